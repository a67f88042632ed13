// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configurationoptions.h"

#include "app/cli/commandline.h"
#include "app/cli/envfile.h"
#include "app/domain/connectionaddress.h"
#include "app/domain/phonenumber.h"
#include "app/domain/tunnelorder.h"

#include <QFileInfo>
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
    bool hasFile = false;

    bool isFromFile(const Given &given) const { return given && given.source.endsWith(u" in "_s + fileName); }

    Given find(const QString &option, const QString &variable) const
    {
        if (const QString value = line.options.value(option); !value.isEmpty())
            return {value, u"--"_s + option};
        if (const QString value = environment.value(variable).trimmed(); !value.isEmpty())
            return {value, variable};
        return {file.value(variable).trimmed(), u"%1 in %2"_s.arg(variable, fileName)};
    }
};

Problem wrongValue(const Given &given, const QString &expected)
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
    sources.hasFile = true;
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

Result<Done> takeListen(const Given &given, Configuration &configuration)
{
    if (!given)
        return Done{};
    const auto address = readListenAddress(given.value);
    if (!address)
        return wrongValue(given, u"HOST:PORT with an IP address (or localhost) and a port up to 65535"_s);
    configuration.listenHost = address->host;
    configuration.listenPort = address->port;
    return Done{};
}

Result<Done> takeUrls(const Sources &sources, Configuration &configuration)
{
    if (const Given given = sources.find(u"api-url"_s, u"BIRDCAR_API_URL"_s)) {
        const auto url = readServerUrl(given.value);
        if (!url || !QUrl(*url).path().isEmpty())
            return wrongValue(given, u"an http or https URL without a path"_s);
        configuration.apiUrl = QUrl(*url);
    }
    if (const Given given = sources.find(u"public-url"_s, u"BIRDCAR_PUBLIC_URL"_s)) {
        const auto url = readServerUrl(given.value);
        if (!url)
            return wrongValue(given, u"an http or https URL"_s);
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
        return wrongValue(given, u"one of signature, secret, off"_s);
    return Done{};
}

Result<Done> takeRegion(const Given &given, Configuration &configuration)
{
    if (!given)
        return Done{};
    configuration.region = given.value.toUpper();
    if (!isKnownRegion(configuration.region))
        return wrongValue(given, u"a country code such as NL"_s);
    return Done{};
}

/// The tunnel decides the public URL, unless the program cannot say it or was asked for this very one.
void takeTunnelUrl(const TunnelOrder &order, Configuration &configuration)
{
    if (order.hasFixedUrl()) {
        if (configuration.publicUrl.isEmpty() && !order.publicUrl.isEmpty())
            configuration.sources.insert(u"public_url"_s, u"--tunnel-host"_s);
        configuration.publicUrl = order.publicUrl;
        return;
    }
    if (order.program == TunnelProgram::Ngrok && configuration.tunnelHost.isEmpty())
        configuration.tunnelHost = order.name;
    else
        configuration.publicUrl.clear();
    configuration.sources.insert(u"public_url"_s, u"--tunnel "_s + configuration.tunnel);
}

Result<Done> takeTunnel(const CommandLine &line, Configuration &configuration)
{
    static const QStringList programs{u"lt"_s, u"ngrok"_s, u"cloudflared"_s, u"ssh"_s};
    configuration.tunnel = line.options.value(u"tunnel"_s);
    configuration.tunnelHost = line.options.value(u"tunnel-host"_s);
    if (!configuration.tunnel.isEmpty() && !programs.contains(configuration.tunnel))
        return wrongValue({configuration.tunnel, u"--tunnel"_s}, u"one of "_s + programs.join(u", "_s));
    if (configuration.tunnel.isEmpty() && !configuration.tunnelHost.isEmpty())
        return Problem{Problem::Kind::InvalidInput, u"--tunnel-host goes with --tunnel."_s, {}, {}};
    if (configuration.tunnel.isEmpty())
        return Done{};
    configuration.sources.insert(u"tunnel"_s, u"--tunnel"_s);
    if (configuration.demo)
        return Problem{Problem::Kind::InvalidInput,
                       u"--tunnel does not go with --demo: nothing of it leaves this computer."_s,
                       {},
                       {}};
    const auto order =
        readTunnelOrder(configuration.tunnel, configuration.tunnelHost, configuration.publicUrl);
    if (!order) {
        Problem problem = order.problem();
        const QString option = problem.field == "public_url"_L1 ? u"--public-url: "_s : u"--tunnel-host: "_s;
        problem.text.prepend(option);
        return problem;
    }
    takeTunnelUrl(*order, configuration);
    return Done{};
}

/// Takes the keys, and keeps where each value came from that could also be saved.
void takeSavables(const Sources &sources, Configuration &configuration)
{
    struct Setting
    {
        QString name;
        QString option;
        QString variable;
    };
    for (const Setting &setting :
         {Setting{u"region"_s, {}, u"BIRDCAR_REGION"_s},
          Setting{u"listen"_s, u"listen"_s, u"BIRDCAR_LISTEN"_s},
          Setting{u"public_url"_s, u"public-url"_s, u"BIRDCAR_PUBLIC_URL"_s},
          Setting{u"webhook_auth"_s, u"webhook-auth"_s, u"BIRDCAR_WEBHOOK_AUTH"_s}}) {
        if (const Given given = sources.find(setting.option, setting.variable))
            configuration.sources.insert(setting.name, given.source);
    }
    for (const KeyName name : keyNames) {
        const Given given = sources.find({}, keyVariable(name));
        configuration.setKey(name, given.value);
        if (given)
            configuration.sources.insert(keyVariable(name), given.source);
    }
}

/// Where an option names a file, its whole path.
QStringList optionsAgain(const Sources &sources, const Given &database, const Configuration &configuration)
{
    QStringList options;
    const auto add = [&options](const QString &name, const QString &value) {
        if (!value.isEmpty())
            options.append(u"--%1=%2"_s.arg(name, value));
    };
    const DatabaseLocation &location = configuration.database;
    if (location.engine == DatabaseEngine::Sqlite)
        add(u"database"_s, location.file);
    else if (!sources.isFromFile(database)) // there the password is better off
        add(u"database"_s, database.value);
    if (sources.hasFile)
        add(u"env-file"_s, QFileInfo(sources.fileName).absoluteFilePath());
    for (const QString &name : {u"depot"_s, u"listen"_s, u"public-url"_s, u"webhook-auth"_s, u"tunnel"_s,
                                u"tunnel-host"_s, u"api-url"_s})
        add(name, sources.line.options.value(name));
    return options;
}

} // namespace

