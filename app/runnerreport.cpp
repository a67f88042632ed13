// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runnerreport.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Goes through the members once for writing and once for reading, so that the two cannot differ.
class ReportFields
{
public:
    explicit ReportFields(const QJsonObject &object, bool isReading)
        : m_object(object), m_isReading(isReading)
    {
    }

    const QJsonObject &object() const { return m_object; }

    void member(const QString &name, QString &value)
    {
        if (m_isReading)
            value = m_object[name].toString();
        else
            m_object.insert(name, value);
    }
    void member(const QString &name, bool &value)
    {
        if (m_isReading)
            value = m_object[name].toBool();
        else
            m_object.insert(name, value);
    }
    void member(const QString &name, int &value)
    {
        if (m_isReading)
            value = m_object[name].toInt();
        else
            m_object.insert(name, value);
    }
    void member(const QString &name, qint64 &value)
    {
        if (m_isReading)
            value = m_object[name].toInteger();
        else
            m_object.insert(name, value);
    }
    void member(const QString &name, QDateTime &value)
    {
        if (m_isReading)
            value = QDateTime::fromString(m_object[name].toString(), Qt::ISODateWithMs);
        else
            m_object.insert(name, value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString());
    }
    /// `last` is the last enumerator: what an older or newer program wrote may lie beyond it.
    template <typename Enum>
    void member(const QString &name, Enum &value, Enum last)
    {
        if (m_isReading)
            value = static_cast<Enum>(qBound(0, m_object[name].toInt(), static_cast<int>(last)));
        else
            m_object.insert(name, static_cast<int>(value));
    }

private:
    QJsonObject m_object;
    bool m_isReading;
};

void passMismatch(ReportFields &fields, std::optional<WebhookMismatch> &mismatch)
{
    bool isThere = mismatch.has_value();
    fields.member(u"mismatch"_s, isThere);
    if (!isThere)
        return;
    if (!mismatch)
        mismatch = WebhookMismatch{};
    fields.member(u"mismatchKind"_s, mismatch->kind, WebhookMismatch::Kind::OtherBody);
    fields.member(u"mismatchClock"_s, mismatch->clockOffset);
    fields.member(u"mismatchHost"_s, mismatch->host);
}

/// What only the program that relays can know. Its webhook URLs stay out: there is a secret in them.
void passStatus(ReportFields &fields, EngineStatus &status)
{
    fields.member(u"listening"_s, status.listening);
    fields.member(u"listenAddress"_s, status.listenAddress);
    fields.member(u"listenProblem"_s, status.listenProblem);
    fields.member(u"publicUrl"_s, status.publicUrl);
    fields.member(u"formerUrl"_s, status.formerUrl);
    fields.member(u"tunnelProgram"_s, status.tunnel.program);
    fields.member(u"tunnelPhase"_s, status.tunnel.phase, TunnelPhase::Down);
    fields.member(u"tunnelFault"_s, status.tunnel.fault, TunnelFault::NotOurs);
    fields.member(u"tunnelDetail"_s, status.tunnel.detail);
    fields.member(u"voiceFlowSet"_s, status.voiceFlowSet);
    fields.member(u"authMode"_s, status.authMode);
    fields.member(u"authProblem"_s, status.authProblem);
    fields.member(u"isSecretWeak"_s, status.isSecretWeak);
    fields.member(u"formerKeyEnds"_s, status.formerKeyEnds);
    passMismatch(fields, status.mismatch);
    fields.member(u"sending"_s, status.sending, SendingState::Untrusted);
    fields.member(u"isTestKey"_s, status.isTestKey);
    fields.member(u"balance"_s, status.balance);
    fields.member(u"creditIsLow"_s, status.creditIsLow);
    fields.member(u"storageProblem"_s, status.storageProblem);
    fields.member(u"databaseDamaged"_s, status.databaseDamaged);
    fields.member(u"backupProblem"_s, status.backupProblem);
    fields.member(u"missed"_s, status.missed.count);
    fields.member(u"missedFirst"_s, status.missed.first);
    fields.member(u"missedLast"_s, status.missed.last);
    fields.member(u"refusedRequests"_s, status.refusedRequests);
    fields.member(u"isKeptAwake"_s, status.awake.isKept);
    fields.member(u"awakeTrouble"_s, status.awake.trouble, AwakeTrouble::Refused);
    fields.member(u"awakeDetail"_s, status.awake.detail);
}

void passReport(ReportFields &fields, RunnerReport &report)
{
    fields.member(u"hasWindow"_s, report.hasWindow);
    fields.member(u"process"_s, report.process);
    fields.member(u"since"_s, report.since);
    fields.member(u"unit"_s, report.unit.name);
    fields.member(u"isUserUnit"_s, report.unit.isUser);
    fields.member(u"depot"_s, report.depot);
    fields.member(u"region"_s, report.region);
    fields.member(u"voiceUrlMark"_s, report.voiceUrlMark);
    bool serves = report.status.has_value();
    fields.member(u"serves"_s, serves);
    if (!serves)
        return;
    if (!report.status)
        report.status = EngineStatus{};
    passStatus(fields, *report.status);
}

/// systemd names the process that it started in its environment; whatever that starts inherits the name.
bool isStartedBySystemd()
{
    return qgetenv("SYSTEMD_EXEC_PID") == QByteArray::number(QCoreApplication::applicationPid());
}

} // namespace

RunnerReport reportOfThisProgram(bool hasWindow, const QDateTime &now)
{
    RunnerReport report;
    report.hasWindow = hasWindow;
    report.process = QCoreApplication::applicationPid();
    report.since = now;
    QFile cgroups(u"/proc/self/cgroup"_s);
    if (isStartedBySystemd() && cgroups.open(QFile::ReadOnly))
        report.unit = unitOf(cgroups.readAll());
    return report;
}

QByteArray runnerReportLine(const RunnerReport &report)
{
    RunnerReport written = report;
    ReportFields fields({}, false);
    passReport(fields, written);
    QJsonObject sources;
    for (auto source = report.sources.cbegin(); source != report.sources.cend(); ++source)
        sources.insert(source.key(), source.value());
    QJsonObject object = fields.object();
    object.insert(u"sources"_s, sources);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RunnerReport> readRunnerReport(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject() || !document[u"process"_s].isDouble())
        return std::nullopt; // a half written one, or of another kind
    ReportFields fields(document.object(), true);
    RunnerReport report;
    passReport(fields, report);
    const QJsonObject sources = document[u"sources"_s].toObject();
    for (auto source = sources.begin(); source != sources.end(); ++source)
        report.sources.insert(source.key(), source.value().toString());
    return report;
}

} // namespace birdcar
