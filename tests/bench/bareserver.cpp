// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTextStream>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const QByteArray callFlow =
    QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Transfer destination=\"31687654301\" "
                      "mask=\"true\" />");

QSqlQuery preparedInsert(const QString &file)
{
    QFile::remove(file);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(file);
    QSqlQuery query(database);
    for (const QString &statement : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                     u"CREATE TABLE texts (id INTEGER PRIMARY KEY, body TEXT)"_s}) {
        if (!database.isOpen() && !database.open())
            qFatal("%s", qUtf8Printable(database.lastError().text()));
        query = QSqlQuery(database);
        if (!query.exec(statement))
            qFatal("%s", qUtf8Printable(query.lastError().text()));
    }
    query = QSqlQuery(database);
    query.prepare(u"INSERT INTO texts (body) VALUES (?)"_s);
    return query;
}

} // namespace

int serveBare(BareServer kind, const QString &databaseFile)
{
    QHttpServer http;
    QSqlQuery insert;
    if (kind == BareServer::Committing)
        insert = preparedInsert(databaseFile);
    http.route(u"/webhook-voice"_s, QHttpServerRequest::Method::Get, [](const QHttpServerRequest &) {
        return QHttpServerResponse(QByteArrayLiteral("application/xml"), callFlow);
    });
    http.route(u"/webhook"_s, QHttpServerRequest::Method::Post, [&insert](const QHttpServerRequest &request) {
        insert.bindValue(0, QString::fromUtf8(request.body()));
        if (!insert.exec())
            qFatal("%s", qUtf8Printable(insert.lastError().text()));
        return QHttpServerResponse(QByteArrayLiteral("text/plain"), QByteArrayLiteral("OK"));
    });
    auto *server = new QTcpServer;
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("%s", qUtf8Printable(server->errorString()));
    http.bind(server);
    QTextStream(stdout) << server->serverPort() << Qt::endl;
    return QCoreApplication::exec();
}

BareServerProcess::BareServerProcess(BareServer kind, const QString &databaseFile)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {u"--serve"_s, kind == BareServer::Constant ? u"constant"_s : u"committing"_s,
                     u"--database"_s, databaseFile});
    if (!m_process.waitForReadyRead())
        qFatal("the bare server does not start");
    m_port = m_process.readAllStandardOutput().trimmed().toUShort();
}

BareServerProcess::~BareServerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace birdcar
