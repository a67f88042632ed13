// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/savedconnection.h"

#include "app/cli/session.h"
#include "app/configuration.h"
#include "app/dispatcher.h"

namespace birdcar {

using namespace Qt::StringLiterals;

void takeSavedConnection(Configuration &configuration, Session &session)
{
    fillIn(configuration, session.dispatcher().settings().connection, {});
    const bool asksTunnel = !configuration.tunnel.isEmpty() || configuration.publicUrl.isEmpty();
    if (configuration.sources.contains(u"public_url"_s) || !asksTunnel)
        return;
    const auto url = session.dispatcher().tunnelUrl();
    if (url && !url->isEmpty())
        configuration.publicUrl = *url;
}

} // namespace birdcar
