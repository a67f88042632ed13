// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/commandforms.h"
#include "app/cli/configurationoptions.h"
#include "app/dispatcher.h"

#include <QProcessEnvironment>

#include <array>

namespace birdcar {

using namespace Qt::StringLiterals;

const QList<CommandForm> &commandForms()
{
    static const QString json = u"json"_s;
    static const QString driver = u"driver"_s;
    static const QList<CommandForm> forms{
        {Command::Window, {}, {}, {}, {u"demo"_s, u"headless"_s, u"tray"_s, u"tunnel"_s, u"tunnel-host"_s}},
        {Command::Selftest, {u"selftest"_s}},
        {Command::Doctor, {u"doctor"_s}},
        {Command::Import, {u"import"_s}, {u"customers, drivers or numbers"_s, u"a file"_s}, {}, {json}},
        {Command::List, {u"list"_s}, {u"the name of a list"_s}, {}, {json, u"limit"_s}},
        {Command::CreateRide,
         {u"ride"_s, u"create"_s},
         {},
         {u"customer"_s, driver, u"start"_s, u"destination"_s, u"at"_s},
         {json}},
        {Command::CloseRide, {u"ride"_s, u"close"_s}, {u"the ride's id"_s}, {}, {json}},
        {Command::CancelRide, {u"ride"_s, u"cancel"_s}, {u"the ride's id"_s}, {}, {json}},
        {Command::ReopenRide, {u"ride"_s, u"reopen"_s}, {u"the ride's id"_s}, {}, {json}},
        {Command::ReassignRide, {u"ride"_s, u"reassign"_s}, {u"the ride's id"_s}, {driver}, {json}},
        {Command::SendMessage, {u"message"_s, u"send"_s}, {u"the text"_s}, {u"ride"_s, u"to"_s}, {json}},
        {Command::CompareNumbers, {u"numbers"_s, u"compare"_s}, {}, {}, {json}},
        {Command::ImportNumbers, {u"numbers"_s, u"import"_s}, {u"a number, or all"_s}, {}, {json}},
        {Command::SearchNumbers,
         {u"numbers"_s, u"search"_s},
         {},
         {u"country"_s},
         {json, u"features"_s, u"type"_s, u"starts"_s, u"contains"_s, u"ends"_s, u"limit"_s}},
        {Command::BuyNumber,
         {u"numbers"_s, u"buy"_s},
         {u"a number"_s},
         {},
         {json, u"months"_s, u"country"_s, u"price"_s, u"yes"_s}},
        {Command::ReleaseNumber, {u"numbers"_s, u"release"_s}, {u"a number"_s}, {}, {json, u"yes"_s}},
        {Command::TestNumber, {u"numbers"_s, u"test"_s}, {u"a number"_s}, {}, {json, u"wait"_s}},
        {Command::ConnectCalls, {u"calls"_s, u"connect"_s}, {}, {}, {json}},
        {Command::ListOptOuts, {u"optouts"_s, u"list"_s}, {}, {}, {json, u"limit"_s}},
        {Command::LiftOptOut, {u"optouts"_s, u"lift"_s}, {u"a phone"_s}, {}, {json}},
        {Command::Backup, {u"backup"_s}, {u"a file"_s}},
        {Command::Restore, {u"restore"_s}, {u"a file"_s}},
        {Command::Inspect, {u"inspect"_s}, {}, {}, {json, u"limit"_s, u"reveal"_s}},
    };
    return forms;
}

const OptionNames &optionNames()
{
    static const OptionNames names{
        {u"database"_s, u"listen"_s,      u"env-file"_s,    u"api-url"_s,  u"public-url"_s, u"webhook-auth"_s,
         u"depot"_s,    u"tunnel"_s,      u"tunnel-host"_s, u"limit"_s,    u"customer"_s,   u"driver"_s,
         u"start"_s,    u"destination"_s, u"at"_s,          u"ride"_s,     u"to"_s,         u"country"_s,
         u"features"_s, u"type"_s,        u"starts"_s,      u"contains"_s, u"ends"_s,       u"months"_s,
         u"wait"_s,     u"price"_s},
        {u"help"_s, u"version"_s, u"demo"_s, u"headless"_s, u"tray"_s, u"json"_s, u"reveal"_s, u"yes"_s}};
    return names;
}

namespace {

constexpr std::array subjectNames{"customers"_L1, "drivers"_L1, "numbers"_L1,  "rides"_L1,
                                  "messages"_L1,  "calls"_L1,   "unrouted"_L1, "events"_L1};

} // namespace

QStringList subjectWords()
{
    return {subjectNames.begin(), subjectNames.end()};
}

namespace {

Problem wrongCommand(const QString &text)
{
    return {Problem::Kind::InvalidInput, text, {}, {}};
}

Result<CommandForm> findForm(const QStringList &words)
{
    QStringList continuations;
    for (const CommandForm &form : commandForms()) {
        const bool matches = form.words == words.first(qMin(form.words.size(), words.size()));
        if (matches && form.words.isEmpty() == words.isEmpty())
            return form;
        if (form.words.size() == 2 && !words.isEmpty() && form.words.first() == words.first())
            continuations.append(form.words.last());
    }
    if (!continuations.isEmpty())
        return wrongCommand(
            u"After \"%1\" comes one of %2."_s.arg(words.first(), continuations.join(u", "_s)));
    return wrongCommand(u"There is no command \"%1\"."_s.arg(words.first()));
}

/// Options of one command only, given to another.
Result<Done> checkOptions(const CommandForm &form, const CommandLine &line)
{
    QStringList special;
    for (const CommandForm &other : commandForms())
        special += other.needed + other.optional;
    const QString name = form.words.isEmpty() ? u"birdcar"_s : form.words.join(u' ');
    for (const QString &option : line.options.keys()) {
        if (special.contains(option) && !form.needed.contains(option) && !form.optional.contains(option))
            return wrongCommand(u"The option --%1 does not go with \"%2\"."_s.arg(option, name));
    }
    QStringList missing;
    for (const QString &option : form.needed) {
        if (line.options.value(option).isEmpty())
            missing.append(u"--"_s + option);
    }
    if (!missing.isEmpty())
        return wrongCommand(u"\"%1\" needs %2."_s.arg(name, missing.join(u", "_s)));
    return Done{};
}

Result<QStringList> operandsOf(const CommandForm &form, const QStringList &words)
{
    QStringList operands = words.sliced(form.words.size());
    const QString name = form.words.join(u' ');
    if (operands.size() < form.operands.size())
        return wrongCommand(u"\"%1\" needs %2."_s.arg(name, form.operands.at(operands.size())));
    if (operands.size() > form.operands.size())
        return wrongCommand(u"\"%1\" does not take \"%2\"; put a text with blanks in quotes."_s.arg(
            name, operands.at(form.operands.size())));
    return operands;
}

Result<Done> takeSubject(const QString &word, Invocation &invocation)
{
    const bool importing = invocation.command == Command::Import;
    const auto last = importing ? subjectNames.begin() + 3 : subjectNames.end();
    const auto found = std::find(subjectNames.begin(), last, word);
    if (found == last)
        return wrongCommand(
            importing ? u"\"%1\" cannot be imported; give customers, drivers or numbers."_s.arg(word)
                      : u"There is no list \"%1\"."_s.arg(word));
    invocation.subject = static_cast<Subject>(found - subjectNames.begin());
    return Done{};
}

Result<Done> takeLimit(const CommandLine &line, Invocation &invocation)
{
    const QString typed = line.options.value(u"limit"_s);
    if (typed.isEmpty())
        return Done{};
    bool isNumber = false;
    invocation.limit = typed.toInt(&isNumber);
    if (!isNumber || invocation.limit < 0)
        return wrongCommand(u"--limit: \"%1\" is not a number of rows (0 for all)."_s.arg(typed));
    return Done{};
}

Result<Done> takePatience(const CommandLine &line, Invocation &invocation)
{
    constexpr int longest = 3600;
    invocation.patience = testPatience;
    const QString typed = line.options.value(u"wait"_s);
    if (typed.isEmpty())
        return Done{};
    bool isNumber = false;
    const int seconds = typed.toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longest)
        return wrongCommand(u"--wait: \"%1\" is not a number of seconds from 1 to %2."_s.arg(
            typed, QString::number(longest)));
    invocation.patience = std::chrono::seconds(seconds);
    return Done{};
}

Result<Done> takeRide(const QString &typed, Invocation &invocation)
{
    bool isNumber = false;
    invocation.ride = RideId{typed.toLongLong(&isNumber)};
    if (!isNumber || !invocation.ride.isValid())
        return wrongCommand(u"\"%1\" is not the id of a ride."_s.arg(typed));
    return Done{};
}

Result<Done> takeRecipients(const QString &typed, Invocation &invocation)
{
    if (typed == "customer"_L1)
        invocation.recipients = Recipients::Customer;
    else if (typed == "driver"_L1)
        invocation.recipients = Recipients::Driver;
    else if (typed == "both"_L1)
        invocation.recipients = Recipients::Both;
    else
        return wrongCommand(u"--to: \"%1\" is not one of customer, driver, both."_s.arg(typed));
    return Done{};
}

Result<Done> takeNumberOptions(const CommandLine &line, Invocation &invocation)
{
    const auto options = readNumberOptions(line);
    if (!options)
        return options.problem();
    invocation.numberOptions = *options;
    return Done{};
}

/// What belongs to the one command.
Result<Done> takeArguments(const CommandLine &line, const QStringList &operands, Invocation &invocation)
{
    const auto option = [&line](const QString &name) { return line.options.value(name); };
    switch (invocation.command) {
    case Command::Import:
        invocation.file = operands.last();
        return takeSubject(operands.first(), invocation);
    case Command::List:
        if (const auto taken = takeLimit(line, invocation); !taken)
            return taken;
        return takeSubject(operands.first(), invocation);
    case Command::Inspect:
    case Command::ListOptOuts:
        return takeLimit(line, invocation);
    case Command::CreateRide:
        invocation.rideOptions = {option(u"customer"_s), option(u"driver"_s), option(u"start"_s),
                                  option(u"destination"_s), option(u"at"_s)};
        return Done{};
    case Command::ReassignRide:
        invocation.rideOptions.driver = option(u"driver"_s);
        return takeRide(operands.first(), invocation);
    case Command::CloseRide:
    case Command::CancelRide:
    case Command::ReopenRide:
        return takeRide(operands.first(), invocation);
    case Command::SendMessage:
        invocation.text = operands.first();
        if (const auto taken = takeRecipients(option(u"to"_s), invocation); !taken)
            return taken;
        return takeRide(option(u"ride"_s), invocation);
    case Command::ImportNumbers:
    case Command::LiftOptOut:
        invocation.text = operands.first();
        return Done{};
    case Command::SearchNumbers:
    case Command::BuyNumber:
    case Command::ReleaseNumber:
        invocation.text = operands.value(0);
        return takeNumberOptions(line, invocation);
    case Command::TestNumber:
        invocation.text = operands.first();
        return takePatience(line, invocation);
    case Command::Backup:
    case Command::Restore:
        invocation.file = operands.first();
        return Done{};
    default:
        return Done{};
    }
}

Invocation onlyCommand(Command command)
{
    Invocation invocation;
    invocation.command = command;
    return invocation;
}

} // namespace

