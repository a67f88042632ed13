// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/keyfile.h"

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

constexpr auto inKeyring = "keyring: "_L1; // no key has a space in it

Problem unusable(const QString &text)
{
    return {Problem::Kind::StorageFailed, text, {}, {}};
}

QString endingOf(KeyName name)
{
    switch (name) {
    case KeyName::Api:
        return u"api-key"_s;
    case KeyName::Signing:
        return u"signing-key"_s;
    case KeyName::Webhook:
        return u"secret"_s;
    }
    Q_UNREACHABLE();
}

/// What the files of a database's keys begin with.
QString basePath(const DatabaseLocation &database)
{
    if (database.engine == DatabaseEngine::Sqlite)
        return database.file;
    constexpr qsizetype enough = 16;
    const QByteArray server = database.server.toEncoded(QUrl::RemovePassword);
    const QByteArray name =
        QCryptographicHash::hash(server, QCryptographicHash::Sha256).toHex().first(enough);
    return u"%1/webhook-%2"_s.arg(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
                                  QString::fromLatin1(name));
}

QByteArray newSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
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

KeyFile::KeyFile(const DatabaseLocation &database, KeyName name)
    : m_path(basePath(database) + u'.' + endingOf(name)),
      m_account(database.displayName() + u' ' + endingOf(name))
{
}

Result<KeyFile::Content> KeyFile::read() const
{
    if (!QFile::exists(m_path))
        return Content{};
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return unusable(u"Cannot read %1, which keeps a key: %2."_s.arg(m_path, file.errorString()));
    const QString text = QString::fromUtf8(file.readAll()).trimmed();
    if (text.isEmpty())
        return unusable(u"The key in %1 is empty; remove the file, then enter it again or have a new one "
                        "made."_s.arg(m_path));
    if (!file.setPermissions(ownerOnly))
        return unusable(u"Cannot make %1 readable by its owner only."_s.arg(m_path));
    if (text.startsWith(inKeyring))
        return Content{{}, text.sliced(inKeyring.size())};
    return Content{text, {}};
}

Result<KeyFile::Content> KeyFile::readOrMake() const
{
    if (!QFile::exists(m_path)) {
        if (const auto made = makeSecret(m_path); !made)
            return made.problem();
    }
    return read();
}

Result<Done> KeyFile::write(const QString &key) const
{
    return writePrivateFile(m_path, key.toUtf8() + '\n');
}

Result<Done> KeyFile::pointToKeyring() const
{
    return write(inKeyring + m_account);
}

Result<Done> KeyFile::remove() const
{
    QFile file(m_path);
    if (!file.remove() && file.exists())
        return unusable(u"Cannot remove %1, which keeps a key: %2."_s.arg(m_path, file.errorString()));
    return Done{};
}

} // namespace birdcar
