<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>birdcar::AddressStrip</name>
    <message numerus="yes">
        <source>Numbers concerned: %1 and %n more</source>
        <translation>
            <numerusform>Numbers concerned: %1 and %n more</numerusform>
            <numerusform>Numbers concerned: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::ConversationView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::DeskAlerts</name>
    <message numerus="yes">
        <source>%n new text(s) or missed call(s)</source>
        <translation>
            <numerusform>%n new text or missed call</numerusform>
            <numerusform>%n new texts or missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) in the inbox</source>
        <translation>
            <numerusform>%n new row in the inbox</numerusform>
            <numerusform>%n new rows in the inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::EraseBox</name>
    <message numerus="yes">
        <source>%n backup(s) beside the database hold this person until they are deleted for their age; restoring one erases this person again. Copies elsewhere are yours to delete.</source>
        <translation>
            <numerusform>%n backup beside the database holds this person until it is deleted for its age; restoring it erases this person again. Copies elsewhere are yours to delete.</numerusform>
            <numerusform>%n backups beside the database hold this person until they are deleted for their age; restoring one erases this person again. Copies elsewhere are yours to delete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::ImportRun</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::InboxActions</name>
    <message numerus="yes">
        <source>%n text(s) queued again.</source>
        <translation>
            <numerusform>%n text queued again.</numerusform>
            <numerusform>%n texts queued again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) dropped. They stay under Handled.</source>
        <translation>
            <numerusform>%n text dropped. It stays under Handled.</numerusform>
            <numerusform>%n texts dropped. They stay under Handled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::InboxDetail</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::InboxPage</name>
    <message numerus="yes">
        <source>%n request(s) to the webhooks were refused since the start, because they could not prove that they come from MessageBird. A few come from strangers; if texts are missing, check the webhook addresses and the signing key.</source>
        <translation>
            <numerusform>%n request to the webhooks was refused since the start, because it could not prove that it comes from MessageBird. A few come from strangers; if texts are missing, check the webhook addresses and the signing key.</numerusform>
            <numerusform>%n requests to the webhooks were refused since the start, because they could not prove that they come from MessageBird. A few come from strangers; if texts are missing, check the webhook addresses and the signing key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::MessageLine</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::MissedStrip</name>
    <message numerus="yes">
        <source>%n text(s) had not reached this computer and were fetched from MessageBird.</source>
        <translation>
            <numerusform>%n text had not reached this computer and was fetched from MessageBird.</numerusform>
            <numerusform>%n texts had not reached this computer and were fetched from MessageBird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::NumberWords</name>
    <message numerus="yes">
        <source>One text is on its way from %1 to itself, because the pool has no other number. It may take up to %n minutes.</source>
        <translation>
            <numerusform>One text is on its way from %1 to itself, because the pool has no other number. It may take up to %n minute.</numerusform>
            <numerusform>One text is on its way from %1 to itself, because the pool has no other number. It may take up to %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One text is on its way from %1 to %2. It may take up to %n minutes.</source>
        <translation>
            <numerusform>One text is on its way from %1 to %2. It may take up to %n minute.</numerusform>
            <numerusform>One text is on its way from %1 to %2. It may take up to %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::OfferWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will pay %1 a month for at least %n month(s): %2 in all.</source>
        <translation>
            <numerusform>You will pay %1 a month for at least %n month: %2 in all.</numerusform>
            <numerusform>You will pay %1 a month for at least %n months: %2 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::PersonPicker</name>
    <message numerus="yes">
        <source>%n match: choose with the arrow keys.</source>
        <translation>
            <numerusform>%n matches: choose with the arrow keys.</numerusform>
            <numerusform>%n match: choose with the arrow keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::RequestsWindow</name>
    <message numerus="yes">
        <source>%n more requests were for none of the webhooks and are not kept: strangers try such things.</source>
        <translation>
            <numerusform>%n more request was for none of the webhooks and is not kept: strangers try such things.</numerusform>
            <numerusform>%n more requests were for none of the webhooks and are not kept: strangers try such things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further requests for the webhooks were not kept.</source>
        <translation>
            <numerusform>%n further request for the webhooks was not kept.</numerusform>
            <numerusform>%n further requests for the webhooks were not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::RideSearchBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown; scroll down for more</source>
        <translation>
            <numerusform>The newest %n is shown; scroll down for more</numerusform>
            <numerusform>The newest %n are shown; scroll down for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::RideTableModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::SightingBox</name>
    <message numerus="yes">
        <source>%n requests were turned away since. Of the last one:</source>
        <translation>
            <numerusform>%n request was turned away since:</numerusform>
            <numerusform>%n requests were turned away since. Of the last one:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::TrayIcon</name>
    <message numerus="yes">
        <source>%n unread text(s)</source>
        <translation>
            <numerusform>%n unread text</numerusform>
            <numerusform>%n unread texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::WaysOutBox</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Free %n min after it is closed</source>
        <translation>
            <numerusform>%1. Free %n min after it is closed</numerusform>
            <numerusform>%1. Free %n min after it is closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::Words</name>
    <message numerus="yes">
        <source>%n texts (%1)</source>
        <translation>
            <numerusform>%n text (%1)</numerusform>
            <numerusform>%n texts (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(text removed after %n day(s))</source>
        <translation>
            <numerusform>(text removed after %n day)</numerusform>
            <numerusform>(text removed after %n days)</numerusform>
        </translation>
    </message>
</context>
</TS>
