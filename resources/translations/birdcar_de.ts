<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>birdcar::ActionWords</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
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
        <translation>Erneut senden</translation>
    </message>
</context>
<context>
    <name>birdcar::Closing</name>
    <message>
        <source>Go on in the &amp;tray when closed</source>
        <translation>Nach dem Schließen im &amp;Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Texts and calls are relayed only while BirdCar runs. Shall it go on in the tray when its window is closed? The answer is kept; it can be changed in the File menu.</source>
        <translation>SMS und Anrufe werden nur weitergeleitet, solange BirdCar läuft. Soll es im Infobereich weiterlaufen, wenn das Fenster geschlossen wird? Die Antwort wird gemerkt und lässt sich im Menü Datei ändern.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>When BirdCar is closed, texts and calls are not relayed any more, and this desktop has no tray to go on in. Close the window again to quit.</source>
        <translation>Wenn BirdCar geschlossen ist, werden SMS und Anrufe nicht mehr weitergeleitet, und diese Arbeitsumgebung hat keinen Infobereich zum Weiterlaufen. Schließen Sie das Fenster noch einmal, um zu beenden.</translation>
    </message>
</context>
<context>
    <name>birdcar::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command has these words in its name.</source>
        <translation>Kein Befehl hat diese Wörter im Namen.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
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
        <translation>Disponent</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Unterdrückte Nummer</translation>
    </message>
    <message>
        <source>Call: %1 → %2, connected</source>
        <translation>Anruf: %1 → %2, verbunden</translation>
    </message>
    <message>
        <source>Call: %1 heard that nobody could be found</source>
        <translation>Anruf: %1 hörte, dass niemand gefunden wurde</translation>
    </message>
    <message>
        <source>failed to %1: %2</source>
        <translation>an %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 an %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>birdcar::ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Select a ride to see its texts and calls.</source>
        <translation>Wählen Sie eine Fahrt, um ihre SMS und Anrufe zu sehen.</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Ride %1: %2 and %3, %4</source>
        <translation>Fahrt %1: %2 und %3, %4</translation>
    </message>
    <message>
        <source>%1, %2 → %3, on %4</source>
        <translation>%1, %2 → %3, über %4</translation>
    </message>
    <message>
        <source>A text did not reach %1: %2</source>
        <translation>Eine SMS hat %1 nicht erreicht: %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
</context>
<context>
    <name>birdcar::DriverChange</name>
    <message>
        <source>New dr&amp;iver</source>
        <translation>Neuer Fahre&amp;r</translation>
    </message>
    <message>
        <source>Change driver</source>
        <translation>Fahrer wechseln</translation>
    </message>
    <message>
        <source>Keep the driver</source>
        <translation>Fahrer behalten</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>Neuer Fahrer</translation>
    </message>
    <message>
        <source>Change the driver and queue texts to all concerned</source>
        <translation>Fahrer wechseln und SMS an alle Betroffenen einreihen</translation>
    </message>
</context>
<context>
    <name>birdcar::HandsetView</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Texts and calls of the %1&apos;s phone</source>
        <translation>SMS und Anrufe am Telefon: %1</translation>
    </message>
    <message>
        <source>No texts on this phone yet.</source>
        <translation>Noch keine SMS auf diesem Telefon.</translation>
    </message>
    <message>
        <source>Number that the %1 writes to and calls</source>
        <translation>Nummer für SMS und Anrufe: %1</translation>
    </message>
    <message>
        <source>Text from the %1</source>
        <translation>SMS von: %1</translation>
    </message>
    <message>
        <source>Answer as the %1</source>
        <translation>Antworten als: %1</translation>
    </message>
    <message>
        <source>Send as the %1</source>
        <translation>Senden als: %1</translation>
    </message>
    <message>
        <source>Call as the %1</source>
        <translation>Anrufen als: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody&apos;s phone</source>
        <translation>Niemandes Telefon</translation>
    </message>
