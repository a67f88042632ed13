// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between a program and its C library: writes down what is written to files and when it is synced, for
// PowerLoss. Loaded by LD_PRELOAD. No Qt in here, nor anything that allocates.
#include "tests/support/powerlossrecord.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

using birdcar::PowerLossRecord;

namespace {

int journal = -1;
const char *folder = "";
pthread_mutex_t oneAtATime = PTHREAD_MUTEX_INITIALIZER;

class Turn
{
public:
    Turn() { pthread_mutex_lock(&oneAtATime); }
    ~Turn() { pthread_mutex_unlock(&oneAtATime); }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
};

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void append(const void *data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (real(journal, data, size) != ssize_t(size))
        std::abort(); // a test on half a journal would prove nothing
}

/// Finds out which file this is; false if it is none of those looked after.
bool describe(int file, PowerLossRecord &record)
{
    if (journal < 0)
        return false;
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, record.path, sizeof record.path - 1);
    if (length < 0 || std::strncmp(record.path, folder, std::strlen(folder)) != 0)
        return false;
    record.path[length] = '\0';
    struct stat64 status = {};
    if (fstat64(file, &status) != 0)
        return false;
    record.inode = status.st_ino;
    return true;
}

int recordSync(int file, const char *name)
{
    const auto real = next<int (*)(int)>(name);
    const Turn turn;
    PowerLossRecord record;
    const bool isOurs = describe(file, record);
    const int result = real(file);
    if (isOurs && result == 0) {
        record.kind = PowerLossRecord::Synced;
        append(&record, sizeof record);
    }
    return result;
}

} // namespace

extern "C" {

__attribute__((constructor)) static void readEnvironment()
{
    const char *file = std::getenv("BIRDCAR_POWER_LOSS_JOURNAL");
    const char *where = std::getenv("BIRDCAR_POWER_LOSS_FOLDER");
    if (!file || !where)
        return;
    folder = where;
    journal = open(file, O_WRONLY | O_APPEND | O_CLOEXEC);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    const Turn turn;
    PowerLossRecord record;
    if (describe(file, record)) {
        record.kind = PowerLossRecord::Written;
        record.offset = offset;
        record.size = static_cast<long long>(size);
        append(&record, sizeof record);
        append(data, size);
    }
    return real(file, data, size, offset);
}

// Where files are large anyway, a library may use either name.
ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return pwrite64(file, data, size, offset);
}

int ftruncate64(int file, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    const Turn turn;
    PowerLossRecord record;
    if (describe(file, record)) {
        record.kind = PowerLossRecord::Truncated;
        record.offset = size;
        append(&record, sizeof record);
    }
    return real(file, size);
}

int ftruncate(int file, off_t size)
{
    return ftruncate64(file, size);
}

int fsync(int file)
{
    return recordSync(file, "fsync");
}

int fdatasync(int file)
{
    return recordSync(file, "fdatasync");
}

} // extern "C"
