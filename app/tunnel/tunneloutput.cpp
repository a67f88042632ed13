// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/tunneloutput.h"

#include "app/domain/connectionaddress.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 200;

QString serverUrl(const QString &text)
{
    return readServerUrl(text).value_or(QString());
}

// lt

TunnelNews readLocaltunnelLine(const QString &line)
{
    static const QRegularExpression announced(u"^your url is: (\\S+)\\s*$"_s);
    // Node shows where an error came from around what the error is.
    static const QRegularExpression noise(u"^\\s*(at |\\^|throw |Node\\.js v|/\\S+:\\d+$|your cachedUrl)"_s);
    if (const auto match = announced.match(line); match.hasMatch())
        return {serverUrl(match.captured(1)), false, false, {}};
    if (noise.match(line).hasMatch())
        return {};
    return {{}, false, false, shownLine(line)};
}

// ngrok

/// `key=value` and `key="value with \"quotes\""`.
QHash<QString, QString> readLogfmt(const QString &line)
{
    static const QRegularExpression field(u"([A-Za-z_.]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S*))"_s);
    QHash<QString, QString> fields;
    for (auto match = field.globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        QString quoted = found.captured(2);
        quoted.replace("\\r"_L1, " "_L1).replace("\\n"_L1, " "_L1).replace("\\\""_L1, "\""_L1);
        fields.insert(found.captured(1),
                      found.hasCaptured(3) && quoted.isEmpty() ? found.captured(3) : quoted);
    }
    return fields;
}

QHash<QString, QString> readFields(const QByteArray &line)
{
    if (!line.startsWith('{'))
        return readLogfmt(QString::fromUtf8(line));
    QHash<QString, QString> fields;
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        fields.insert(field.key(), field.value().toString());
    return fields;
}

TunnelNews readNgrokLine(const QByteArray &line)
{
    const auto fields = readFields(line);
    const QString message = fields.value(u"msg"_s);
    const QString level = fields.value(u"lvl"_s);
    if (level.isEmpty()) // "ERROR:  authentication failed: ...", and a line with nothing but the word
        return {{}, false, false, shownLine(QString::fromUtf8(line).remove("ERROR:"_L1))};
    if (message == "started tunnel"_L1)
        return {serverUrl(fields.value(u"url"_s)), false, false, {}};
    if (message.startsWith("session closed"_L1) || message.startsWith("heartbeat timeout"_L1))
        return {{}, false, true, {}};
    const bool isTrouble = level == "eror"_L1 || level == "crit"_L1 || level == "error"_L1;
    const QString reason = fields.value(u"err"_s);
    const bool says = !reason.isEmpty() && reason != "nil"_L1 && reason != "<nil>"_L1;
    return {{}, false, false, isTrouble ? shownLine(says ? reason : message) : QString()};
}

// cloudflared

TunnelNews readCloudflaredLine(const TunnelOrder &order, const QString &line)
{
    static const QRegularExpression quick(u"https://(?!api\\.)[a-z0-9-]+\\.trycloudflare\\.com\\b"_s);
    static const QRegularExpression trouble(u"(?:^\\S+ (?:ERR|FTL) |^)(.*)$"_s);
    static const QRegularExpression plain(u"^\\S+ (?:INF|WRN|DBG) "_s);
    if (order.name.isEmpty()) {
        if (const auto match = quick.match(line); match.hasMatch())
            return {match.captured(), false, false, {}};
    } else if (line.contains("Registered tunnel connection"_L1)) {
        return {{}, true, false, {}};
    }
    if (plain.match(line).hasMatch())
        return {};
    return {{}, false, false, shownLine(trouble.match(line).captured(1))};
}

// ssh

TunnelNews readSshLine(const QString &line)
{
    static const QRegularExpression noise(
        u"^(debug\\d|OpenSSH_|Authenticated to |Transferred: |Bytes per second: |"
        "Warning: Permanently added |\\*\\* )"_s);
    if (line.contains("remote forward success for"_L1))
        return {{}, true, false, {}};
    if (noise.match(line).hasMatch())
        return {};
    return {{}, false, false, shownLine(line)};
}

} // namespace

TunnelNews readTunnelLine(const TunnelOrder &order, const QByteArray &line)
{
    const QString text = QString::fromUtf8(line);
    switch (order.program) {
    case TunnelProgram::Localtunnel:
        return readLocaltunnelLine(text);
    case TunnelProgram::Ngrok:
        return readNgrokLine(line);
    case TunnelProgram::Cloudflared:
        return readCloudflaredLine(order, text);
    case TunnelProgram::Ssh:
        return readSshLine(text);
    }
    Q_UNREACHABLE();
}

QString shownLine(const QString &line)
{
    static const QRegularExpression colours(u"\\x1b\\[[0-9;?]*[A-Za-z]"_s);
    static const QRegularExpression unseen(u"[\\p{C}\\p{Zl}\\p{Zp}]"_s);
    static const QRegularExpression named(
        u"((?:token|secret|password|key)[\"']?\\s*[:=]\\s*[\"']?|\\bbearer\\s+|--?authtoken\\s+)\\S+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression user(u"(://)[^/@\\s]+@"_s);
    // Names and ids are in small letters where they have hyphens.
    static const QRegularExpression opaque(
        u"\\b(?:[A-Za-z0-9_]{32,}\\b|(?=[\\w-]*[A-Z])(?=[\\w-]*[a-z])(?=[\\w-]*\\d)[\\w-]{32,})"_s);
    QString shown = line;
    shown.remove(colours).replace(unseen, u" "_s);
    shown.replace(named, u"\\1…"_s).replace(user, u"\\1"_s).replace(opaque, u"…"_s);
    shown = shown.simplified();
    if (shown.size() > longestShown)
        shown = shown.first(longestShown - 1) + u'…';
    return shown;
}

} // namespace birdcar
