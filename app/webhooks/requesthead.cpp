// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/requesthead.h"

#include <algorithm>

namespace birdcar {

namespace {

constexpr int maxHeaders = 100;
/// More digits than any body that is taken could need; a longer number is a length that is too big.
constexpr qsizetype maxLengthDigits = 18;

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool startsWithIgnoringCase(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size() && equalsIgnoringCase(text.first(prefix.size()), prefix);
}

/// The bytes a target may hold: no blanks, no controls, and no fragment, which is never sent.
bool isTargetCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7f && c != '#';
}

} // namespace

QByteArrayView RequestHead::query() const
{
    const QByteArrayView all(target);
    return path.size() < all.size() ? all.sliced(path.size() + 1) : QByteArrayView();
}

std::optional<QByteArray> RequestHead::header(QByteArrayView name) const
{
    std::optional<QByteArray> all;
    for (const auto &[each, value] : headers) {
        if (equalsIgnoringCase(each, name))
            all = all ? *all + ", " + value : value;
    }
    return all;
}

QByteArray RequestHead::bare() const
{
    QByteArray bytes =
        method + ' ' + path + (http10 ? " HTTP/1.0\r\nHost: birdcar\r\n" : " HTTP/1.1\r\nHost: birdcar\r\n");
    if (chunked)
        bytes += "Transfer-Encoding: chunked\r\n";
    else if (contentLength > 0)
        bytes += "Content-Length: " + QByteArray::number(contentLength) + "\r\n";
    return bytes + "\r\n";
}

bool RequestHeadParser::addRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first)
        return false;
    const QByteArrayView version = line.sliced(last + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return false;
    m_head.http10 = version == "HTTP/1.0";
    m_head.method = line.first(first).toByteArray();
    return isToken(m_head.method) && setTarget(line.sliced(first + 1, last - first - 1));
}

bool RequestHeadParser::setTarget(QByteArrayView target)
{
    if (target.isEmpty() || !std::all_of(target.begin(), target.end(), isTargetCharacter))
        return false;
    QByteArray prefix;
    if (!target.startsWith('/') && target != "*" && m_head.method != "CONNECT") {
        // The absolute form, as proxies send it: what counts for us begins behind the authority.
        const qsizetype scheme = startsWithIgnoringCase(target, "http://")    ? 7
                                 : startsWithIgnoringCase(target, "https://") ? 8
                                                                              : -1;
        if (scheme < 0)
            return false;
        target = target.sliced(scheme);
        const auto end =
            std::find_if(target.begin(), target.end(), [](char c) { return c == '/' || c == '?'; });
        if (end == target.begin())
            return false;
        target = target.sliced(end - target.begin());
        if (!target.startsWith('/'))
            prefix = "/";
    }
    m_head.target = prefix + target.toByteArray();
    const qsizetype question = m_head.target.indexOf('?');
    m_head.path = question < 0 ? m_head.target : m_head.target.first(question);
    return true;
}

bool RequestHeadParser::addHeader(QByteArrayView line)
{
    if (m_head.headers.size() == maxHeaders)
        return false;
    // A name that is no token covers a folded line (it begins with a blank), a blank before the colon
    // and an empty name.
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return false;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    m_head.headers.emplaceBack(name.toByteArray(), value.toByteArray());
    return applyHeader(name, value);
}

bool RequestHeadParser::applyHeader(QByteArrayView name, QByteArrayView value)
{
    if (equalsIgnoringCase(name, "host")) {
        ++m_hosts;
        return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) {
            return isTargetCharacter(c) && c != '/' && c != '@' && c != '?' && c != ',';
        });
    }
    if (equalsIgnoringCase(name, "content-length"))
        return setContentLength(value);
    if (equalsIgnoringCase(name, "transfer-encoding")) {
        const bool first = !m_hasEncoding;
        m_hasEncoding = true;
        m_head.chunked = true;
        return first && equalsIgnoringCase(value, "chunked");
    }
    if (equalsIgnoringCase(name, "connection"))
        applyConnection(value);
    else if (equalsIgnoringCase(name, "expect"))
        m_head.expectsContinue = equalsIgnoringCase(value, "100-continue");
    else if (equalsIgnoringCase(name, "upgrade"))
        m_head.wantsUpgrade = true;
    return true;
}

bool RequestHeadParser::setContentLength(QByteArrayView value)
{
    if (m_hasLength || value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return false;
    m_hasLength = true;
    while (value.size() > 1 && value.startsWith('0'))
        value = value.sliced(1);
    m_head.contentLength = value.first(std::min(value.size(), maxLengthDigits)).toLongLong();
    return true;
}

void RequestHeadParser::applyConnection(QByteArrayView value)
{
    for (const QByteArray &option : value.toByteArray().split(',')) {
        const QByteArray name = option.trimmed().toLower();
        m_saysClose = m_saysClose || name == "close";
        m_saysKeepAlive = m_saysKeepAlive || name == "keep-alive";
    }
}

bool RequestHeadParser::finish()
{
    m_head.closeAfter = m_saysClose || (m_head.http10 && !m_saysKeepAlive);
    // HTTP/1.0 knows neither chunked bodies nor interim answers.
    m_head.expectsContinue =
        m_head.expectsContinue && !m_head.http10 && (m_head.chunked || m_head.contentLength > 0);
    return m_hosts == 1 && !(m_head.chunked && (m_hasLength || m_head.http10));
}

} // namespace birdcar
