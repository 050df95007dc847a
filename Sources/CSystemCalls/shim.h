// Calls that Swift's C library modules do not show.
#ifndef KESSAN_SYSTEM_CALLS_H
#define KESSAN_SYSTEM_CALLS_H

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>

// glibc declares it only where _GNU_SOURCE is defined before its first header.
extern int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);
#else
#include <sys/mount.h>
#include <sys/param.h>
#endif

/// Lets two paths change places in one step; 0, or -1 with errno.
static inline int kessan_exchange(const char *first, const char *second) {
#if defined(__linux__)
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, 2 /* RENAME_EXCHANGE */);
#else
  return renamex_np(first, second, 2 /* RENAME_SWAP */);
#endif
}

/// Whether something is mounted at a path; 0 where it is unknown.
static inline int kessan_is_mount_point(const char *path) {
#if defined(__linux__)
  // struct statx has 256 bytes; the attributes are the second eight of them.
  uint64_t status[32] = {0};
  if (syscall(SYS_statx, AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, 0, status) != 0) return 0;
  return (status[1] & 0x2000 /* STATX_ATTR_MOUNT_ROOT */) != 0;
#else
  struct statfs status;
  char resolved[PATH_MAX];
  if (statfs(path, &status) != 0 || realpath(path, resolved) == NULL) return 0;
  return strcmp(status.f_mntonname, resolved) == 0;
#endif
}

/// Brings everything that was written to a file system to its disk; 0, or -1 with errno.
static inline int kessan_sync_file_system(int descriptor) {
#if defined(__linux__)
  return (int)syscall(SYS_syncfs, descriptor);
#else
  sync();
  return 0;
#endif
}

#endif
