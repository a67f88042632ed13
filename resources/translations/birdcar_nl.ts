<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>birdcar::ActionTableModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>birdcar::ActionWords</name>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
</context>
<context>
    <name>birdcar::BubbleDelegate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
</context>
<context>
    <name>birdcar::Closing</name>
    <message>
        <source>Go on in the &amp;tray when closed</source>
        <translation>Na sluiten &amp;doorgaan in het systeemvak</translation>
    </message>
    <message>
        <source>Texts and calls are relayed only while BirdCar runs. Shall it go on in the tray when its window is closed? The answer is kept; it can be changed in the File menu.</source>
        <translation>Sms&apos;en en oproepen worden alleen doorgegeven zolang BirdCar draait. Moet het in het systeemvak doorgaan als het venster gesloten wordt? Het antwoord wordt onthouden en is te wijzigen in het menu Bestand.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Doorgaan in het systeemvak</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>When BirdCar is closed, texts and calls are not relayed any more, and this desktop has no tray to go on in. Close the window again to quit.</source>
        <translation>Als BirdCar gesloten is, worden sms&apos;en en oproepen niet meer doorgegeven, en dit bureaublad heeft geen systeemvak om in door te gaan. Sluit het venster nog eens om af te sluiten.</translation>
    </message>
</context>
<context>
    <name>birdcar::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>No command has these words in its name.</source>
        <translation>Geen enkele opdracht heeft deze woorden in de naam.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Opdrachtenpalet</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Opdracht zoeken</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
</context>
<context>
    <name>birdcar::ConversationModel</name>
    <message>
        <source>BirdCar</source>
        <translation>BirdCar</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Afgeschermd nummer</translation>
    </message>
    <message>
        <source>Call: %1 → %2, connected</source>
        <translation>Oproep: %1 → %2, verbonden</translation>
    </message>
    <message>
        <source>Call: %1 heard that nobody could be found</source>
        <translation>Oproep: %1 hoorde dat er niemand te vinden was</translation>
    </message>
    <message>
        <source>failed to %1: %2</source>
        <translation>mislukt voor %1: %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 naar %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
</context>
<context>
    <name>birdcar::ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Select a ride to see its texts and calls.</source>
        <translation>Kies een rit om de sms&apos;en en oproepen ervan te zien.</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Opnieuw versturen</translation>
    </message>
    <message>
        <source>Ride %1: %2 and %3, %4</source>
        <translation>Rit %1: %2 en %3, %4</translation>
    </message>
    <message>
        <source>%1, %2 → %3, on %4</source>
        <translation>%1, %2 → %3, op %4</translation>
    </message>
    <message>
        <source>A text did not reach %1: %2</source>
        <translation>Een sms heeft %1 niet bereikt: %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
</context>
<context>
    <name>birdcar::DriverChange</name>
    <message>
        <source>New dr&amp;iver</source>
        <translation>N&amp;ieuwe chauffeur</translation>
    </message>
    <message>
        <source>Change driver</source>
        <translation>Chauffeur wijzigen</translation>
    </message>
    <message>
        <source>Keep the driver</source>
        <translation>Chauffeur houden</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>Nieuwe chauffeur</translation>
    </message>
    <message>
        <source>Change the driver and queue texts to all concerned</source>
        <translation>Chauffeur wijzigen en sms&apos;en aan alle betrokkenen klaarzetten</translation>
    </message>
</context>
<context>
    <name>birdcar::HandsetView</name>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Texts and calls of the %1&apos;s phone</source>
        <translation>Sms&apos;en en oproepen op de telefoon van de %1</translation>
    </message>
    <message>
        <source>No texts on this phone yet.</source>
        <translation>Nog geen sms&apos;en op deze telefoon.</translation>
    </message>
    <message>
        <source>Number that the %1 writes to and calls</source>
        <translation>Nummer waar de %1 naar schrijft en belt</translation>
    </message>
    <message>
        <source>Text from the %1</source>
        <translation>Sms van de %1</translation>
    </message>
    <message>
        <source>Answer as the %1</source>
        <translation>Antwoorden als de %1</translation>
    </message>
    <message>
        <source>Send as the %1</source>
        <translation>Versturen als de %1</translation>
    </message>
    <message>
        <source>Call as the %1</source>
        <translation>Bellen als de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody&apos;s phone</source>
        <translation>Telefoon van niemand</translation>
    </message>