</context>
<context>
    <name>birdcar::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>birdcar::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find a command</source>
        <translation>&amp;Befehl suchen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>birdcar::MainWindow</name>
    <message>
        <source>BirdCar Dispatch, demo</source>
        <translation>BirdCar Dispatch, Demo</translation>
    </message>
    <message>
        <source>BirdCar Dispatch</source>
        <translation>BirdCar Dispatch</translation>
    </message>
    <message>
        <source>&amp;Rides</source>
        <translation>Fahr&amp;ten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>&amp;Fahrer</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>&amp;Nummern</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>Te&amp;lefone</translation>
    </message>
    <message>
        <source>BirdCar speaks the other language when it is started again.</source>
        <translation>BirdCar spricht die andere Sprache, sobald es neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>birdcar::MessageLine</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Who gets the text</source>
        <translation>Wer die SMS bekommt</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Text to write</source>
        <translation>Zu schreibende SMS</translation>
    </message>
    <message>
        <source>Write to them from the ride&apos;s number</source>
        <translation>Von der Nummer der Fahrt aus schreiben</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>SMS senden</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>What the message offers</source>
        <translation>Was die Meldung anbietet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>Wählen Sie den neuen Fahrer.</translation>
    </message>
    <message>
        <source>Chosen once both people are known.</source>
        <translation>Wird gewählt, sobald beide bekannt sind.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>The ride keeps its number.</source>
        <translation>Die Fahrt behält ihre Nummer.</translation>
    </message>
    <message>
        <source>The number changes: %1 is not free for this driver. Both get the new one.</source>
        <translation>Die Nummer ändert sich: %1 ist für diesen Fahrer nicht frei. Beide bekommen die neue.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Close or cancel one of these rides, or add a number on the page Numbers (Ctrl+4).</source>
        <translation>Schließen oder stornieren Sie eine dieser Fahrten, oder fügen Sie auf der Seite Nummern (Strg+4) eine Nummer hinzu.</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberTableModel</name>
    <message>
        <source>This is not a phone number; it is never given to a ride.</source>
        <translation>Das ist keine Telefonnummer; sie wird keiner Fahrt gegeben.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Live lines</source>
        <translation>Aktive Leitungen</translation>
    </message>
    <message>
        <source>Last given to a ride</source>
        <translation>Zuletzt einer Fahrt gegeben</translation>
    </message>
</context>
<context>
    <name>birdcar::NumbersPage</name>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation>Aus&amp;laufen lassen</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Add number</source>
        <translation>Nummer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>New rides may get this number</source>
        <translation>Neue Fahrten können diese Nummer bekommen</translation>
    </message>
    <message>
        <source>Serves its rides, but new rides do not get this number</source>
        <translation>Bedient seine Fahrten, aber neue Fahrten bekommen diese Nummer nicht</translation>
    </message>
    <message>
        <source>Out of use for new rides; lines that are live still work</source>
        <translation>Für neue Fahrten außer Betrieb; aktive Leitungen funktionieren weiter</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>+31 97 ...</source>
        <translation>+49 15 ...</translation>
    </message>
    <message>
        <source>Add the number to the pool</source>
        <translation>Die Nummer in den Pool aufnehmen</translation>
    </message>
    <message>
        <source>New n&amp;umber</source>
        <translation>Neue N&amp;ummer</translation>
    </message>
    <message>
        <source>The pool is empty: no ride can be created. Add the numbers that you rent at MessageBird.</source>
        <translation>Der Pool ist leer: Es kann keine Fahrt angelegt werden. Fügen Sie die Nummern hinzu, die Sie bei MessageBird mieten.</translation>
    </message>
    <message>
        <source>%1 is in the pool.</source>
        <translation>%1 ist im Pool.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
