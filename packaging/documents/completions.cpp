// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/documents/completions.h"

#include "app/cli/commandforms.h"
#include "packaging/documents/helpdocument.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct OptionWord
{
    QString name; ///< without its dashes
    QString text;
    bool takesValue = false;
    bool takesFile = false;
    QStringList choices; ///< if its value is one of these
};

QList<OptionWord> optionWords(const HelpDocument &help)
{
    static const QRegularExpression words(u"^[a-z]+(\\|[a-z]+)+$"_s);
    QList<OptionWord> options;
    for (const QString &name : optionNames().withValue) {
        const QString value = valueOf(help, name);
        OptionWord option{name, textOf(help, name), true, value.startsWith(u"FILE"_s), {}};
        if (words.match(value).hasMatch())
            option.choices = value.split(u'|');
        options.append(option);
    }
    for (const QString &name : optionNames().switches)
        options.append({name, textOf(help, name), false, false, {}});
    return options;
}

/// What may follow the words typed so far.
struct Continuation
{
    QStringList words;
    QStringList options; ///< that belong to this command alone
    bool takesFile = false;
};

/// By the words before, joined with blanks. The line without a command is the empty one.
QMap<QString, Continuation> continuations()
{
    QMap<QString, Continuation> after;
    for (const CommandForm &form : commandForms()) {
        for (qsizetype i = 0; i < form.words.size(); ++i) {
            QStringList &words = after[form.words.first(i).join(u' ')].words;
            if (!words.contains(form.words.at(i)))
                words.append(form.words.at(i));
        }
        const QString command = form.words.join(u' ');
        Continuation &own = after[command];
        own.options = form.needed + form.optional;
        own.takesFile = form.command == Command::Backup || form.command == Command::Restore;
        const bool imports = form.command == Command::Import;
        if (!imports && form.command != Command::List)
            continue;
        own.words = imports ? subjectWords().first(3) : subjectWords();
        const Continuation afterSubject{{}, own.options, imports};
        for (const QString &subject : QStringList(own.words))
            after[command + u' ' + subject] = afterSubject;
    }
    return after;
}

/// The options that every command takes.
QStringList generalOptions()
{
    QStringList names = optionNames().withValue + optionNames().switches;
    for (const CommandForm &form : commandForms()) {
        for (const QString &special : form.needed + form.optional)
            names.removeAll(special);
    }
    return names;
}

QStringList dashed(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        words.append(u"--"_s + name);
    return words;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// The first sentence or so: completions stand on one line.
QString shortText(const QString &text)
{
    static const QRegularExpression end(u"[;.(]\\s|\\s\\(|[.;]$"_s);
    return text.left(end.match(text).hasMatch() ? end.match(text).capturedStart() : text.size()).trimmed();
}

QString textOfCommand(const HelpDocument &help, const QString &command)
{
    const auto &forms = commandForms();
    if (std::none_of(forms.begin(), forms.end(),
                     [&command](const CommandForm &form) { return form.words.join(u' ') == command; }))
        return {}; // only a part of one
    for (const HelpEntry &entry : help.commands) {
        if (entry.form.startsWith(u"birdcar "_s + command) && !entry.text.isEmpty())
            return shortText(entry.text);
    }
    return {};
}

const auto madeFrom = u"# Made from the options of birdcar(1).\n"_s;

} // namespace

QString bashCompletion(const HelpDocument &help)
{
    QStringList files;
    QStringList valued;
    QString choices;
    for (const OptionWord &option : optionWords(help)) {
        const QString name = u"--"_s + option.name;
        if (option.takesValue)
            valued.append(name);
        if (option.takesFile)
            files.append(name);
        if (!option.choices.isEmpty())
            choices +=
                u"        %1) mapfile -t COMPREPLY < <(compgen -W '%2' -- \"$cur\"); return ;;\n"_s.arg(
                    name, option.choices.join(u' '));
    }
    QString cases;
    const auto after = continuations();
    for (auto step = after.begin(); step != after.end(); ++step) {
        const bool hasMore = !step.key().isEmpty() && step->words.isEmpty();
        cases += u"        %1%2) words='%3' options='%4' files=%5 ;;\n"_s.arg(
            quoted(step.key()), hasMore ? u'|' + quoted(step.key() + u' ') + u'*' : QString(),
            step->words.join(u' '), dashed(step->options).join(u' '), step->takesFile ? u"yes"_s : QString());
    }
    return u"# bash completion for birdcar\n%1"
           "_birdcar()\n"
           "{\n"
           "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n"
           "    local command= words= options= files= i\n"
           "    COMPREPLY=()\n"
           "    case $prev in\n"
           "%2"
           "        %3) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); "
           "return ;;\n"
           "        %4) return ;;\n"
           "    esac\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case ${COMP_WORDS[i]} in\n"
           "            %4) ((i++)) ;; # with its value\n"
           "            -*) ;;\n"
           "            *) command+=${command:+ }${COMP_WORDS[i]} ;;\n"
           "        esac\n"
           "    done\n"
           "    case $command in\n"
           "%5"
           "    esac\n"
           "    if [[ $cur == -* || -z $words$files ]]; then\n"
           "        words=\"$options %6\"\n"
           "    elif [[ $files ]]; then\n"
           "        compopt -o filenames 2>/dev/null\n"
           "        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
           "        return\n"
           "    fi\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
           "}\n"
           "complete -F _birdcar birdcar\n"_s.arg(madeFrom, choices, files.join(u'|'), valued.join(u'|'),
                                                  cases, dashed(generalOptions()).join(u' '));
}