Result<Configuration> readConfiguration(const CommandLine &line, const QProcessEnvironment &environment)
{
    const auto opened = openSources(line, environment);
    if (!opened)
        return opened.problem();
    const Sources &sources = *opened;

    Configuration configuration;
    configuration.depot = line.options.value(u"depot"_s);
    configuration.isDepotGiven = !configuration.depot.isEmpty();
    if (!configuration.isDepotGiven)
        configuration.depot = QSysInfo::machineHostName();
    configuration.demo = line.has(u"demo"_s);
    configuration.startsInTray = line.has(u"tray"_s);
    takeSavables(sources, configuration);

    const Given database = sources.find(u"database"_s, u"BIRDCAR_DATABASE"_s);
    for (const Result<Done> &taken :
         {takeDatabase(database, configuration),
          takeListen(sources.find(u"listen"_s, u"BIRDCAR_LISTEN"_s), configuration),
          takeUrls(sources, configuration),
          takeWebhookAuth(sources.find(u"webhook-auth"_s, u"BIRDCAR_WEBHOOK_AUTH"_s), configuration),
          takeRegion(sources.find({}, u"BIRDCAR_REGION"_s), configuration),
          takeTunnel(line, configuration)}) {
        if (!taken)
            return taken.problem();
    }
    configuration.optionsAgain = optionsAgain(sources, database, configuration);
    if (configuration.database.hasPassword() && !sources.isFromFile(database))
        configuration.passwordSource = database.source;
    return configuration;
}

} // namespace birdcar
