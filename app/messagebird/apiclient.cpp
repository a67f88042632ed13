// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/apiclient.h"

#include "app/messagebird/apirequest.h"
#include "app/messagebird/archiveanswer.h"
#include "app/messagebird/replycollector.h"
#include "app/messagebird/requestbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemsPerPage = 250; // the most that MessageBird gives

QByteArray jsonOf(const OutgoingSms &sms)
{
    QJsonObject json{
        {u"originator"_s, sms.originator},
        {u"recipients"_s, QJsonArray{sms.recipient}},
        {u"body"_s, sms.body},
        {u"datacoding"_s, u"auto"_s},
        {u"reference"_s, sms.reference},
    };
    if (!sms.reportUrl.isEmpty())
        json.insert(u"reportUrl"_s, sms.reportUrl);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

/// A manager opens six connections to a host, and a seventh request would wait inside of it while its time
/// runs out; so the requests are spread over several.
struct ApiClient::Lane
{
    explicit Lane(std::chrono::milliseconds timeout)
    {
        manager.setTransferTimeout(static_cast<int>(timeout.count()));
    }

    QNetworkAccessManager manager;
    int inTheAir = 0;
};

ApiClient::ApiClient(const Settings &settings, Clock clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(std::move(clock)),
      m_questionLane(std::make_unique<Lane>(settings.timeout)),
      m_archiveLane(std::make_unique<Lane>(settings.timeout))
{
    for (auto &lane : m_sendLanes)
        lane = std::make_unique<Lane>(settings.timeout);
}

ApiClient::~ApiClient() = default;

void ApiClient::setKey(const QByteArray &key)
{
    m_key = key.simplified(); // a line break would end the header
}

void ApiClient::renewConnections()
{
    std::erase_if(m_formerLanes, [](const auto &lane) { return lane->inTheAir == 0; });
    const auto renew = [this](std::unique_ptr<Lane> &lane) {
        auto former = std::exchange(lane, std::make_unique<Lane>(m_settings.timeout));
        if (former->inTheAir > 0)
            m_formerLanes.push_back(std::move(former));
    };
    std::ranges::for_each(m_sendLanes, renew);
    renew(m_questionLane);
    renew(m_archiveLane);
}

QNetworkRequest ApiClient::request(const QUrl &url) const
{
    return apiRequest(url, m_key);
}

QUrl ApiClient::urlOf(const QString &path) const
{
    return apiUrl(m_settings.url, path);
}

void ApiClient::send(const OutgoingSms &sms, std::function<void(const SendOutcome &)> done)
{
    Lane &lane = **std::ranges::min_element(m_sendLanes, {}, [](const auto &each) { return each->inTheAir; });
    const QByteArray json = jsonOf(sms);
    QNetworkRequest post = request(urlOf(u"/messages"_s));
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    post.setHeader(QNetworkRequest::ContentLengthHeader, json.size());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new RequestBody(
        json, [clock = m_clock, before = sms.leavesBefore] { return !before.isValid() || clock() < before; });
    QNetworkReply *reply = lane.manager.post(post, body);
    body->setParent(reply);
    collect(lane, reply, body, [this, done = std::move(done)](const ApiAnswer &answer) {
        done(readSendAnswer(answer, m_clock()));
    });
}

void ApiClient::lookUp(const LookUp &lookUp, std::function<void(const LookUpOutcome &)> done)
{
    askPage(lookUp, 0, std::move(done));
}

void ApiClient::askPage(const LookUp &lookUp, int offset, std::function<void(const LookUpOutcome &)> done)
{
    QUrl url = urlOf(u"/messages"_s);
    url.setQuery(QUrlQuery{
        {u"direction"_s, u"mt"_s},
        {u"originator"_s, lookUp.originator},
        {u"recipient"_s, lookUp.recipient},
        {u"from"_s, lookUp.from.toUTC().toString(Qt::ISODate)}, // ends in Z: a `+` would read as a space
        {u"limit"_s, QString::number(itemsPerPage)},
        {u"offset"_s, QString::number(offset)},
    });
    collect(*m_questionLane, m_questionLane->manager.get(request(url)), nullptr,
            [this, lookUp, offset, done = std::move(done)](const ApiAnswer &answer) {
                const LookUpPage page = readLookUpAnswer(answer, lookUp, offset, m_clock());
                if (page.nextOffset >= 0)
                    askPage(lookUp, page.nextOffset, done);
                else
                    done(page.outcome);
            });
}

void ApiClient::askBalance(std::function<void(const BalanceOutcome &)> done)
{
    collect(*m_questionLane, m_questionLane->manager.get(request(urlOf(u"/balance"_s))), nullptr,
            [done = std::move(done)](const ApiAnswer &answer) { done(readBalanceAnswer(answer)); });
}

void ApiClient::listInbound(const InboundQuery &query, std::function<void(const InboundPage &)> done)
{
    QUrlQuery items{
        {u"direction"_s, u"mo"_s},
        {u"recipient"_s, query.number},
        {u"from"_s, query.from.toUTC().toString(Qt::ISODate)},
        {u"limit"_s, QString::number(itemsPerPage)},
        {u"offset"_s, QString::number(query.offset)},
    };
    if (query.until.isValid())
        items.addQueryItem(u"until"_s, query.until.toUTC().toString(Qt::ISODate));
    QUrl url = urlOf(u"/messages"_s);
    url.setQuery(items);
    collect(*m_archiveLane, m_archiveLane->manager.get(request(url)), nullptr,
            [this, query, done = std::move(done)](const ApiAnswer &answer) {
                done(readInboundAnswer(answer, query.number, query.offset, m_clock()));
            });
}

void ApiClient::askStatus(const QString &providerId, std::function<void(const StatusAnswer &)> done)
{
    const QUrl url = urlOf(u"/messages/"_s + providerId);
    collect(*m_archiveLane, m_archiveLane->manager.get(request(url)), nullptr,
            [this, done = std::move(done)](const ApiAnswer &answer) {
                done(readStatusAnswer(answer, m_clock()));
            });
}

void ApiClient::collect(Lane &lane, QNetworkReply *reply, const RequestBody *body,
                        std::function<void(const ApiAnswer &)> done)
{
    ++lane.inTheAir;
    const auto *collector = new ReplyCollector(reply, body, m_settings.timeout);
    connect(collector, &ReplyCollector::collected, this,
            [&lane, done = std::move(done)](const ApiAnswer &answer) {
                --lane.inTheAir;
                done(answer);
            });
}

} // namespace birdcar