</context>
<context>
    <name>birdcar::OperatorField</name>
    <message>
        <source>Your initials</source>
        <translation>Ihr Kürzel</translation>
    </message>
    <message>
        <source>They stand in the log and beside the texts you write</source>
        <translation>Es steht im Protokoll und neben den SMS, die Sie schreiben</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>At the desk:</source>
        <translation>Am Platz:</translation>
    </message>
</context>
<context>
    <name>birdcar::PeoplePage</name>
    <message>
        <source>&amp;Add customer</source>
        <translation>Kunden &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add driver</source>
        <translation>Fahrer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change customer</source>
        <translation>Kunden &amp;ändern</translation>
    </message>
    <message>
        <source>&amp;Change driver</source>
        <translation>Fahrer &amp;ändern</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Search by name or phone</source>
        <translation>Nach Name oder Telefon suchen</translation>
    </message>
    <message>
        <source>Search by name or phone (Ctrl+F)</source>
        <translation>Nach Name oder Telefon suchen (Strg+F)</translation>
    </message>
    <message>
        <source>The first %1 are shown; type to find others.</source>
        <translation>Die ersten %1 werden gezeigt; tippen Sie, um andere zu finden.</translation>
    </message>
    <message>
        <source>Nobody matches. Press Ins to add somebody with this name or phone.</source>
        <translation>Niemand passt. Mit Einfg fügen Sie jemanden mit diesem Namen oder Telefon hinzu.</translation>
    </message>
    <message>
        <source>Nobody here yet. Press Ins to add the first.</source>
        <translation>Noch niemand da. Mit Einfg fügen Sie den Ersten hinzu.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>birdcar::PeopleTableModel</name>
    <message>
        <source>This is not a phone number; please correct it.</source>
        <translation>Das ist keine Telefonnummer; bitte berichtigen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Name of the %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Phone of the %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Save the %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Close without saving the %1</source>
        <translation>Schließen, ohne zu speichern: %1</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>Neuer Fahrer</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has this phone already.</source>
        <translation>%1 hat diese Nummer schon.</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonPicker</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Name oder Telefon</translation>
    </message>
    <message>
        <source>Add as customer</source>
        <translation>Als Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Add as driver</source>
        <translation>Als Fahrer hinzufügen</translation>
    </message>
    <message>
        <source>%1 has no usable phone.</source>
        <translation>%1 hat keine brauchbare Telefonnummer.</translation>
    </message>
    <message>
        <source>Many match: type more.</source>
        <translation>Es gibt viele: tippen Sie mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n match: choose with the arrow keys.</source>
        <translation>
            <numerusform>%n Treffer: mit den Pfeiltasten wählen.</numerusform>
            <numerusform>%n Treffer: mit den Pfeiltasten wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; as customer</source>
        <translation>„%1“ als Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; as driver</source>
        <translation>„%1“ als Fahrer hinzufügen</translation>
    </message>
</context>
<context>
    <name>birdcar::PhonesPage</name>
    <message>
        <source>Ride whose two phones are shown</source>
        <translation>Fahrt, deren zwei Telefone gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Ride</source>
        <translation>&amp;Fahrt</translation>
    </message>
    <message>
        <source>Demo: these are the phones of the two people. Nothing leaves this computer.</source>
        <translation>Demo: Das sind die Telefone der beiden. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>You call %1 and are connected</source>
        <translation>Sie rufen %1 an und werden verbunden</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <translation>%1 ruft Sie an</translation>
    </message>
    <message>
        <source>You call %1 and hear: &quot;%2&quot;</source>
        <translation>Sie rufen %1 an und hören: „%2“</translation>
    </message>
    <message>
        <source>You call %1 without success: %2</source>
        <translation>Sie rufen %1 vergeblich an: %2</translation>
    </message>
    <message>
        <source>You to %1</source>
        <translation>Sie an %1</translation>
    </message>
    <message>
        <source>Ride %1: %2 and %3</source>
        <translation>Fahrt %1: %2 und %3</translation>
    </message>