</context>
<context>
    <name>birdcar::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Ta&amp;al</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
</context>
<context>
    <name>birdcar::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Find a command</source>
        <translation>Op&amp;dracht zoeken</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>birdcar::MainWindow</name>
    <message>
        <source>BirdCar Dispatch, demo</source>
        <translation>BirdCar Dispatch, demo</translation>
    </message>
    <message>
        <source>BirdCar Dispatch</source>
        <translation>BirdCar Dispatch</translation>
    </message>
    <message>
        <source>&amp;Rides</source>
        <translation>&amp;Ritten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Klanten</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>&amp;Chauffeurs</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>&amp;Nummers</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Telefoons</translation>
    </message>
    <message>
        <source>BirdCar speaks the other language when it is started again.</source>
        <translation>BirdCar spreekt de andere taal zodra het opnieuw gestart wordt.</translation>
    </message>
</context>
<context>
    <name>birdcar::MessageLine</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Versturen</translation>
    </message>
    <message>
        <source>Who gets the text</source>
        <translation>Wie de sms krijgt</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beiden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Chauffeur</translation>
    </message>
    <message>
        <source>Text to write</source>
        <translation>Te schrijven sms</translation>
    </message>
    <message>
        <source>Write to them from the ride&apos;s number</source>
        <translation>Schrijf hun vanaf het nummer van de rit</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>Sms versturen</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n sms</numerusform>
            <numerusform>%n sms&apos;en</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>What the message offers</source>
        <translation>Wat de melding aanbiedt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberPreview</name>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>Choose the new driver.</source>
        <translation>Kies de nieuwe chauffeur.</translation>
    </message>
    <message>
        <source>Chosen once both people are known.</source>
        <translation>Wordt gekozen zodra beiden bekend zijn.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>The ride keeps its number.</source>
        <translation>De rit houdt zijn nummer.</translation>
    </message>
    <message>
        <source>The number changes: %1 is not free for this driver. Both get the new one.</source>
        <translation>Het nummer verandert: %1 is niet vrij voor deze chauffeur. Beiden krijgen het nieuwe.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Geen nummer</translation>
    </message>
    <message>
        <source>Close or cancel one of these rides, or add a number on the page Numbers (Ctrl+4).</source>
        <translation>Sluit of annuleer een van deze ritten, of voeg een nummer toe op de pagina Nummers (Ctrl+4).</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberTableModel</name>
    <message>
        <source>This is not a phone number; it is never given to a ride.</source>
        <translation>Dit is geen telefoonnummer; geen enkele rit krijgt het.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Live lines</source>
        <translation>Actieve lijnen</translation>
    </message>
    <message>
        <source>Last given to a ride</source>
        <translation>Laatst aan een rit gegeven</translation>
    </message>
</context>
<context>
    <name>birdcar::NumbersPage</name>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Inschakelen</translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation>&amp;Uitfaseren</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <translation>Uitsc&amp;hakelen</translation>
    </message>
    <message>
        <source>&amp;Add number</source>
        <translation>Nummer &amp;toevoegen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>New rides may get this number</source>
        <translation>Nieuwe ritten kunnen dit nummer krijgen</translation>
    </message>
    <message>
        <source>Serves its rides, but new rides do not get this number</source>
        <translation>Bedient zijn ritten, maar nieuwe ritten krijgen dit nummer niet</translation>
    </message>
    <message>
        <source>Out of use for new rides; lines that are live still work</source>
        <translation>Buiten gebruik voor nieuwe ritten; actieve lijnen werken nog</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nieuw nummer</translation>
    </message>
    <message>
        <source>+31 97 ...</source>
        <translation>+31 97 ...</translation>
    </message>
    <message>
        <source>Add the number to the pool</source>
        <translation>Het nummer aan de pool toevoegen</translation>
    </message>
    <message>
        <source>New n&amp;umber</source>
        <translation>Nieuw n&amp;ummer</translation>
    </message>
    <message>
        <source>The pool is empty: no ride can be created. Add the numbers that you rent at MessageBird.</source>
        <translation>De pool is leeg: er kan geen rit worden aangemaakt. Voeg de nummers toe die je bij MessageBird huurt.</translation>
    </message>
    <message>
        <source>%1 is in the pool.</source>
        <translation>%1 zit in de pool.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 is nu %2.</translation>
    </message>
