// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/apireply.h"
#include "app/standin/textbook.h"

#include <QUrl>

#include <functional>

namespace birdcar::standin {

/// The `/messages` part of the REST API over a book of texts. Every answer has the shape and the order
/// of keys of the real service. Plain class, answers at once.
class MessagesApi
{
public:
    MessagesApi(TextBook &book, std::function<QDateTime()> clock) : m_book(book), m_clock(std::move(clock)) {}

    /// Shown in `href` and in the links of a list.
    void setBaseUrl(const QUrl &url) { m_base = url.toString(QUrl::StripTrailingSlash); }

    struct Accepted
    {
        HttpResponse reply;
        std::optional<TextRecord> text; ///< what was accepted, nothing after a refusal
    };
    Accepted send(const HttpRequest &request);

    HttpResponse list(const HttpRequest &request) const;
    HttpResponse get(const QString &id) const;
    HttpResponse remove(const QString &id);

private:
    OrderedJson links(const FormFields &query, const Page &page, qsizetype total) const;

    TextBook &m_book;
    std::function<QDateTime()> m_clock;
    QString m_base;
};

} // namespace birdcar::standin
