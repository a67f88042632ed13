// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/savedsettings.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Takes what was saved into the fields it is shown.
class Loader
{
public:
    explicit Loader(const QHash<QString, QString> &saved) : m_saved(saved) {}

    /// What may not be empty keeps its default then.
    void text(const QString &name, QString &value) const
    {
        if (const QString saved = m_saved.value(name); !saved.isEmpty())
            value = saved;
    }

    void number(const QString &name, int &value) const
    {
        bool ok = false;
        const int saved = m_saved.value(name).toInt(&ok);
        if (ok && saved >= 0)
            value = saved;
    }

    template <typename Rep, typename Period>
    void number(const QString &name, std::chrono::duration<Rep, Period> &value) const
    {
        auto count = static_cast<int>(value.count());
        number(name, count);
        value = std::chrono::duration<Rep, Period>(count);
    }

    void zone(const QString &name, QTimeZone &value) const
    {
        if (const QTimeZone saved(m_saved.value(name).toUtf8()); saved.isValid())
            value = saved;
    }

    void auth(const QString &name, std::optional<WebhookAuth> &value) const
    {
        if (const auto saved = webhookAuthFromName(m_saved.value(name)))
            value = saved;
    }

    template <typename Value, typename Write, typename Read>
    void choice(const QString &name, Value &value, Write, Read read) const
    {
        if (const auto saved = read(m_saved.value(name)))
            value = *saved;
    }

    void flag(const QString &name, bool &value) const
    {
        if (const QString saved = m_saved.value(name); saved == "0"_L1 || saved == "1"_L1)
            value = saved == "1"_L1;
    }

private:
    const QHash<QString, QString> &m_saved;
};

/// Writes the fields it is shown.
class Saver
{
public:
    void text(const QString &name, const QString &value) { values.insert(name, value); }
    void number(const QString &name, int value) { values.insert(name, QString::number(value)); }

    template <typename Rep, typename Period>
    void number(const QString &name, std::chrono::duration<Rep, Period> value)
    {
        values.insert(name, QString::number(value.count()));
    }

    void zone(const QString &name, const QTimeZone &value)
    {
        values.insert(name, QString::fromLatin1(value.id()));
    }

    void auth(const QString &name, const std::optional<WebhookAuth> &value)
    {
        values.insert(name, value ? webhookAuthName(*value) : QString());
    }

    template <typename Value, typename Write, typename Read>
    void choice(const QString &name, const Value &value, Write write, Read)
    {
        values.insert(name, write(value));
    }

    void flag(const QString &name, bool value) { values.insert(name, value ? u"1"_s : u"0"_s); }

    QHash<QString, QString> values;
};

/// Shows every setting with the name of its row to `visit`: the only list of them.
template <typename Visitor, typename Settings>
void visitAll(Visitor &visit, Settings &settings)
{
    visit.text(u"name"_s, settings.name);
    visit.text(u"phone"_s, settings.phone);
    visit.text(u"region"_s, settings.region);
    visit.zone(u"time_zone"_s, settings.zone);
    visit.number(u"grace_hours"_s, settings.grace);
    visit.number(u"take_over_after_minutes"_s, settings.takeOverAfter);
    visit.number(u"close_after_hours"_s, settings.closeAfter);
    visit.number(u"late_after_minutes"_s, settings.lateAfter);
    visit.number(u"reopen_hours"_s, settings.reopenFor);
    visit.number(u"retention_days"_s, settings.retentionDays);
    visit.number(u"backup_days"_s, settings.backupDays);
    auto &texts = settings.texts;
    visit.text(u"text_confirmation_customer"_s, texts.confirmationToCustomer);
    visit.text(u"text_confirmation_driver"_s, texts.confirmationToDriver);
    visit.text(u"text_cancelled_customer"_s, texts.cancelledToCustomer);
    visit.text(u"text_cancelled_driver"_s, texts.cancelledToDriver);
    visit.text(u"text_driver_changed"_s, texts.driverChangedToCustomer);
    visit.text(u"text_driver_removed"_s, texts.driverRemovedToDriver);
    visit.text(u"text_ride_changed_customer"_s, texts.rideChangedToCustomer);
    visit.text(u"text_ride_changed_driver"_s, texts.rideChangedToDriver);
    visit.number(u"credit_warning"_s, settings.creditWarning);
    visit.flag(u"keep_awake"_s, settings.keepAwake);
    visit.text(u"alarm_phone"_s, settings.alarmPhone);
    visit.number(u"alarm_after_minutes"_s, settings.alarmAfter);
    visit.text(u"listen"_s, settings.connection.listen);
    visit.text(u"public_url"_s, settings.connection.publicUrl);
    visit.text(u"tunnel"_s, settings.connection.tunnel);
    visit.text(u"tunnel_host"_s, settings.connection.tunnelHost);
    visit.auth(u"webhook_auth"_s, settings.connection.webhookAuth);
    auto &replies = settings.replies;
    visit.choice(u"call_format"_s, replies.format, callFlowFormatName, callFlowFormatFromName);
    visit.text(u"voice_language"_s, replies.language);
    visit.choice(u"voice"_s, replies.voice, speechVoiceName, speechVoiceFromName);
    visit.text(u"voice_unknown"_s, replies.unknownText);
    visit.text(u"voice_withheld"_s, replies.withheldText);
    visit.text(u"voice_after_call"_s, replies.afterCallText);
    visit.flag(u"calls_to_depot"_s, replies.callsToDepot);
    visit.flag(u"answer_texts"_s, replies.answersTexts);
    visit.text(u"text_answer"_s, replies.textAnswer);
}

} // namespace

DepotSettings withSavedValues(DepotSettings settings, const QHash<QString, QString> &saved)
{
    const Loader loader(saved);
    visitAll(loader, settings);
    return settings;
}

QHash<QString, QString> savedValues(const DepotSettings &settings)
{
    Saver saver;
    visitAll(saver, settings);
    return saver.values;
}

} // namespace birdcar