</context>
<context>
    <name>birdcar::RideActions</name>
    <message>
        <source>C&amp;lose ride</source>
        <translation>Fahrt a&amp;bschließen</translation>
    </message>
    <message>
        <source>C&amp;ancel ride</source>
        <translation>Fahrt &amp;stornieren</translation>
    </message>
    <message>
        <source>Re&amp;open ride</source>
        <translation>Fahrt wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Change &amp;driver</source>
        <translation>Fahre&amp;r wechseln</translation>
    </message>
    <message>
        <source>&amp;Write a text</source>
        <translation>S&amp;MS schreiben</translation>
    </message>
    <message>
        <source>Ride %1 closed. Its line stays live for a while, for forgotten things.</source>
        <translation>Fahrt %1 abgeschlossen. Ihre Leitung bleibt noch eine Weile aktiv, für Vergessenes.</translation>
    </message>
    <message>
        <source>Ride %1 cancelled. Texts to both are queued.</source>
        <translation>Fahrt %1 storniert. SMS an beide sind eingereiht.</translation>
    </message>
    <message>
        <source>Ride %1 is open again.</source>
        <translation>Fahrt %1 ist wieder offen.</translation>
    </message>
</context>
<context>
    <name>birdcar::RideFilterBar</name>
    <message>
        <source>Which rides are shown</source>
        <translation>Welche Fahrten gezeigt werden</translation>
    </message>
    <message>
        <source>Closed, but the two still reach each other for a while</source>
        <translation>Abgeschlossen, aber die beiden erreichen einander noch eine Weile</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Nachlauf</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
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
        <translation>Fahrt an&amp;legen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where the ride starts</source>
        <translation>Wo die Fahrt beginnt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin sie geht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Create ride</source>
        <translation>Fahrt anlegen</translation>
    </message>
    <message>
        <source>Create the ride and queue a text to both (Ctrl+Enter)</source>
        <translation>Die Fahrt anlegen und beiden eine SMS einreihen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>&amp;Fahrer</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>New ride</source>
        <translation>Neue Fahrt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: this time is past</source>
        <translation>%1: Dieser Zeitpunkt ist vorbei</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Please choose somebody from the list, or add this person.</source>
        <translation>Bitte wählen Sie jemanden aus der Liste, oder fügen Sie diese Person hinzu.</translation>
    </message>
    <message>
        <source>Please choose a customer.</source>
        <translation>Bitte wählen Sie einen Kunden.</translation>
    </message>
    <message>
        <source>Please choose a driver.</source>
        <translation>Bitte wählen Sie einen Fahrer.</translation>
    </message>
</context>
<context>
    <name>birdcar::RideTableModel</name>
    <message>
        <source>Ride %1, %2</source>
        <translation>Fahrt %1, %2</translation>
    </message>
    <message>
        <source>%1, ride %2, %3</source>
        <translation>%1, Fahrt %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>From → To</source>
        <translation>Von → Nach</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Last text</source>
        <translation>Letzte SMS</translation>
    </message>
</context>
<context>
    <name>birdcar::RidesPage</name>
    <message>
        <source>&amp;New ride</source>
        <translation>&amp;Neue Fahrt</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Fahrten</translation>
    </message>
    <message>
        <source>Ride %1 is now driven by %2. Texts to all concerned are queued.</source>
        <translation>Fahrt %1 wird jetzt von %2 gefahren. SMS an alle Betroffenen sind eingereiht.</translation>
    </message>
    <message>
        <source>New ride</source>
        <translation>Neue Fahrt</translation>
    </message>
    <message>
        <source>Ride %1 created. Texts to both are queued.</source>
        <translation>Fahrt %1 angelegt. SMS an beide sind eingereiht.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>No open rides. Fill in the form at the right to create one (Ctrl+N).</source>
        <translation>Keine offenen Fahrten. Füllen Sie rechts das Formular aus, um eine anzulegen (Strg+N).</translation>
    </message>
    <message>
        <source>No rides here. Choose another group above.</source>
        <translation>Hier sind keine Fahrten. Wählen Sie oben eine andere Gruppe.</translation>
    </message>