</context>
<context>
    <name>birdcar::OperatorField</name>
    <message>
        <source>Your initials</source>
        <translation>Je initialen</translation>
    </message>
    <message>
        <source>They stand in the log and beside the texts you write</source>
        <translation>Ze staan in het logboek en bij de sms&apos;en die je schrijft</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initialen</translation>
    </message>
    <message>
        <source>At the desk:</source>
        <translation>Aan de balie:</translation>
    </message>
</context>
<context>
    <name>birdcar::PeoplePage</name>
    <message>
        <source>&amp;Add customer</source>
        <translation>Klant &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Add driver</source>
        <translation>Chauffeur &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Change customer</source>
        <translation>Klant &amp;wijzigen</translation>
    </message>
    <message>
        <source>&amp;Change driver</source>
        <translation>Chauffeur &amp;wijzigen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Chauffeurs</translation>
    </message>
    <message>
        <source>Search by name or phone</source>
        <translation>Zoek op naam of telefoon</translation>
    </message>
    <message>
        <source>Search by name or phone (Ctrl+F)</source>
        <translation>Zoek op naam of telefoon (Ctrl+F)</translation>
    </message>
    <message>
        <source>The first %1 are shown; type to find others.</source>
        <translation>De eerste %1 worden getoond; typ om anderen te vinden.</translation>
    </message>
    <message>
        <source>Nobody matches. Press Ins to add somebody with this name or phone.</source>
        <translation>Niemand gevonden. Druk op Insert om iemand met deze naam of telefoon toe te voegen.</translation>
    </message>
    <message>
        <source>Nobody here yet. Press Ins to add the first.</source>
        <translation>Nog niemand. Druk op Insert om de eerste toe te voegen.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>birdcar::PeopleTableModel</name>
    <message>
        <source>This is not a phone number; please correct it.</source>
        <translation>Dit is geen telefoonnummer; verbeter het.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <source>Name of the %1</source>
        <translation>Naam van de %1</translation>
    </message>
    <message>
        <source>Phone of the %1</source>
        <translation>Telefoon van de %1</translation>
    </message>
    <message>
        <source>Save the %1</source>
        <translation>De %1 opslaan</translation>
    </message>
    <message>
        <source>Close without saving the %1</source>
        <translation>Sluiten zonder de %1 op te slaan</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;aam</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>Nieuwe chauffeur</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has this phone already.</source>
        <translation>%1 heeft dit nummer al.</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonPicker</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Chauffeur</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Naam of telefoon</translation>
    </message>
    <message>
        <source>Add as customer</source>
        <translation>Als klant toevoegen</translation>
    </message>
    <message>
        <source>Add as driver</source>
        <translation>Als chauffeur toevoegen</translation>
    </message>
    <message>
        <source>%1 has no usable phone.</source>
        <translation>%1 heeft geen bruikbaar telefoonnummer.</translation>
    </message>
    <message>
        <source>Many match: type more.</source>
        <translation>Er zijn er veel: typ meer.</translation>
    </message>
    <message numerus="yes">
        <source>%n match: choose with the arrow keys.</source>
        <translation>
            <numerusform>%n gevonden: kies met de pijltoetsen.</numerusform>
            <numerusform>%n gevonden: kies met de pijltoetsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; as customer</source>
        <translation>&quot;%1&quot; als klant toevoegen</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; as driver</source>
        <translation>&quot;%1&quot; als chauffeur toevoegen</translation>
    </message>
</context>
<context>
    <name>birdcar::PhonesPage</name>
    <message>
        <source>Ride whose two phones are shown</source>
        <translation>Rit waarvan de twee telefoons getoond worden</translation>
    </message>
    <message>
        <source>&amp;Ride</source>
        <translation>&amp;Rit</translation>
    </message>
    <message>
        <source>Demo: these are the phones of the two people. Nothing leaves this computer.</source>
        <translation>Demo: dit zijn de telefoons van de twee mensen. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Niet aangenomen</translation>
    </message>
    <message>
        <source>You call %1 and are connected</source>
        <translation>Je belt %1 en wordt verbonden</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <translation>%1 belt je</translation>
    </message>
    <message>
        <source>You call %1 and hear: &quot;%2&quot;</source>
        <translation>Je belt %1 en hoort: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>You call %1 without success: %2</source>
        <translation>Je belt %1 zonder succes: %2</translation>
    </message>
    <message>
        <source>You to %1</source>
        <translation>Jij aan %1</translation>
    </message>
    <message>
        <source>Ride %1: %2 and %3</source>
        <translation>Rit %1: %2 en %3</translation>
    </message>
