// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between a program and its C library: writes fail when FaultyDisk says so. Loaded before the C
// library, by LD_PRELOAD or because a test links it. No Qt in here, nor anything that allocates.
#include "tests/support/faultydiskcontrol.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

using birdcar::FaultyDiskControl;

namespace {

std::atomic<FaultyDiskControl *> control = nullptr;

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isInFolder(const char *path)
{
    const char *folder = control.load()->folder;
    return std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isInFolder(int descriptor)
{
    char link[64];
    char path[1024];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return false;
    path[length] = '\0';
    return isInFolder(path);
}

/// Counts the operation; true with errno set if it has to fail.
bool fails()
{
    FaultyDiskControl &disk = *control.load();
    const int operation = ++disk.operations;
    if (disk.firstFailure == 0 || operation < disk.firstFailure || operation > disk.lastFailure)
        return false;
    errno = disk.error;
    return true;
}

template <typename File>
bool failsOn(File file, bool isRead = false)
{
    return control.load() && control.load()->reads == isRead && control.load()->folder[0] != '\0' &&
           isInFolder(file) && fails();
}

/// A sync that takes its time, or fails.
bool failsToSync(int file)
{
    if (!control.load() || control.load()->folder[0] == '\0' || !isInFolder(file))
        return false;
    if (const int delay = control.load()->syncDelay; delay > 0) {
        const timespec time{delay / 1000, delay % 1000 * 1'000'000L};
        nanosleep(&time, nullptr);
    }
    return failsOn(file);
}

bool isReadOnly()
{
    return control.load() && control.load()->error == EROFS;
}

int openUnlessItFails(const char *path, int flags, mode_t mode)
{
    static const auto real = next<int (*)(const char *, int, ...)>("open64");
    // What exists can be opened on a full disk, but not for writing on one that is read-only.
    const bool isNew = (flags & O_CREAT) != 0 && access(path, F_OK) != 0;
    const bool changes = isReadOnly() ? (flags & (O_WRONLY | O_RDWR)) != 0 : isNew;
    return changes && failsOn(path) ? -1 : real(path, flags, mode);
}

} // namespace

extern "C" {

void birdcarUseFaultyDisk(const char *controlFile)
{
    const int file = next<int (*)(const char *, int, ...)>("open")(controlFile, O_RDWR | O_CLOEXEC);
    if (file < 0)
        return;
    void *memory = mmap(nullptr, sizeof(FaultyDiskControl), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (memory != MAP_FAILED)
        control = static_cast<FaultyDiskControl *>(memory);
}

__attribute__((constructor)) static void readEnvironment()
{
    if (const char *file = std::getenv("BIRDCAR_FAULTY_DISK"))
        birdcarUseFaultyDisk(file);
}

ssize_t read(int file, void *data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t)>("read");
    return failsOn(file, true) ? -1 : real(file, data, size);
}

ssize_t pread64(int file, void *data, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t, off64_t)>("pread64");
    return failsOn(file, true) ? -1 : real(file, data, size, offset);
}

ssize_t pread(int file, void *data, size_t size, off_t offset)
{
    return pread64(file, data, size, offset);
}

// A write that fails has written half before: what is torn must not be taken for whole.

ssize_t write(int file, const void *data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (!failsOn(file))
        return real(file, data, size);
    const int error = errno;
    [[maybe_unused]] const ssize_t half = real(file, data, size / 2);
    errno = error;
    return -1;
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (!failsOn(file))
        return real(file, data, size, offset);
    const int error = errno;
    [[maybe_unused]] const ssize_t half = real(file, data, size / 2, offset);
    errno = error;
    return -1;
}

// Where files are large anyway, a library may use either name.
ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return pwrite64(file, data, size, offset);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return failsToSync(file) ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return failsToSync(file) ? -1 : real(file);
}

int ftruncate64(int file, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return failsOn(file) ? -1 : real(file, size);
}

int ftruncate(int file, off_t size)
{
    return ftruncate64(file, size);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openUnlessItFails(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openUnlessItFails(path, flags, mode);
}

} // extern "C"