Result<Invocation> parseInvocation(const QStringList &arguments, const QProcessEnvironment &environment)
{
    const auto line = splitCommandLine(arguments, optionNames());
    if (!line)
        return line.problem();
    if (line->has(u"help"_s))
        return onlyCommand(Command::Help);
    if (line->has(u"version"_s))
        return onlyCommand(Command::Version);

    const auto form = findForm(line->words);
    if (!form)
        return form.problem();
    if (const auto fitting = checkOptions(*form, *line); !fitting)
        return fitting.problem();
    const auto operands = operandsOf(*form, line->words);
    if (!operands)
        return operands.problem();

    Invocation invocation;
    invocation.command = line->has(u"headless"_s) ? Command::Headless : form->command;
    invocation.json = line->has(u"json"_s);
    invocation.reveal = line->has(u"reveal"_s);
    if (const auto taken = takeArguments(*line, *operands, invocation); !taken)
        return taken.problem();
    if (line->has(u"demo"_s) && !line->options.value(u"database"_s).isEmpty())
        return wrongCommand(u"--demo has a database of its own and does not go with --database."_s);
    if (line->has(u"tray"_s) && line->has(u"headless"_s))
        return wrongCommand(u"--tray is for the window and does not go with --headless."_s);
    auto configuration = readConfiguration(*line, environment);
    if (!configuration)
        return configuration.problem();
    invocation.configuration = *configuration;
    return invocation;
}

} // namespace birdcar
