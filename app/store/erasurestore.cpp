// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/erasurestore.h"

#include "app/domain/clock.h"
#include "app/store/database.h"
#include "app/store/databasefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString randomWord()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

Role roleFromName(const QString &name)
{
    return name == roleName(Role::Driver) ? Role::Driver : Role::Customer;
}

} // namespace

void ErasureStore::add(const Person &person, const QDateTime &now)
{
    QString salt;
    {
        Rows row = m_database.run(u"SELECT salt FROM erasures ORDER BY id DESC LIMIT 1"_s);
        salt = row.next() ? row.text(0) : randomWord();
    }
    insert({person.role, person.id, timeline(), salt, erasureDigest(salt, person), now});
}

void ErasureStore::insert(const Erasure &erasure)
{
    m_database.run(u"INSERT INTO erasures (role, person_id, timeline, salt, digest, erased_at) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                   {roleName(erasure.role), erasure.personId.value, erasure.timeline, erasure.salt,
                    erasure.digest, erasure.erasedAt});
}

int ErasureStore::count()
{
    Rows row = m_database.run(u"SELECT count(*) FROM erasures"_s);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

QList<Erasure> ErasureStore::all()
{
    QList<Erasure> erasures;
    Rows rows = m_database.run(
        u"SELECT role, person_id, timeline, salt, digest, erased_at FROM erasures ORDER BY id"_s);
    while (rows.next())
        erasures.append({roleFromName(rows.text(0)), PersonId{rows.integer(1)}, rows.text(2), rows.text(3),
                         rows.text(4), rows.time(5)});
    return erasures;
}

void ErasureStore::merge(const QList<Erasure> &erasures)
{
    for (const Erasure &erasure : erasures)
        insert(erasure);
}

QString ErasureStore::timeline()
{
    Rows row = m_database.run(u"SELECT name FROM timelines ORDER BY id DESC LIMIT 1"_s);
    return row.next() ? row.text(0) : QString();
}

void ErasureStore::beginTimeline()
{
    m_database.run(u"INSERT INTO timelines (name) VALUES (?)"_s, {randomWord()});
}

bool ErasureStore::isUntidied(Role role)
{
    return m_database.run(u"SELECT 1 FROM erasures WHERE role = ? AND tidied = 0 LIMIT 1"_s, {roleName(role)})
        .next();
}

void ErasureStore::setTidied(Role role)
{
    m_database.run(u"UPDATE erasures SET tidied = 1 WHERE role = ? AND tidied = 0"_s, {roleName(role)});
}

Result<Done> writeErasureFile(const QString &file, const QList<Erasure> &erasures)
{
    QJsonArray rows;
    for (const Erasure &erasure : erasures)
        rows.append(QJsonObject{{u"role"_s, roleName(erasure.role)},
                                {u"person_id"_s, erasure.personId.value},
                                {u"timeline"_s, erasure.timeline},
                                {u"salt"_s, erasure.salt},
                                {u"digest"_s, erasure.digest},
                                {u"erased_at"_s, toStamp(erasure.erasedAt)}});
    return writePrivateFile(file, QJsonDocument(rows).toJson());
}

QList<Erasure> readErasureFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QFile::ReadOnly))
        return {};
    QList<Erasure> erasures;
    const QJsonArray rows = QJsonDocument::fromJson(source.readAll()).array();
    for (const QJsonValue &row : rows) {
        const Erasure erasure{roleFromName(row[u"role"_s].toString()),
                              PersonId{row[u"person_id"_s].toInteger()},
                              row[u"timeline"_s].toString(),
                              row[u"salt"_s].toString(),
                              row[u"digest"_s].toString(),
                              fromStamp(row[u"erased_at"_s].toString())};
        if (!erasure.digest.isEmpty() && erasure.erasedAt.isValid())
            erasures.append(erasure);
    }
    return erasures;
}

} // namespace birdcar
