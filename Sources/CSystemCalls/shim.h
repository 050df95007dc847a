// Calls that Swift's C library modules do not show.
#ifndef KESSAN_SYSTEM_CALLS_H
#define KESSAN_SYSTEM_CALLS_H

#include <fcntl.h>
#include <stdio.h>

#if defined(__linux__)
// glibc declares it only where _GNU_SOURCE is defined before its first header.
extern int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);
#endif

/// Lets two paths change places in one step; 0, or -1 with errno.
static inline int kessan_exchange(const char *first, const char *second) {
#if defined(__linux__)
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, 2 /* RENAME_EXCHANGE */);
#else
  return renamex_np(first, second, 2 /* RENAME_SWAP */);
#endif
}

#endif
