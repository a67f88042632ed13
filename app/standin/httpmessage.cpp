// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/httpmessage.h"

#include <algorithm>
#include <iterator>

namespace birdcar::standin {

namespace {

struct Reason
{
    int status;
    const char *phrase;
};

constexpr Reason reasons[] = {
    {200, "OK"},
    {201, "Created"},
    {204, "No Content"},
    {307, "Temporary Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {411, "Length Required"},
    {413, "Content Too Large"},
    {422, "Unprocessable Entity"},
    {429, "Too Many Requests"},
    {500, "Internal Server Error"},
    {503, "Service Unavailable"},
};

QByteArray reasonPhrase(int status)
{
    const auto *found = std::ranges::find(reasons, status, &Reason::status);
    return found == std::end(reasons) ? QByteArray("Unknown") : QByteArray(found->phrase);
}

QString decodeComponent(QByteArray encoded)
{
    encoded.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

} // namespace

std::optional<QByteArray> headerValue(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

FormFields decodeForm(const QByteArray &encoded)
{
    FormFields fields;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        fields.append({decodeComponent(name), decodeComponent(value)});
    }
    return fields;
}

std::optional<QString> fieldValue(const FormFields &fields, QStringView name)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

QByteArray HttpRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray HttpResponse::toBytes() const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

HttpHead parseHead(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    QByteArrayList lines = bytes.left(end).split('\n');
    HttpHead head{.state = HttpHead::State::Complete, .bodyStart = end + 4};
    head.firstLine = lines.takeFirst().trimmed().split(' ');
    if (head.firstLine.size() < 2)
        return {.state = HttpHead::State::Malformed};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return {.state = HttpHead::State::Malformed};
        head.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    if (const auto length = headerValue(head.headers, "Content-Length")) {
        bool ok = false;
        head.contentLength = length->toLongLong(&ok);
        if (!ok || *head.contentLength < 0)
            return {.state = HttpHead::State::Malformed};
    }
    return head;
}

} // namespace birdcar::standin
