// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Problem wrongOption(const QString &text)
{
    return {Problem::Kind::InvalidInput, text, {}, {}};
}

bool looksLikeOption(const QString &argument)
{
    return argument.startsWith(u'-') && argument.size() > 1;
}

/// `-h` is the only short option.
QString optionName(const QString &argument)
{
    if (argument == "-h"_L1)
        return u"help"_s;
    return argument.startsWith("--"_L1) ? argument.section(u'=', 0, 0).mid(2) : QString();
}

} // namespace

Result<CommandLine> splitCommandLine(const QStringList &arguments, const OptionNames &names)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1) {
            line.words += arguments.sliced(i + 1);
            break;
        }
        if (!looksLikeOption(argument)) {
            line.words.append(argument);
            continue;
        }
        const QString name = optionName(argument);
        const bool valueInside = argument.contains(u'=');
        if (names.switches.contains(name)) {
            if (valueInside)
                return wrongOption(u"The option --%1 takes no value."_s.arg(name));
            line.options.insert(name, QString());
        } else if (!names.withValue.contains(name)) {
            return wrongOption(u"There is no option %1."_s.arg(argument.section(u'=', 0, 0)));
        } else if (valueInside) {
            line.options.insert(name, argument.section(u'=', 1));
        } else if (i + 1 < arguments.size() && !arguments.at(i + 1).startsWith("--"_L1)) {
            line.options.insert(name, arguments.at(++i));
        } else {
            return wrongOption(u"The option --%1 needs a value."_s.arg(name));
        }
    }
    return line;
}

} // namespace birdcar