QString zshCompletion(const HelpDocument &help)
{
    const auto safe = [](QString text) { return text.remove(u'[').remove(u']').replace(u':', u"\\:"_s); };
    QString specifications;
    for (const OptionWord &option : optionWords(help)) {
        QString specification = u"--%1[%2]"_s.arg(option.name, safe(shortText(option.text)));
        if (option.takesValue)
            specification += u": :"_s;
        if (option.takesFile)
            specification += u"_files"_s;
        if (!option.choices.isEmpty())
            specification += u'(' + option.choices.join(u' ') + u')';
        specifications += u"        %1 \\\n"_s.arg(quoted(specification));
    }
    QString cases;
    const auto after = continuations();
    for (auto step = after.begin(); step != after.end(); ++step) {
        if (step->takesFile)
            cases += u"        %1) _files ;;\n"_s.arg(quoted(step.key()));
        if (step->words.isEmpty())
            continue;
        QStringList described;
        for (const QString &word : step->words) {
            const QString text = textOfCommand(help, QStringList{step.key(), word}.join(u' ').trimmed());
            described.append(quoted(word + (text.isEmpty() ? QString() : u':' + safe(text))));
        }
        cases += u"        %1) words_after=(%2); _describe word words_after ;;\n"_s.arg(quoted(step.key()),
                                                                                        described.join(u' '));
    }
    return u"#compdef birdcar\n%1"
           "_birdcar()\n"
           "{\n"
           "    local state line\n"
           "    local -a words_after\n"
           "    _arguments -C \\\n"
           "%2"
           "        '*: :->words' && return\n"
           "    case \"${line[1,-2]}\" in\n"
           "%3"
           "    esac\n"
           "}\n"
           "_birdcar \"$@\"\n"_s.arg(madeFrom, specifications, cases);
}

QString fishCompletion(const HelpDocument &help)
{
    QString lines = u"# fish completion for birdcar\n"_s + madeFrom;
    lines += u"complete -c birdcar -f\n"_s;
    const auto after = continuations();
    for (auto step = after.begin(); step != after.end(); ++step) {
        const QStringList before = step.key().split(u' ', Qt::SkipEmptyParts);
        QString condition = u"__fish_use_subcommand"_s;
        if (!before.isEmpty())
            condition = u"__fish_seen_subcommand_from "_s + before.last();
        if (!before.isEmpty() && !step->words.isEmpty())
            condition += u"; and not __fish_seen_subcommand_from "_s + step->words.join(u' ');
        for (const QString &word : step->words) {
            const QString text = textOfCommand(help, QStringList{step.key(), word}.join(u' ').trimmed());
            lines += u"complete -c birdcar -n %1 -a %2"_s.arg(quoted(condition), word);
            lines += text.isEmpty() ? u"\n"_s : u" -d %1\n"_s.arg(quoted(text));
        }
        if (step->takesFile)
            lines += u"complete -c birdcar -n %1 -F\n"_s.arg(quoted(condition));
    }
    for (const OptionWord &option : optionWords(help)) {
        lines += u"complete -c birdcar -l "_s + option.name;
        if (!option.text.isEmpty())
            lines += u" -d "_s + quoted(shortText(option.text));
        if (!option.choices.isEmpty())
            lines += u" -x -a "_s + quoted(option.choices.join(u' '));
        else if (option.takesValue)
            lines += option.takesFile ? u" -r -F"_s : u" -x"_s;
        lines += u'\n';
    }
    return lines;
}

} // namespace birdcar