</context>
<context>
    <name>birdcar::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Die Liste schließen</translation>
    </message>
    <message>
        <source>Actions without keys are found with the command palette.</source>
        <translation>Aktionen ohne Tasten findet man mit der Befehlspalette.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Do what the form or line at hand is for</source>
        <translation>Ausführen, wofür das Formular oder die Zeile da ist</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Voriges Feld</translation>
    </message>
    <message>
        <source>Close what opened last</source>
        <translation>Schließen, was zuletzt aufging</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Zu den Menüs</translation>
    </message>
    <message>
        <source>Menu of the selected row</source>
        <translation>Menü der gewählten Zeile</translation>
    </message>
</context>
<context>
    <name>birdcar::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Die Einzelheiten schließen</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was man tun kann</translation>
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
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>Die öffentliche Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>birdcar::StatusWords</name>
    <message>
        <source>Not listening</source>
        <translation>Kein Empfang</translation>
    </message>
    <message>
        <source>Not listening: %1</source>
        <translation>Kein Empfang: %1</translation>
    </message>
    <message>
        <source>Texts and calls from MessageBird do not arrive.</source>
        <translation>SMS und Anrufe von MessageBird kommen nicht an.</translation>
    </message>
    <message>
        <source>Another program uses the port. Take the next free one (a tunnel then has to lead there too), or end the other program and start BirdCar again.</source>
        <translation>Ein anderes Programm benutzt den Port. Nehmen Sie den nächsten freien (ein Tunnel muss dann auch dorthin führen), oder beenden Sie das andere Programm und starten Sie BirdCar neu.</translation>
    </message>
    <message>
        <source>Choose another address in the settings and start BirdCar again.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Adresse und starten Sie BirdCar neu.</translation>
    </message>
    <message>
        <source>Nothing is lost: texts wait in the outbox.</source>
        <translation>Nichts geht verloren: SMS warten im Ausgang.</translation>
    </message>
    <message>
        <source>Sending: ready</source>
        <translation>Senden: bereit</translation>
    </message>
    <message>
        <source>Texts leave at once.</source>
        <translation>SMS gehen sofort hinaus.</translation>
    </message>
    <message>
        <source>Sending: ready, %1 left</source>
        <translation>Senden: bereit, noch %1</translation>
    </message>
    <message>
        <source>Sending: credit is low, %1 left</source>
        <translation>Senden: wenig Guthaben, noch %1</translation>
    </message>
    <message>
        <source>Texts still leave; without credit they would wait.</source>
        <translation>SMS gehen noch hinaus; ohne Guthaben würden sie warten.</translation>
    </message>
    <message>
        <source>Buy credit in MessageBird&apos;s dashboard. The amount for this warning is in the settings.</source>
        <translation>Kaufen Sie Guthaben im Dashboard von MessageBird. Der Betrag für diese Warnung steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Requests refused since the start: %1</source>
        <translation>Seit dem Start abgewiesene Anfragen: %1</translation>
    </message>
    <message>
        <source>Listening, but refusing: %1</source>
        <translation>Empfang, aber abweisend: %1</translation>
    </message>
    <message>
        <source>Texts and calls are turned away until the key is there.</source>
        <translation>SMS und Anrufe werden abgewiesen, bis der Schlüssel da ist.</translation>
    </message>
    <message>
        <source>Set the signing key in the settings, or check requests by the secret.</source>
        <translation>Setzen Sie den Signaturschlüssel in den Einstellungen, oder prüfen Sie Anfragen mit dem Geheimnis.</translation>
    </message>
    <message>
        <source>Listening, unprotected</source>
        <translation>Empfang, ungeschützt</translation>
    </message>
    <message>
        <source>Anybody who knows the address may post: authentication is off. %1</source>
        <translation>Jeder, der die Adresse kennt, darf senden: Die Prüfung ist aus. %1</translation>
    </message>
    <message>
        <source>Start BirdCar without --webhook-auth off, or choose a mode in the settings.</source>
        <translation>Starten Sie BirdCar ohne --webhook-auth off, oder wählen Sie in den Einstellungen eine Prüfung.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Empfang auf %1</translation>
    </message>
    <message>
        <source>No public address</source>
        <translation>Keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>MessageBird cannot reach this computer until a tunnel is set up.</source>
        <translation>MessageBird kann diesen Rechner erst erreichen, wenn ein Tunnel eingerichtet ist.</translation>
    </message>
    <message>
        <source>Start a tunnel and enter its address in the settings.</source>
        <translation>Starten Sie einen Tunnel und tragen Sie seine Adresse in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Where MessageBird reaches this computer</source>
        <translation>Wo MessageBird diesen Rechner erreicht</translation>
    </message>
    <message>
        <source>Cannot save: %1</source>
        <translation>Kann nicht speichern: %1</translation>
    </message>
    <message>
        <source>Nothing new is stored; MessageBird sends texts again until it is.</source>
        <translation>Neues wird nicht gespeichert; MessageBird sendet SMS erneut, bis es gelingt.</translation>
    </message>
    <message>
        <source>Make the database readable and writable for you again, free space on the disk, or end the other BirdCar on it; then start BirdCar again.</source>
        <translation>Machen Sie die Datenbank für sich wieder les- und schreibbar, schaffen Sie Platz auf der Platte, oder beenden Sie das andere BirdCar darauf; starten Sie dann BirdCar neu.</translation>
    </message>
    <message>
        <source>Sending: no API key</source>
        <translation>Senden: kein API-Schlüssel</translation>
    </message>
    <message>
        <source>Set MESSAGEBIRD_API_KEY in the environment or the .env file and start BirdCar again.</source>
        <translation>Setzen Sie MESSAGEBIRD_API_KEY in der Umgebung oder der .env-Datei und starten Sie BirdCar neu.</translation>
    </message>
    <message>
        <source>Sending: API key refused</source>
        <translation>Senden: API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>MessageBird does not know this key any more. Create another in its dashboard, set it as MESSAGEBIRD_API_KEY and start BirdCar again.</source>
        <translation>MessageBird kennt diesen Schlüssel nicht mehr. Legen Sie im Dashboard einen neuen an, setzen Sie ihn als MESSAGEBIRD_API_KEY und starten Sie BirdCar neu.</translation>
    </message>
    <message>
        <source>Sending: no credit left</source>
        <translation>Senden: kein Guthaben mehr</translation>
    </message>
    <message>
        <source>Buy credit in MessageBird&apos;s dashboard; sending then goes on by itself.</source>
        <translation>Kaufen Sie Guthaben im Dashboard von MessageBird; das Senden geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Sending: MessageBird unreachable</source>
        <translation>Senden: MessageBird nicht erreichbar</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check this computer&apos;s network.</source>
        <translation>Es wird von selbst wieder versucht. Prüfen Sie das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>Outbox: %1 waiting</source>
        <translation>Ausgang: %1 wartend</translation>
    </message>
    <message>
        <source>Texts that MessageBird has not taken yet</source>
        <translation>SMS, die MessageBird noch nicht angenommen hat</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed texts did not reach their people.</source>
        <translation>Fehlgeschlagene SMS haben ihre Empfänger nicht erreicht.</translation>
    </message>
    <message>
        <source>Send them again, or tell the people by phone.</source>
        <translation>Senden Sie sie erneut, oder sagen Sie es den Leuten am Telefon.</translation>
    </message>
    <message>
        <source>No numbers in the pool</source>
        <translation>Keine Nummern im Pool</translation>
    </message>
    <message>
        <source>A ride needs a number.</source>
        <translation>Eine Fahrt braucht eine Nummer.</translation>
    </message>
    <message>
        <source>Add a number of your MessageBird account.</source>
        <translation>Fügen Sie eine Nummer Ihres MessageBird-Kontos hinzu.</translation>
    </message>
    <message>
        <source>Pool: %1 of %2 numbers in use</source>
        <translation>Pool: %1 von %2 Nummern belegt</translation>
    </message>
    <message>
        <source>Active numbers with at least one live line</source>
        <translation>Aktive Nummern mit mindestens einer aktiven Leitung</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 benutzen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Eingang öffnen</translation>
    </message>
    <message>
        <source>Open the numbers</source>
        <translation>Nummern öffnen</translation>
    </message>
