// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/autostart.h"

#include <QHash>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// What a value of a desktop file is escaped by, whatever it means.
QString escapedValue(const QString &text)
{
    QString escaped;
    for (const QChar character : text) {
        if (character == u'\\')
            escaped += u"\\\\"_s;
        else if (character == u'\n')
            escaped += u"\\n"_s;
        else if (character == u'\t')
            escaped += u"\\t"_s;
        else if (character == u'\r')
            escaped += u"\\r"_s;
        else if (character == u' ' && escaped.isEmpty())
            escaped += u"\\s"_s;
        else
            escaped += character;
    }
    return escaped;
}

/// One word of a command, in quotes where it needs them.
QString quotedWord(const QString &word)
{
    static const QString reserved = u" \t\n\"'\\><~|&;$*?#()`"_s;
    QString quoted = word;
    quoted.replace(u'%', u"%%"_s); // else it stands for a file or the like
    const bool isPlain =
        std::ranges::none_of(quoted, [](QChar character) { return reserved.contains(character); });
    if (isPlain && !quoted.isEmpty())
        return quoted;
    for (const QChar character : u"\\\"`$"_s)
        quoted.replace(character, u"\\"_s + character);
    return u'"' + quoted + u'"';
}

/// The keys of the entry itself, without those of its actions; as they are written.
QHash<QString, QString> keysOf(const QByteArray &content)
{
    QHash<QString, QString> keys;
    bool isEntry = false;
    for (const QString &line : QString::fromUtf8(content).split(u'\n')) {
        if (line.startsWith(u'['))
            isEntry = line.trimmed() == "[Desktop Entry]"_L1;
        else if (const qsizetype sign = line.indexOf(u'='); isEntry && sign > 0)
            keys.insert(line.first(sign).trimmed(), line.sliced(sign + 1).trimmed());
    }
    return keys;
}

} // namespace

std::optional<QString> desktopExec(const StartCommand &command)
{
    if (command.program.contains(u'=') || command.program.contains(u'%'))
        return std::nullopt;
    QStringList words{quotedWord(command.program)};
    for (const QString &argument : command.arguments)
        words.append(quotedWord(argument));
    return escapedValue(words.join(u' '));
}

std::optional<QByteArray> autostartEntry(const StartCommand &command)
{
    const auto exec = desktopExec(command);
    if (!exec)
        return std::nullopt;
    const QStringList lines{
        u"[Desktop Entry]"_s,
        u"Type=Application"_s,
        u"Version=1.4"_s,
        u"Name=BirdCar Dispatch"_s,
        u"Icon=org.birdcar.Dispatch"_s,
        u"TryExec="_s + escapedValue(command.program), // nothing is tried once it is uninstalled
        u"Exec="_s + *exec,
        u"Terminal=false"_s,
        u"StartupNotify=false"_s,
    };
    return (lines.join(u'\n') + u'\n').toUtf8();
}

LoginStart readAutostart(const QByteArray &content, const StartCommand &command)
{
    const QHash<QString, QString> keys = keysOf(content);
    const QString exec = keys.value(u"Exec"_s);
    const bool isSwitchedOff =
        keys.value(u"Hidden"_s) == "true"_L1 || keys.value(u"X-GNOME-Autostart-enabled"_s) == "false"_L1;
    if (exec.isEmpty() || isSwitchedOff)
        return LoginStart::Off;
    const auto ours = desktopExec(command);
    return ours && exec == *ours ? LoginStart::On : LoginStart::Other;
}

} // namespace birdcar
