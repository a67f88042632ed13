// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowstart.h"

#include <QLoggingCategory>
#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct Complaint
{
    QtMsgType type;
    QByteArray category;
    QString text;
};

// A message handler is a plain function. Used by the one thread that there is so early.
QtMessageHandler usualHandler = nullptr;
QList<Complaint> kept;

[[noreturn]] void giveUp(const QString &lastWords)
{
    QStringList complaints;
    for (const Complaint &complaint : std::as_const(kept))
        complaints.append(complaint.text);
    complaints.append(lastWords);
    const QByteArray sentence = windowProblem(complaints).toUtf8() + '\n';
    std::fwrite(sentence.constData(), 1, static_cast<size_t>(sentence.size()), stderr);
    std::fflush(stderr);
    std::_Exit(EXIT_FAILURE); // nothing was begun yet that would have to be ended
}

void keepComplaint(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg)
        giveUp(message);
    if (type == QtDebugMsg)
        usualHandler(type, context, message); // was asked for, as by QT_DEBUG_PLUGINS
    else
        kept.append({type, context.category, message});
}

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0).trimmed();
}

} // namespace

QString windowProblem(const QStringList &complaints)
{
    static const QRegularExpression unreachable(u"could not connect to display|failed to create wl_display"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression missing(u"Could not find the Qt platform plugin \"([^\"]*)\""_s);
    static const QString wayOut = u" birdcar --headless needs none."_s;
    for (const QString &complaint : complaints) {
        if (unreachable.match(complaint).hasMatch())
            return u"No window can be opened: the display cannot be reached (%1)."_s.arg(
                       firstLine(complaint)) +
                   wayOut;
    }
    for (const QString &complaint : complaints) {
        if (const auto match = missing.match(complaint); match.hasMatch())
            return u"No window can be opened: Qt's platform plugin \"%1\" is not installed. Install it, or "
                   "choose another with QT_QPA_PLATFORM."_s.arg(match.captured(1)) +
                   wayOut;
    }
    const QString first = complaints.isEmpty() ? u"Qt does not say why"_s : firstLine(complaints.first());
    return u"No window can be opened: %1."_s.arg(first) + wayOut;
}

WindowStart::WindowStart()
{
    kept.clear();
    usualHandler = qInstallMessageHandler(keepComplaint);
}

WindowStart::~WindowStart()
{
    qInstallMessageHandler(usualHandler);
    for (const Complaint &complaint : std::as_const(kept)) {
        const QMessageLogContext context(nullptr, 0, nullptr, complaint.category.constData());
        usualHandler(complaint.type, context, complaint.text);
    }
    kept.clear();
}

} // namespace birdcar