</context>
<context>
    <name>birdcar::TextPreview</name>
    <message>
        <source>Text to the customer</source>
        <translation>SMS an den Kunden</translation>
    </message>
    <message>
        <source>Text to the driver</source>
        <translation>SMS an den Fahrer</translation>
    </message>
    <message>
        <source>Te&amp;xts that will be queued</source>
        <translation>SMS, die ein&amp;gereiht werden</translation>
    </message>
    <message>
        <source>Hide the texts that will be queued</source>
        <translation>Die einzureihenden SMS ausblenden</translation>
    </message>
    <message>
        <source>Show the texts that will be queued</source>
        <translation>Die einzureihenden SMS zeigen</translation>
    </message>
    <message numerus="yes">
        <source>To the %1 (%n SMS): %2</source>
        <translation>
            <numerusform>An: %1 (%n SMS): %2</numerusform>
            <numerusform>An: %1 (%n SMS): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Fahrer</translation>
    </message>
</context>
<context>
    <name>birdcar::TrayIcon</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit BirdCar</source>
        <translation>BirdCar &amp;beenden</translation>
    </message>
    <message>
        <source>BirdCar Dispatch</source>
        <translation>BirdCar Dispatch</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message numerus="yes">
        <source>%n unread text(s)</source>
        <translation>
            <numerusform>%n ungelesene SMS</numerusform>
            <numerusform>%n ungelesene SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back what the message on the screen offers to undo</source>
        <translation>Macht rückgängig, was die Meldung auf dem Bildschirm anbietet</translation>
    </message>
