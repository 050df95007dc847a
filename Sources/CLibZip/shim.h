// The whole of libzip's interface, under a name that the module map can point at.
#include <zip.h>
