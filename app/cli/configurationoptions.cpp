// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configurationoptions.h"

#include "app/cli/commandline.h"
#include "app/cli/envfile.h"
#include "app/domain/phonenumber.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QSysInfo>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// A value and where it came from, for the sentence that refuses it.
struct Given
{
    QString value;
    QString source;

    explicit operator bool() const { return !value.isEmpty(); }
};

/// The three places that values come from.
struct Sources
{
    const CommandLine &line;
    const QProcessEnvironment &environment;
    EnvValues file;
    QString fileName;

    Given find(const QString &option, const QString &variable) const
    {
        if (const QString value = line.options.value(option); !value.isEmpty())
            return {value, u"--"_s + option};
        if (const QString value = environment.value(variable).trimmed(); !value.isEmpty())
            return {value, variable};
        return {file.value(variable).trimmed(), u"%1 in %2"_s.arg(variable, fileName)};
    }
};

Problem wrong(const Given &given, const QString &expected)
{
    return {Problem::Kind::InvalidInput,
            u"%1: \"%2\" is not %3."_s.arg(given.source, given.value, expected),
            {},
            {}};
}

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/birdcar.db"_s;
}

Result<Sources> openSources(const CommandLine &line, const QProcessEnvironment &environment)
{
    Sources sources{line, environment, {}, line.options.value(u"env-file"_s)};
    if (sources.fileName.isEmpty()) {
        sources.fileName = u".env"_s;
        if (!QFileInfo(sources.fileName).isFile())
            return sources;
    }
    auto values = readEnvFile(sources.fileName);
    if (!values)
        return values.problem();
    sources.file = *values;
    return sources;
}

Result<Done> takeDatabase(const Given &given, Configuration &configuration)
{
    const auto location = DatabaseLocation::parse(given ? given.value : defaultDatabase());
    if (!location)
        return Problem{
            Problem::Kind::InvalidInput, u"%1: %2"_s.arg(given.source, location.problem().text), {}, {}};
    configuration.database = *location;
    return Done{};
}

/// "127.0.0.1:8080", "[::1]:8080" or "localhost:8080".
Result<Done> takeListen(const Given &given, Configuration &configuration)
{
    if (!given)
        return Done{};
    const auto refused =
        wrong(given, u"HOST:PORT with an IP address (or localhost) and a port up to 65535"_s);
    const qsizetype colon = given.value.lastIndexOf(u':');
    if (colon < 0)
        return refused;
    QString host = given.value.first(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.sliced(1, host.size() - 2);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    const QHostAddress address(host);
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    bool isPort = false;
    const ushort port = given.value.sliced(colon + 1).toUShort(&isPort);
    if (!isPort || address.isNull() || isIpv6 != bracketed)
        return refused;
    configuration.listenHost = address.toString();
    configuration.listenPort = port;
    return Done{};
}

/// The URL without a slash at its end; nothing if it is not one that a server can stand at.
std::optional<QString> serverUrl(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return std::nullopt;
    return text;
}

Result<Done> takeUrls(const Sources &sources, Configuration &configuration)
{
    if (const Given given = sources.find(u"api-url"_s, u"BIRDCAR_API_URL"_s)) {
        const auto url = serverUrl(given.value);
        if (!url || !QUrl(*url).path().isEmpty())
            return wrong(given, u"an http or https URL without a path"_s);
        configuration.apiUrl = QUrl(*url);
    }
    if (const Given given = sources.find(u"public-url"_s, u"BIRDCAR_PUBLIC_URL"_s)) {
        const auto url = serverUrl(given.value);
        if (!url)
            return wrong(given, u"an http or https URL"_s);
        configuration.publicUrl = *url;
    }
    return Done{};
}

Result<Done> takeWebhookAuth(const Given &given, Configuration &configuration)
{
    if (!given)
        return Done{};
    configuration.webhookAuth = webhookAuthFromName(given.value);
    if (!configuration.webhookAuth)
        return wrong(given, u"one of signature, secret, off"_s);
    return Done{};
}

Result<Done> takeRegion(const Given &given, Configuration &configuration)
{
    if (!given)
        return Done{};
    configuration.region = given.value.toUpper();
    if (!isKnownRegion(configuration.region))
        return wrong(given, u"a country code such as NL"_s);
    return Done{};
}

Result<Done> takeTunnel(const CommandLine &line, Configuration &configuration)
{
    static const QStringList programs{u"lt"_s, u"ngrok"_s, u"cloudflared"_s, u"ssh"_s};
    configuration.tunnel = line.options.value(u"tunnel"_s);
    configuration.tunnelHost = line.options.value(u"tunnel-host"_s);
    if (!configuration.tunnel.isEmpty() && !programs.contains(configuration.tunnel))
        return wrong({configuration.tunnel, u"--tunnel"_s}, u"one of "_s + programs.join(u", "_s));
    if (configuration.tunnel.isEmpty() && !configuration.tunnelHost.isEmpty())
        return Problem{Problem::Kind::InvalidInput, u"--tunnel-host goes with --tunnel."_s, {}, {}};
    return Done{};
}

} // namespace

Result<Configuration> readConfiguration(const CommandLine &line, const QProcessEnvironment &environment)
{
    const auto opened = openSources(line, environment);
    if (!opened)
        return opened.problem();
    const Sources &sources = *opened;

    Configuration configuration;
    configuration.apiKey = sources.find({}, u"MESSAGEBIRD_API_KEY"_s).value;
    configuration.signingKey = sources.find({}, u"MESSAGEBIRD_SIGNING_KEY"_s).value;
    configuration.webhookSecret = sources.find({}, u"BIRDCAR_WEBHOOK_SECRET"_s).value;
    configuration.depot = line.options.value(u"depot"_s);
    if (configuration.depot.isEmpty())
        configuration.depot = QSysInfo::machineHostName();
    configuration.demo = line.has(u"demo"_s);

    for (const Result<Done> &taken :
         {takeDatabase(sources.find(u"database"_s, u"BIRDCAR_DATABASE"_s), configuration),
          takeListen(sources.find(u"listen"_s, u"BIRDCAR_LISTEN"_s), configuration),
          takeUrls(sources, configuration),
          takeWebhookAuth(sources.find(u"webhook-auth"_s, u"BIRDCAR_WEBHOOK_AUTH"_s), configuration),
          takeRegion(sources.find({}, u"BIRDCAR_REGION"_s), configuration),
          takeTunnel(line, configuration)}) {
        if (!taken)
            return taken.problem();
    }
    return configuration;
}

} // namespace birdcar