</context>
<context>
    <name>birdcar::Words</name>
    <message>
        <source>Ends a line of an ended ride</source>
        <translation>Beendet eine Leitung einer beendeten Fahrt</translation>
    </message>
    <message>
        <source>Ends the line of %1 from ride %2, which is over</source>
        <translation>Beendet die Leitung von %1 aus Fahrt %2, die vorbei ist</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed, line still live</source>
        <translation>abgeschlossen, Leitung noch aktiv</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>läuft aus</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>failed texts: %1</source>
        <translation>fehlgeschlagene SMS: %1</translation>
    </message>
    <message>
        <source>not yet taken by MessageBird: %1</source>
        <translation>von MessageBird noch nicht angenommen: %1</translation>
    </message>
    <message>
        <source>latest text: %1</source>
        <translation>letzte SMS: %1</translation>
    </message>
    <message>
        <source>too late to go out by itself</source>
        <translation>zu spät, um von selbst hinauszugehen</translation>
    </message>
    <message>
        <source>withdrawn before it left</source>
        <translation>vor dem Senden zurückgezogen</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>These two used it last</source>
        <translation>Diese beiden benutzten sie zuletzt</translation>
    </message>
    <message>
        <source>Has the fewest rides</source>
        <translation>Hat die wenigsten Fahrten</translation>
    </message>
    <message>
        <source>Unused for longest</source>
        <translation>Am längsten unbenutzt</translation>
    </message>
    <message>
        <source>%1 of %2 free for this pair</source>
        <translation>%1 von %2 frei für dieses Paar</translation>
    </message>
    <message>
        <source>, and %1 by ending a line of an ended ride</source>
        <translation>, und %1 durch Beenden einer Leitung einer beendeten Fahrt</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
</context>
</TS>
