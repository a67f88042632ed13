// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatesession.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const auto password = "the password of the session"_ba;
const auto keeper = u"org.freedesktop.secrets"_s;
const auto loginKeyring = u"/org/freedesktop/secrets/collection/login"_s;
// No folder of services: nothing starts here by itself.
const auto busConfiguration = R"(<busconfig><type>session</type><listen>unix:path=%1</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>)"_L1;

QDBusMessage callKeeper(const QString &path, const QString &interface, const QString &method,
                        const QVariantList &arguments)
{
    QDBusMessage question = QDBusMessage::createMethodCall(keeper, path, interface, method);
    question.setArguments(arguments);
    return QDBusConnection::sessionBus().call(question, QDBus::BlockWithGui, patience);
}

bool isLocked()
{
    const QDBusReply<QDBusVariant> locked =
        callKeeper(loginKeyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                   {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return !locked.isValid() || locked.value().variant().toBool();
}

} // namespace

/// A secret as it travels over the bus.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type = QStringLiteral("text/plain");
};

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

/// Stands where the desktop's dialog for passwords would be.
class CountingPrompter : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "BeginPrompting"_L1)
            ++asked;
        return connection.send(message.createErrorReply(QDBusError::Failed, u"declined"_s));
    }

    int asked = 0;
};

PrivateSession::PrivateSession() : m_prompter(std::make_unique<CountingPrompter>()) {}

PrivateSession::~PrivateSession()
{
    stopKeyring();
    m_bus.kill();
    m_bus.waitForFinished();
}

QString PrivateSession::missing()
{
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return u"there is no "_s + program;
    }
    return {};
}

bool PrivateSession::hasBus()
{
    return !QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty();
}

bool PrivateSession::start()
{
    const QString socket = m_folder.filePath(u"bus"_s);
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QFile::WriteOnly) ||
        configuration.write(QString(busConfiguration).arg(socket).toUtf8()) < 0)
        return false;
    configuration.close();
    m_address = u"unix:path="_s + socket;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--config-file="_s + configuration.fileName()});
    if (!QTest::qWaitFor([&socket] { return QFile::exists(socket); }, patience))
        return false;
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, m_prompter.get()) &&
           bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
}

bool PrivateSession::startKeyring()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    m_keyring.setProcessEnvironment(environment);
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s,
                                                u"--control-directory="_s + m_folder.filePath(u"control"_s)});
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor(
        [] { return QDBusConnection::sessionBus().interface()->isServiceRegistered(keeper) && !isLocked(); },
        patience);
}

void PrivateSession::stopKeyring()
{
    if (m_keyring.state() == QProcess::NotRunning)
        return;
    m_keyring.kill();
    m_keyring.waitForFinished();
}

bool PrivateSession::lockKeyring()
{
    const QList<QDBusObjectPath> keyrings{QDBusObjectPath(loginKeyring)};
    callKeeper(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
               {QVariant::fromValue(keyrings)});
    return isLocked();
}

bool PrivateSession::unlockKeyring()
{
    qDBusRegisterMetaType<WireSecret>();
    const QDBusMessage opened =
        callKeeper(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                   {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    WireSecret secret;
    secret.session = opened.arguments().value(1).value<QDBusObjectPath>();
    secret.value = password;
    callKeeper(u"/org/freedesktop/secrets"_s, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
               u"UnlockWithMasterPassword"_s,
               {QVariant::fromValue(QDBusObjectPath(loginKeyring)), QVariant::fromValue(secret)});
    return !isLocked();
}

int PrivateSession::prompts() const
{
    return m_prompter->asked;
}

} // namespace birdcar

Q_DECLARE_METATYPE(birdcar::WireSecret)
