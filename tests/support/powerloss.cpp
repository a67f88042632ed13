// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/powerloss.h"

#include "tests/support/powerlossrecord.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cstring>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sector = 512;

bool overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::Truncate) && file.write(content) == content.size();
}

} // namespace

PowerLoss::PowerLoss(const QString &folder) : m_folder(QFileInfo(folder).canonicalFilePath() + u'/')
{
    if (!m_journal.open())
        qFatal("there is no journal");
}

QMap<QString, QString> PowerLoss::environment() const
{
    // Under a sanitizer its library is not the first one then, which it would complain about.
    return {{u"LD_PRELOAD"_s, QStringLiteral(BIRDCAR_POWER_LOSS_LIBRARY)},
            {u"BIRDCAR_POWER_LOSS_JOURNAL"_s, m_journal.fileName()},
            {u"BIRDCAR_POWER_LOSS_FOLDER"_s, m_folder},
            {u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s}};
}

bool PowerLoss::readJournal()
{
    QFile journal(m_journal.fileName());
    if (!journal.open(QFile::ReadOnly))
        return false;
    PowerLossRecord record;
    while (journal.read(reinterpret_cast<char *>(&record), sizeof record) == qint64(sizeof record)) {
        Image &image = m_images[QString::fromLocal8Bit(record.path)];
        if (std::exchange(image.inode, record.inode) != record.inode) // another file took the name
            image = {record.inode, {}, {}};
        if (record.kind == PowerLossRecord::Synced) {
            for (const Change &change : std::as_const(image.since))
                apply(change, image.durable);
            image.since.clear();
            continue;
        }
        Change change;
        change.isTruncation = record.kind == PowerLossRecord::Truncated;
        change.offset = record.offset;
        change.data = journal.read(record.size);
        if (change.data.size() != record.size)
            break; // killed while it was written down
        image.since.append(change);
    }
    return m_journal.resize(0);
}

void PowerLoss::apply(const Change &change, QByteArray &content)
{
    if (change.isTruncation) {
        content.resize(change.offset, '\0');
        return;
    }
    if (content.size() < change.offset + change.data.size())
        content.resize(change.offset + change.data.size(), '\0');
    std::memcpy(content.data() + change.offset, change.data.constData(), std::size_t(change.data.size()));
}

std::optional<int> PowerLoss::cut(Unsynced unsynced, QRandomGenerator &chance)
{
    if (!readJournal())
        return {};
    int lost = 0;
    for (auto [path, image] : m_images.asKeyValueRange()) {
        for (Change change : std::as_const(image.since)) {
            const int fate = unsynced == Unsynced::Lost ? 0 : chance.bounded(3);
            const bool isTorn = fate == 1 && unsynced == Unsynced::SomeAreTorn && change.data.size() > sector;
            if (isTorn)
                change.data.truncate(sector * chance.bounded(1, int(change.data.size() / sector)));
            if (isTorn || fate == 0)
                ++lost;
            if (fate != 0)
                apply(change, image.durable);
        }
        image.since.clear();
        if (QFile::exists(path) && !overwrite(path, image.durable))
            return {};
    }
    return lost;
}

} // namespace birdcar
