// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singlewindow.h"

#include "app/configuration.h"
#include "app/store/runnerlock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr auto request = "show "_L1;
const auto answerLine = "shown\n"_ba;
constexpr int answerPatience = 2000; // ms, for one answer

/// The path with every link in it resolved, also where its end is not there yet.
QString resolved(const QString &path)
{
    QString rest;
    QFileInfo known(path);
    while (!known.exists() && !known.isRoot()) {
        rest = u'/' + known.fileName() + rest;
        known = QFileInfo(known.absolutePath());
    }
    return known.canonicalFilePath() + rest;
}

} // namespace

QString databaseKey(const Configuration &configuration)
{
    const DatabaseLocation &database = configuration.database;
    const QString name = database.engine == DatabaseEngine::Sqlite
                             ? resolved(database.file)
                             : database.displayName() + u' ' + configuration.depot;
    constexpr qsizetype digits = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(digits));
}

SingleWindow::SingleWindow(const Configuration &configuration, QObject *parent) : QObject(parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!folder.isEmpty())
        m_path = QDir(folder).filePath(u"birdcar-%1"_s.arg(databaseKey(configuration)));
}

SingleWindow::~SingleWindow() = default;

SingleWindow::Place SingleWindow::take()
{
    if (m_path.isEmpty())
        return Place::Ours;
    m_lock = std::make_unique<RunnerLock>(m_path);
    constexpr int tries = 30; // the other one may be starting or ending at this moment
    constexpr int pause = 100;
    for (int i = 0; i < tries; ++i) {
        const auto taken = m_lock->tryTake();
        if (!taken || *taken) {
            listen();
            return Place::Ours;
        }
        if (knock())
            return Place::Raised;
        QThread::msleep(pause);
    }
    return Place::NoAnswer;
}

/// The lock is ours, so whatever lies at the path was left behind by a process that is gone.
void SingleWindow::listen()
{
    QLocalServer::removeServer(m_path);
    m_door = std::make_unique<QLocalServer>();
    m_door->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_door.get(), &QLocalServer::newConnection, this, &SingleWindow::answer);
    m_door->listen(m_path);
}

bool SingleWindow::knock() const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(answerPatience))
        return false;
    const QByteArray token =
        qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN") ? qgetenv("XDG_ACTIVATION_TOKEN") : QByteArray();
    socket.write(QByteArray(request.data(), request.size()) + token.toPercentEncoding() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(answerPatience))
            return false;
    }
    return socket.readLine() == answerLine;
}

void SingleWindow::answer()
{
    QLocalSocket *socket = m_door->nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        constexpr qint64 longestRequest = 1024;
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestRequest)
                socket->abort();
            return;
        }
        const QByteArray line = socket->readLine(longestRequest).trimmed();
        if (!(line + ' ').startsWith(request))
            return;
        socket->write(answerLine);
        socket->flush();
        Q_EMIT raiseAsked(QByteArray::fromPercentEncoding(line.sliced(qMin(line.size(), request.size()))));
    });
}

} // namespace birdcar
