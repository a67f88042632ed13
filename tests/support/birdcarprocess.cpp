// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/birdcarprocess.h"

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTest>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

// Generous: the machine may have other work, and a sanitizer slows the program down.
constexpr int patience = 20'000;

const QByteArray announcement = "BirdCar listening on ";

bool waitForEnd(QProcess &process)
{
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
}

int statusOf(const QProcess &process)
{
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

QJsonObject CommandResult::object() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonArray CommandResult::array() const
{
    return QJsonDocument::fromJson(output).array();
}

QStringList BirdcarProcess::Setup::options() const
{
    return {u"--headless"_s,   u"--database"_s,   database,  u"--listen"_s,       listen,     u"--api-url"_s,
            apiUrl.toString(), u"--public-url"_s, publicUrl, u"--webhook-auth"_s, webhookAuth};
}

BirdcarProcess::BirdcarProcess() : m_process(std::make_unique<QProcess>()) {}

BirdcarProcess::~BirdcarProcess()
{
    kill();
}

std::unique_ptr<QProcess> BirdcarProcess::prepared(const QStringList &arguments) const
{
    QProcessEnvironment environment;
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"PATH"_s, u"TZ"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    }
    environment.insert(u"HOME"_s, home());
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtimeFolder());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_DATA_HOME"_s, file(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
    environment.insert(u"MESSAGEBIRD_API_KEY"_s, setup.apiKey);
    environment.insert(u"MESSAGEBIRD_SIGNING_KEY"_s, setup.signingKey);
    environment.insert(u"BIRDCAR_WEBHOOK_SECRET"_s, setup.webhookSecret);
    for (auto variable = setup.environment.begin(); variable != setup.environment.end(); ++variable)
        environment.insert(variable.key(), variable.value());

    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(home());
    process->setProgram(QStringLiteral(BIRDCAR_PROGRAM));
    process->setArguments(arguments);
#ifdef Q_OS_UNIX
    process->setChildProcessModifier(setup.inChild);
#endif
    return process;
}

void BirdcarProcess::launchWith(const QStringList &arguments)
{
    kill();
    m_output.clear();
    m_errors.clear();
    m_process = prepared(arguments);
    QProcess *process = m_process.get();
    QObject::connect(process, &QProcess::readyReadStandardOutput, process,
                     [this, process] { m_output += process->readAllStandardOutput(); });
    QObject::connect(process, &QProcess::readyReadStandardError, process,
                     [this, process] { m_errors += process->readAllStandardError(); });
    process->start();
}

bool BirdcarProcess::startWith(const QStringList &arguments)
{
    launchWith(arguments);
    const auto spoke = [this] { return m_output.contains('\n') || !isRunning(); };
    return QTest::qWaitFor(spoke, patience) && m_output.startsWith(announcement) && url().port() > 0;
}

QUrl BirdcarProcess::url() const
{
    const qsizetype said = m_output.lastIndexOf(announcement);
    const qsizetype end = said < 0 ? -1 : m_output.indexOf('\n', said);
    if (end < 0)
        return {};
    return QUrl(QString::fromLatin1(m_output.sliced(said, end - said).sliced(announcement.size())));
}

int BirdcarProcess::stop(int signalNumber)
{
    if (!isRunning())
        return -1;
    ::kill(static_cast<pid_t>(m_process->processId()), signalNumber);
    return waitForEnd(*m_process) ? statusOf(*m_process) : -1;
}

void BirdcarProcess::kill()
{
    if (!isRunning())
        return;
    m_process->kill();
    m_process->waitForFinished();
}

bool BirdcarProcess::isRunning() const
{
    return m_process->state() != QProcess::NotRunning;
}

CommandResult BirdcarProcess::run(const QStringList &words) const
{
    return runPlain(words + QStringList{u"--database"_s, setup.database});
}

CommandResult BirdcarProcess::runFor(const QStringList &words, std::chrono::milliseconds time) const
{
    const auto process = prepared(words + QStringList{u"--database"_s, setup.database});
    process->start();
    process->waitForFinished(static_cast<int>(time.count()));
    process->kill();
    process->waitForFinished();
    return {statusOf(*process), process->readAllStandardOutput(), process->readAllStandardError()};
}

CommandResult BirdcarProcess::runPlain(const QStringList &arguments) const
{
    const auto process = prepared(arguments);
    process->start();
    if (!waitForEnd(*process))
        return {};
    return {statusOf(*process), process->readAllStandardOutput(), process->readAllStandardError()};
}

} // namespace birdcar
