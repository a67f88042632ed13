// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/logsearch.h"

#include <QRegularExpression>

namespace birdcar {

using namespace Qt::StringLiterals;

LogSearch readLogSearch(const QString &typed)
{
    static const QRegularExpression subject(u"^(ride|customer|driver|number)\\s*#?([0-9]+)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression id(u"^#?([0-9]{1,6})$"_s);
    static const QRegularExpression notPhone(u"\\p{L}"_s);
    LogSearch search;
    const QString text = typed.simplified();
    if (const auto match = subject.match(text); match.hasMatch()) {
        search.subjects = {match.captured(1).toLower() + u' ' + match.captured(2)};
        return search;
    }
    if (const auto match = id.match(text); match.hasMatch()) {
        for (const QString &kind : {u"ride "_s, u"customer "_s, u"driver "_s, u"number "_s})
            search.subjects.append(kind + match.captured(1));
    }
    search.name = text;
    if (!text.contains(notPhone)) {
        search.digits = text;
        search.digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
        while (search.digits.startsWith(u'0'))
            search.digits.remove(0, 1);
    }
    return search;
}

} // namespace birdcar
