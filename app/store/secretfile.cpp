// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/secretfile.h"

#include "app/store/databasefile.h"
#include "app/store/databaselocation.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QUuid>

#include <array>
#include <filesystem>
#include <system_error>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Problem unusable(const QString &text)
{
    return {Problem::Kind::StorageFailed, text, {}, {}};
}

QByteArray newSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QString> readSecret(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return unusable(u"Cannot read the webhook secret %1: %2."_s.arg(path, file.errorString()));
    const QString secret = QString::fromUtf8(file.readAll()).trimmed();
    if (secret.isEmpty())
        return unusable(
            u"The webhook secret %1 is empty; remove the file to have a new one made."_s.arg(path));
    if (!file.setPermissions(ownerOnly))
        return unusable(u"Cannot make %1 readable by its owner only."_s.arg(path));
    return secret;
}

/// Whoever comes second at the same moment leaves the complete file of the first as it is.
Result<Done> makeSecret(const QString &path)
{
    const QString draft = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    if (const auto written = writePrivateFile(draft, newSecret() + '\n'); !written)
        return written;
    std::error_code error;
    std::filesystem::create_hard_link(QFileInfo(draft).filesystemFilePath(),
                                      QFileInfo(path).filesystemFilePath(), error);
    QFile::remove(draft);
    if (!error || QFile::exists(path))
        return Done{};
    return writePrivateFile(path, newSecret() + '\n'); // a file system without hard links
}

} // namespace

QString secretFileOf(const DatabaseLocation &database)
{
    if (database.engine == DatabaseEngine::Sqlite)
        return database.file + u".secret"_s;
    constexpr qsizetype enough = 16;
    const QByteArray server = database.server.toEncoded(QUrl::RemovePassword);
    const QByteArray name =
        QCryptographicHash::hash(server, QCryptographicHash::Sha256).toHex().first(enough);
    return u"%1/webhook-%2.secret"_s.arg(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation), QString::fromLatin1(name));
}

Result<QString> keptWebhookSecret(const DatabaseLocation &database)
{
    const QString path = secretFileOf(database);
    if (!QFile::exists(path)) {
        if (const auto made = makeSecret(path); !made)
            return made.problem();
    }
    return readSecret(path);
}

} // namespace birdcar