</context>
<context>
    <name>birdcar::RideActions</name>
    <message>
        <source>C&amp;lose ride</source>
        <translation>Rit s&amp;luiten</translation>
    </message>
    <message>
        <source>C&amp;ancel ride</source>
        <translation>Rit &amp;annuleren</translation>
    </message>
    <message>
        <source>Re&amp;open ride</source>
        <translation>Rit her&amp;openen</translation>
    </message>
    <message>
        <source>Change &amp;driver</source>
        <translation>&amp;Chauffeur wijzigen</translation>
    </message>
    <message>
        <source>&amp;Write a text</source>
        <translation>Sms sch&amp;rijven</translation>
    </message>
    <message>
        <source>Ride %1 closed. Its line stays live for a while, for forgotten things.</source>
        <translation>Rit %1 gesloten. De lijn blijft nog even actief, voor vergeten spullen.</translation>
    </message>
    <message>
        <source>Ride %1 cancelled. Texts to both are queued.</source>
        <translation>Rit %1 geannuleerd. Sms&apos;en aan beiden staan klaar.</translation>
    </message>
    <message>
        <source>Ride %1 is open again.</source>
        <translation>Rit %1 is weer open.</translation>
    </message>
</context>
<context>
    <name>birdcar::RideFilterBar</name>
    <message>
        <source>Which rides are shown</source>
        <translation>Welke ritten getoond worden</translation>
    </message>
    <message>
        <source>Closed, but the two still reach each other for a while</source>
        <translation>Gesloten, maar de twee bereiken elkaar nog even</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Nalooptijd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>birdcar::RideForm</name>
    <message>
        <source>C&amp;reate ride (Ctrl+Enter)</source>
        <translation>Rit aan&amp;maken (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Where the ride starts</source>
        <translation>Waar de rit begint</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Waar de rit heen gaat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Create ride</source>
        <translation>Rit aanmaken</translation>
    </message>
    <message>
        <source>Create the ride and queue a text to both (Ctrl+Enter)</source>
        <translation>De rit aanmaken en een sms aan beiden klaarzetten (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Klant</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>&amp;Chauffeur</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Naar</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>New ride</source>
        <translation>Nieuwe rit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: this time is past</source>
        <translation>%1: dit tijdstip is voorbij</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Please choose somebody from the list, or add this person.</source>
        <translation>Kies iemand uit de lijst, of voeg deze persoon toe.</translation>
    </message>
    <message>
        <source>Please choose a customer.</source>
        <translation>Kies een klant.</translation>
    </message>
    <message>
        <source>Please choose a driver.</source>
        <translation>Kies een chauffeur.</translation>
    </message>
</context>
<context>
    <name>birdcar::RideTableModel</name>
    <message>
        <source>Ride %1, %2</source>
        <translation>Rit %1, %2</translation>
    </message>
    <message>
        <source>%1, ride %2, %3</source>
        <translation>%1, rit %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Chauffeur</translation>
    </message>
    <message>
        <source>From → To</source>
        <translation>Van → Naar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Last text</source>
        <translation>Laatste sms</translation>
    </message>
</context>
<context>
    <name>birdcar::RidesPage</name>
    <message>
        <source>&amp;New ride</source>
        <translation>&amp;Nieuwe rit</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Ritten</translation>
    </message>
    <message>
        <source>Ride %1 is now driven by %2. Texts to all concerned are queued.</source>
        <translation>Rit %1 wordt nu gereden door %2. Sms&apos;en aan alle betrokkenen staan klaar.</translation>
    </message>
    <message>
        <source>New ride</source>
        <translation>Nieuwe rit</translation>
    </message>
    <message>
        <source>Ride %1 created. Texts to both are queued.</source>
        <translation>Rit %1 aangemaakt. Sms&apos;en aan beiden staan klaar.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>No open rides. Fill in the form at the right to create one (Ctrl+N).</source>
        <translation>Geen open ritten. Vul het formulier rechts in om er een aan te maken (Ctrl+N).</translation>
    </message>
    <message>
        <source>No rides here. Choose another group above.</source>
        <translation>Hier zijn geen ritten. Kies hierboven een andere groep.</translation>
    </message>
</context>
<context>
    <name>birdcar::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Sneltoetsen filteren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>De lijst sluiten</translation>
    </message>
    <message>
        <source>Actions without keys are found with the command palette.</source>
        <translation>Handelingen zonder toetsen zijn te vinden met het opdrachtenpalet.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Do what the form or line at hand is for</source>
        <translation>Doen waar het formulier of de regel voor is</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Volgend veld</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Vorig veld</translation>
    </message>
    <message>
        <source>Close what opened last</source>
        <translation>Sluiten wat het laatst openging</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Naar de menu&apos;s</translation>
    </message>
    <message>
        <source>Menu of the selected row</source>
        <translation>Menu van de gekozen rij</translation>
    </message>
</context>
<context>
    <name>birdcar::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>birdcar::StatusDetails</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>De details sluiten</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Wat eraan te doen is</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::StatusItem</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>birdcar::StatusStrip</name>
    <message>
        <source>Listener</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postvak uit</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>Het openbare adres kopiëren</translation>
    </message>
</context>
<context>
    <name>birdcar::StatusWords</name>
    <message>
        <source>Not listening</source>
        <translation>Ontvangt niet</translation>
    </message>
    <message>
        <source>Not listening: %1</source>
        <translation>Ontvangt niet: %1</translation>
    </message>
    <message>
        <source>Texts and calls from MessageBird do not arrive.</source>
        <translation>Sms&apos;en en oproepen van MessageBird komen niet aan.</translation>
    </message>
    <message>
        <source>Another program uses the port. Take the next free one (a tunnel then has to lead there too), or end the other program and start BirdCar again.</source>
        <translation>Een ander programma gebruikt de poort. Neem de volgende vrije (een tunnel moet daar dan ook heen leiden), of beëindig het andere programma en start BirdCar opnieuw.</translation>
    </message>
    <message>
        <source>Choose another address in the settings and start BirdCar again.</source>
        <translation>Kies een ander adres in de instellingen en start BirdCar opnieuw.</translation>
    </message>
    <message>
        <source>Nothing is lost: texts wait in the outbox.</source>
        <translation>Er gaat niets verloren: sms&apos;en wachten in Postvak uit.</translation>
    </message>
    <message>
        <source>Sending: ready</source>
        <translation>Versturen: gereed</translation>
    </message>
    <message>
        <source>Texts leave at once.</source>
        <translation>Sms&apos;en gaan meteen weg.</translation>
    </message>
    <message>
        <source>Sending: ready, %1 left</source>
        <translation>Versturen: gereed, nog %1</translation>
    </message>
    <message>
        <source>Sending: credit is low, %1 left</source>
        <translation>Versturen: weinig tegoed, nog %1</translation>
    </message>
    <message>
        <source>Texts still leave; without credit they would wait.</source>
        <translation>Sms&apos;en gaan nog weg; zonder tegoed zouden ze wachten.</translation>
    </message>
    <message>
        <source>Buy credit in MessageBird&apos;s dashboard. The amount for this warning is in the settings.</source>
        <translation>Koop tegoed in het dashboard van MessageBird. Het bedrag voor deze waarschuwing staat in de instellingen.</translation>
    </message>
    <message>
        <source>Requests refused since the start: %1</source>
        <translation>Sinds de start geweigerde verzoeken: %1</translation>
    </message>
    <message>
        <source>Listening, but refusing: %1</source>
        <translation>Ontvangt, maar weigert: %1</translation>
    </message>
    <message>
        <source>Texts and calls are turned away until the key is there.</source>
        <translation>Sms&apos;en en oproepen worden geweigerd tot de sleutel er is.</translation>
    </message>
    <message>
        <source>Set the signing key in the settings, or check requests by the secret.</source>
        <translation>Stel de ondertekeningssleutel in bij de instellingen, of controleer verzoeken met het geheim.</translation>
    </message>
    <message>
        <source>Listening, unprotected</source>
        <translation>Ontvangt, onbeschermd</translation>
    </message>
    <message>
        <source>Anybody who knows the address may post: authentication is off. %1</source>
        <translation>Iedereen die het adres kent, kan berichten sturen: de controle staat uit. %1</translation>
    </message>
    <message>
        <source>Start BirdCar without --webhook-auth off, or choose a mode in the settings.</source>
        <translation>Start BirdCar zonder --webhook-auth off, of kies een modus in de instellingen.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Ontvangt op %1</translation>
    </message>
    <message>
        <source>No public address</source>
        <translation>Geen openbaar adres</translation>
    </message>
    <message>
        <source>MessageBird cannot reach this computer until a tunnel is set up.</source>
        <translation>MessageBird kan deze computer pas bereiken als er een tunnel is.</translation>
    </message>
    <message>
        <source>Start a tunnel and enter its address in the settings.</source>
        <translation>Start een tunnel en vul het adres ervan in bij de instellingen.</translation>
    </message>
    <message>
        <source>Where MessageBird reaches this computer</source>
        <translation>Waar MessageBird deze computer bereikt</translation>
    </message>
    <message>
        <source>Cannot save: %1</source>
        <translation>Kan niet opslaan: %1</translation>
    </message>
    <message>
        <source>Nothing new is stored; MessageBird sends texts again until it is.</source>
        <translation>Er wordt niets nieuws opgeslagen; MessageBird stuurt sms&apos;en opnieuw tot dat weer kan.</translation>
    </message>
    <message>
        <source>Make the database readable and writable for you again, free space on the disk, or end the other BirdCar on it; then start BirdCar again.</source>
        <translation>Maak de database weer lees- en schrijfbaar voor jou, maak ruimte op de schijf, of beëindig de andere BirdCar erop; start BirdCar daarna opnieuw.</translation>
    </message>
    <message>
        <source>Sending: no API key</source>
        <translation>Versturen: geen API-sleutel</translation>
    </message>
    <message>
        <source>Set MESSAGEBIRD_API_KEY in the environment or the .env file and start BirdCar again.</source>
        <translation>Stel MESSAGEBIRD_API_KEY in de omgeving of het .env-bestand in en start BirdCar opnieuw.</translation>
    </message>
    <message>
        <source>Sending: API key refused</source>
        <translation>Versturen: API-sleutel geweigerd</translation>
    </message>
    <message>
        <source>MessageBird does not know this key any more. Create another in its dashboard, set it as MESSAGEBIRD_API_KEY and start BirdCar again.</source>
        <translation>MessageBird kent deze sleutel niet meer. Maak een andere in het dashboard, stel die in als MESSAGEBIRD_API_KEY en start BirdCar opnieuw.</translation>
    </message>
    <message>
        <source>Sending: no credit left</source>
        <translation>Versturen: geen tegoed meer</translation>
    </message>
    <message>
        <source>Buy credit in MessageBird&apos;s dashboard; sending then goes on by itself.</source>
        <translation>Koop tegoed in het dashboard van MessageBird; het versturen gaat dan vanzelf verder.</translation>
    </message>
    <message>
        <source>Sending: MessageBird unreachable</source>
        <translation>Versturen: MessageBird onbereikbaar</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check this computer&apos;s network.</source>
        <translation>Het wordt vanzelf opnieuw geprobeerd. Controleer het netwerk van deze computer.</translation>
    </message>
    <message>
        <source>Outbox: %1 waiting</source>
        <translation>Postvak uit: %1 wachtend</translation>
    </message>
    <message>
        <source>Texts that MessageBird has not taken yet</source>
        <translation>Sms&apos;en die MessageBird nog niet heeft aangenomen</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 mislukt</translation>
    </message>
    <message>
        <source>Failed texts did not reach their people.</source>
        <translation>Mislukte sms&apos;en hebben hun mensen niet bereikt.</translation>
    </message>
    <message>
        <source>Send them again, or tell the people by phone.</source>
        <translation>Verstuur ze opnieuw, of vertel het de mensen per telefoon.</translation>
    </message>
    <message>
        <source>No numbers in the pool</source>
        <translation>Geen nummers in de pool</translation>
    </message>
    <message>
        <source>A ride needs a number.</source>
        <translation>Een rit heeft een nummer nodig.</translation>
    </message>
    <message>
        <source>Add a number of your MessageBird account.</source>
        <translation>Voeg een nummer van je MessageBird-account toe.</translation>
    </message>
    <message>
        <source>Pool: %1 of %2 numbers in use</source>
        <translation>Pool: %1 van %2 nummers in gebruik</translation>
    </message>
    <message>
        <source>Active numbers with at least one live line</source>
        <translation>Actieve nummers met minstens één actieve lijn</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>vraagt aandacht</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>werkt niet</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Poort %1 gebruiken</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Postvak openen</translation>
    </message>
    <message>
        <source>Open the numbers</source>
        <translation>Nummers openen</translation>
    </message>
</context>
<context>
    <name>birdcar::TextPreview</name>
    <message>
        <source>Text to the customer</source>
        <translation>Sms aan de klant</translation>
    </message>
    <message>
        <source>Text to the driver</source>
        <translation>Sms aan de chauffeur</translation>
    </message>
    <message>
        <source>Te&amp;xts that will be queued</source>
        <translation>Sms&apos;en die worden &amp;klaargezet</translation>
    </message>
    <message>
        <source>Hide the texts that will be queued</source>
        <translation>De klaar te zetten sms&apos;en verbergen</translation>
    </message>
    <message>
        <source>Show the texts that will be queued</source>
        <translation>De klaar te zetten sms&apos;en tonen</translation>
    </message>
    <message numerus="yes">
        <source>To the %1 (%n SMS): %2</source>
        <translation>
            <numerusform>Aan de %1 (%n sms): %2</numerusform>
            <numerusform>Aan de %1 (%n sms&apos;en): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>chauffeur</translation>
    </message>
</context>
<context>
    <name>birdcar::TrayIcon</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>Venster &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Quit BirdCar</source>
        <translation>BirdCar &amp;afsluiten</translation>
    </message>
    <message>
        <source>BirdCar Dispatch</source>
        <translation>BirdCar Dispatch</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start op</translation>
    </message>
    <message numerus="yes">
        <source>%n unread text(s)</source>
        <translation>
            <numerusform>%n ongelezen sms</numerusform>
            <numerusform>%n ongelezen sms&apos;en</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Takes back what the message on the screen offers to undo</source>
        <translation>Maakt ongedaan wat de melding op het scherm aanbiedt</translation>
    </message>
</context>
<context>
    <name>birdcar::Words</name>
    <message>
        <source>Ends a line of an ended ride</source>
        <translation>Beëindigt een lijn van een afgelopen rit</translation>
    </message>
    <message>
        <source>Ends the line of %1 from ride %2, which is over</source>
        <translation>Beëindigt de lijn van %1 van rit %2, die voorbij is</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 u</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in de wachtrij</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wordt verstuurd</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>bezorgd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed, line still live</source>
        <translation>gesloten, lijn nog actief</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>wordt uitgefaseerd</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>failed texts: %1</source>
        <translation>mislukte sms&apos;en: %1</translation>
    </message>
    <message>
        <source>not yet taken by MessageBird: %1</source>
        <translation>nog niet aangenomen door MessageBird: %1</translation>
    </message>
    <message>
        <source>latest text: %1</source>
        <translation>laatste sms: %1</translation>
    </message>
    <message>
        <source>too late to go out by itself</source>
        <translation>te laat om vanzelf weg te gaan</translation>
    </message>
    <message>
        <source>withdrawn before it left</source>
        <translation>ingetrokken voor vertrek</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>geen reden opgegeven</translation>
    </message>
    <message>
        <source>These two used it last</source>
        <translation>Deze twee gebruikten het het laatst</translation>
    </message>
    <message>
        <source>Has the fewest rides</source>
        <translation>Heeft de minste ritten</translation>
    </message>
    <message>
        <source>Unused for longest</source>
        <translation>Het langst ongebruikt</translation>
    </message>
    <message>
        <source>%1 of %2 free for this pair</source>
        <translation>%1 van %2 vrij voor dit paar</translation>
    </message>
    <message>
        <source>, and %1 by ending a line of an ended ride</source>
        <translation>, en %1 door een lijn van een afgelopen rit te beëindigen</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>chauffeur</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gisteren %1</translation>
    </message>
</context>
</TS>
