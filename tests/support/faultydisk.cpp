// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include "tests/support/faultydiskcontrol.h"

#include <QFileInfo>

#include <cstring>
#include <limits>
#include <new>

namespace birdcar {

using namespace Qt::StringLiterals;

FaultyDisk::FaultyDisk(const QString &folder)
{
    const QByteArray path = QFile::encodeName(QFileInfo(folder).canonicalFilePath()) + '/';
    uchar *memory = nullptr;
    if (m_file.open() && m_file.resize(sizeof(FaultyDiskControl)))
        memory = m_file.map(0, sizeof(FaultyDiskControl));
    if (!memory || path.size() >= qsizetype(sizeof FaultyDiskControl::folder))
        qFatal("there is no faulty disk");
    m_control = new (memory) FaultyDiskControl;
    std::memcpy(m_control->folder, path.constData(), std::size_t(path.size()) + 1);
}

FaultyDisk::~FaultyDisk()
{
    heal();
}

QMap<QString, QString> FaultyDisk::environment() const
{
    // Under a sanitizer its library is not the first one then, which it would complain about.
    return {{u"LD_PRELOAD"_s, QStringLiteral(BIRDCAR_FAULTY_DISK_LIBRARY)},
            {u"BIRDCAR_FAULTY_DISK"_s, controlFile()},
            {u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s}};
}

void FaultyDisk::order(int first, int last, int error)
{
    m_control->firstFailure = 0; // nothing fails while the rest is set
    m_control->reads = false;
    m_control->operations = 0;
    m_control->error = error;
    m_control->lastFailure = last;
    m_control->firstFailure = first;
}

void FaultyDisk::failAlways(int error)
{
    failFrom(1, error);
}

void FaultyDisk::failOnce(int operation, int error)
{
    order(operation, operation, error);
}

void FaultyDisk::failRead(int operation, int error)
{
    order(0, 0, error);
    m_control->reads = true;
    m_control->lastFailure = operation;
    m_control->firstFailure = operation;
}

void FaultyDisk::failFrom(int operation, int error)
{
    order(operation, std::numeric_limits<int>::max(), error);
}

void FaultyDisk::slowDown(std::chrono::milliseconds sync)
{
    m_control->syncDelay = static_cast<int>(sync.count());
}

void FaultyDisk::heal()
{
    m_control->syncDelay = 0;
    m_control->firstFailure = 0;
}

int FaultyDisk::operations() const
{
    return m_control->operations;
}

} // namespace birdcar
