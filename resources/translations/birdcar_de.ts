<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>There is no API key yet. Copy it from MessageBird&apos;s dashboard (Developers, API access) and paste it under Settings, Connection.</source>
        <translation>Es gibt noch keinen API-Schlüssel. Kopieren Sie ihn aus dem Dashboard von MessageBird (Developers, API access) und fügen Sie ihn unter Einstellungen, Verbindung ein.</translation>
    </message>
    <message>
        <source>MessageBird refuses the API key. Copy it from the dashboard again.</source>
        <translation>MessageBird lehnt den API-Schlüssel ab. Kopieren Sie ihn noch einmal aus dem Dashboard.</translation>
    </message>
    <message>
        <source>The API key is right, but it may not do this. Choose a key with full access in the dashboard, or add the numbers by hand.</source>
        <translation>Der API-Schlüssel stimmt, darf dies aber nicht. Wählen Sie im Dashboard einen Schlüssel mit vollem Zugriff, oder fügen Sie die Nummern von Hand hinzu.</translation>
    </message>
    <message>
        <source>MessageBird was asked too often. Try again in a minute.</source>
        <translation>MessageBird wurde zu oft gefragt. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>MessageBird cannot be reached. Check the connection to the internet.</source>
        <translation>MessageBird ist nicht erreichbar. Prüfen Sie die Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>MessageBird did not answer in time.</source>
        <translation>MessageBird hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>What answers has no valid certificate of MessageBird&apos;s. Check the connection to the internet and this computer&apos;s date.</source>
        <translation>Was antwortet, hat kein gültiges Zertifikat von MessageBird. Prüfen Sie die Verbindung zum Internet und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>MessageBird has an error of its own. Try again later.</source>
        <translation>Bei MessageBird gibt es eine Störung. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What answered is not MessageBird, or speaks otherwise than expected. Perhaps a network&apos;s log-in page is in the way.</source>
        <translation>Was geantwortet hat, ist nicht MessageBird oder spricht anders als erwartet. Vielleicht ist die Anmeldeseite eines Netzes dazwischen.</translation>
    </message>
    <message>
        <source>MessageBird refused this.</source>
        <translation>MessageBird hat dies abgelehnt.</translation>
    </message>
    <message>
        <source>the account is paid later</source>
        <translation>das Konto wird nachträglich bezahlt</translation>
    </message>
    <message>
        <source>The account has not enough credit for this. Top it up in MessageBird&apos;s dashboard.</source>
        <translation>Das Guthaben des Kontos reicht dafür nicht. Laden Sie es im Dashboard von MessageBird auf.</translation>
    </message>
    <message>
        <source>This number is not offered, or not any more. Search for another.</source>
        <translation>Diese Nummer wird nicht oder nicht mehr angeboten. Suchen Sie eine andere.</translation>
    </message>
    <message>
        <source>MessageBird offers this number on other terms by now. Search again and look at them.</source>
        <translation>MessageBird bietet diese Nummer inzwischen zu anderen Bedingungen an. Suchen Sie noch einmal und sehen Sie sie an.</translation>
    </message>
    <message>
        <source>This account does not rent that number.</source>
        <translation>Dieses Konto mietet diese Nummer nicht.</translation>
    </message>
    <message>
        <source>There is no public address yet that MessageBird could be told.</source>
        <translation>Es gibt noch keine öffentliche Adresse, die MessageBird genannt werden könnte.</translation>
    </message>
    <message>
        <source>The numbers of the pool cannot be read at present.</source>
        <translation>Die Nummern des Pools können gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is under way already: MessageBird is being asked. It takes a moment.</source>
        <translation>Es läuft schon: MessageBird wird gefragt. Das dauert einen Moment.</translation>
    </message>
</context>
<context>
    <name>birdcar::AboutPanel</name>
    <message>
        <source>Version %1, on Qt %2</source>
        <translation>Version %1, auf Qt %2</translation>
    </message>
    <message>
        <source>Version %1 (commit %2), on Qt %3</source>
        <translation>Version %1 (Commit %2), auf Qt %3</translation>
    </message>
    <message>
        <source>BirdCar Dispatch</source>
        <translation>BirdCar Dispatch</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). There is no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Es gibt keine Gewährleistung.</translation>
    </message>
    <message>
        <source>Help is in the guide: %1 opens it, about whatever is on the screen.</source>
        <translation>Hilfe steht in der Anleitung: %1 öffnet sie bei dem, was gerade zu sehen ist.</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Version kopieren</translation>
    </message>
    <message>
        <source>Copy version, commit and system</source>
        <translation>Version, Commit und System kopieren</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Die Anleitung öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Dieses Feld schließen</translation>
    </message>
    <message>
        <source>About BirdCar</source>
        <translation>Über BirdCar</translation>
    </message>
</context>
<context>
    <name>birdcar::AccountNumbersDialog</name>
    <message>
        <source>Numbers from your MessageBird account</source>
        <translation>Nummern Ihres MessageBird-Kontos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>birdcar::AccountNumbersModel</name>
    <message>
        <source>missing here</source>
        <translation>fehlt hier</translation>
    </message>
    <message>
        <source>not in the account</source>
        <translation>nicht im Konto</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>im Pool</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Nothing arrives on it: it belongs to another account, or was given up.</source>
        <translation>Darauf kommt nichts an: Sie gehört zu einem anderen Konto oder wurde gekündigt.</translation>
    </message>
    <message>
        <source>At MessageBird it is: %1</source>
        <translation>Bei MessageBird ist sie: %1</translation>
    </message>
    <message>
        <source>It cannot take texts, so it is of no use for rides.</source>
        <translation>Sie kann keine SMS empfangen und taugt also nicht für Fahrten.</translation>
    </message>
    <message>
        <source>It cannot be called; texts work.</source>
        <translation>Sie kann nicht angerufen werden; SMS gehen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>birdcar::AccountNumbersPane</name>
    <message>
        <source>Numbers of the account and of the pool</source>
        <translation>Nummern des Kontos und des Pools</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Noch &amp;einmal fragen</translation>
    </message>
    <message>
        <source>&amp;Take into the pool</source>
        <translation>In den Pool über&amp;nehmen</translation>
    </message>
    <message>
        <source>Ask MessageBird for the numbers again</source>
        <translation>MessageBird noch einmal nach den Nummern fragen</translation>
    </message>
    <message>
        <source>Take the chosen numbers into the pool</source>
        <translation>Die gewählten Nummern in den Pool übernehmen</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>MessageBird wird gefragt ...</translation>
    </message>
    <message>
        <source>The numbers of the account are not known.</source>
        <translation>Die Nummern des Kontos sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>In the pool: %1. Missing here: %2. Not in the account: %3.</source>
        <translation>Im Pool: %1. Fehlt hier: %2. Nicht im Konto: %3.</translation>
    </message>
    <message>
        <source>&amp;Take %1 into the pool</source>
        <translation>%1 in den Pool über&amp;nehmen</translation>
    </message>
    <message>
        <source>This account rents no numbers. Buy one that can take texts and calls: here, with Find a number to buy, or in MessageBird&apos;s dashboard (Numbers), and ask again.</source>
        <translation>Dieses Konto mietet keine Nummern. Kaufen Sie eine, die SMS und Anrufe empfangen kann: hier, mit Nummer kaufen, oder im Dashboard von MessageBird (Numbers), und fragen Sie noch einmal.</translation>
    </message>
</context>
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
    <message>
        <source>It acts on the row selected on that page. Go there and see which one that is.</source>
        <translation>Es wirkt auf die Zeile, die auf jener Seite gewählt ist. Gehen Sie hin und sehen Sie nach, welche das ist.</translation>
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
    <message>
        <source>Only on %1</source>
        <translation>Nur auf %1</translation>
    </message>
</context>
<context>
    <name>birdcar::AddressStrip</name>
    <message>
        <source>The public address changed from %1 to %2. The flows at MessageBird still lead to the old one: enter the new URLs in both.</source>
        <translation>Die öffentliche Adresse hat sich von %1 zu %2 geändert. Die Flows bei MessageBird führen noch zur alten: Tragen Sie in beiden die neuen URLs ein.</translation>
    </message>
    <message>
        <source>Numbers concerned: %1</source>
        <translation>Betroffene Nummern: %1</translation>
    </message>
    <message numerus="yes">
        <source>Numbers concerned: %1 and %n more</source>
        <translation>
            <numerusform>Betroffene Nummern: %1 und %n weitere</numerusform>
            <numerusform>Betroffene Nummern: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This stays until a text has come by the new address.</source>
        <translation>Das bleibt stehen, bis eine SMS über die neue Adresse gekommen ist.</translation>
    </message>
    <message>
        <source>Copy the URL for texts</source>
        <translation>Die URL für SMS kopieren</translation>
    </message>
    <message>
        <source>Copy the URL for calls</source>
        <translation>Die URL für Anrufe kopieren</translation>
    </message>
    <message>
        <source>The flow for calls could not be changed: %1</source>
        <translation>Der Flow für Anrufe konnte nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>The public address changed from %1 to %2. The flow for texts at MessageBird still leads to the old one: enter the new URL in it. The flow for calls was changed by BirdCar.</source>
        <translation>Die öffentliche Adresse hat sich von %1 in %2 geändert. Der Flow für SMS bei MessageBird führt noch zur alten: Geben Sie dort die neue URL ein. Den Flow für Anrufe hat BirdCar geändert.</translation>
    </message>
</context>
<context>
    <name>birdcar::AlertSettingsForm</name>
    <message>
        <source>&amp;Warn when the credit is below</source>
        <translation>&amp;Warnen bei Guthaben unter</translation>
    </message>
    <message>
        <source>In the currency of the MessageBird account; 0 never warns.</source>
        <translation>In der Währung des MessageBird-Kontos; 0 warnt nie.</translation>
    </message>
    <message>
        <source>Takes effect at once, for whoever works at this computer</source>
        <translation>Gilt sofort, für alle an diesem Rechner</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Desktop &amp;notification while the window is not in front</source>
        <translation>Benachrichtigung, wenn das Fenster &amp;nicht vorn ist</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>Aussehen des Fensters</translation>
    </message>
    <message>
        <source>&amp;Look of the window</source>
        <translation>&amp;Aussehen des Fensters</translation>
    </message>
    <message>
        <source>These take effect at once, and only on this computer.</source>
        <translation>All das gilt sofort und nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>That is not possible here: there is no logind, the part of systemd that could do it. The desktop&apos;s own settings decide.</source>
        <translation>Das geht hier nicht: Es gibt kein logind, den Teil von systemd, der das tun könnte. Die Einstellungen der Arbeitsumgebung entscheiden.</translation>
    </message>
    <message>
        <source>That is not possible here, logind says: %1</source>
        <translation>Das geht hier nicht, logind sagt: %1</translation>
    </message>
    <message>
        <source>It is being kept awake now. Closing its lid may still put it to sleep.</source>
        <translation>Er wird jetzt wach gehalten. Zuklappen kann ihn trotzdem schlafen lassen.</translation>
    </message>
    <message>
        <source>Asleep it relays nothing. Closing its lid may still put it to sleep.</source>
        <translation>Schlafend leitet er nichts weiter. Zuklappen kann ihn trotzdem schlafen lassen.</translation>
    </message>
    <message>
        <source>&amp;Keep this computer awake while BirdCar runs</source>
        <translation>Diesen Rechner wach ha&amp;lten, solange BirdCar läuft</translation>
    </message>
    <message>
        <source>S&amp;ound at a new text</source>
        <translation>&amp;Ton bei neuer SMS</translation>
    </message>
    <message>
        <source>Alar&amp;m text to the administrator</source>
        <translation>Alarm-SMS an d&amp;en Administrator</translation>
    </message>
    <message>
        <source>This phone gets a text when the public address has changed, when the tunnel is down, or when BirdCar cannot listen: once for each trouble, no more than one an hour, and one when all is well again. Each costs what a text costs. Empty: nobody does.</source>
        <translation>Dieses Telefon bekommt eine SMS, wenn sich die öffentliche Adresse geändert hat, wenn der Tunnel ausgefallen ist oder wenn BirdCar nicht lauschen kann: einmal je Störung, höchstens eine in der Stunde, und eine, wenn alles wieder in Ordnung ist. Jede kostet, was eine SMS kostet. Leer: niemand.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Alarm only after</source>
        <translation>Alarm e&amp;rst nach</translation>
    </message>
    <message>
        <source>A changed address is told at once.</source>
        <translation>Eine geänderte Adresse wird sofort gemeldet.</translation>
    </message>
</context>
<context>
    <name>birdcar::AlwaysOnBox</name>
    <message>
        <source>Command that starts the service</source>
        <translation>Befehl, der den Dienst startet</translation>
    </message>
    <message>
        <source>Command that has the service run without a log-in</source>
        <translation>Befehl, der den Dienst ohne Anmeldung laufen lässt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>A BirdCar without a window listens and sends; this window works beside it.</source>
        <translation>Ein BirdCar ohne Fenster empfängt und sendet; dieses Fenster arbeitet neben ihm.</translation>
    </message>
    <message>
        <source>Instead, or as well, BirdCar can run as a service without a window, also while nobody is logged in. A window that is opened then works beside it. In a terminal:</source>
        <translation>Stattdessen, oder auch, kann BirdCar als Dienst ohne Fenster laufen, auch wenn niemand angemeldet ist. Ein Fenster, das dann geöffnet wird, arbeitet neben ihm. In einem Terminal:</translation>
    </message>
    <message>
        <source>Has the service start by itself.</source>
        <translation>Lässt den Dienst von selbst starten.</translation>
    </message>
    <message>
        <source>Starts the service now, and again at each log-in. Quit this window first: while it listens, the service cannot.</source>
        <translation>Startet den Dienst jetzt und bei jeder Anmeldung wieder. Zuerst dieses Fenster beenden: Solange es empfängt, kann der Dienst das nicht.</translation>
    </message>
    <message>
        <source>Lets it go on after log-out, and start with the computer.</source>
        <translation>Lässt ihn nach dem Abmelden weiterlaufen und mit dem Rechner starten.</translation>
    </message>
    <message>
        <source>The database of this window belongs there, too: BIRDCAR_DATABASE=%1</source>
        <translation>Die Datenbank dieses Fensters gehört auch dorthin: BIRDCAR_DATABASE=%1</translation>
    </message>
    <message>
        <source>What the environment of this start gave, such as a key, belongs into the file ~/.config/birdcar/birdcar.env for the service; keys in the keyring are out of its reach while nobody is logged in.</source>
        <translation>Was die Umgebung dieses Starts vorgab, etwa ein Schlüssel, gehört für den Dienst in die Datei ~/.config/birdcar/birdcar.env; Schlüssel im Schlüsselbund erreicht er nicht, solange niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Starts the service now, and again at each log-in. End the BirdCar without a window that runs now first.</source>
        <translation>Startet den Dienst jetzt und bei jeder Anmeldung. Beenden Sie vorher das BirdCar ohne Fenster, das gerade läuft.</translation>
    </message>
    <message>
        <source>Starts the service now, and again at each log-in.</source>
        <translation>Startet den Dienst jetzt und bei jeder Anmeldung.</translation>
    </message>
</context>
<context>
    <name>birdcar::BackupSettingsForm</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep back&amp;ups</source>
        <translation>Sicher&amp;ungen aufbewahren</translation>
    </message>
    <message>
        <source>Older ones are deleted, so that what was erased or removed is gone from them, too. Of the daily ones the last seven are kept.</source>
        <translation>Ältere werden gelöscht, damit Gelöschtes und Entferntes auch daraus verschwindet. Von den täglichen bleiben die letzten sieben.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The demo has no backups: its data is gone when it ends.</source>
        <translation>Die Demo hat keine Sicherungen: Ihre Daten sind weg, wenn sie endet.</translation>
    </message>
    <message>
        <source>BirdCar makes no backups of a PostgreSQL database. Have the server make them, for instance with pg_dump every night, and delete old ones there.</source>
        <translation>BirdCar sichert keine PostgreSQL-Datenbank. Lassen Sie das den Server tun, zum Beispiel jede Nacht mit pg_dump, und löschen Sie dort alte Sicherungen.</translation>
    </message>
</context>
<context>
    <name>birdcar::BackupTableModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor Wiederherstellung</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Fahrten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>birdcar::BackupsBox</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt eine Sicherung erstellen</translation>
    </message>
    <message>
        <source>&amp;Restore ...</source>
        <translation>&amp;Wiederherstellen ...</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>Die gewählte Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Keep the present data</source>
        <translation>J&amp;etzige Daten behalten</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Restore th&amp;is backup</source>
        <translation>D&amp;iese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup, in place of the present data</source>
        <translation>Diese Sicherung anstelle der jetzigen Daten wiederherstellen</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Sie liegen in %1.</translation>
    </message>
    <message>
        <source>No backup yet. BirdCar makes one every day while it runs.</source>
        <translation>Noch keine Sicherung. BirdCar erstellt jeden Tag eine, solange es läuft.</translation>
    </message>
    <message>
        <source>A backup is being made ...</source>
        <translation>Eine Sicherung wird erstellt ...</translation>
    </message>
    <message>
        <source>The backup of %1 is made, and is whole.</source>
        <translation>Die Sicherung vom %1 ist erstellt und unversehrt.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Die Sicherung vom %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>Rides, people and texts become again what they were then; the listener pauses meanwhile and the window opens anew. What came since is kept as a backup, so that this can be taken back. Texts that had not left then are looked up at MessageBird before any is sent. People who were erased stay erased.</source>
        <translation>Fahrten, Personen und Nachrichten werden wieder, was sie damals waren; der Empfang ruht so lange, und das Fenster öffnet sich neu. Was seither kam, bleibt als Sicherung erhalten, sodass sich dies zurücknehmen lässt. Nachrichten, die damals noch nicht weg waren, werden bei MessageBird nachgeschlagen, bevor eine gesendet wird. Gelöschte Personen bleiben gelöscht.</translation>
    </message>
</context>
<context>
    <name>birdcar::BubbleDelegate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>birdcar::CalendarPopup</name>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Diese Zeit nehmen</translation>
    </message>
    <message>
        <source>Take this date and time</source>
        <translation>Dieses Datum und diese Zeit nehmen</translation>
    </message>
</context>
<context>
    <name>birdcar::ChangeOffer</name>
    <message>
        <source>Tell &amp;both</source>
        <translation>Beiden &amp;mitteilen</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer</source>
        <translation>Dem K&amp;unden mitteilen</translation>
    </message>
    <message>
        <source>Tell the dr&amp;iver</source>
        <translation>Dem F&amp;ahrer mitteilen</translation>
    </message>
    <message>
        <source>Tell n&amp;obody</source>
        <translation>N&amp;iemandem mitteilen</translation>
    </message>
    <message>
        <source>Ride %1 is changed. Who is told?</source>
        <translation>Fahrt %1 ist geändert. Wem wird es mitgeteilt?</translation>
    </message>
    <message>
        <source>To the customer, %1: %2</source>
        <translation>An den Kunden, %1: %2</translation>
    </message>
    <message>
        <source>To the driver, %1: %2</source>
        <translation>An den Fahrer, %1: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::ChartPanel</name>
    <message>
        <source>Save picture...</source>
        <translation>Bild speichern ...</translation>
    </message>
    <message>
        <source>Save the picture of this chart</source>
        <translation>Das Bild dieses Diagramms speichern</translation>
    </message>
    <message>
        <source>Save figures...</source>
        <translation>Zahlen speichern ...</translation>
    </message>
    <message>
        <source>Save the figures of this chart</source>
        <translation>Die Zahlen dieses Diagramms speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save the picture: %1</source>
        <translation>Das Bild speichern: %1</translation>
    </message>
    <message>
        <source>Save the figures: %1</source>
        <translation>Die Zahlen speichern: %1</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
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
    <name>birdcar::ColorSchemeMenu</name>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
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
    <name>birdcar::ConnectionSettingsForm</name>
    <message>
        <source>automatic: signature with a signing key, else secret</source>
        <translation>automatisch: Signatur mit einem Signaturschlüssel, sonst Geheimnis</translation>
    </message>
    <message>
        <source>signature: MessageBird signs each request</source>
        <translation>Signatur: MessageBird unterschreibt jede Anfrage</translation>
    </message>
    <message>
        <source>secret: the addresses below carry it</source>
        <translation>Geheimnis: steht in den Adressen unten</translation>
    </message>
    <message>
        <source>off: anybody may post (for trying only)</source>
        <translation>aus: jeder darf senden (nur zum Ausprobieren)</translation>
    </message>
    <message>
        <source>&amp;Listening address</source>
        <translation>&amp;Empfangsadresse</translation>
    </message>
    <message>
        <source>Public &amp;address</source>
        <translation>Öffentliche &amp;Adresse</translation>
    </message>
    <message>
        <source>Where a tunnel or a reverse proxy lets MessageBird reach the listening address.</source>
        <translation>Wo ein Tunnel oder Reverse-Proxy MessageBird zur Empfangsadresse führt.</translation>
    </message>
    <message>
        <source>Who may &amp;post</source>
        <translation>&amp;Wer senden darf</translation>
    </message>
    <message>
        <source>Address for texts</source>
        <translation>Adresse für SMS</translation>
    </message>
    <message>
        <source>Address for calls</source>
        <translation>Adresse für Anrufe</translation>
    </message>
    <message>
        <source>Set a public address first</source>
        <translation>Zuerst eine öffentliche Adresse setzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Not listening at present. A change takes effect at the next start.</source>
        <translation>Derzeit kein Empfang. Eine Änderung gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Listening at %1. A change takes effect at the next start.</source>
        <translation>Empfang auf %1. Eine Änderung gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>In Kraft: %1.</translation>
    </message>
    <message>
        <source>Secret in them</source>
        <translation>Geheimnis darin</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>Si&amp;gnaturschlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>T&amp;unnel</source>
        <translation>T&amp;unnel</translation>
    </message>
    <message>
        <source>Server or na&amp;me</source>
        <translation>Server oder &amp;Name</translation>
    </message>
    <message>
        <source>Choose one for BirdCar to run, or enter an address of your own below.</source>
        <translation>Wählen Sie einen, den BirdCar ausführt, oder geben Sie unten eine eigene Adresse ein.</translation>
    </message>
    <message>
        <source>The tunnel says it by itself; nothing has to be entered here.</source>
        <translation>Der Tunnel nennt sie selbst; hier muss nichts eingegeben werden.</translation>
    </message>
    <message>
        <source>None is set here; the service has one of its own.</source>
        <translation>Hier ist keiner gesetzt; der Dienst hat einen eigenen.</translation>
    </message>
    <message>
        <source>The service listens at %1. A change takes effect when it is restarted.</source>
        <translation>Der Dienst empfängt auf %1. Eine Änderung gilt, wenn er neu gestartet wird.</translation>
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
    <message>
        <source>Dispatcher %1</source>
        <translation>Disponent %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not sent to %1, dropped: %2</source>
        <translation>nicht an %1 gesendet, verworfen: %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>not sent to %1: %2</source>
        <translation>nicht gesendet an %1: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::ConversationPane</name>
    <message>
        <source>Select a ride to see its texts and calls.</source>
        <translation>Wählen Sie eine Fahrt, um ihre SMS und Anrufe zu sehen.</translation>
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
        <source>%1. Office note: %2</source>
        <translation>%1. Interne Notiz: %2</translation>
    </message>
    <message>
        <source>%1. Note to the driver: %2</source>
        <translation>%1. Notiz für den Fahrer: %2</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als u&amp;ngelesen markieren</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No texts and no calls yet.</source>
        <translation>Noch keine SMS und keine Anrufe.</translation>
    </message>
    <message>
        <source>This is no longer true: %1. Send it all the same?</source>
        <translation>Das stimmt nicht mehr: %1. Trotzdem senden?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Asked for no more texts and gets none: %1</source>
        <translation>Will keine SMS mehr und bekommt keine: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>birdcar::ConversationView</name>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Drop the text</source>
        <translation>S&amp;MS verwerfen</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text k&amp;opieren</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Jump to the newest text</source>
        <translation>Zur neuesten SMS</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
</context>
<context>
    <name>birdcar::CsvImport</name>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Save &amp;bad rows</source>
        <translation>&amp;Fehlerhafte Zeilen speichern</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Import drivers</source>
        <translation>Fahrer importieren</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Nummern importieren</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Save the bad rows with the reasons</source>
        <translation>Die fehlerhaften Zeilen mit den Gründen speichern</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Die guten Zeilen importieren</translation>
    </message>
    <message>
        <source>Close, or stop importing</source>
        <translation>Schließen oder den Import anhalten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reading the file ...</source>
        <translation>Die Datei wird gelesen ...</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nichts zu importieren.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>No rows of this kind.</source>
        <translation>Keine Zeilen dieser Art.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>%1 &amp;importieren</translation>
    </message>
    <message>
        <source>Save bad rows</source>
        <translation>Fehlerhafte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The bad rows are in %1.</source>
        <translation>Die fehlerhaften Zeilen stehen in %1.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>What was written stays; a second import adds nothing twice.</source>
        <translation>Was geschrieben ist, bleibt; ein zweiter Import fügt nichts doppelt hinzu.</translation>
    </message>
</context>
<context>
    <name>birdcar::CsvWords</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large: an import takes up to 64 MiB at a time.</source>
        <translation>%1 ist zu groß: Ein Import nimmt höchstens 64 MiB auf einmal.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
</context>
<context>
    <name>birdcar::DepotSettingsForm</name>
    <message>
        <source>&amp;Name of the depot</source>
        <translation>&amp;Name des Standorts</translation>
    </message>
    <message>
        <source>Stands on printed pages.</source>
        <translation>Steht auf gedruckten Seiten.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Phones typed without a country code are read as phones of this country.</source>
        <translation>Nummern ohne Ländervorwahl gelten als Nummern dieses Landes.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeitz&amp;one</translation>
    </message>
    <message>
        <source>Depot&apos;s own &amp;phone</source>
        <translation>Eigenes &amp;Telefon des Standorts</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <translation>Dort ist es jetzt %1.</translation>
    </message>
</context>
<context>
    <name>birdcar::DeskAlerts</name>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new text(s) or missed call(s)</source>
        <translation>
            <numerusform>%n neue SMS oder verpasster Anruf</numerusform>
            <numerusform>%n neue SMS oder verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of rides: %1, others: %2</source>
        <translation>SMS zu Fahrten: %1, andere: %2</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neue SMS</translation>
    </message>
    <message>
        <source>New text from %1</source>
        <translation>Neue SMS von %1</translation>
    </message>
    <message>
        <source>Ride %1, new texts: %2</source>
        <translation>Fahrt %1, neue SMS: %2</translation>
    </message>
    <message>
        <source>A call reached nobody</source>
        <translation>Ein Anruf erreichte niemanden</translation>
    </message>
    <message>
        <source>A text matches no ride</source>
        <translation>Eine SMS passt zu keiner Fahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) in the inbox</source>
        <translation>
            <numerusform>%n neue Zeile im Eingang</numerusform>
            <numerusform>%n neue Zeilen im Eingang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::DesktopNotifier</name>
    <message>
        <source>BirdCar Dispatch</source>
        <translation>BirdCar Dispatch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>birdcar::DraftTableModel</name>
    <message>
        <source>to assign</source>
        <translation>zuzuweisen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
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
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>in the form</source>
        <translation>im Formular</translation>
    </message>
    <message>
        <source>%1 (in the form)</source>
        <translation>%1 (im Formular)</translation>
    </message>
</context>
<context>
    <name>birdcar::DraftsPane</name>
    <message>
        <source>Rides to assign</source>
        <translation>Zuzuweisende Fahrten</translation>
    </message>
    <message>
        <source>&amp;Take into the form</source>
        <translation>Ins &amp;Formular nehmen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take into the form</source>
        <translation>Ins Formular nehmen</translation>
    </message>
    <message>
        <source>Take the selected draft into the form</source>
        <translation>Den gewählten Entwurf ins Formular nehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected draft</source>
        <translation>Den gewählten Entwurf löschen</translation>
    </message>
    <message>
        <source>Nothing to assign. Ctrl+D puts the form for a new ride aside, even without a driver.</source>
        <translation>Nichts zuzuweisen. Strg+D legt das Formular für eine neue Fahrt beiseite, auch ohne Fahrer.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Entwurf gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <name>birdcar::EraseBox</name>
    <message>
        <source>Name, phone, texts and calls are removed. Rides stay for the counts, with their places and times.</source>
        <translation>Name, Telefon, SMS und Anrufe werden entfernt. Fahrten bleiben für die Zählungen, mit Orten und Zeiten.</translation>
    </message>
    <message>
        <source>Rides: %1</source>
        <translation>Fahrten: %1</translation>
    </message>
    <message>
        <source>Texts: %1</source>
        <translation>SMS: %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Anrufe: %1</translation>
    </message>
    <message>
        <source>Inbox rows: %1</source>
        <translation>Zeilen im Eingang: %1</translation>
    </message>
    <message>
        <source>Log entries: %1</source>
        <translation>Einträge im Protokoll: %1</translation>
    </message>
    <message>
        <source>Ended rides whose lines are still live, and end now: %1</source>
        <translation>Beendete Fahrten, deren Leitung noch aktiv ist und jetzt endet: %1</translation>
    </message>
    <message>
        <source>%1 (%2) has the same phone and stays, with the inbox rows of that phone.</source>
        <translation>%1 (%2) hat dieselbe Nummer und bleibt, mit den Zeilen dieser Nummer im Eingang.</translation>
    </message>
    <message>
        <source>Backups made before now hold this person until you delete them.</source>
        <translation>Bisherige Sicherungen enthalten diese Person, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>MessageBird keeps a copy of its own of every text; ask them to delete it.</source>
        <translation>MessageBird behält von jeder SMS eine eigene Kopie; bitten Sie dort um Löschung.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase for &amp;good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Behalte&amp;n</translation>
    </message>
    <message>
        <source>Progress of erasing</source>
        <translation>Fortschritt des Löschens</translation>
    </message>
    <message>
        <source>Erase this person for good</source>
        <translation>Diese Person endgültig löschen</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>Diese Person behalten</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Counting what is stored ...</source>
        <translation>Gespeichertes wird gezählt ...</translation>
    </message>
    <message>
        <source>%1 has an open ride (%2). Close or cancel it first; its texts and calls need the phone.</source>
        <translation>%1 hat eine offene Fahrt (%2). Schließen oder stornieren Sie sie zuerst; ihre SMS und Anrufe brauchen die Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the database hold this person until they are deleted for their age; restoring one erases this person again. Copies elsewhere are yours to delete.</source>
        <translation>
            <numerusform>%n Sicherung neben der Datenbank enthält diese Person, bis sie wegen ihres Alters gelöscht wird; Wiederherstellen löscht diese Person erneut. Kopien anderswo müssen Sie selbst löschen.</numerusform>
            <numerusform>%n Sicherungen neben der Datenbank enthalten diese Person, bis sie wegen ihres Alters gelöscht werden; Wiederherstellen löscht diese Person erneut. Kopien anderswo müssen Sie selbst löschen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::EventTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
</context>
<context>
    <name>birdcar::EventWords</name>
    <message>
        <source>ride created</source>
        <translation>Fahrt angelegt</translation>
    </message>
    <message>
        <source>ride changed</source>
        <translation>Fahrt geändert</translation>
    </message>
    <message>
        <source>ride closed</source>
        <translation>Fahrt abgeschlossen</translation>
    </message>
    <message>
        <source>ride cancelled</source>
        <translation>Fahrt storniert</translation>
    </message>
    <message>
        <source>ride reopened</source>
        <translation>Fahrt wieder geöffnet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>driver changed</source>
        <translation>Fahrer gewechselt</translation>
    </message>
    <message>
        <source>further phone has no line</source>
        <translation>weitere Nummer hat keine Leitung</translation>
    </message>
    <message>
        <source>further phone remembered</source>
        <translation>weitere Nummer gemerkt</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>telefonisch gesagt</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>line of an ended ride taken over</source>
        <translation>Leitung einer beendeten Fahrt übernommen</translation>
    </message>
    <message>
        <source>line lost</source>
        <translation>Leitung verloren</translation>
    </message>
    <message>
        <source>phone changed</source>
        <translation>Telefon geändert</translation>
    </message>
    <message>
        <source>confirmation sent again</source>
        <translation>Bestätigung erneut gesendet</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>nicht im Dienst</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>im Dienst</translation>
    </message>
    <message>
        <source>phone shown in full</source>
        <translation>Telefon ganz gezeigt</translation>
    </message>
    <message>
        <source>stored data exported</source>
        <translation>gespeicherte Daten exportiert</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>list imported</source>
        <translation>Liste importiert</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>Import zurückgenommen</translation>
    </message>
    <message>
        <source>list exported</source>
        <translation>Liste exportiert</translation>
    </message>
    <message>
        <source>imported row cannot be used</source>
        <translation>importierte Zeile unbrauchbar</translation>
    </message>
    <message>
        <source>imported ride claims the line of another</source>
        <translation>importierte Fahrt beansprucht die Leitung einer anderen</translation>
    </message>
    <message>
        <source>number enabled</source>
        <translation>Nummer aktiviert</translation>
    </message>
    <message>
        <source>number is being drained</source>
        <translation>Nummer läuft aus</translation>
    </message>
    <message>
        <source>number disabled</source>
        <translation>Nummer deaktiviert</translation>
    </message>
    <message>
        <source>ride %1</source>
        <translation>Fahrt %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>Fahrer %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>inbox row %1</source>
        <translation>Zeile %1 im Eingang</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>SMS %1</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Fahrten</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>backup could not be made</source>
        <translation>Sicherung konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>public address changed</source>
        <translation>öffentliche Adresse geändert</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>linked to the ride</source>
        <translation>mit der Fahrt verknüpft</translation>
    </message>
    <message>
        <source>line of a linked phone ended</source>
        <translation>Leitung eines verknüpften Telefons beendet</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>what MessageBird sent</source>
        <translation>was MessageBird schickte</translation>
    </message>
    <message>
        <source>missed texts fetched</source>
        <translation>verpasste SMS geholt</translation>
    </message>
    <message>
        <source>asked for no more texts</source>
        <translation>will keine SMS mehr</translation>
    </message>
    <message>
        <source>gets texts again</source>
        <translation>bekommt wieder SMS</translation>
    </message>
    <message>
        <source>flow for calls made</source>
        <translation>Flow für Anrufe angelegt</translation>
    </message>
    <message>
        <source>number ordered</source>
        <translation>Nummer bestellt</translation>
    </message>
    <message>
        <source>number bought</source>
        <translation>Nummer gekauft</translation>
    </message>
    <message>
        <source>number not bought</source>
        <translation>Nummer nicht gekauft</translation>
    </message>
    <message>
        <source>not known whether the number is bought</source>
        <translation>nicht bekannt, ob die Nummer gekauft ist</translation>
    </message>
    <message>
        <source>number given up</source>
        <translation>Nummer zurückgegeben</translation>
    </message>
    <message>
        <source>not known whether the number is given up</source>
        <translation>nicht bekannt, ob die Nummer zurückgegeben ist</translation>
    </message>
    <message>
        <source>alarm text to the administrator</source>
        <translation>Alarm-SMS an den Administrator</translation>
    </message>
    <message>
        <source>an alarm text could not be sent</source>
        <translation>eine Alarm-SMS konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>test of a number began</source>
        <translation>Test einer Nummer begonnen</translation>
    </message>
    <message>
        <source>number proven both ways</source>
        <translation>Nummer in beide Richtungen nachgewiesen</translation>
    </message>
    <message>
        <source>number was rented already</source>
        <translation>Nummer war schon gemietet</translation>
    </message>
    <message>
        <source>number is not rented by this account</source>
        <translation>Nummer ist von diesem Konto nicht gemietet</translation>
    </message>
    <message>
        <source>texts without a ride get no more answers for an hour: there were too many</source>
        <translation>SMS ohne Fahrt werden eine Stunde lang nicht mehr beantwortet: es waren zu viele</translation>
    </message>
</context>
<context>
    <name>birdcar::FileWords</name>
    <message>
        <source>Please drop one file at a time.</source>
        <translation>Bitte lassen Sie nur eine Datei auf einmal los.</translation>
    </message>
    <message>
        <source>Only a file on this computer can be imported. Please save it here first.</source>
        <translation>Nur eine Datei auf diesem Computer lässt sich importieren. Bitte speichern Sie sie zuerst hier.</translation>
    </message>
    <message>
        <source>%1 is no CSV file. Please save the list as CSV (.csv) and drop that.</source>
        <translation>%1 ist keine CSV-Datei. Bitte speichern Sie die Liste als CSV (.csv) und lassen Sie diese los.</translation>
    </message>
</context>
<context>
    <name>birdcar::FindNumberDialog</name>
    <message>
        <source>Find a number to buy</source>
        <translation>Nummer kaufen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>birdcar::FindNumberPane</name>
    <message>
        <source>Takes &amp;texts</source>
        <translation>Empfängt S&amp;MS</translation>
    </message>
    <message>
        <source>Takes ca&amp;lls</source>
        <translation>Nimmt An&amp;rufe an</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Numbers that can be rented</source>
        <translation>Nummern, die zu mieten sind</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>with these digits</source>
        <translation>mit diesen Ziffern</translation>
    </message>
    <message>
        <source>beginning with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ending in</source>
        <translation>endet auf</translation>
    </message>
    <message>
        <source>any digits</source>
        <translation>beliebige Ziffern</translation>
    </message>
    <message>
        <source>Country of the number</source>
        <translation>Land der Nummer</translation>
    </message>
    <message>
        <source>Only numbers that take texts</source>
        <translation>Nur Nummern, die SMS empfangen</translation>
    </message>
    <message>
        <source>Only numbers that take calls</source>
        <translation>Nur Nummern, die Anrufe annehmen</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Art der Nummer</translation>
    </message>
    <message>
        <source>Where the digits stand</source>
        <translation>Wo die Ziffern stehen</translation>
    </message>
    <message>
        <source>Digits in the number, with the country code in front</source>
        <translation>Ziffern in der Nummer, mit der Ländervorwahl davor</translation>
    </message>
    <message>
        <source>Search for numbers that can be rented</source>
        <translation>Nach Nummern suchen, die zu mieten sind</translation>
    </message>
    <message>
        <source>The country code counts: 3197 for +31 97</source>
        <translation>Die Ländervorwahl zählt mit: 3197 für +31 97</translation>
    </message>
    <message>
        <source>Say what the number has to do, and search. Nothing is bought before you have seen what it costs and said yes.</source>
        <translation>Geben Sie an, was die Nummer können muss, und suchen Sie. Nichts wird gekauft, bevor Sie gesehen haben, was es kostet, und Ja gesagt haben.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Ziffern</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>MessageBird wird gefragt ...</translation>
    </message>
    <message>
        <source>What can be rented is not known.</source>
        <translation>Was zu mieten ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>MessageBird offers no such number. Ask for less: another kind, fewer digits, or another country.</source>
        <translation>MessageBird bietet keine solche Nummer an. Verlangen Sie weniger: eine andere Art, weniger Ziffern oder ein anderes Land.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
</context>
<context>
    <name>birdcar::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>In der Anleitung suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Anleitung: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter goes to the next place.</source>
        <translation>Eingabe geht zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Kein Kapitel enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>birdcar::GuideWords</name>
    <message>
        <source>en</source>
        <extracomment>The language of the guide: nl, de, es... as its folder is called. If there is no guide in it: en</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>birdcar::HandOverWindow</name>
    <message>
        <source>&amp;Hand over...</source>
        <translation>Über&amp;gabe ...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken ...</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Die Seite drucken</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>Als PDF &amp;speichern ...</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>Die Seite als PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu lesen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Page for the next dispatcher</source>
        <translation>Seite für den nächsten Disponenten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>hand-over %1.pdf</source>
        <translation>uebergabe %1.pdf</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>birdcar::HandOverWords</name>
    <message>
        <source>withheld</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>unread: %1</source>
        <translation>ungelesen: %1</translation>
    </message>
    <message>
        <source>failed texts: %1</source>
        <translation>fehlgeschlagene SMS: %1</translation>
    </message>
    <message>
        <source>texts waiting: %1</source>
        <translation>wartende SMS: %1</translation>
    </message>
    <message>
        <source>%1: %2, the first %3 of them here</source>
        <translation>%1: %2, die ersten %3 davon hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open rides</source>
        <translation>Offene Fahrten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Fahrt</translation>
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
        <source>From &gt; To</source>
        <translation>Von &gt; Nach</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Note, and what to look at</source>
        <translation>Notiz, und was zu beachten ist</translation>
    </message>
    <message>
        <source>Drafts, to be assigned: %1</source>
        <translation>Entwürfe, zuzuweisen: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Failed texts that nobody dealt with</source>
        <translation>Fehlgeschlagene SMS, um die sich niemand gekümmert hat</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Texts and calls that match no ride</source>
        <translation>SMS und Anrufe, die zu keiner Fahrt passen</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>On number</source>
        <translation>Auf Nummer</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Hand over, %1</source>
        <translation>Übergabe, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Numbers in use: %1 of %2; with lines of ended rides: %3. Texts waiting to be sent: %4.</source>
        <translation>Belegte Nummern: %1 von %2; mit Leitungen beendeter Fahrten: %3. Wartende SMS: %4.</translation>
    </message>
    <message>
        <source>Phones are masked here; the program shows them whole and notes who looked.</source>
        <translation>Telefone sind hier maskiert; das Programm zeigt sie ganz und vermerkt, wer nachsah.</translation>
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
    <name>birdcar::HeldLinesModel</name>
    <message>
        <source>Ride</source>
        <translation>Fahrt</translation>
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
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Line is live</source>
        <translation>Leitung ist aktiv</translation>
    </message>
</context>
<context>
    <name>birdcar::ImportChoices</name>
    <message>
        <source>The first row holds the &amp;titles</source>
        <translation>Die erste Zeile enthält die &amp;Titel</translation>
    </message>
    <message>
        <source>The first row holds the titles</source>
        <translation>Die erste Zeile enthält die Titel</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>is a second person on this phone</source>
        <translation>ist eine zweite Person mit dieser Nummer</translation>
    </message>
    <message>
        <source>is the new name of the person on this phone</source>
        <translation>ist der neue Name der Person mit dieser Nummer</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>bitte wählen</translation>
    </message>
    <message>
        <source>add 0</source>
        <translation>0 voranstellen</translation>
    </message>
    <message>
        <source>add +%1</source>
        <translation>+%1 voranstellen</translation>
    </message>
    <message>
        <source>Cells are divided b&amp;y</source>
        <translation>Zellen getrennt dur&amp;ch</translation>
    </message>
    <message>
        <source>Column with the n&amp;ame</source>
        <translation>Spalte mit dem N&amp;amen</translation>
    </message>
    <message>
        <source>Column with the n&amp;umber</source>
        <translation>Spalte mit der N&amp;ummer</translation>
    </message>
    <message>
        <source>Another name on a &amp;known phone</source>
        <translation>Anderer Name bei be&amp;kannter Nummer</translation>
    </message>
    <message>
        <source>Numbers that lost their first &amp;0</source>
        <translation>Nummern, denen die erste &amp;0 fehlt</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>A spreadsheet has taken the first 0. Choose what to put in front.</source>
        <translation>Eine Tabellenkalkulation hat die erste 0 entfernt. Wählen Sie, was davor kommt.</translation>
    </message>
</context>
<context>
    <name>birdcar::ImportPreviewModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>second person on this phone</source>
        <translation>zweite Person mit dieser Nummer</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>birdcar::ImportRun</name>
    <message>
        <source>The import was taken back. Rows: %1</source>
        <translation>Der Import wurde zurückgenommen. Zeilen: %1</translation>
    </message>
    <message>
        <source>Rows that are used or were changed since then have stayed: %1</source>
        <translation>Zeilen, die in Gebrauch sind oder seitdem geändert wurden, sind geblieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was written stays: %1.</source>
        <translation>Angehalten; was geschrieben ist, bleibt: %1.</translation>
    </message>
    <message>
        <source>The import is done: %1.</source>
        <translation>Der Import ist fertig: %1.</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxActions</name>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Link to a ride</source>
        <translation>Mit einer Fahrt &amp;verknüpfen</translation>
    </message>
    <message>
        <source>&amp;New ride with this phone</source>
        <translation>&amp;Neue Fahrt mit dieser Nummer</translation>
    </message>
    <message>
        <source>Add as &amp;customer</source>
        <translation>Als &amp;Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Add as dri&amp;ver</source>
        <translation>Als &amp;Fahrer hinzufügen</translation>
    </message>
    <message>
        <source>Show the r&amp;ide</source>
        <translation>Die Fa&amp;hrt zeigen</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Drop the text</source>
        <translation>S&amp;MS verwerfen</translation>
    </message>
    <message>
        <source>&amp;Told by phone</source>
        <translation>&amp;Telefonisch gesagt</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>Er&amp;ledigen</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>Send &amp;all late texts</source>
        <translation>Alle ver&amp;späteten SMS senden</translation>
    </message>
    <message>
        <source>Dro&amp;p all late texts</source>
        <translation>Alle verspäteten SMS ver&amp;werfen</translation>
    </message>
    <message>
        <source>The text was dealt with meanwhile.</source>
        <translation>Die SMS wurde inzwischen erledigt.</translation>
    </message>
    <message>
        <source>The text is queued again.</source>
        <translation>Die SMS ist wieder eingereiht.</translation>
    </message>
    <message>
        <source>The text is dropped. It stays under Handled.</source>
        <translation>Die SMS ist verworfen. Sie bleibt unter Erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) queued again.</source>
        <translation>
            <numerusform>%n SMS wieder eingereiht.</numerusform>
            <numerusform>%n SMS wieder eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) dropped. They stay under Handled.</source>
        <translation>
            <numerusform>%n SMS verworfen. Sie bleibt unter Erledigt.</numerusform>
            <numerusform>%n SMS verworfen. Sie bleiben unter Erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the inbox again.</source>
        <translation>Es wartet wieder im Eingang.</translation>
    </message>
    <message>
        <source>Noted: %1 was told by phone. The text is withdrawn.</source>
        <translation>Vermerkt: %1 wurde telefonisch informiert. Die SMS ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Sho&amp;w number</source>
        <translation>&amp;Ganze Nummer zeigen</translation>
    </message>
    <message>
        <source>Answers of ride %1 go where they went before. The text that was forwarded stays forwarded.</source>
        <translation>Antworten der Fahrt %1 gehen wieder dorthin, wohin sie vorher gingen. Die weitergeleitete SMS bleibt weitergeleitet.</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxDetail</name>
    <message>
        <source>Se&amp;nd</source>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Die SMS</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Die Antwort senden</translation>
    </message>
    <message>
        <source>Repl&amp;y from the number it came in on</source>
        <translation>Antworten von der Nummer, auf der es ein&amp;ging</translation>
    </message>
    <message>
        <source>%1 is a %2 now.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is queued.</source>
        <translation>Die Antwort ist eingereiht.</translation>
    </message>
    <message>
        <source>Linked to ride %1.</source>
        <translation>Mit Fahrt %1 verknüpft.</translation>
    </message>
    <message>
        <source>Linked to ride %1. The text is queued for %2.</source>
        <translation>Mit Fahrt %1 verknüpft. Die SMS wartet auf den Versand an %2.</translation>
    </message>
    <message>
        <source>%1 Answers go to this phone now.</source>
        <translation>%1 Antworten gehen jetzt an dieses Telefon.</translation>
    </message>
    <message>
        <source>The two could reach each other through this number until their ride was over for some time, or was cancelled, or its driver changed.</source>
        <translation>Die beiden konnten sich über diese Nummer erreichen, bis ihre Fahrt einige Zeit vorbei war, storniert wurde oder einen anderen Fahrer bekam.</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxFilterBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Which rows of the inbox are shown</source>
        <translation>Welche Zeilen des Eingangs gezeigt werden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Not yet told</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Texts that wait because sending is paused</source>
        <translation>SMS, die warten, weil das Senden ruht</translation>
    </message>
    <message>
        <source>Linked, answered, dismissed or dropped</source>
        <translation>Verknüpft, beantwortet, erledigt oder verworfen</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxPage</name>
    <message>
        <source>Sending is paused: no API key is set.</source>
        <translation>Das Senden ruht: Es ist kein API-Schlüssel gesetzt.</translation>
    </message>
    <message>
        <source>Sending is paused: MessageBird refuses the API key.</source>
        <translation>Das Senden ruht: MessageBird lehnt den API-Schlüssel ab.</translation>
    </message>
    <message>
        <source>Sending is paused: the account has not enough credit.</source>
        <translation>Das Senden ruht: Das Konto hat zu wenig Guthaben.</translation>
    </message>
    <message>
        <source>Sending is paused: MessageBird cannot be reached.</source>
        <translation>Das Senden ruht: MessageBird ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>The selected row</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>Dismissed. It stays under Handled.</source>
        <translation>Erledigt. Es bleibt unter Erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the webhooks were refused since the start, because they could not prove that they come from MessageBird. A few come from strangers; if texts are missing, check the webhook addresses and the signing key.</source>
        <translation>
            <numerusform>Seit dem Start wurde %n Anfrage an die Webhooks abgewiesen, weil sie nicht belegen konnte, dass sie von MessageBird kommt. Einige kommen von Fremden; fehlen SMS, prüfen Sie die Webhook-Adressen und den Signaturschlüssel.</numerusform>
            <numerusform>Seit dem Start wurden %n Anfragen an die Webhooks abgewiesen, weil sie nicht belegen konnten, dass sie von MessageBird kommen. Einige kommen von Fremden; fehlen SMS, prüfen Sie die Webhook-Adressen und den Signaturschlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is not yet told?</source>
        <translation>Wem wurde es noch nicht gesagt?</translation>
    </message>
    <message>
        <source>Nothing waits here. Texts and calls that match no ride, and texts that could not be sent, come here.</source>
        <translation>Hier wartet nichts. SMS und Anrufe, die zu keiner Fahrt passen, und SMS, die nicht gesendet werden konnten, kommen hierher.</translation>
    </message>
    <message>
        <source>No text waits to be sent.</source>
        <translation>Keine SMS wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Nothing has been dealt with yet.</source>
        <translation>Noch ist nichts erledigt.</translation>
    </message>
    <message>
        <source>Sending is paused: MessageBird&apos;s certificate is not accepted.</source>
        <translation>Das Senden ist angehalten: Das Zertifikat von MessageBird wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Answers back to %1</source>
        <translation>Antworten wieder an %1</translation>
    </message>
    <message>
        <source>This is no longer true: %1. Send it all the same?</source>
        <translation>Das stimmt nicht mehr: %1. Trotzdem senden?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxTableModel</name>
    <message>
        <source>Called %1</source>
        <translation>Rief %1 an</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum es hier steht</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Fahrt</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxWords</name>
    <message>
        <source>Dropped; was %1</source>
        <translation>Verworfen; war %1</translation>
    </message>
    <message>
        <source>Sent again; was %1</source>
        <translation>Erneut gesendet; war %1</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Not sent: too late to go out by itself</source>
        <translation>Nicht gesendet: zu spät, um von selbst hinauszugehen</translation>
    </message>
    <message>
        <source>Not sent: withdrawn before it left</source>
        <translation>Nicht gesendet: vor dem Senden zurückgezogen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Answered, the answer is %1</source>
        <translation>Beantwortet, die Antwort ist %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>No ride has this phone on this number</source>
        <translation>Keine Fahrt hat dieses Telefon auf dieser Nummer</translation>
    </message>
    <message>
        <source>The line of its ride has ended</source>
        <translation>Die Leitung der Fahrt ist beendet</translation>
    </message>
    <message>
        <source>No number, cannot call back</source>
        <translation>Keine Nummer, kein Rückruf möglich</translation>
    </message>
    <message>
        <source>Two imported rides claim this phone</source>
        <translation>Zwei importierte Fahrten beanspruchen dieses Telefon</translation>
    </message>
    <message>
        <source>Came from one of our own numbers</source>
        <translation>Kam von einer unserer eigenen Nummern</translation>
    </message>
    <message>
        <source>Came in on a number that is not in the pool</source>
        <translation>Kam auf einer Nummer herein, die nicht im Pool ist</translation>
    </message>
    <message>
        <source>Has the id of another text</source>
        <translation>Hat die ID einer anderen SMS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not yet told: sending is paused</source>
        <translation>Noch nicht gesagt: Das Senden ruht</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Unterdrückte Nummer</translation>
    </message>
    <message>
        <source>Ride %1: %2 with %3, %4, %5</source>
        <translation>Fahrt %1: %2 mit %3, %4, %5</translation>
    </message>
    <message>
        <source>This phone rode with %1</source>
        <translation>Dieses Telefon fuhr mit %1</translation>
    </message>
    <message>
        <source>This phone rode with %1, %2</source>
        <translation>Dieses Telefon fuhr mit %1, %2</translation>
    </message>
    <message>
        <source>The text has a name of this ride</source>
        <translation>Die SMS enthält einen Namen dieser Fahrt</translation>
    </message>
    <message>
        <source>Live on the number that was dialled</source>
        <translation>Aktiv auf der gewählten Nummer</translation>
    </message>
    <message>
        <source>Opens a line between this phone and %1 on %2.</source>
        <translation>Öffnet eine Leitung zwischen dieser Nummer und %1 auf %2.</translation>
    </message>
    <message>
        <source>The text goes to %1 from %2, and answers come back.</source>
        <translation>Die SMS geht an %1 von %2, und Antworten kommen zurück.</translation>
    </message>
    <message>
        <source>It is another number than before: ride %1 holds the old one.</source>
        <translation>Es ist eine andere Nummer als vorher: Fahrt %1 belegt die alte.</translation>
    </message>
    <message>
        <source>It is another number than before: the old one is out of use.</source>
        <translation>Es ist eine andere Nummer als vorher: Die alte ist außer Betrieb.</translation>
    </message>
    <message>
        <source>The ride is over; its line is live again until %1.</source>
        <translation>Die Fahrt ist vorbei; ihre Leitung ist wieder aktiv bis %1.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Not sent: too late to go out by itself, %1</source>
        <translation>Nicht gesendet: zu spät, um von selbst zu gehen, %1</translation>
    </message>
    <message>
        <source>Linked to ride %1</source>
        <translation>Mit Fahrt %1 verknüpft</translation>
    </message>
    <message>
        <source>%1, the driver before</source>
        <translation>%1, der vorige Fahrer</translation>
    </message>
    <message>
        <source>%1, the customer before</source>
        <translation>%1, der vorige Kunde</translation>
    </message>
    <message>
        <source>%1, for the driver %2</source>
        <translation>%1, für den Fahrer %2</translation>
    </message>
    <message>
        <source>%1, for the customer %2</source>
        <translation>%1, für den Kunden %2</translation>
    </message>
    <message>
        <source>%1&apos;s answers will go to %2, not to %3</source>
        <translation>Antworten von %1 gehen an %2, nicht an %3</translation>
    </message>
    <message>
        <source>The call is noted in the ride; its lines stay as they are.</source>
        <translation>Der Anruf wird bei der Fahrt vermerkt; ihre Leitungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The text goes to %1 from %2. Answers go to %3 as before.</source>
        <translation>Die SMS geht an %1 von %2. Antworten gehen wie bisher an %3.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Asks for no more texts. %1</source>
        <translation>Will keine SMS mehr. %1</translation>
    </message>
    <message>
        <source>Ride %1</source>
        <translation>Fahrt %1</translation>
    </message>
    <message>
        <source>Ride %1: %2 with %3</source>
        <translation>Fahrt %1: %2 mit %3</translation>
    </message>
</context>
<context>
    <name>birdcar::InsightsPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>Als &amp;Tabellen zeigen</translation>
    </message>
    <message>
        <source>The same figures as tables, for the keyboard and screen readers (Ctrl+T)</source>
        <translation>Dieselben Zahlen als Tabellen, für Tastatur und Bildschirmleser (Strg+T)</translation>
    </message>
    <message>
        <source>Time that the figures are about</source>
        <translation>Zeitraum der Zahlen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen ...</translation>
    </message>
    <message>
        <source>Reading day %1 of %2...</source>
        <translation>Tag %1 von %2 wird gelesen ...</translation>
    </message>
    <message>
        <source>No text and no call in this time (%1). Figures appear here as soon as customers and drivers write or call.</source>
        <translation>Keine SMS und kein Anruf in dieser Zeit (%1). Hier erscheinen Zahlen, sobald Kunden und Fahrer schreiben oder anrufen.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>birdcar::InsightsWords</name>
    <message>
        <source>%1 by hour, today</source>
        <translation>%1 je Stunde, heute</translation>
    </message>
    <message>
        <source>%1 by hour of the day, mean of %2</source>
        <translation>%1 je Tagesstunde, Mittel über %2</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>die letzten 7 Tage</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Texts and calls</source>
        <translation>SMS und Anrufe</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Eingehende SMS</translation>
    </message>
    <message>
        <source>Texts out</source>
        <translation>Ausgehende SMS</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Delivered, %</source>
        <translation>Zugestellt, %</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Numbers in use by hour, today</source>
        <translation>Belegte Nummern je Stunde, heute</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Busiest numbers</source>
        <translation>Meistbenutzte Nummern</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>%1 texts and %2 calls, %3</source>
        <translation>%1 SMS und %2 Anrufe, %3</translation>
    </message>
    <message>
        <source>Delivery rate in %</source>
        <translation>Zustellquote in %</translation>
    </message>
    <message>
        <source>Median seconds to the phone</source>
        <translation>Sekunden bis zum Telefon (Median)</translation>
    </message>
    <message>
        <source>Most numbers in use by hour of the day</source>
        <translation>Höchste Belegung je Tagesstunde</translation>
    </message>
    <message>
        <source>Nothing is known yet: no text of this time was reported delivered or failed.</source>
        <translation>Noch nichts bekannt: Für keine SMS aus dieser Zeit wurde gemeldet, ob sie zugestellt wurde oder scheiterte.</translation>
    </message>
    <message>
        <source>No text and no call in this time.</source>
        <translation>Keine SMS und kein Anruf in dieser Zeit.</translation>
    </message>
    <message>
        <source>No number was in use in this time.</source>
        <translation>Keine Nummer war in dieser Zeit in Gebrauch.</translation>
    </message>
    <message>
        <source>No number heard or sent anything in this time.</source>
        <translation>Keine Nummer empfing oder sendete in dieser Zeit etwas.</translation>
    </message>
    <message>
        <source>0 %: no text of this time arrived.</source>
        <translation>0 %: Keine SMS aus dieser Zeit kam an.</translation>
    </message>
    <message>
        <source>Less than a second, for every text that arrived.</source>
        <translation>Weniger als eine Sekunde, bei jeder SMS, die ankam.</translation>
    </message>
</context>
<context>
    <name>birdcar::KeyField</name>
    <message>
        <source>Kept in the keyring; it is being read.</source>
        <translation>Liegt im Schlüsselbund; wird gelesen.</translation>
    </message>
    <message>
        <source>Kept in the keyring, which is locked.</source>
        <translation>Liegt im Schlüsselbund, der gesperrt ist.</translation>
    </message>
    <message>
        <source>Kept in the keyring, which cannot be reached.</source>
        <translation>Liegt im Schlüsselbund, der nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The keyring does not have it any more. Enter it again.</source>
        <translation>Der Schlüsselbund hat ihn nicht mehr. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>Keiner ist gesetzt.</translation>
    </message>
    <message>
        <source>Given by %1; it is not saved, and cannot be changed here.</source>
        <translation>Gegeben durch %1; wird nicht gespeichert und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Kept in the file %1, which only you can read.</source>
        <translation>Liegt in der Datei %1, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Kept in the keyring.</source>
        <translation>Liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Paste another one here to replace it</source>
        <translation>Zum Ersetzen hier einen anderen einfügen</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It is not kept anywhere else by BirdCar. Press again to remove it.</source>
        <translation>BirdCar bewahrt ihn sonst nirgends auf. Zum Entfernen noch einmal drücken.</translation>
    </message>
    <message>
        <source>What MessageBird signs with the key of before is let in until %1.</source>
        <translation>Was MessageBird mit dem vorigen Schlüssel signiert, wird bis %1 angenommen.</translation>
    </message>
</context>
<context>
    <name>birdcar::KeyringStrip</name>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached.</source>
        <translation>Der Schlüsselbund ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The keyring does not have a key any more that was kept there.</source>
        <translation>Der Schlüsselbund hat einen Schlüssel nicht mehr, der dort lag.</translation>
    </message>
    <message>
        <source>Texts wait in the outbox until the key is there.</source>
        <translation>SMS warten im Ausgang, bis der Schlüssel da ist.</translation>
    </message>
    <message>
        <source>Texts and calls that arrive are turned away until then; MessageBird repeats texts, not calls.</source>
        <translation>Eingehende SMS und Anrufe werden bis dahin abgewiesen; MessageBird wiederholt SMS, keine Anrufe.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <name>birdcar::LineTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, was over</source>
        <translation>%1, war vorbei</translation>
    </message>
    <message>
        <source>still live</source>
        <translation>noch aktiv</translation>
    </message>
    <message>
        <source>Who texts or calls</source>
        <translation>Wer schreibt oder anruft</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>birdcar::LinesBox</name>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Who could reach whom</source>
        <translation>Wer wen erreichen konnte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date and time at the depot</source>
        <translation>Datum und Zeit am Standort</translation>
    </message>
    <message>
        <source>Look up who could reach whom</source>
        <translation>Nachschlagen, wer wen erreichen konnte</translation>
    </message>
    <message>
        <source>Choose a number and a time to see who could reach whom.</source>
        <translation>Wählen Sie eine Nummer und eine Zeit, um zu sehen, wer wen erreichen konnte.</translation>
    </message>
    <message>
        <source>Who could reach whom through &amp;number</source>
        <translation>Wer wen erreichen konnte über &amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>&amp;um</translation>
    </message>
    <message>
        <source>Nobody could reach anybody through this number then.</source>
        <translation>Niemand konnte da über diese Nummer jemanden erreichen.</translation>
    </message>
</context>
<context>
    <name>birdcar::LinkChooser</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>Rides it may belong to</source>
        <translation>Fahrten, zu denen es gehören kann</translation>
    </message>
    <message>
        <source>Number of another ride</source>
        <translation>Nummer einer anderen Fahrt</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Whose phone it is</source>
        <translation>Wessen Nummer es ist</translation>
    </message>
    <message>
        <source>Remember this phone</source>
        <translation>Diese Nummer merken</translation>
    </message>
    <message>
        <source>Link to the chosen ride</source>
        <translation>Mit der gewählten Fahrt verknüpfen</translation>
    </message>
    <message>
        <source>An&amp;other ride</source>
        <translation>Eine a&amp;ndere Fahrt</translation>
    </message>
    <message>
        <source>&amp;Whose phone</source>
        <translation>&amp;Wessen Nummer</translation>
    </message>
    <message>
        <source>Which &amp;ride is it about?</source>
        <translation>Um welche Fah&amp;rt geht es?</translation>
    </message>
    <message>
        <source>&amp;Rides on the number that was dialled</source>
        <translation>Fah&amp;rten auf der gewählten Nummer</translation>
    </message>
    <message>
        <source>&amp;Link and open a line</source>
        <translation>&amp;Verknüpfen und eine Leitung öffnen</translation>
    </message>
    <message>
        <source>&amp;Link and forward</source>
        <translation>&amp;Verknüpfen und weiterleiten</translation>
    </message>
    <message>
        <source>There is no ride %1.</source>
        <translation>Es gibt keine Fahrt %1.</translation>
    </message>
    <message>
        <source>%1, the customer</source>
        <translation>%1, der Kunde</translation>
    </message>
    <message>
        <source>%1, the driver</source>
        <translation>%1, der Fahrer</translation>
    </message>
    <message>
        <source>Re&amp;member this phone as theirs</source>
        <translation>Diese Nummer &amp;merken</translation>
    </message>
    <message>
        <source>It becomes another phone of %1 and gets a line in the next rides</source>
        <translation>Sie wird eine weitere Nummer von %1 und bekommt in den nächsten Fahrten eine Leitung</translation>
    </message>
    <message>
        <source>Answers go to this phone</source>
        <translation>Antworten gehen an dieses Telefon</translation>
    </message>
</context>
<context>
    <name>birdcar::ListImport</name>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>birdcar::LogPage</name>
    <message>
        <source>&amp;Find in the log</source>
        <translation>Im Protokoll &amp;suchen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show o&amp;lder entries</source>
        <translation>Ä&amp;ltere Einträge zeigen</translation>
    </message>
    <message>
        <source>Find by person, ride or number</source>
        <translation>Nach Person, Fahrt oder Nummer suchen</translation>
    </message>
    <message>
        <source>Name, phone, number, or &quot;ride 12&quot; (Ctrl+F)</source>
        <translation>Name, Telefon, Nummer oder „ride 12“ (Strg+F)</translation>
    </message>
    <message>
        <source>Which entries are listed</source>
        <translation>Welche Einträge gezeigt werden</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Ältere Einträge zeigen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing in the log fits.</source>
        <translation>Nichts im Protokoll passt.</translation>
    </message>
</context>
<context>
    <name>birdcar::LoginStartBox</name>
    <message>
        <source>Start BirdCar when I log &amp;in</source>
        <translation>BirdCar starten, wenn ich mich an&amp;melde</translation>
    </message>
    <message>
        <source>Takes effect at once, for whoever works at this computer</source>
        <translation>Gilt sofort, für alle an diesem Rechner</translation>
    </message>
    <message>
        <source>BirdCar runs in a Flatpak, which the desktop itself has to start: add it to the start-up programs there.</source>
        <translation>BirdCar läuft in einem Flatpak, das die Arbeitsumgebung selbst starten muss: Fügen Sie es dort den Startprogrammen hinzu.</translation>
    </message>
    <message>
        <source>The address of the database has a password (%1), and it would stand where others can read it. Give it as BIRDCAR_DATABASE in the file .env instead.</source>
        <translation>Die Adresse der Datenbank enthält ein Passwort (%1), das dann andere lesen könnten. Geben Sie sie stattdessen als BIRDCAR_DATABASE in der Datei .env an.</translation>
    </message>
    <message>
        <source>The path of the program has a character in it that the desktop does not take: %1</source>
        <translation>Der Pfad des Programms enthält ein Zeichen, das die Arbeitsumgebung nicht annimmt: %1</translation>
    </message>
    <message>
        <source>At log-in BirdCar starts with another database or with other options. Switch this on to have it start like now instead.</source>
        <translation>Beim Anmelden startet BirdCar mit einer anderen Datenbank oder anderen Optionen. Schalten Sie dies ein, damit es stattdessen so startet wie jetzt.</translation>
    </message>
    <message>
        <source>In the tray, with the database and the options of this start.</source>
        <translation>Im Infobereich, mit der Datenbank und den Optionen dieses Starts.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2</source>
        <translation>%1 lässt sich nicht ändern: %2</translation>
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
        <translation>Ansi&amp;cht</translation>
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
    <message>
        <source>Go to %1 to use these</source>
        <translation>Zu %1 gehen, um diese zu nutzen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;About BirdCar</source>
        <translation>Ü&amp;ber BirdCar</translation>
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
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>In&amp;box</source>
        <translation>&amp;Eingang</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>Aus&amp;wertung</translation>
    </message>
    <message>
        <source>From its next start on, BirdCar speaks this language: %1</source>
        <translation>Ab dem nächsten Start spricht BirdCar diese Sprache: %1</translation>
    </message>
    <message>
        <source>%1, for the service</source>
        <translation>%1, für den Dienst</translation>
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
    <message>
        <source>%1, Unicode</source>
        <translation>%1, Unicode</translation>
    </message>
    <message>
        <source>What each of them gets and the phone company bills</source>
        <translation>Was jeder bekommt und der Anbieter berechnet</translation>
    </message>
    <message>
        <source>A character that is not in the SMS alphabet makes all of them take more room</source>
        <translation>Ein Zeichen außerhalb des SMS-Alphabets lässt alle mehr Platz brauchen</translation>
    </message>
</context>
<context>
    <name>birdcar::MissedStrip</name>
    <message numerus="yes">
        <source>%n text(s) had not reached this computer and were fetched from MessageBird.</source>
        <translation>
            <numerusform>%n SMS hatte diesen Computer nicht erreicht und wurde bei MessageBird geholt.</numerusform>
            <numerusform>%n SMS hatten diesen Computer nicht erreicht und wurden bei MessageBird geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written at %1.</source>
        <translation>Geschrieben um %1.</translation>
    </message>
    <message>
        <source>Written between %1 and %2.</source>
        <translation>Geschrieben zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>%1 %2 What is too late to go out by itself waits in the inbox.</source>
        <translation>%1 %2 Was zu spät ist, um von selbst hinauszugehen, wartet im Eingang.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Eingang öffnen</translation>
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
    <name>birdcar::NumberDetails</name>
    <message>
        <source>Rides on the selected number</source>
        <translation>Fahrten auf der gewählten Nummer</translation>
    </message>
    <message>
        <source>Who holds how many numbers</source>
        <translation>Wer wie viele Nummern belegt</translation>
    </message>
    <message>
        <source>This is not a phone number; it connects nobody.</source>
        <translation>Das ist keine Telefonnummer; sie verbindet niemanden.</translation>
    </message>
    <message>
        <source>Choose a number to see whom it connects.</source>
        <translation>Wählen Sie eine Nummer, um zu sehen, wen sie verbindet.</translation>
    </message>
    <message>
        <source>Rides on %1</source>
        <translation>Fahrten auf %1</translation>
    </message>
    <message>
        <source>Rides on %1, the first %2</source>
        <translation>Fahrten auf %1, die ersten %2</translation>
    </message>
    <message>
        <source>%1 connects nobody at present.</source>
        <translation>%1 verbindet derzeit niemanden.</translation>
    </message>
    <message>
        <source>What the two of ride %1 hold</source>
        <translation>Was die beiden von Fahrt %1 belegen</translation>
    </message>
    <message>
        <source>Who holds the most numbers</source>
        <translation>Wer die meisten Nummern belegt</translation>
    </message>
    <message>
        <source>Nobody holds more than one number.</source>
        <translation>Niemand belegt mehr als eine Nummer.</translation>
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
        <source>%1 Close or cancel one of these rides, or add numbers.</source>
        <translation>%1 Schließen oder stornieren Sie eine dieser Fahrten, oder fügen Sie Nummern hinzu.</translation>
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
    <message>
        <source>Texts from this number arrive, but no answer comes in. Check at MessageBird that its texts are sent to the URL on the page Settings.</source>
        <translation>SMS von dieser Nummer kommen an, aber keine Antwort kommt herein. Prüfen Sie bei MessageBird, ob ihre SMS an die URL auf der Seite Einstellungen gehen.</translation>
    </message>
    <message>
        <source>Grace holds</source>
        <translation>Im Nachlauf</translation>
    </message>
    <message>
        <source>Last came in</source>
        <translation>Zuletzt eingegangen</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>Zuletzt zugestellt</translation>
    </message>
    <message>
        <source>The lines through which phones reach each other by this number now</source>
        <translation>Die Leitungen, über die sich Telefone jetzt durch diese Nummer erreichen</translation>
    </message>
    <message>
        <source>Lines of closed rides, kept for a while for forgotten things; a new ride may take them over</source>
        <translation>Leitungen abgeschlossener Fahrten, eine Weile behalten für Vergessenes; eine neue Fahrt darf sie übernehmen</translation>
    </message>
    <message>
        <source>Last proven both ways: %1</source>
        <translation>Zuletzt in beide Richtungen nachgewiesen: %1</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>When MessageBird last could not bring a text of this number, and why</source>
        <translation>Wann MessageBird zuletzt eine SMS dieser Nummer nicht zustellen konnte, und warum</translation>
    </message>
    <message>
        <source>What the last text showed that another number of the pool sent to this one</source>
        <translation>Was die letzte SMS gezeigt hat, die eine andere Nummer des Pools an diese gesendet hat</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberTester</name>
    <message>
        <source>No text was sent, because none could come back: MessageBird has no way to this computer at present. See the public address in the status bar.</source>
        <translation>Es wurde keine SMS gesendet, denn es könnte keine zurückkommen: MessageBird hat zurzeit keinen Weg zu diesem Rechner. Siehe die öffentliche Adresse in der Statusleiste.</translation>
    </message>
    <message>
        <source>Test again (sends one text)</source>
        <translation>Noch einmal testen (sendet eine SMS)</translation>
    </message>
    <message>
        <source>Copy the URL for texts</source>
        <translation>Die URL für SMS kopieren</translation>
    </message>
    <message>
        <source>Test it (sends one text)</source>
        <translation>Testen (sendet eine SMS)</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberWords</name>
    <message>
        <source>the next one frees at %1</source>
        <translation>die nächste wird um %1 frei</translation>
    </message>
    <message>
        <source>the next one frees %1</source>
        <translation>die nächste wird frei: %1</translation>
    </message>
    <message>
        <source>; %1 draining</source>
        <translation>; %1 auslaufend</translation>
    </message>
    <message>
        <source>; %1 disabled</source>
        <translation>; %1 deaktiviert</translation>
    </message>
    <message>
        <source>deaf? no text ever came in, though %1 or more were delivered</source>
        <translation>taub? nie kam eine SMS herein, obwohl %1 oder mehr zugestellt wurden</translation>
    </message>
    <message>
        <source>deaf? no text since %1, though %2 or more were delivered</source>
        <translation>taub? keine SMS seit %1, obwohl %2 oder mehr zugestellt wurden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, text</source>
        <translation>%1, SMS</translation>
    </message>
    <message>
        <source>%1, call</source>
        <translation>%1, Anruf</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>while the ride is open</source>
        <translation>solange die Fahrt offen ist</translation>
    </message>
    <message>
        <source>%1 holds none of the active numbers (%2)</source>
        <translation>%1 belegt keine der aktiven Nummern (%2)</translation>
    </message>
    <message>
        <source>%1 holds all %2 numbers, so that no new ride is possible</source>
        <translation>%1 belegt alle %2 Nummern, sodass keine neue Fahrt möglich ist</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3 numbers</source>
        <translation>%1 belegt %2 von %3 Nummern</translation>
    </message>
    <message>
        <source>, %1 for rides after tomorrow</source>
        <translation>, %1 für Fahrten nach morgen</translation>
    </message>
    <message>
        <source>none frees by itself</source>
        <translation>keine wird von selbst frei</translation>
    </message>
    <message>
        <source>%1 active numbers, %2 of them with rides; each serves many pairs at once</source>
        <translation>%1 aktive Nummern, %2 davon mit Fahrten; jede dient vielen Paaren zugleich</translation>
    </message>
    <message>
        <source>deaf: the text of the test never came back</source>
        <translation>taub: die SMS des Tests kam nie zurück</translation>
    </message>
    <message>
        <source>maybe deaf: no text since %1, though other numbers get some</source>
        <translation>vielleicht taub: keine SMS seit %1, obwohl andere Nummern welche bekommen</translation>
    </message>
    <message>
        <source>maybe deaf: no text ever came in, though other numbers get some</source>
        <translation>vielleicht taub: nie kam eine SMS herein, obwohl andere Nummern welche bekommen</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>under way since %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>proven both ways %1</source>
        <translation>hin und zurück nachgewiesen %1</translation>
    </message>
    <message>
        <source>%1: could not be sent</source>
        <translation>%1: konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>%1: not delivered</source>
        <translation>%1: nicht zugestellt</translation>
    </message>
    <message>
        <source>%1: never came back</source>
        <translation>%1: kam nie zurück</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>One text is on its way from %1 to itself, because the pool has no other number. It may take up to %n minutes.</source>
        <translation>
            <numerusform>Eine SMS ist von %1 an sich selbst unterwegs, weil der Pool keine andere Nummer hat. Das kann bis zu %n Minute dauern.</numerusform>
            <numerusform>Eine SMS ist von %1 an sich selbst unterwegs, weil der Pool keine andere Nummer hat. Das kann bis zu %n Minuten dauern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One text is on its way from %1 to %2. It may take up to %n minutes.</source>
        <translation>
            <numerusform>Eine SMS ist von %1 an %2 unterwegs. Das kann bis zu %n Minute dauern.</numerusform>
            <numerusform>Eine SMS ist von %1 an %2 unterwegs. Das kann bis zu %n Minuten dauern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works both ways: the text left and came back.</source>
        <translation>%1 funktioniert in beide Richtungen: die SMS ging hinaus und kam zurück.</translation>
    </message>
    <message>
        <source>The text could not leave in time, so nothing is known of %1. The status bar says what keeps texts back.</source>
        <translation>Die SMS konnte nicht rechtzeitig hinaus, über %1 ist also nichts bekannt. Die Statusleiste sagt, was SMS aufhält.</translation>
    </message>
    <message>
        <source>The text could not be sent, so nothing is known of %1: %2</source>
        <translation>Die SMS konnte nicht gesendet werden, über %1 ist also nichts bekannt: %2</translation>
    </message>
    <message>
        <source>MessageBird took the text and could not bring it to %1: %2. See there whether the number can receive texts.</source>
        <translation>MessageBird hat die SMS angenommen und konnte sie %1 nicht zustellen: %2. Sehen Sie dort nach, ob die Nummer SMS empfangen kann.</translation>
    </message>
    <message>
        <source>The text left but never came back: the flow of %1 is not connected. In MessageBird&apos;s Flow Builder tick this number in the flow for texts, and paste the URL for texts in its step Forward to URL.</source>
        <translation>Die SMS ging hinaus, kam aber nie zurück: der Flow von %1 ist nicht angeschlossen. Haken Sie diese Nummer im Flow Builder von MessageBird im Flow für SMS an, und fügen Sie die URL für SMS in dessen Schritt Forward to URL ein.</translation>
    </message>
    <message>
        <source>The number wrote to itself, and some networks drop such texts: write to it from a phone to be certain.</source>
        <translation>Die Nummer hat sich selbst geschrieben, und manche Netze verwerfen solche SMS: schreiben Sie ihr von einem Telefon aus, um sicher zu sein.</translation>
    </message>
    <message>
        <source>%1 may be deaf: its texts are delivered, but none comes in. One text from another number of the pool shows whether it works both ways.</source>
        <translation>%1 ist vielleicht taub: ihre SMS werden zugestellt, aber keine kommt herein. Eine SMS von einer anderen Nummer des Pools zeigt, ob sie in beide Richtungen funktioniert.</translation>
    </message>
    <message>
        <source>The text left, but meanwhile the tunnel did not lead here, so nothing is known of %1. Test it again once the tunnel is up.</source>
        <translation>Die SMS ging hinaus, aber inzwischen führte der Tunnel nicht hierher, daher ist über %1 nichts bekannt. Testen Sie noch einmal, sobald der Tunnel läuft.</translation>
    </message>
    <message>
        <source>The text left, but meanwhile nothing was listening on this computer, so nothing is known of %1. The status bar says why.</source>
        <translation>Die SMS ging hinaus, aber inzwischen nahm auf diesem Computer nichts Anfragen an, daher ist über %1 nichts bekannt. Die Statusleiste sagt, warum.</translation>
    </message>
    <message>
        <source>The text left, but meanwhile a needed key was missing and webhooks were turned away, so nothing is known of %1.</source>
        <translation>Die SMS ging hinaus, aber inzwischen fehlte ein nötiger Schlüssel und Webhooks wurden abgewiesen, daher ist über %1 nichts bekannt.</translation>
    </message>
    <message>
        <source>%1: nothing known, the way in was broken</source>
        <translation>%1: nichts bekannt, der Weg hierher war unterbrochen</translation>
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
        <source>&amp;Add number</source>
        <translation>Nummer hin&amp;zufügen</translation>
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
    <message>
        <source>&amp;Import a list</source>
        <translation>Liste &amp;importieren</translation>
    </message>
    <message>
        <source>Its live lines (%1) still work.</source>
        <translation>Ihre aktiven Leitungen (%1) funktionieren noch.</translation>
    </message>
    <message>
        <source>Di&amp;sable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>E&amp;xport the list</source>
        <translation>Liste e&amp;xportieren</translation>
    </message>
    <message>
        <source>Import numbers from a CSV file, which can also be dropped here</source>
        <translation>Nummern aus einer CSV-Datei importieren, die Sie auch hier loslassen können</translation>
    </message>
    <message>
        <source>Save the pool with what each number does as a CSV file</source>
        <translation>Den Pool als CSV-Datei speichern, mit dem, was jede Nummer tut</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Die Nummern exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>Die Liste steht in %1.</translation>
    </message>
    <message>
        <source>&amp;From your MessageBird account ...</source>
        <translation>Von Ihrem &amp;MessageBird-Konto ...</translation>
    </message>
    <message>
        <source>Compare the pool with the numbers that you rent, and take over what is missing</source>
        <translation>Den Pool mit den gemieteten Nummern vergleichen und übernehmen, was fehlt</translation>
    </message>
    <message>
        <source>Find a number to &amp;buy ...</source>
        <translation>Nummer &amp;kaufen ...</translation>
    </message>
    <message>
        <source>&amp;Give up at MessageBird ...</source>
        <translation>An MessageBird zurück&amp;geben ...</translation>
    </message>
    <message>
        <source>Give this number back for good, once it is drained</source>
        <translation>Diese Nummer für immer zurückgeben, sobald sie ausgelaufen ist</translation>
    </message>
    <message>
        <source>Search for numbers that MessageBird rents out, and buy one</source>
        <translation>Nach Nummern suchen, die MessageBird vermietet, und eine kaufen</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Test the number (sends one text)</source>
        <translation>Nummer &amp;testen (sendet eine SMS)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Sends one text from another number of the pool to this one and waits until it comes in: whether the number works both ways</source>
        <translation>Sendet eine SMS von einer anderen Nummer des Pools an diese und wartet, bis sie hereinkommt: ob die Nummer in beide Richtungen funktioniert</translation>
    </message>
    <message>
        <source>Find a number to buy</source>
        <translation>Nummer kaufen</translation>
    </message>
    <message>
        <source>From your account</source>
        <translation>Von Ihrem Konto</translation>
    </message>
</context>
<context>
    <name>birdcar::OfferTableModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>At least for</source>
        <translation>Mindestens für</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>What MessageBird takes for the number itself; texts and calls cost extra</source>
        <translation>Was MessageBird für die Nummer selbst verlangt; SMS und Anrufe kosten extra</translation>
    </message>
    <message>
        <source>The shortest time that it is paid for</source>
        <translation>Die kürzeste Zeit, für die sie bezahlt wird</translation>
    </message>
</context>
<context>
    <name>birdcar::OfferWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>Festnetz oder mobil</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>gebührenfrei</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>Sondertarif</translation>
    </message>
    <message numerus="yes">
        <source>You will pay %1 a month for at least %n month(s): %2 in all.</source>
        <translation>
            <numerusform>Sie zahlen %1 im Monat, mindestens %n Monat lang: zusammen %2.</numerusform>
            <numerusform>Sie zahlen %1 im Monat, mindestens %n Monate lang: zusammen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that it goes on until you give the number up.</source>
        <translation>Danach läuft es weiter, bis Sie die Nummer zurückgeben.</translation>
    </message>
    <message>
        <source>It cannot be called; texts work.</source>
        <translation>Sie kann nicht angerufen werden; SMS gehen.</translation>
    </message>
    <message>
        <source>It can only be called; no call can leave from it.</source>
        <translation>Sie kann nur angerufen werden; von ihr aus lässt sich nicht anrufen.</translation>
    </message>
    <message>
        <source>MessageBird wants to verify who rents it.</source>
        <translation>MessageBird will prüfen, wer sie mietet.</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Bedingung: %1</translation>
    </message>
    <message>
        <source>It cannot take texts, so it is of no use for rides.</source>
        <translation>Sie kann keine SMS empfangen und taugt also nicht für Fahrten.</translation>
    </message>
    <message>
        <source>MessageBird does not say what this number costs. Buy it in its dashboard (Numbers).</source>
        <translation>MessageBird sagt nicht, was diese Nummer kostet. Kaufen Sie sie in dessen Dashboard (Numbers).</translation>
    </message>
    <message>
        <source>%1 is rented now, but not in the pool: %2</source>
        <translation>%1 ist jetzt gemietet, aber nicht im Pool: %2</translation>
    </message>
    <message>
        <source>%1 is bought, and in the pool.</source>
        <translation>%1 ist gekauft und im Pool.</translation>
    </message>
    <message>
        <source>%1 was rented already, and is in the pool. Nothing was bought.</source>
        <translation>%1 war schon gemietet und ist im Pool. Es wurde nichts gekauft.</translation>
    </message>
    <message>
        <source>%1 was not bought.</source>
        <translation>%1 wurde nicht gekauft.</translation>
    </message>
    <message>
        <source>%1 was not bought. %2</source>
        <translation>%1 wurde nicht gekauft. %2</translation>
    </message>
    <message>
        <source>It is not known whether %1 is bought: MessageBird&apos;s answer was lost. Looking again buys nothing.</source>
        <translation>Es ist nicht bekannt, ob %1 gekauft ist: Die Antwort von MessageBird ging verloren. Noch einmal nachzusehen kauft nichts.</translation>
    </message>
    <message>
        <source>%1 is given up, but still in the pool: %2</source>
        <translation>%1 ist zurückgegeben, aber noch im Pool: %2</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 ist zurückgegeben.</translation>
    </message>
    <message>
        <source>%1 was not rented any more. It is out of use now.</source>
        <translation>%1 war nicht mehr gemietet. Sie ist jetzt außer Gebrauch.</translation>
    </message>
    <message>
        <source>%1 was not given up. %2</source>
        <translation>%1 wurde nicht zurückgegeben. %2</translation>
    </message>
    <message>
        <source>It is not known whether %1 is given up: MessageBird&apos;s answer was lost. It is out of use for now.</source>
        <translation>Es ist nicht bekannt, ob %1 zurückgegeben ist: Die Antwort von MessageBird ging verloren. Sie ist vorerst außer Gebrauch.</translation>
    </message>
    <message>
        <source>%1 is not rented so far. The order may still be under way, so look again in a few minutes. Looking buys nothing.</source>
        <translation>%1 ist bisher nicht gemietet. Die Bestellung kann noch unterwegs sein; sehen Sie in ein paar Minuten noch einmal nach. Nachsehen kauft nichts.</translation>
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
    <name>birdcar::PeopleActions</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
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
        <source>Arc&amp;hive</source>
        <translation>Archi&amp;vieren</translation>
    </message>
    <message>
        <source>Out of the lists, but rides and texts stay; can be brought back</source>
        <translation>Aus den Listen, aber Fahrten und SMS bleiben; lässt sich zurückholen</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Off duty</source>
        <translation>&amp;Nicht im Dienst</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>Liste &amp;importieren</translation>
    </message>
    <message>
        <source>E&amp;xport the list</source>
        <translation>Liste e&amp;xportieren</translation>
    </message>
    <message>
        <source>Export what is &amp;stored</source>
        <translation>Ges&amp;peicherte Daten exportieren</translation>
    </message>
    <message>
        <source>Everything stored about this person, as a file for that person</source>
        <translation>Alles, was über diese Person gespeichert ist, als Datei für diese Person</translation>
    </message>
    <message>
        <source>&amp;Erase ...</source>
        <translation>&amp;Löschen ...</translation>
    </message>
    <message>
        <source>Shows what would be erased before anything is</source>
        <translation>Zeigt, was gelöscht würde, bevor etwas geschieht</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 ist archiviert.</translation>
    </message>
    <message>
        <source>%1 is back in the list.</source>
        <translation>%1 ist wieder in der Liste.</translation>
    </message>
    <message>
        <source>%1 is off duty.</source>
        <translation>%1 ist nicht im Dienst.</translation>
    </message>
    <message>
        <source>%1 is on duty.</source>
        <translation>%1 ist im Dienst.</translation>
    </message>
    <message>
        <source>Export what is stored about %1</source>
        <translation>Exportieren, was über %1 gespeichert ist</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>What is stored about %1 is in %2.</source>
        <translation>Was über %1 gespeichert ist, steht in %2.</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Die Kunden exportieren</translation>
    </message>
    <message>
        <source>Export the drivers</source>
        <translation>Die Fahrer exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>Die Liste steht in %1.</translation>
    </message>
    <message>
        <source>On du&amp;ty</source>
        <translation>Im &amp;Dienst</translation>
    </message>
    <message>
        <source>Se&amp;nd texts again</source>
        <translation>&amp;Wieder SMS senden</translation>
    </message>
    <message>
        <source>This person asked for no more texts, and has asked for them again</source>
        <translation>Diese Person wollte keine SMS mehr und will nun wieder welche</translation>
    </message>
    <message>
        <source>%1 gets no texts.</source>
        <translation>%1 bekommt keine SMS.</translation>
    </message>
    <message>
        <source>%1 gets texts again.</source>
        <translation>%1 bekommt wieder SMS.</translation>
    </message>
</context>
<context>
    <name>birdcar::PeoplePage</name>
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
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 was erased. The log says when.</source>
        <translation>%1 wurde gelöscht. Das Protokoll sagt, wann.</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation>Welche Personen gezeigt werden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Nobody is archived here.</source>
        <translation>Hier ist niemand archiviert.</translation>
    </message>
    <message>
        <source>Nobody here yet. Press Ins to add the first, Ctrl+O to import a list.</source>
        <translation>Noch niemand da. Mit Einfg fügen Sie den Ersten hinzu, mit Strg+O importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>%1 has a new phone, but not every line.</source>
        <translation>%1 hat eine neue Nummer, aber nicht auf jeder Leitung.</translation>
    </message>
    <message>
        <source>%1 has a new phone. The old one has no line any more, and what was not sent to it was withdrawn.</source>
        <translation>%1 hat eine neue Nummer. Die alte hat keine Leitung mehr, und noch nicht Gesendetes wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Ride %1 moved to another number, because the new phone was connected on the old one.</source>
        <translation>Fahrt %1 wechselte zu einer anderen Nummer, weil das neue Telefon auf der alten schon verbunden war.</translation>
    </message>
    <message>
        <source>Send the confirmation to the new phone</source>
        <translation>Die Bestätigung an die neue Nummer senden</translation>
    </message>
    <message>
        <source>Confirmations are queued. Rides: %1</source>
        <translation>Bestätigungen sind eingereiht. Fahrten: %1</translation>
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
    <message>
        <source>%1   (off duty)</source>
        <translation>%1   (nicht im Dienst)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>nicht im Dienst</translation>
    </message>
    <message>
        <source>same phone as %1</source>
        <translation>gleiche Nummer wie %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>wants no texts</source>
        <translation>will keine SMS</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonCellDelegate</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has this phone already.</source>
        <translation>%1 hat diese Nummer schon.</translation>
    </message>
    <message>
        <source>Take the %1 who has this phone</source>
        <translation>%1 mit dieser Nummer nehmen</translation>
    </message>
    <message>
        <source>%1 has this phone already. Save again to add a second person on it.</source>
        <translation>%1 hat diese Nummer schon. Speichern Sie noch einmal, um eine zweite Person darauf anzulegen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>%1: %2 Save again if it is right.</source>
        <translation>%1: %2 Speichern Sie noch einmal, wenn sie stimmt.</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonPane</name>
    <message>
        <source>Rides of this customer</source>
        <translation>Fahrten dieses Kunden</translation>
    </message>
    <message>
        <source>Rides of this driver</source>
        <translation>Fahrten dieses Fahrers</translation>
    </message>
    <message>
        <source>Show o&amp;lder rides</source>
        <translation>Ä&amp;ltere Fahrten zeigen</translation>
    </message>
    <message>
        <source>Show older rides</source>
        <translation>Ältere Fahrten zeigen</translation>
    </message>
    <message>
        <source>&amp;Rides, newest first; Enter opens one</source>
        <translation>&amp;Fahrten, neueste zuerst; Eingabe öffnet eine</translation>
    </message>
    <message>
        <source>Show the phone in full for ten seconds</source>
        <translation>Die Nummer zehn Sekunden ganz zeigen</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>No rides yet.</source>
        <translation>Noch keine Fahrten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number; please correct it.</source>
        <translation>„%1“ ist keine Telefonnummer; bitte berichtigen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Same phone: %1</source>
        <translation>Gleiche Nummer: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Asked for no more texts: none are sent to this phone.</source>
        <translation>Will keine SMS mehr: an dieses Telefon werden keine gesendet.</translation>
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
    <message>
        <source>This is a landline: it cannot receive texts.</source>
        <translation>Das ist ein Festnetzanschluss: Er kann keine SMS empfangen.</translation>
    </message>
    <message>
        <source>Off duty.</source>
        <translation>Nicht im Dienst.</translation>
    </message>
    <message>
        <source>Asked for no more texts: gets none of this ride.</source>
        <translation>Will keine SMS mehr: bekommt keine zu dieser Fahrt.</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonRidesModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Von und nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>birdcar::PhoneCellNote</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::PhoneReveal</name>
    <message>
        <source>Show &amp;phone</source>
        <translation>Nummer zei&amp;gen</translation>
    </message>
    <message>
        <source>Shows the phone in full for ten seconds; that is recorded in the log</source>
        <translation>Zeigt die Nummer zehn Sekunden ganz; das wird im Protokoll vermerkt</translation>
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
    <message>
        <source>stranger</source>
        <translation>Unbekannter</translation>
    </message>
    <message>
        <source>Callers hi&amp;de their number</source>
        <translation>Anrufer &amp;unterdrücken ihre Nummer</translation>
    </message>
    <message>
        <source>What the demo&apos;s MessageBird does</source>
        <translation>Was das MessageBird der Demo tut</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>ist nicht erreichbar</translation>
    </message>
    <message>
        <source>refuses every text</source>
        <translation>weist jede SMS ab</translation>
    </message>
    <message>
        <source>does not deliver the texts</source>
        <translation>stellt die SMS nicht zu</translation>
    </message>
    <message>
        <source>has no credit left</source>
        <translation>hat kein Guthaben mehr</translation>
    </message>
    <message>
        <source>To see what BirdCar does when something goes wrong. After an empty account, sending goes on within a minute.</source>
        <translation>Um zu sehen, was BirdCar tut, wenn etwas schiefgeht. Nach leerem Guthaben geht das Senden binnen einer Minute weiter.</translation>
    </message>
    <message>
        <source>&amp;MessageBird</source>
        <translation>&amp;MessageBird</translation>
    </message>
    <message>
        <source>Callers hide their number</source>
        <translation>Anrufer unterdrücken ihre Nummer</translation>
    </message>
    <message>
        <source>Somebody without a ride</source>
        <translation>Jemand ohne Fahrt</translation>
    </message>
</context>
<context>
    <name>birdcar::PoolMeter</name>
    <message>
        <source>Pool: %1</source>
        <translation>Pool: %1</translation>
    </message>
</context>
<context>
    <name>birdcar::PurchaseBox</name>
    <message>
        <source>&amp;Paid for</source>
        <translation>Bezahlt &amp;für</translation>
    </message>
    <message>
        <source>For how long it is paid at a time</source>
        <translation>Für wie lange auf einmal bezahlt wird</translation>
    </message>
    <message>
        <source>The number is being bought</source>
        <translation>Die Nummer wird gekauft</translation>
    </message>
    <message>
        <source>Choose a number to see what it costs.</source>
        <translation>Wählen Sie eine Nummer, um zu sehen, was sie kostet.</translation>
    </message>
    <message>
        <source>&amp;Buy</source>
        <translation>&amp;Kaufen</translation>
    </message>
    <message>
        <source>Buy the chosen number</source>
        <translation>Die gewählte Nummer kaufen</translation>
    </message>
    <message>
        <source>&amp;Buy %1 for %2 a month</source>
        <translation>%1 für %2 im Monat &amp;kaufen</translation>
    </message>
</context>
<context>
    <name>birdcar::ReleaseBox</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Behalte&amp;n</translation>
    </message>
    <message>
        <source>The number is being given up</source>
        <translation>Die Nummer wird zurückgegeben</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Diese Nummer behalten</translation>
    </message>
    <message>
        <source>MessageBird takes the number back: it is lost for good, and somebody else may get it. Whoever still writes to it or calls it does not reach you any more. This cannot be undone.</source>
        <translation>MessageBird nimmt die Nummer zurück: Sie ist für immer verloren, und jemand anders kann sie bekommen. Wer noch an sie schreibt oder sie anruft, erreicht Sie nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Give up %1?</source>
        <translation>%1 zurückgeben?</translation>
    </message>
    <message>
        <source>&amp;Give up %1 for good</source>
        <translation>%1 für immer zurück&amp;geben</translation>
    </message>
    <message>
        <source>Give up %1 for good</source>
        <translation>%1 für immer zurückgeben</translation>
    </message>
    <message>
        <source>Give the number up for good</source>
        <translation>Die Nummer für immer zurückgeben</translation>
    </message>
</context>
<context>
    <name>birdcar::ReplySettingsForm</name>
    <message>
        <source>XML, as in MessageBird&apos;s tutorial</source>
        <translation>XML, wie in der Anleitung von MessageBird</translation>
    </message>
    <message>
        <source>JSON, as in MessageBird&apos;s voice API</source>
        <translation>JSON, wie in der Sprach-API von MessageBird</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>&amp;Calls are answered in</source>
        <translation>&amp;Anrufe werden beantwortet in</translation>
    </message>
    <message>
        <source>Spoken &amp;language</source>
        <translation>&amp;Gesprochene Sprache</translation>
    </message>
    <message>
        <source>The texts below are read out in this language; write them in it.</source>
        <translation>Die Texte unten werden in dieser Sprache vorgelesen; schreiben Sie sie darin.</translation>
    </message>
    <message>
        <source>V&amp;oice</source>
        <translation>Sti&amp;mme</translation>
    </message>
    <message>
        <source>To callers without a &amp;ride</source>
        <translation>An Anrufer ohne Fah&amp;rt</translation>
    </message>
    <message>
        <source>To callers without a &amp;number</source>
        <translation>An Anrufer ohne &amp;Nummer</translation>
    </message>
    <message>
        <source>Whoever hides the number cannot be connected: say how to call instead.</source>
        <translation>Wer die Nummer unterdrückt, kann nicht verbunden werden: Sagen Sie, wie es geht.</translation>
    </message>
    <message>
        <source>&amp;After a call</source>
        <translation>Nach &amp;einem Anruf</translation>
    </message>
    <message>
        <source>What a caller hears when nobody answered, and after every other call. Only with JSON.</source>
        <translation>Was ein Anrufer hört, wenn niemand abnahm, und nach jedem anderen Anruf. Nur mit JSON.</translation>
    </message>
    <message>
        <source>Connect calls without a ride to the de&amp;pot&apos;s phone</source>
        <translation>Anrufe ohne Fahrt mit dem Telefon des Standorts &amp;verbinden</translation>
    </message>
    <message>
        <source>Those who call without a ride, and those who hide their number. Without it they hear the texts above.</source>
        <translation>Wer ohne Fahrt anruft, und wer die Nummer unterdrückt. Sonst hören sie die Texte oben.</translation>
    </message>
    <message>
        <source>Answer te&amp;xts without a ride</source>
        <translation>SMS &amp;ohne Fahrt beantworten</translation>
    </message>
    <message>
        <source>Once a day for each phone, from the number that was written to.</source>
        <translation>Einmal am Tag je Telefon, von der Nummer, an die geschrieben wurde.</translation>
    </message>
    <message>
        <source>Ans&amp;wer to them</source>
        <translation>Ant&amp;wort darauf</translation>
    </message>
    <message>
        <source>{phone} stands for the depot&apos;s phone, which is on the page Depot.</source>
        <translation>{phone} steht für das Telefon des Standorts, auf der Seite Standort.</translation>
    </message>
    <message>
        <source>&amp;Use suggested words</source>
        <translation>Vorschlag e&amp;insetzen</translation>
    </message>
    <message>
        <source>Use suggested words for callers without a number</source>
        <translation>Vorgeschlagene Worte für Anrufer ohne Nummer einsetzen</translation>
    </message>
    <message>
        <source>There are suggested words in English, Dutch, German and Spanish.</source>
        <translation>Vorschläge gibt es auf Englisch, Niederländisch, Deutsch und Spanisch.</translation>
    </message>
</context>
<context>
    <name>birdcar::RequestTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>birdcar::RequestWords</name>
    <message>
        <source>text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Zustellbericht</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>keine Anfrage</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>no such address</source>
        <translation>Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>nicht eingelassen</translation>
    </message>
    <message>
        <source>fields missing</source>
        <translation>Felder fehlen</translation>
    </message>
    <message>
        <source>to come again</source>
        <translation>kommt erneut</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>inbox: %1</source>
        <translation>Eingang: %1</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>put through</source>
        <translation>durchgestellt</translation>
    </message>
    <message>
        <source>heard that nobody is there</source>
        <translation>hörte, dass niemand da ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Nicht bestanden: %1</translation>
    </message>
    <message>
        <source>Failed: %1 (%2)</source>
        <translation>Nicht bestanden: %1 (%2)</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Nicht erreicht: %1</translation>
    </message>
    <message>
        <source>a whole request within the limits</source>
        <translation>eine ganze Anfrage innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>no whole request, or beyond the limits</source>
        <translation>keine ganze Anfrage, oder über den Grenzen</translation>
    </message>
    <message>
        <source>an address of BirdCar</source>
        <translation>eine Adresse von BirdCar</translation>
    </message>
    <message>
        <source>BirdCar has no such address</source>
        <translation>BirdCar hat keine solche Adresse</translation>
    </message>
    <message>
        <source>sent by MessageBird</source>
        <translation>von MessageBird geschickt</translation>
    </message>
    <message>
        <source>nothing proves that MessageBird sent it</source>
        <translation>nichts beweist, dass MessageBird sie geschickt hat</translation>
    </message>
    <message>
        <source>all fields are there</source>
        <translation>alle Felder sind da</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie ist nicht zu lesen</translation>
    </message>
    <message>
        <source>Not worked on: %1</source>
        <translation>Nicht bearbeitet: %1</translation>
    </message>
    <message>
        <source>test of a number, came back</source>
        <translation>Test einer Nummer, kam zurück</translation>
    </message>
</context>
<context>
    <name>birdcar::RequestsWindow</name>
    <message>
        <source>&amp;What MessageBird sends...</source>
        <translation>&amp;Was MessageBird schickt...</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>&amp;Show phones</source>
        <translation>&amp;Nummern zeigen</translation>
    </message>
    <message>
        <source>Show the phones in full for ten seconds</source>
        <translation>Die Nummern zehn Sekunden lang ganz zeigen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the request as it is shown</source>
        <translation>Die Anfrage kopieren, wie sie dasteht</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>What MessageBird sends</source>
        <translation>Was MessageBird schickt</translation>
    </message>
    <message>
        <source>The request as it was received</source>
        <translation>Die Anfrage, wie sie empfangen wurde</translation>
    </message>
    <message>
        <source>Nothing has come in since BirdCar was started.</source>
        <translation>Seit dem Start von BirdCar ist nichts hereingekommen.</translation>
    </message>
    <message>
        <source>The service gets them, and has handed none to this window yet.</source>
        <translation>Der Dienst bekommt sie und hat diesem Fenster noch keine gegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n more requests were for none of the webhooks and are not kept: strangers try such things.</source>
        <translation>
            <numerusform>%n weitere Anfrage galt keinem der Webhooks und ist nicht aufgehoben: Fremde versuchen so etwas.</numerusform>
            <numerusform>%n weitere Anfragen galten keinem der Webhooks und sind nicht aufgehoben: Fremde versuchen so etwas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is kept any more.</source>
        <translation>Keine ist mehr aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n further requests for the webhooks were not kept.</source>
        <translation>
            <numerusform>%n weitere Anfrage an die Webhooks wurde nicht aufbewahrt.</numerusform>
            <numerusform>%n weitere Anfragen an die Webhooks wurden nicht aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::RestoreWindow</name>
    <message>
        <source>BirdCar Dispatch</source>
        <translation>BirdCar Dispatch</translation>
    </message>
    <message>
        <source>The backup is being read and put in its place. The window opens again by itself; until then no text and no call is taken.</source>
        <translation>Die Sicherung wird gelesen und an ihren Platz gestellt. Das Fenster öffnet sich von selbst wieder; bis dahin wird keine Nachricht und kein Anruf angenommen.</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation>Fortschritt der Wiederherstellung</translation>
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
        <source>Ride %1 is open again.</source>
        <translation>Fahrt %1 ist wieder offen.</translation>
    </message>
    <message>
        <source>&amp;Edit ride</source>
        <translation>Fahrt bearbei&amp;ten</translation>
    </message>
    <message>
        <source>Ride %1 closed.</source>
        <translation>Fahrt %1 abgeschlossen.</translation>
    </message>
    <message>
        <source>Its line stays live for a while, for forgotten things.</source>
        <translation>Ihre Leitung bleibt noch eine Weile aktiv, für Vergessenes.</translation>
    </message>
    <message>
        <source>Ride %1 cancelled.</source>
        <translation>Fahrt %1 storniert.</translation>
    </message>
    <message>
        <source>Texts to both are queued.</source>
        <translation>SMS an beide sind eingereiht.</translation>
    </message>
</context>
<context>
    <name>birdcar::RideEditor</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Note to the driver</source>
        <translation>Notiz für den Fahrer</translation>
    </message>
    <message>
        <source>Office note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Goes to the driver with his text</source>
        <translation>Geht mit der SMS an den Fahrer</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>Nur für das Büro</translation>
    </message>
    <message>
        <source>Save the ride</source>
        <translation>Die Fahrt speichern</translation>
    </message>
    <message>
        <source>Leave the ride as it is</source>
        <translation>Die Fahrt lassen, wie sie ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 Save again to keep what stands in these fields.</source>
        <translation>%1 Speichern Sie noch einmal, um zu behalten, was in diesen Feldern steht.</translation>
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
    <message>
        <source>Rides put aside, mostly without a driver yet: no number, no texts</source>
        <translation>Beiseitegelegte Fahrten, meist noch ohne Fahrer: keine Nummer, keine SMS</translation>
    </message>
    <message>
        <source>To assign %1</source>
        <translation>Zuzuweisen %1</translation>
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
        <source>Fro&amp;m</source>
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
    <message>
        <source>Put the form aside</source>
        <translation>Formular beiseitelegen</translation>
    </message>
    <message>
        <source>Repeat last ride</source>
        <translation>Letzte Fahrt wiederholen</translation>
    </message>
    <message>
        <source>Note to the driver</source>
        <translation>Notiz für den Fahrer</translation>
    </message>
    <message>
        <source>Goes to the driver with his text</source>
        <translation>Geht mit der SMS an den Fahrer</translation>
    </message>
    <message>
        <source>Office note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>Nur für das Büro</translation>
    </message>
    <message>
        <source>Keeps everything typed here under &quot;To assign&quot; and empties the form (Ctrl+D)</source>
        <translation>Bewahrt alles hier Getippte unter „Zuzuweisen“ auf und leert das Formular (Strg+D)</translation>
    </message>
    <message>
        <source>Repeat the customer&apos;s last ride</source>
        <translation>Die letzte Fahrt des Kunden wiederholen</translation>
    </message>
    <message>
        <source>N&amp;ote to driver</source>
        <translation>N&amp;otiz an Fahrer</translation>
    </message>
    <message>
        <source>Off&amp;ice note</source>
        <translation>&amp;Interne Notiz</translation>
    </message>
    <message>
        <source>Put the form aside as a draft</source>
        <translation>Formular als Entwurf beiseitelegen</translation>
    </message>
    <message>
        <source>There is nothing in the form to put aside.</source>
        <translation>Im Formular steht nichts, was beiseitegelegt werden könnte.</translation>
    </message>
    <message>
        <source>The form was put aside under &quot;To assign&quot;.</source>
        <translation>Das Formular liegt jetzt unter „Zuzuweisen“.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put back into the form</source>
        <translation>Zurück ins Formular</translation>
    </message>
    <message>
        <source>ride %1, %2, %3 → %4</source>
        <translation>Fahrt %1, %2, %3 → %4</translation>
    </message>
    <message>
        <source>Has an open ride already: %1</source>
        <translation>Hat schon eine offene Fahrt: %1</translation>
    </message>
    <message>
        <source>Drives at about that time: %1</source>
        <translation>Fährt um diese Zeit schon: %1</translation>
    </message>
    <message>
        <source>%1 → %2 with %3 (Ctrl+Shift+G)</source>
        <translation>%1 → %2 mit %3 (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>The form is as it was when BirdCar was closed. Until the ride is created, it stands under &quot;To assign&quot; as well.</source>
        <translation>Das Formular ist so, wie es war, als BirdCar beendet wurde. Bis die Fahrt angelegt ist, liegt es auch unter „Zuzuweisen“.</translation>
    </message>
    <message>
        <source>Please see what is pointed out above. Ctrl+Enter again creates the ride.</source>
        <translation>Bitte beachten Sie die Hinweise oben. Noch einmal Strg+Eingabe legt die Fahrt an.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>For a customer who has had a ride (Ctrl+Shift+G)</source>
        <translation>Für Kunden, die schon eine Fahrt hatten (Strg+Umschalt+G)</translation>
    </message>
</context>
<context>
    <name>birdcar::RideSearchBar</name>
    <message>
        <source>Search rides</source>
        <translation>Fahrten suchen</translation>
    </message>
    <message>
        <source>Search all rides: name, phone, place, number (Ctrl+F)</source>
        <translation>Alle Fahrten durchsuchen: Name, Telefon, Ort, Nummer (Strg+F)</translation>
    </message>
    <message>
        <source>What was found in another group</source>
        <translation>Was in einer anderen Gruppe gefunden wurde</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>Alles Gefundene</translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation>Hier nichts gefunden</translation>
    </message>
    <message>
        <source>Searching older rides…</source>
        <translation>Ältere Fahrten werden durchsucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown; scroll down for more</source>
        <translation>
            <numerusform>Die neueste %n wird gezeigt; für mehr nach unten blättern</numerusform>
            <numerusform>Die neuesten %n werden gezeigt; für mehr nach unten blättern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 more in %2</source>
        <translation>noch %1 in %2</translation>
    </message>
    <message>
        <source>%1 more in all</source>
        <translation>noch %1 in allen</translation>
    </message>
    <message>
        <source>Show what was found in &quot;%1&quot;</source>
        <translation>Zeigen, was in „%1“ gefunden wurde</translation>
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
    <message>
        <source>Click to sort by this column</source>
        <translation>Klicken, um nach dieser Spalte zu sortieren</translation>
    </message>
    <message>
        <source>Only what a search found can be sorted by this column. Search first (Ctrl+F).</source>
        <translation>Nur Suchergebnisse lassen sich nach dieser Spalte sortieren. Suchen Sie zuerst (Strg+F).</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has another pickup at %2</source>
        <translation>%1 hat um %2 eine weitere Abholung</translation>
    </message>
</context>
<context>
    <name>birdcar::RideTimeEdit</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Choose date and time from a calendar</source>
        <translation>Datum und Zeit aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>%1: this time is past</source>
        <translation>%1: Dieser Zeitpunkt ist vorbei</translation>
    </message>
    <message>
        <source>%1: more than half a day ahead. Is that meant?</source>
        <translation>%1: mehr als einen halben Tag voraus. Ist das gemeint?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down or F4 in the field)</source>
        <translation>Aus einem Kalender wählen (Alt+Abwärts oder F4 im Feld)</translation>
    </message>
    <message>
        <source>Alt+Down or F4 opens a calendar.</source>
        <translation>Alt+Abwärts oder F4 öffnet einen Kalender.</translation>
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
        <source>No open rides. Fill in the form at the right to create one (Ctrl+N).</source>
        <translation>Keine offenen Fahrten. Füllen Sie rechts das Formular aus, um eine anzulegen (Strg+N).</translation>
    </message>
    <message>
        <source>No rides here. Choose another group above.</source>
        <translation>Hier sind keine Fahrten. Wählen Sie oben eine andere Gruppe.</translation>
    </message>
    <message>
        <source>&amp;Find rides</source>
        <translation>Fahrten s&amp;uchen</translation>
    </message>
    <message>
        <source>Ride %1 is now driven by %2.</source>
        <translation>Fahrt %1 wird jetzt von %2 gefahren.</translation>
    </message>
    <message>
        <source>Texts to all concerned are queued.</source>
        <translation>SMS an alle Betroffenen sind eingereiht.</translation>
    </message>
    <message>
        <source>&amp;Repeat this ride</source>
        <translation>Diese Fahrt &amp;wiederholen</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>Ride %1 created.</source>
        <translation>Fahrt %1 angelegt.</translation>
    </message>
    <message>
        <source>Texts to both are queued.</source>
        <translation>SMS an beide sind eingereiht.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 ist kopiert.</translation>
    </message>
    <message>
        <source>No ride here has all of these words. Press Esc to end the search.</source>
        <translation>Keine Fahrt hier hat alle diese Wörter. Mit Esc beenden Sie die Suche.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Searching by parts of words needs the extension pg_trgm of PostgreSQL. Without it, names are found by their beginning and phones by their end.</source>
        <translation>Die Suche nach Wortteilen braucht die Erweiterung pg_trgm von PostgreSQL. Ohne sie werden Namen am Anfang und Telefone am Ende gefunden.</translation>
    </message>
</context>
<context>
    <name>birdcar::Sentences</name>
    <message>
        <source>There is no ride %1.</source>
        <translation>Es gibt keine Fahrt %1.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Es gibt keinen Kunden %1.</translation>
    </message>
    <message>
        <source>There is no driver %1.</source>
        <translation>Es gibt keinen Fahrer %1.</translation>
    </message>
    <message>
        <source>Please choose a customer.</source>
        <translation>Bitte einen Kunden wählen.</translation>
    </message>
    <message>
        <source>Please choose a driver.</source>
        <translation>Bitte einen Fahrer wählen.</translation>
    </message>
    <message>
        <source>%1 has no usable phone: &quot;%2&quot; is not a phone number.</source>
        <translation>%1 hat kein brauchbares Telefon: „%2“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Customer and driver have the same phone.</source>
        <translation>Kunde und Fahrer haben dasselbe Telefon.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone is a number of the pool, so texts would run in circles.</source>
        <translation>Das Telefon des Kunden ist eine Nummer aus dem Pool, SMS würden im Kreis laufen.</translation>
    </message>
    <message>
        <source>The driver&apos;s phone is a number of the pool, so texts would run in circles.</source>
        <translation>Das Telefon des Fahrers ist eine Nummer aus dem Pool, SMS würden im Kreis laufen.</translation>
    </message>
    <message>
        <source>No number available! Please extend your pool.</source>
        <translation>Keine Nummer frei! Bitte den Pool erweitern.</translation>
    </message>
    <message>
        <source>%1: %2, ride %3, %4</source>
        <translation>%1: %2, Fahrt %3, %4</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>gehalten bis %1</translation>
    </message>
    <message>
        <source>until the ride is closed</source>
        <translation>bis die Fahrt geschlossen ist</translation>
    </message>
    <message>
        <source>%1 is connected by ride %2 on %3 now.</source>
        <translation>%1 ist jetzt durch Fahrt %2 auf %3 verbunden.</translation>
    </message>
    <message>
        <source>Please enter where the ride starts.</source>
        <translation>Bitte angeben, wo die Fahrt beginnt.</translation>
    </message>
    <message>
        <source>Please enter where the ride goes.</source>
        <translation>Bitte angeben, wohin die Fahrt geht.</translation>
    </message>
    <message>
        <source>Please enter when the ride starts.</source>
        <translation>Bitte angeben, wann die Fahrt beginnt.</translation>
    </message>
    <message>
        <source>Somebody else has used this draft meanwhile. Create the ride again if it is still wanted.</source>
        <translation>Jemand anderes hat diesen Entwurf inzwischen verwendet. Legen Sie die Fahrt neu an, falls sie noch gebraucht wird.</translation>
    </message>
    <message>
        <source>There is nothing in the form to put aside.</source>
        <translation>Im Formular steht nichts, was beiseitegelegt werden kann.</translation>
    </message>
    <message>
        <source>Ride %1 has no usable number.</source>
        <translation>Fahrt %1 hat keine brauchbare Nummer.</translation>
    </message>
    <message>
        <source>Ride %1 is already closed.</source>
        <translation>Fahrt %1 ist schon geschlossen.</translation>
    </message>
    <message>
        <source>Ride %1 is already cancelled.</source>
        <translation>Fahrt %1 ist schon storniert.</translation>
    </message>
    <message>
        <source>Ride %1 is already open.</source>
        <translation>Fahrt %1 ist schon offen.</translation>
    </message>
    <message>
        <source>Ride %1 is cancelled, so it cannot be closed.</source>
        <translation>Fahrt %1 ist storniert und kann deshalb nicht geschlossen werden.</translation>
    </message>
    <message>
        <source>Ride %1 is closed, so it cannot be cancelled.</source>
        <translation>Fahrt %1 ist geschlossen und kann deshalb nicht storniert werden.</translation>
    </message>
    <message>
        <source>Ride %1 is closed, so its driver cannot be changed.</source>
        <translation>Fahrt %1 ist geschlossen, deshalb kann der Fahrer nicht gewechselt werden.</translation>
    </message>
    <message>
        <source>Ride %1 is cancelled, so its driver cannot be changed.</source>
        <translation>Fahrt %1 ist storniert, deshalb kann der Fahrer nicht gewechselt werden.</translation>
    </message>
    <message>
        <source>Ride %1 is closed, so it cannot be changed.</source>
        <translation>Fahrt %1 ist geschlossen und kann deshalb nicht geändert werden.</translation>
    </message>
    <message>
        <source>Ride %1 is cancelled, so it cannot be changed.</source>
        <translation>Fahrt %1 ist storniert und kann deshalb nicht geändert werden.</translation>
    </message>
    <message>
        <source>Somebody else changed ride %1 meanwhile.</source>
        <translation>Jemand anderes hat Fahrt %1 inzwischen geändert.</translation>
    </message>
    <message>
        <source>From: %1 is now %2</source>
        <translation>Von: %1 ist jetzt %2</translation>
    </message>
    <message>
        <source>To: %1 is now %2</source>
        <translation>Nach: %1 ist jetzt %2</translation>
    </message>
    <message>
        <source>When: %1 is now %2</source>
        <translation>Wann: %1 ist jetzt %2</translation>
    </message>
    <message>
        <source>Office note: %1 is now %2</source>
        <translation>Büronotiz: %1 ist jetzt %2</translation>
    </message>
    <message>
        <source>Note to the driver: %1 is now %2</source>
        <translation>Notiz an den Fahrer: %1 ist jetzt %2</translation>
    </message>
    <message>
        <source>%1 drives ride %2 already.</source>
        <translation>%1 fährt Fahrt %2 schon.</translation>
    </message>
    <message>
        <source>It is too late to take that back: ride %1 stays as it is.</source>
        <translation>Dafür ist es zu spät: Fahrt %1 bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Ride %1 was changed again since, so that cannot be taken back any more.</source>
        <translation>Fahrt %1 wurde seitdem wieder geändert, das lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>A text about ride %1 has left already, so that cannot be taken back any more.</source>
        <translation>Eine SMS über Fahrt %1 ist schon hinaus, das lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>Somebody has written or called on the number of ride %1 already. Cancel it instead.</source>
        <translation>Auf der Nummer von Fahrt %1 wurde schon geschrieben oder angerufen. Stornieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>The line of ride %1 belongs to another ride by now.</source>
        <translation>Die Leitung von Fahrt %1 gehört inzwischen einer anderen Fahrt.</translation>
    </message>
    <message>
        <source>%1 has another phone since, so that cannot be taken back any more.</source>
        <translation>%1 hat seitdem ein anderes Telefon, das lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date and time. Please write it like 2026-12-24 18:30.</source>
        <translation>„%1“ ist kein Zeitpunkt. Bitte so schreiben: 2026-12-24 18:30.</translation>
    </message>
    <message>
        <source>The clocks skip %1 in %2; the next valid time is %3.</source>
        <translation>Die Uhr überspringt %1 in %2; der nächste gültige Zeitpunkt ist %3.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, because the clocks go back; the first is taken.</source>
        <translation>%1 kommt in %2 zweimal vor, weil die Uhr zurückgestellt wird; es gilt das erste Mal.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, because the clocks go back; the second is taken.</source>
        <translation>%1 kommt in %2 zweimal vor, weil die Uhr zurückgestellt wird; es gilt das zweite Mal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Please write it like 18:30, tomorrow 7:15, fri 9:00, 24 dec 18:30 or +20m.</source>
        <translation>„%1“ ist keine Zeit. Bitte so schreiben: 18:30, morgen 7:15, Fr 9:00, 24. Dez 18:30 oder +20m.</translation>
    </message>
    <message>
        <source>%1 is not that day of the week.</source>
        <translation>%1 ist nicht dieser Wochentag.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>Please add the time, like tomorrow 7:15.</source>
        <translation>Bitte die Uhrzeit dazuschreiben, etwa morgen 7:15.</translation>
    </message>
    <message>
        <source>This does not look like a number in use. Please check it.</source>
        <translation>Das sieht nicht nach einer vergebenen Nummer aus. Bitte prüfen.</translation>
    </message>
    <message>
        <source>This looks like a landline, which cannot receive texts.</source>
        <translation>Das sieht nach einem Festnetzanschluss aus, der keine SMS empfangen kann.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Die Telefonnummer fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>%1 is a number of the pool: a text to it would run in circles.</source>
        <translation>%1 ist eine Nummer aus dem Pool: eine SMS dorthin würde im Kreis laufen.</translation>
    </message>
    <message>
        <source>%1 is the phone of customer %2 (%3).</source>
        <translation>%1 ist das Telefon von Kunde %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is the phone of driver %2 (%3).</source>
        <translation>%1 ist das Telefon von Fahrer %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is in the pool already.</source>
        <translation>%1 ist schon im Pool.</translation>
    </message>
    <message>
        <source>There is no number %1.</source>
        <translation>Es gibt keine Nummer %1.</translation>
    </message>
    <message>
        <source>Several people have this phone.</source>
        <translation>Mehrere Personen haben dieses Telefon.</translation>
    </message>
    <message>
        <source>The other party of ride %1 has this phone.</source>
        <translation>Die Gegenseite von Fahrt %1 hat dieses Telefon.</translation>
    </message>
    <message>
        <source>%1 is connected by ride %2 on the number of ride %3</source>
        <translation>%1 ist durch Fahrt %2 auf der Nummer von Fahrt %3 verbunden</translation>
    </message>
    <message>
        <source>%1, and no other number is free: the ride has no line now.</source>
        <translation>%1, und keine andere Nummer ist frei: die Fahrt hat jetzt keine Leitung.</translation>
    </message>
    <message>
        <source>%1 has an open ride (%2). Close or cancel it first.</source>
        <translation>%1 hat eine offene Fahrt (%2). Bitte zuerst schließen oder stornieren.</translation>
    </message>
    <message>
        <source>This person was erased and cannot come back.</source>
        <translation>Diese Person wurde gelöscht und kann nicht zurückkommen.</translation>
    </message>
    <message>
        <source>%1 is a number of the pool by now.</source>
        <translation>%1 ist inzwischen eine Nummer aus dem Pool.</translation>
    </message>
    <message>
        <source>There is no phone to show.</source>
        <translation>Es gibt kein Telefon zu zeigen.</translation>
    </message>
    <message>
        <source>A text to %1 is on its way just now. Please try again in a moment.</source>
        <translation>Eine SMS an %1 ist gerade unterwegs. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This person does not exist any more.</source>
        <translation>Diese Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>Ride %1 has no live line any more; reopen it first.</source>
        <translation>Fahrt %1 hat keine aktive Leitung mehr; bitte zuerst wieder öffnen.</translation>
    </message>
    <message>
        <source>There is no text %1.</source>
        <translation>Es gibt keine SMS %1.</translation>
    </message>
    <message>
        <source>Text %1 has not failed.</source>
        <translation>SMS %1 ist nicht fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Whoever text %1 was for has been erased.</source>
        <translation>Der Empfänger von SMS %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The words of text %1 were removed, because they had been kept for long enough.</source>
        <translation>Die Worte von SMS %1 wurden entfernt, weil ihre Aufbewahrungszeit um war.</translation>
    </message>
    <message>
        <source>Text %1 was sent again already.</source>
        <translation>SMS %1 wurde schon noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Ride %1 holds the line of this phone on %2. Close or link that one.</source>
        <translation>Fahrt %1 hält die Leitung dieses Telefons auf %2. Schließen oder verknüpfen Sie jene.</translation>
    </message>
    <message>
        <source>No text came in for ride %1 yet.</source>
        <translation>Für Fahrt %1 kam noch keine SMS an.</translation>
    </message>
    <message>
        <source>There is no inbox row %1.</source>
        <translation>Es gibt keine Zeile %1 im Eingang.</translation>
    </message>
    <message>
        <source>It was taken into ride %1 already.</source>
        <translation>Es wurde schon in Fahrt %1 übernommen.</translation>
    </message>
    <message>
        <source>There is no number to answer to.</source>
        <translation>Es gibt keine Nummer, der man antworten könnte.</translation>
    </message>
    <message>
        <source>It came from a number of the pool: an answer would run in circles.</source>
        <translation>Es kam von einer Nummer aus dem Pool: eine Antwort würde im Kreis laufen.</translation>
    </message>
    <message>
        <source>The number it came in on is not in the pool, so nothing can be sent from it.</source>
        <translation>Die Nummer, auf der es ankam, ist nicht im Pool; von ihr kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Es gibt keine Nummer.</translation>
    </message>
    <message>
        <source>Its words were removed, because they had been kept for long enough.</source>
        <translation>Die Worte wurden entfernt, weil ihre Aufbewahrungszeit um war.</translation>
    </message>
    <message>
        <source>It has no number of a person, so no line can be opened for it.</source>
        <translation>Es gehört keine Nummer einer Person dazu, deshalb lässt sich keine Leitung öffnen.</translation>
    </message>
    <message>
        <source>%1 has this phone: the text would go back to its sender.</source>
        <translation>%1 hat dieses Telefon: die SMS ginge an ihren Absender zurück.</translation>
    </message>
    <message>
        <source>No line is possible: ride %1 holds the old number, and no other is free.</source>
        <translation>Keine Leitung möglich: Fahrt %1 hält die alte Nummer, und keine andere ist frei.</translation>
    </message>
    <message>
        <source>The line would now be on %1. Please look at it once more.</source>
        <translation>Die Leitung wäre jetzt auf %1. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>It is not linked to a ride.</source>
        <translation>Es ist mit keiner Fahrt verknüpft.</translation>
    </message>
    <message>
        <source>This phone has no line any more.</source>
        <translation>Dieses Telefon hat keine Leitung mehr.</translation>
    </message>
    <message>
        <source>%1 has no line in this ride to give the answers to.</source>
        <translation>%1 hat in dieser Fahrt keine Leitung, an die die Antworten gehen könnten.</translation>
    </message>
    <message>
        <source>The text has left already.</source>
        <translation>Die SMS ist schon hinaus.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Es gibt keinen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was rounded by a spreadsheet; make the column text and enter the whole number.</source>
        <translation>„%1“ wurde von einer Tabellenkalkulation gerundet; die Spalte auf Text stellen und die ganze Nummer eintragen.</translation>
    </message>
    <message>
        <source>The 0 or the country in front is missing. Choose above what to add.</source>
        <translation>Vorn fehlt die 0 oder das Land. Wählen Sie oben, was davor gehört.</translation>
    </message>
    <message>
        <source>This is the phone of %1.</source>
        <translation>Das ist das Telefon von %1.</translation>
    </message>
    <message>
        <source>This is a number of the pool: a text to it would run in circles.</source>
        <translation>Das ist eine Nummer aus dem Pool: eine SMS dorthin würde im Kreis laufen.</translation>
    </message>
    <message>
        <source>Line %1 gives this phone another name.</source>
        <translation>Zeile %1 gibt diesem Telefon einen anderen Namen.</translation>
    </message>
    <message>
        <source>Several people have this phone (%1): nobody can tell who is renamed.</source>
        <translation>Mehrere Personen haben dieses Telefon (%1): unklar, wer umbenannt wird.</translation>
    </message>
    <message>
        <source>%1 gets this name.</source>
        <translation>%1 bekommt diesen Namen.</translation>
    </message>
    <message>
        <source>%1 has this phone too.</source>
        <translation>%1 hat dieses Telefon auch.</translation>
    </message>
    <message>
        <source>Somebody with this name has another phone.</source>
        <translation>Jemand mit diesem Namen hat ein anderes Telefon.</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>there is text after a closing quote</source>
        <translation>nach einem schließenden Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>Please choose from %1 to %2.</source>
        <translation>Bitte von %1 bis %2 wählen.</translation>
    </message>
    <message>
        <source>%1 stands for nothing. There are {customer}, {driver}, {datetime}, {start} and {destination}.</source>
        <translation>%1 steht für nichts. Es gibt {customer}, {driver}, {datetime}, {start} und {destination}.</translation>
    </message>
    <message>
        <source>This is not a country code such as NL.</source>
        <translation>Das ist kein Ländercode wie NL.</translation>
    </message>
    <message>
        <source>This is not a time zone such as Europe/Amsterdam.</source>
        <translation>Das ist keine Zeitzone wie Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Please write an IP address and a port, such as 127.0.0.1:8080.</source>
        <translation>Bitte eine IP-Adresse und einen Port schreiben, etwa 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Please write an address such as https://example.org.</source>
        <translation>Bitte eine Adresse schreiben, etwa https://example.org.</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Bitte den Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of plain letters, digits and signs.</source>
        <translation>Das ist kein Schlüssel: ein Schlüssel ist ein Wort aus einfachen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>This key is just being saved. Try again in a moment.</source>
        <translation>Dieser Schlüssel wird gerade gespeichert. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keyring did not keep the key as it was given.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht so behalten, wie er gegeben wurde.</translation>
    </message>
    <message>
        <source>The keyring says: %1</source>
        <translation>Der Schlüsselbund meldet: %1</translation>
    </message>
    <message>
        <source>The database is in use by another program; please try again.</source>
        <translation>Die Datenbank wird gerade von einem anderen Programm benutzt; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk that holds the database is full.</source>
        <translation>Die Platte mit der Datenbank ist voll.</translation>
    </message>
    <message>
        <source>The database cannot be written: it is read-only.</source>
        <translation>Die Datenbank kann nicht beschrieben werden: sie ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>Die Datenbank ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1.</source>
        <translation>Die Datenbank ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>The database refused the change: %1.</source>
        <translation>Die Datenbank hat die Änderung abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Cannot write the backup %1: %2.</source>
        <translation>Die Sicherung %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Cannot copy %1 to %2: %3.</source>
        <translation>%1 kann nicht nach %2 kopiert werden: %3.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is the database itself.</source>
        <translation>%1 ist die Datenbank selbst.</translation>
    </message>
    <message>
        <source>A BirdCar is running on %1; it cannot be restored from.</source>
        <translation>Auf %1 läuft ein BirdCar; daraus kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: %2 Nothing was changed.</source>
        <translation>%1 kann nicht wiederhergestellt werden: %2 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>it is not a whole SQLite database.</source>
        <translation>es ist keine vollständige SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>sie ist beschädigt.</translation>
    </message>
    <message>
        <source>it was made by a newer BirdCar (schema %1, this program knows %2).</source>
        <translation>sie stammt von einem neueren BirdCar (Schema %1, dieses Programm kennt %2).</translation>
    </message>
    <message>
        <source>it is not a database of BirdCar.</source>
        <translation>es ist keine Datenbank von BirdCar.</translation>
    </message>
    <message>
        <source>Cannot remove %1.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>There are lt, ngrok, cloudflared and ssh.</source>
        <translation>Es gibt lt, ngrok, cloudflared und ssh.</translation>
    </message>
    <message>
        <source>%1 has no usable phone.</source>
        <translation>%1 hat kein brauchbares Telefon.</translation>
    </message>
    <message>
        <source>This is not a language that MessageBird speaks.</source>
        <translation>Das ist keine Sprache, die MessageBird spricht.</translation>
    </message>
    <message>
        <source>Please use no more than %1 characters.</source>
        <translation>Bitte höchstens %1 Zeichen verwenden.</translation>
    </message>
    <message>
        <source>Only a call flow in JSON can say something after a call.</source>
        <translation>Nur ein Anrufablauf in JSON kann nach einem Anruf etwas sagen.</translation>
    </message>
    <message>
        <source>Set the depot&apos;s phone first.</source>
        <translation>Geben Sie zuerst das Telefon des Standorts an.</translation>
    </message>
    <message>
        <source>%1 still has live lines (%2). Drain it, and give it up once they have ended.</source>
        <translation>%1 hat noch aktive Leitungen (%2). Lassen Sie sie auslaufen, und geben Sie sie zurück, sobald sie zu Ende sind.</translation>
    </message>
    <message>
        <source>A text from %1 is still to be sent. Try again once it has left.</source>
        <translation>Eine SMS von %1 ist noch zu senden. Versuchen Sie es noch einmal, wenn sie unterwegs ist.</translation>
    </message>
    <message>
        <source>%1 is disabled, so ride %2 gets no lines on it. Create a new ride instead.</source>
        <translation>%1 ist deaktiviert, also bekommt Fahrt %2 keine Leitungen darauf. Legen Sie stattdessen eine neue Fahrt an.</translation>
    </message>
    <message>
        <source>A newer BirdCar has upgraded the database; install it here too.</source>
        <translation>Ein neueres BirdCar hat die Datenbank aktualisiert; installieren Sie es auch hier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the address of a localtunnel server nor a name to ask one for.</source>
        <translation>&quot;%1&quot; ist weder die Adresse eines localtunnel-Servers noch ein Name, den man von einem verlangen kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain such as an ngrok account has.</source>
        <translation>&quot;%1&quot; ist keine Domain, wie ein ngrok-Konto sie hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain that ngrok can be asked for.</source>
        <translation>&quot;%1&quot; ist keine Domain, die man von ngrok verlangen kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a cloudflared tunnel.</source>
        <translation>&quot;%1&quot; ist kein Name eines cloudflared-Tunnels.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server for ssh, such as you@server, you@server:22 or https://you@server.</source>
        <translation>&quot;%1&quot; ist kein Server für ssh, etwa sie@server, sie@server:22 oder https://sie@server.</translation>
    </message>
    <message>
        <source>The tunnel ssh needs the server to go through, such as you@server.</source>
        <translation>Der Tunnel ssh braucht den Server, über den er führt, etwa sie@server.</translation>
    </message>
    <message>
        <source>This tunnel cannot say what its public address is: please enter it here.</source>
        <translation>Dieser Tunnel kann seine öffentliche Adresse nicht nennen: Bitte hier eingeben.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Stop that program, or choose another port.</source>
        <translation>Port %1 auf %2 ist von einem anderen Programm belegt. Beenden Sie das Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 on %2 may not be used by this user. Choose a port above 1023.</source>
        <translation>Port %1 auf %2 darf von diesem Benutzer nicht verwendet werden. Wählen Sie einen Port über 1023.</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be used: %3.</source>
        <translation>Port %1 auf %2 kann nicht verwendet werden: %3.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 ist keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>The signing key is missing; MessageBird&apos;s webhooks are answered with 503.</source>
        <translation>Der Signaturschlüssel fehlt; Webhooks von MessageBird werden mit 503 beantwortet.</translation>
    </message>
    <message>
        <source>The webhook secret is missing; MessageBird&apos;s webhooks are answered with 503.</source>
        <translation>Das Webhook-Geheimnis fehlt; Webhooks von MessageBird werden mit 503 beantwortet.</translation>
    </message>
    <message>
        <source>BirdCar answered with status %1.</source>
        <translation>BirdCar hat mit Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>Another BirdCar is running on the database %1.</source>
        <translation>Auf der Datenbank %1 läuft bereits ein anderes BirdCar.</translation>
    </message>
    <message>
        <source>Cannot open the database %1: %2.</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>it cannot be made readable by its owner only</source>
        <translation>sie lässt sich nicht so einrichten, dass nur ihr Besitzer sie lesen kann</translation>
    </message>
    <message>
        <source>the file is empty, though there are backups of it</source>
        <translation>die Datei ist leer, obwohl es Sicherungen von ihr gibt</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for the database is not installed (on Debian: %2).</source>
        <translation>Qts Treiber %1 für die Datenbank ist nicht installiert (unter Debian: %2).</translation>
    </message>
    <message>
        <source>Cannot create the database %1: %2. %3</source>
        <translation>Die Datenbank %1 kann nicht angelegt werden: %2. %3</translation>
    </message>
    <message>
        <source>Cannot create the folder %1. %2</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. %2</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: permission denied. %2</source>
        <translation>In die Datenbank %1 kann nicht geschrieben werden: keine Berechtigung. %2</translation>
    </message>
    <message>
        <source>Make it writable for your account, or choose another place with --database FILE.</source>
        <translation>Geben Sie Ihrem Konto Schreibrecht, oder wählen Sie mit --database DATEI einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database.</source>
        <translation>%1 ist ein Ordner, keine Datenbank.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database; nothing was changed.</source>
        <translation>%1 ist keine SQLite-Datenbank; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database %1 is read-only. Allow its owner to write it, or give another one with --database.</source>
        <translation>Die Datenbank %1 ist schreibgeschützt. Erlauben Sie ihrem Besitzer das Schreiben, oder geben Sie mit --database eine andere an.</translation>
    </message>
    <message>
        <source>The database %1 lies on another computer (%2), where it would be ruined. Move it to a disk of this computer, or use PostgreSQL.</source>
        <translation>Die Datenbank %1 liegt auf einem anderen Computer (%2), wo sie zerstört würde. Verschieben Sie sie auf eine Platte dieses Computers, oder verwenden Sie PostgreSQL.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Cannot put %1 in its place: %2.</source>
        <translation>%1 kann nicht an seinen Platz gebracht werden: %2.</translation>
    </message>
    <message>
        <source>%1 is the database of another program; nothing was changed.</source>
        <translation>%1 ist die Datenbank eines anderen Programms; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database %1 needs an upgrade, but an older BirdCar is running on it. Please end that one first.</source>
        <translation>Die Datenbank %1 muss aktualisiert werden, aber darauf läuft ein älteres BirdCar. Bitte beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer BirdCar (schema %2, this program knows %3); nothing was changed. %4</source>
        <translation>Die Datenbank %1 wurde von einem neueren BirdCar angelegt (Schema %2, dieses Programm kennt %3); es wurde nichts geändert. %4</translation>
    </message>
    <message>
        <source>Please update BirdCar. No copy from before the upgrade is beside it.</source>
        <translation>Bitte aktualisieren Sie BirdCar. Daneben liegt keine Kopie von vor der Aktualisierung.</translation>
    </message>
    <message>
        <source>Please update BirdCar, or restore the server&apos;s backup from before the upgrade.</source>
        <translation>Bitte aktualisieren Sie BirdCar, oder stellen Sie die Sicherung des Servers von vor der Aktualisierung wieder her.</translation>
    </message>
    <message>
        <source>Please update BirdCar, or go back to the copy made before the upgrade, without what was done since: birdcar restore &quot;%1&quot; --database &quot;%2&quot;</source>
        <translation>Bitte aktualisieren Sie BirdCar, oder gehen Sie zur Kopie von vor der Aktualisierung zurück, ohne was seither getan wurde: birdcar restore &quot;%1&quot; --database &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 was deleted or moved while BirdCar was using it. Put it back, or end BirdCar and restore a backup.</source>
        <translation>%1 wurde gelöscht oder verschoben, während BirdCar damit arbeitete. Legen Sie es zurück, oder beenden Sie BirdCar und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while BirdCar was using it. Nothing is written to that file; to use it, end BirdCar and start it again.</source>
        <translation>%1 wurde durch eine andere Datei ersetzt, während BirdCar damit arbeitete. In diese Datei wird nichts geschrieben; um sie zu verwenden, beenden Sie BirdCar und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The BirdCar that is running has another database open: %1, or what belongs to it, was deleted, moved or replaced. Put it back, or end BirdCar and start it again.</source>
        <translation>Das laufende BirdCar hat eine andere Datenbank geöffnet: %1, oder was dazugehört, wurde gelöscht, verschoben oder ersetzt. Legen Sie es zurück, oder beenden Sie BirdCar und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Cannot read %1, which keeps a key: %2.</source>
        <translation>%1, worin ein Schlüssel aufbewahrt wird, kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The key in %1 is empty; remove the file, then enter it again or have a new one made.</source>
        <translation>Der Schlüssel in %1 ist leer; entfernen Sie die Datei und geben Sie ihn neu ein, oder lassen Sie einen neuen anlegen.</translation>
    </message>
    <message>
        <source>Cannot make %1 readable by its owner only.</source>
        <translation>%1 lässt sich nicht so einrichten, dass nur der Besitzer es lesen kann.</translation>
    </message>
    <message>
        <source>Cannot remove %1, which keeps a key: %2.</source>
        <translation>%1, worin ein Schlüssel aufbewahrt wird, kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>A BirdCar is running on the database %1. Please end it first, or restore in its window.</source>
        <translation>Auf der Datenbank %1 läuft ein BirdCar. Bitte beenden Sie es zuerst, oder stellen Sie in seinem Fenster wieder her.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is restored by the server&apos;s own tools (pg_restore).</source>
        <translation>Eine PostgreSQL-Datenbank wird mit den eigenen Werkzeugen des Servers wiederhergestellt (pg_restore).</translation>
    </message>
    <message>
        <source>%1 is disabled. Enable or drain it first, if it is still yours.</source>
        <translation>%1 ist deaktiviert. Aktivieren Sie sie zuerst oder lassen Sie sie auslaufen, falls sie noch Ihnen gehört.</translation>
    </message>
    <message>
        <source>A test of %1 is under way. Please wait for its outcome.</source>
        <translation>Ein Test von %1 läuft. Bitte warten Sie das Ergebnis ab.</translation>
    </message>
    <message>
        <source>This is a number of the pool: a text to it reaches nobody.</source>
        <translation>Das ist eine Nummer des Pools: eine SMS an sie erreicht niemanden.</translation>
    </message>
    <message>
        <source>The database %1 needs an upgrade, but an older BirdCar is still running on it: %2. Please end that one first; nothing was changed.</source>
        <translation>Die Datenbank %1 muss aktualisiert werden, aber es läuft noch ein älteres BirdCar darauf: %2. Bitte beenden Sie das zuerst; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is not in this pool. Give it up in MessageBird&apos;s dashboard.</source>
        <translation>%1 ist nicht in diesem Pool. Geben Sie sie im Dashboard von MessageBird zurück.</translation>
    </message>
    <message>
        <source>%1 is being given up at present.</source>
        <translation>%1 wird gerade zurückgegeben.</translation>
    </message>
    <message>
        <source>Its live lines (%1) work no more. Create their rides anew.</source>
        <translation>Die aktiven Leitungen (%1) funktionieren nicht mehr. Legen Sie die Fahrten neu an.</translation>
    </message>
    <message>
        <source>%1 was given up at MessageBird. Buy it again, or import it once the account rents it again.</source>
        <translation>%1 wurde an MessageBird zurückgegeben. Kaufen Sie sie neu, oder importieren Sie sie, sobald das Konto sie wieder mietet.</translation>
    </message>
</context>
<context>
    <name>birdcar::ServiceStrip</name>
    <message>
        <source>The service is back: it relays texts and calls again.</source>
        <translation>Der Dienst ist wieder da: Er leitet SMS und Anrufe wieder weiter.</translation>
    </message>
    <message>
        <source>&amp;Listen in this window</source>
        <translation>In &amp;diesem Fenster empfangen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>The service has stopped: nothing is relayed. Texts wait in the outbox; what MessageBird sends does not arrive.</source>
        <translation>Der Dienst ist beendet: Nichts wird weitergeleitet. SMS warten im Ausgang; was MessageBird schickt, kommt nicht an.</translation>
    </message>
</context>
<context>
    <name>birdcar::ServiceWords</name>
    <message>
        <source>A BirdCar without a window (process %1, since %2) listens and sends.</source>
        <translation>Ein BirdCar ohne Fenster (Prozess %1, seit %2) empfängt und sendet.</translation>
    </message>
    <message>
        <source>The service %1 (process %2, since %3) listens and sends.</source>
        <translation>Der Dienst %1 (Prozess %2, seit %3) empfängt und sendet.</translation>
    </message>
    <message>
        <source>This window works on the same database.</source>
        <translation>Dieses Fenster arbeitet auf derselben Datenbank.</translation>
    </message>
    <message>
        <source>Have this window listen, or start birdcar --headless again.</source>
        <translation>Lassen Sie dieses Fenster empfangen, oder starten Sie birdcar --headless wieder.</translation>
    </message>
    <message>
        <source>Have this window listen, or start the service again in a terminal: %1</source>
        <translation>Lassen Sie dieses Fenster empfangen, oder starten Sie den Dienst wieder in einem Terminal: %1</translation>
    </message>
    <message>
        <source>The service has stopped. %1</source>
        <translation>Der Dienst ist beendet. %1</translation>
    </message>
    <message>
        <source>The service has the database open. End that program first, then restore here.</source>
        <translation>Der Dienst hat die Datenbank geöffnet. Zuerst jenes Programm beenden, dann hier zurückspielen.</translation>
    </message>
    <message>
        <source>The service has the database open. Stop it first, then restore here: %1</source>
        <translation>Der Dienst hat die Datenbank geöffnet. Zuerst ihn beenden, dann hier zurückspielen: %1</translation>
    </message>
    <message>
        <source>Known to the service alone: it has a secret of its own</source>
        <translation>Nur dem Dienst bekannt: Er hat ein eigenes Geheimnis</translation>
    </message>
    <message>
        <source>Not listening: the service has stopped</source>
        <translation>Kein Empfang: Der Dienst ist beendet</translation>
    </message>
    <message>
        <source>Nothing is relayed: texts and calls from MessageBird do not arrive, and no text leaves.</source>
        <translation>Nichts wird weitergeleitet: SMS und Anrufe von MessageBird kommen nicht an, und keine SMS geht hinaus.</translation>
    </message>
    <message>
        <source>The service is starting</source>
        <translation>Der Dienst startet</translation>
    </message>
    <message>
        <source>Listening: service</source>
        <translation>Empfang: Dienst</translation>
    </message>
    <message>
        <source>Its address: %1</source>
        <translation>Seine Adresse: %1</translation>
    </message>
    <message>
        <source>Public address: by the service</source>
        <translation>Öffentliche Adresse: durch den Dienst</translation>
    </message>
    <message>
        <source>The service has not told it yet.</source>
        <translation>Der Dienst hat sie noch nicht genannt.</translation>
    </message>
    <message>
        <source>Nothing is lost: texts wait in the outbox.</source>
        <translation>Nichts geht verloren: SMS warten im Ausgang.</translation>
    </message>
    <message>
        <source>Sending: by the service</source>
        <translation>Senden: durch den Dienst</translation>
    </message>
    <message>
        <source>The service has not told yet whether it can send.</source>
        <translation>Der Dienst hat noch nicht gesagt, ob er senden kann.</translation>
    </message>
    <message>
        <source>The service reads its keys when it starts.</source>
        <translation>Der Dienst liest seine Schlüssel, wenn er startet.</translation>
    </message>
    <message>
        <source>To restart it, end that program and start birdcar --headless again.</source>
        <translation>Um es neu zu starten, jenes Programm beenden und birdcar --headless wieder starten.</translation>
    </message>
    <message>
        <source>To restart it, in a terminal: %1</source>
        <translation>Neu starten, in einem Terminal: %1</translation>
    </message>
    <message>
        <source>The service listens and sends, not this window. It takes what is changed here at once, but keys and the listening address only when it is restarted, and what its own environment or options say comes first.</source>
        <translation>Der Dienst empfängt und sendet, nicht dieses Fenster. Was hier geändert wird, übernimmt er sofort, Schlüssel und die Adresse, an der er empfängt, aber erst, wenn er neu gestartet wird; was seine eigene Umgebung oder seine Optionen sagen, geht vor.</translation>
    </message>
    <message>
        <source>Public address: stopped</source>
        <translation>Öffentliche Adresse: beendet</translation>
    </message>
    <message>
        <source>The service has stopped: MessageBird reaches nobody there.</source>
        <translation>Der Dienst ist beendet: MessageBird erreicht dort niemanden.</translation>
    </message>
    <message>
        <source>Sending: stopped</source>
        <translation>Senden: beendet</translation>
    </message>
</context>
<context>
    <name>birdcar::SettingsForm</name>
    <message>
        <source>Given by %1; it cannot be changed here.</source>
        <translation>Vorgegeben durch %1; hier nicht änderbar.</translation>
    </message>
</context>
<context>
    <name>birdcar::SettingsPage</name>
    <message>
        <source>S&amp;ettings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>Einstellungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Take changes back</source>
        <translation>Änderungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Times and privacy</source>
        <translation>Zeiten und Datenschutz</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Die Einstellungen speichern</translation>
    </message>
    <message>
        <source>Save the settings (Ctrl+S)</source>
        <translation>Die Einstellungen speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>Die Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>The settings were changed elsewhere. What you typed is kept.</source>
        <translation>Die Einstellungen wurden anderswo geändert. Was Sie getippt haben, bleibt.</translation>
    </message>
    <message>
        <source>Show those</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>%1 (to correct: %2)</source>
        <translation>%1 (zu berichtigen: %2)</translation>
    </message>
    <message>
        <source>Nothing is saved yet: please correct what is marked.</source>
        <translation>Noch ist nichts gespeichert: Bitte berichtigen Sie das Markierte.</translation>
    </message>
    <message>
        <source>The listening address takes effect at the next start.</source>
        <translation>Die Empfangsadresse gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Lists, forms and texts show the time in %1 from now on.</source>
        <translation>Listen, Formulare und SMS zeigen ab jetzt die Zeit in %1.</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>Sicherun&amp;gen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Connection and keys</source>
        <translation>&amp;Verbindung und Schlüssel</translation>
    </message>
    <message>
        <source>Look and alerts</source>
        <translation>Aussehen und Hinweise</translation>
    </message>
    <message>
        <source>Calls and replies</source>
        <translation>Anrufe und Antworten</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupAddressStep</name>
    <message>
        <source>Public &amp;address</source>
        <translation>Öffentliche &amp;Adresse</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>How MessageBird reaches this computer</source>
        <translation>Wie MessageBird diesen Computer erreicht</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>MessageBird brings texts and calls to an address on the internet. A tunnel leads from there to this computer; whoever runs it can read them.</source>
        <translation>MessageBird bringt SMS und Anrufe zu einer Adresse im Internet. Ein Tunnel führt von dort zu diesem Computer; wer ihn betreibt, kann sie lesen.</translation>
    </message>
    <message>
        <source>an address of your own</source>
        <translation>eine eigene Adresse</translation>
    </message>
    <message>
        <source>the tunnel %1</source>
        <translation>der Tunnel %1</translation>
    </message>
    <message>
        <source>the tunnel %1 (not installed)</source>
        <translation>der Tunnel %1 (nicht installiert)</translation>
    </message>
    <message>
        <source>Given by %1 for this start, and cannot be changed here.</source>
        <translation>Für diesen Start gegeben durch %1; hier nicht zu ändern.</translation>
    </message>
    <message>
        <source>Enter the address first, such as https://depot.example.com.</source>
        <translation>Geben Sie zuerst die Adresse ein, etwa https://depot.example.com.</translation>
    </message>
    <message>
        <source>Saved, and used from now on.</source>
        <translation>Gespeichert und ab jetzt benutzt.</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Gespeichert. %1</translation>
    </message>
    <message>
        <source>In force: no public address. Nothing arrives yet.</source>
        <translation>In Kraft: keine öffentliche Adresse. Noch kommt nichts an.</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>In Kraft: %1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 nehmen</translation>
    </message>
    <message>
        <source>Calling %1 ...</source>
        <translation>%1 wird aufgerufen ...</translation>
    </message>
    <message>
        <source>%1 leads to this computer.</source>
        <translation>%1 führt zu diesem Computer.</translation>
    </message>
    <message>
        <source>A BirdCar answers at %1.</source>
        <translation>Unter %1 antwortet ein BirdCar.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupAssistant</name>
    <message>
        <source>Demo or MessageBird</source>
        <translation>Demo oder MessageBird</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Flows at MessageBird</source>
        <translation>Flows bei MessageBird</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Wei&amp;ter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set up BirdCar</source>
        <translation>BirdCar einrichten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupCheckStep</name>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Everything once more, from the key to the public address. The command birdcar doctor finds the same.</source>
        <translation>Noch einmal alles, vom Schlüssel bis zur öffentlichen Adresse. Der Befehl birdcar doctor findet dasselbe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Texts and calls are relayed only while BirdCar runs.</source>
        <translation>SMS und Anrufe werden nur weitergeleitet, solange BirdCar läuft.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupKeyStep</name>
    <message>
        <source>&amp;Try and save</source>
        <translation>P&amp;robieren und speichern</translation>
    </message>
    <message>
        <source>&amp;Save it all the same</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>BirdCar sends with the API key of your account. In MessageBird&apos;s dashboard open Developers, API access, make a live key and copy it.</source>
        <translation>BirdCar sendet mit dem API-Schlüssel Ihres Kontos. Öffnen Sie im Dashboard von MessageBird Developers, API access, legen Sie einen Live-Schlüssel an und kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>It is asked for the account&apos;s balance, which costs nothing, and kept in the keyring of the desktop where there is one.</source>
        <translation>Mit ihm wird das Guthaben des Kontos abgefragt, was nichts kostet, und er kommt in den Schlüsselbund des Desktops, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Paste the key here first.</source>
        <translation>Fügen Sie den Schlüssel zuerst hier ein.</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>MessageBird wird gefragt ...</translation>
    </message>
    <message>
        <source>MessageBird accepts the key. Left: %1</source>
        <translation>MessageBird nimmt den Schlüssel an. Guthaben: %1</translation>
    </message>
    <message>
        <source>Saved, but not tried yet.</source>
        <translation>Gespeichert, aber noch nicht probiert.</translation>
    </message>
    <message>
        <source>MessageBird accepts the key. %1</source>
        <translation>MessageBird nimmt den Schlüssel an. %1</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupMenu</name>
    <message>
        <source>&amp;Set up BirdCar</source>
        <translation>BirdCar &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>Nothing is set up yet. An assistant leads through it, in any order and with pauses; it is in the menu File, too.</source>
        <translation>Noch ist nichts eingerichtet. Ein Assistent führt hindurch, in beliebiger Reihenfolge und mit Pausen; er steht auch im Menü Datei.</translation>
    </message>
    <message>
        <source>Set up BirdCar</source>
        <translation>BirdCar einrichten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupNumbersStep</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>+31 97 ...</source>
        <translation>+31 97 ...</translation>
    </message>
    <message>
        <source>Customers and drivers text and call the numbers that you rent at MessageBird. One is enough to begin with.</source>
        <translation>Kunden und Fahrer schreiben und rufen die Nummern an, die Sie bei MessageBird mieten. Für den Anfang reicht eine.</translation>
    </message>
    <message>
        <source>Active numbers in the pool: %1</source>
        <translation>Aktive Nummern im Pool: %1</translation>
    </message>
    <message>
        <source>%1 is in the pool.</source>
        <translation>%1 ist im Pool.</translation>
    </message>
    <message>
        <source>Or t&amp;ype one</source>
        <translation>Oder eint&amp;ippen</translation>
    </message>
    <message>
        <source>The account has no number yet that takes texts. Find one here: you see what it costs, and for how long, before you say yes.</source>
        <translation>Das Konto hat noch keine Nummer, die SMS empfängt. Suchen Sie hier eine: Sie sehen, was sie kostet und für wie lange, bevor Sie zusagen.</translation>
    </message>
    <message>
        <source>Find a number to buy ...</source>
        <translation>Nummer kaufen ...</translation>
    </message>
    <message>
        <source>Numbers of the account</source>
        <translation>Nummern des Kontos</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupSigningStep</name>
    <message>
        <source>Optional. With the signing key BirdCar checks that MessageBird itself made each request. In the dashboard open Developers, Settings and copy it. It is another key than the API key.</source>
        <translation>Freiwillig. Mit dem Signaturschlüssel prüft BirdCar, dass jede Anfrage von MessageBird selbst ist. Öffnen Sie im Dashboard Developers, Settings und kopieren Sie ihn. Es ist ein anderer als der API-Schlüssel.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Until the next step has seen a text and a call that were signed and verified, the secret in the addresses goes on to be enough.</source>
        <translation>Bis der nächste Schritt eine SMS und einen Anruf gesehen hat, die signiert und geprüft waren, genügt weiter das Geheimnis in den Adressen.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupStartStep</name>
    <message>
        <source>This is the demo: its people, texts and calls are pretended, and nothing leaves this computer. To work with real phones, open BirdCar with a database of its own; nothing of the demo goes there.</source>
        <translation>Das ist die Demo: Leute, SMS und Anrufe sind gespielt, und nichts verlässt diesen Computer. Für echte Telefone öffnen Sie BirdCar mit einer eigenen Datenbank; von der Demo kommt nichts dorthin.</translation>
    </message>
    <message>
        <source>Connect &amp;MessageBird</source>
        <translation>&amp;MessageBird verbinden</translation>
    </message>
    <message>
        <source>The next steps connect BirdCar with your account at MessageBird. Each can be left and done later, or again, from the menu File, Set up. You need an account with a number that takes texts and calls.</source>
        <translation>Die nächsten Schritte verbinden BirdCar mit Ihrem Konto bei MessageBird. Jeder kann warten oder noch einmal getan werden, im Menü Datei, BirdCar einrichten. Sie brauchen ein Konto mit einer Nummer für SMS und Anrufe.</translation>
    </message>
    <message>
        <source>To look around first, open the demo: it has pretended phones and needs no account.</source>
        <translation>Um sich erst umzusehen, öffnen Sie die Demo: Sie hat gespielte Telefone und braucht kein Konto.</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der SMS</translation>
    </message>
    <message>
        <source>&amp;Language of the texts to customers and drivers</source>
        <translation>&amp;Sprache der SMS an Kunden und Fahrer</translation>
    </message>
    <message>
        <source>Your depot has texts of its own. Choosing a language replaces them.</source>
        <translation>Ihr Depot hat eigene Texte. Die Wahl einer Sprache ersetzt sie.</translation>
    </message>
    <message>
        <source>Saved. The words are under Settings, Texts.</source>
        <translation>Gespeichert. Der Wortlaut steht unter Einstellungen, SMS.</translation>
    </message>
    <message>
        <source>&amp;Use suggested words</source>
        <translation>Vorschlag e&amp;insetzen</translation>
    </message>
    <message>
        <source>Whoever hides the number cannot be connected, and hears the same as any caller without a ride, unless there are words for it.</source>
        <translation>Wer die Nummer unterdrückt, kann nicht verbunden werden und hört dasselbe wie jeder Anrufer ohne Fahrt, es sei denn, es gibt eigene Worte dafür.</translation>
    </message>
    <message>
        <source>Use suggested words for callers without a number</source>
        <translation>Vorgeschlagene Worte für Anrufer ohne Nummer einsetzen</translation>
    </message>
    <message>
        <source>They hear: %1</source>
        <translation>Sie hören: %1</translation>
    </message>
    <message>
        <source>They would hear: %1</source>
        <translation>Sie würden hören: %1</translation>
    </message>
    <message>
        <source>There are suggested words in English, Dutch, German and Spanish.</source>
        <translation>Vorschläge gibt es auf Englisch, Niederländisch, Deutsch und Spanisch.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupWebhooksStep</name>
    <message>
        <source>Let BirdCar make the flow for &amp;calls</source>
        <translation>Den Flow für &amp;Anrufe von BirdCar anlegen lassen</translation>
    </message>
    <message>
        <source>Waiting for a text: send one to a number of the pool.</source>
        <translation>Wartet auf eine SMS: Schicken Sie eine an eine Nummer des Pools.</translation>
    </message>
    <message>
        <source>Waiting for a call: call a number of the pool.</source>
        <translation>Wartet auf einen Anruf: Rufen Sie eine Nummer des Pools an.</translation>
    </message>
    <message>
        <source>From now on let only &amp;signed requests in</source>
        <translation>Ab jetzt nur &amp;signierte Anfragen einlassen</translation>
    </message>
    <message>
        <source>A phone writes or calls, a flow at MessageBird passes it on to an address, and that leads to this computer.</source>
        <translation>Ein Telefon schreibt oder ruft an, ein Flow bei MessageBird gibt es an eine Adresse weiter, und die führt zu diesem Computer.</translation>
    </message>
    <message>
        <source>In MessageBird&apos;s dashboard open Flow Builder and make two flows.</source>
        <translation>Öffnen Sie im Dashboard von MessageBird Flow Builder und legen Sie zwei Flows an.</translation>
    </message>
    <message>
        <source>Address for texts</source>
        <translation>Adresse für SMS</translation>
    </message>
    <message>
        <source>Texts: Create a New Flow, SMS to HTTP. In Incoming SMS tick the numbers of the pool. In Forward to URL choose POST and paste the address for texts. Save, then Publish Changes.</source>
        <translation>SMS: Create a New Flow, SMS to HTTP. Bei Incoming SMS die Nummern des Pools ankreuzen. Bei Forward to URL POST wählen und die Adresse für SMS einfügen. Save, dann Publish Changes.</translation>
    </message>
    <message>
        <source>Address for calls</source>
        <translation>Adresse für Anrufe</translation>
    </message>
    <message>
        <source>Calls: Create a New Flow, New Flow. As trigger choose Incoming Phone Call and tick the same numbers. Press +, choose Fetch call flow from URL and paste the address for calls. Save, then Publish Changes.</source>
        <translation>Anrufe: Create a New Flow, New Flow. Als Trigger Incoming Phone Call wählen und dieselben Nummern ankreuzen. Auf + drücken, Fetch call flow from URL wählen und die Adresse für Anrufe einfügen. Save, dann Publish Changes.</translation>
    </message>
    <message>
        <source>Set a public address first</source>
        <translation>Zuerst eine öffentliche Adresse setzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>In force: every request must be signed by MessageBird.</source>
        <translation>In Kraft: Jede Anfrage muss von MessageBird signiert sein.</translation>
    </message>
    <message>
        <source>In force: %1, given by %2.</source>
        <translation>In Kraft: %1, gegeben durch %2.</translation>
    </message>
    <message>
        <source>The text and the call were signed and verified.</source>
        <translation>Die SMS und der Anruf waren signiert und richtig.</translation>
    </message>
    <message>
        <source>In force: the secret in the addresses. Signatures can be asked for once a text and a call have arrived with a right one.</source>
        <translation>In Kraft: das Geheimnis in den Adressen. Signaturen können verlangt werden, sobald eine SMS und ein Anruf mit einer richtigen angekommen sind.</translation>
    </message>
    <message>
        <source>BirdCar made the flow for calls, and changes it by itself when the address changes. Nothing has to be pasted for calls.</source>
        <translation>BirdCar hat den Flow für Anrufe angelegt und ändert ihn selbst, wenn sich die Adresse ändert. Für Anrufe muss nichts eingefügt werden.</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>MessageBird wird gefragt ...</translation>
    </message>
    <message>
        <source>The flow is made, but the pool has no numbers to bind to it yet.</source>
        <translation>Der Flow ist angelegt, aber der Pool hat noch keine Nummern dafür.</translation>
    </message>
    <message>
        <source>The flow for calls is made. Numbers bound to it: %1</source>
        <translation>Der Flow für Anrufe ist angelegt. Nummern daran: %1</translation>
    </message>
    <message>
        <source>A key or the address is another now, so what arrived before proves nothing.</source>
        <translation>Ein Schlüssel oder die Adresse ist jetzt anders; was vorher ankam, beweist nichts mehr.</translation>
    </message>
    <message>
        <source>Texts and calls come to the service, so they are not waited for here. They show in the menu File, What MessageBird sends.</source>
        <translation>SMS und Anrufe kommen beim Dienst an, deshalb wird hier nicht auf sie gewartet. Zu sehen sind sie im Menü Datei, Was MessageBird schickt.</translation>
    </message>
    <message>
        <source>A text was let in before, with the keys and the address of now.</source>
        <translation>Eine SMS wurde schon eingelassen, mit den jetzigen Schlüsseln und der jetzigen Adresse.</translation>
    </message>
    <message>
        <source>A call was let in before, with the keys and the address of now.</source>
        <translation>Ein Anruf wurde schon eingelassen, mit den jetzigen Schlüsseln und der jetzigen Adresse.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupWords</name>
    <message>
        <source>A text arrived at %1.</source>
        <translation>Um %1 kam eine SMS an.</translation>
    </message>
    <message>
        <source>A call arrived at %1.</source>
        <translation>Um %1 kam ein Anruf an.</translation>
    </message>
    <message>
        <source>A delivery report arrived at %1.</source>
        <translation>Um %1 kam ein Zustellbericht an.</translation>
    </message>
    <message>
        <source>Secret: the address at MessageBird has none. Paste the whole address, to its end.</source>
        <translation>Geheimnis: Die Adresse bei MessageBird hat keines. Fügen Sie die ganze Adresse ein, bis zum Ende.</translation>
    </message>
    <message>
        <source>Secret: a wrong one. Paste the whole address once more.</source>
        <translation>Geheimnis: ein falsches. Fügen Sie die ganze Adresse noch einmal ein.</translation>
    </message>
    <message>
        <source>Secret: right.</source>
        <translation>Geheimnis: richtig.</translation>
    </message>
    <message>
        <source>Signature: made for %1, but the public address here is %2. They have to be spelled alike: change one of them.</source>
        <translation>Signatur: für %1 gemacht, aber die öffentliche Adresse hier ist %2. Beide müssen gleich geschrieben sein: Ändern Sie eine davon.</translation>
    </message>
    <message>
        <source>Signature: made for another address than %1; the request came to %2. Enter the public address exactly as it stands in the flow.</source>
        <translation>Signatur: für eine andere Adresse als %1 gemacht; die Anfrage kam an %2. Geben Sie die öffentliche Adresse genau so ein, wie sie im Flow steht.</translation>
    </message>
    <message>
        <source>Signature: this computer&apos;s clock is %1 s behind MessageBird&apos;s. Let it be set by network time.</source>
        <translation>Signatur: Die Uhr dieses Computers geht %1 s nach. Lassen Sie sie über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>Signature: this computer&apos;s clock is %1 s ahead of MessageBird&apos;s. Let it be set by network time.</source>
        <translation>Signatur: Die Uhr dieses Computers geht %1 s vor. Lassen Sie sie über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>Signature: there is none.</source>
        <translation>Signatur: Es gibt keine.</translation>
    </message>
    <message>
        <source>Signature: there is one; it was not checked, because no signing key is set.</source>
        <translation>Signatur: Es gibt eine; geprüft wurde sie nicht, weil kein Signaturschlüssel gesetzt ist.</translation>
    </message>
    <message>
        <source>Signature: verified.</source>
        <translation>Signatur: geprüft und richtig.</translation>
    </message>
    <message>
        <source>Signature: made with another signing key. Copy it from the dashboard again (Developers, Settings); it is not the API key.</source>
        <translation>Signatur: mit einem anderen Schlüssel gemacht. Kopieren Sie ihn noch einmal aus dem Dashboard (Developers, Settings); es ist nicht der API-Schlüssel.</translation>
    </message>
    <message>
        <source>Signature: what arrived is not what was signed. See whether a proxy or the tunnel changes what passes through it.</source>
        <translation>Signatur: Was ankam, ist nicht, was signiert wurde. Sehen Sie nach, ob ein Proxy oder der Tunnel verändert, was hindurchgeht.</translation>
    </message>
    <message>
        <source>Signature: it cannot be read, so it is not MessageBird&apos;s.</source>
        <translation>Signatur: nicht zu lesen, also nicht von MessageBird.</translation>
    </message>
    <message>
        <source>It is %1 seconds ahead. Let the computer set its clock by network time.</source>
        <translation>Sie geht %1 Sekunden vor. Lassen Sie den Computer die Uhr über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>It is %1 seconds behind. Let the computer set its clock by network time.</source>
        <translation>Sie geht %1 Sekunden nach. Lassen Sie den Computer die Uhr über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>Until then every signed webhook is refused.</source>
        <translation>Bis dahin wird jeder signierte Webhook abgewiesen.</translation>
    </message>
    <message>
        <source>Nothing listens yet.</source>
        <translation>Noch empfängt nichts.</translation>
    </message>
    <message>
        <source>BirdCar listens on %1.</source>
        <translation>BirdCar empfängt auf %1.</translation>
    </message>
    <message>
        <source>%1 is taken by another program. End it, or take another port.</source>
        <translation>%1 ist von einem anderen Programm belegt. Beenden Sie es, oder nehmen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>None is set: no text can be sent.</source>
        <translation>Es ist keiner gesetzt: Keine SMS kann gesendet werden.</translation>
    </message>
    <message>
        <source>MessageBird accepts it. Left: %1</source>
        <translation>MessageBird nimmt ihn an. Guthaben: %1</translation>
    </message>
    <message>
        <source>It was not compared: MessageBird did not tell its time.</source>
        <translation>Nicht verglichen: MessageBird hat seine Zeit nicht genannt.</translation>
    </message>
    <message>
        <source>It agrees with MessageBird&apos;s.</source>
        <translation>Sie stimmt mit der von MessageBird überein.</translation>
    </message>
    <message>
        <source>The pool is empty: no ride can be created.</source>
        <translation>Der Pool ist leer: Es kann keine Fahrt angelegt werden.</translation>
    </message>
    <message>
        <source>Active numbers in the pool: %1</source>
        <translation>Aktive Nummern im Pool: %1</translation>
    </message>
    <message>
        <source>%1 is not installed, or not in the search path. Install it, or choose another.</source>
        <translation>%1 ist nicht installiert oder nicht im Suchpfad. Installieren Sie es, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>BirdCar runs %1.</source>
        <translation>BirdCar lässt %1 laufen.</translation>
    </message>
    <message>
        <source>They must be signed by MessageBird.</source>
        <translation>Sie müssen von MessageBird signiert sein.</translation>
    </message>
    <message>
        <source>They must be signed, but the signing key is missing. %1</source>
        <translation>Sie müssen signiert sein, aber der Signaturschlüssel fehlt. %1</translation>
    </message>
    <message>
        <source>They must be signed, but there is no signing key.</source>
        <translation>Sie müssen signiert sein, aber es gibt keinen Signaturschlüssel.</translation>
    </message>
    <message>
        <source>They must be signed, and the signature covers the public address, which is not set.</source>
        <translation>Sie müssen signiert sein, und die Signatur gilt der öffentlichen Adresse, die nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>They must carry the secret of the addresses. Signatures would be safer.</source>
        <translation>Sie müssen das Geheimnis der Adressen tragen. Signaturen wären sicherer.</translation>
    </message>
    <message>
        <source>The secret of the addresses is so short that it can be guessed. Without BIRDCAR_WEBHOOK_SECRET BirdCar makes a better one.</source>
        <translation>Das Geheimnis der Adressen ist so kurz, dass es sich erraten lässt. Ohne BIRDCAR_WEBHOOK_SECRET macht BirdCar ein besseres.</translation>
    </message>
    <message>
        <source>Anybody may post to them. Change that under Settings, Connection.</source>
        <translation>Jeder darf an sie senden. Ändern Sie das unter Einstellungen, Verbindung.</translation>
    </message>
    <message>
        <source>None is set: MessageBird cannot reach this computer.</source>
        <translation>Es ist keine gesetzt: MessageBird kann diesen Computer nicht erreichen.</translation>
    </message>
    <message>
        <source>%1 leads to BirdCar.</source>
        <translation>%1 führt zu BirdCar.</translation>
    </message>
    <message>
        <source>%1 does not lead to BirdCar. Check that the tunnel runs and leads to the listening address.</source>
        <translation>%1 führt nicht zu BirdCar. Prüfen Sie, ob der Tunnel läuft und zur Empfangsadresse führt.</translation>
    </message>
    <message>
        <source>%1 was not checked.</source>
        <translation>%1 wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>This is no address such as https://depot.example.com.</source>
        <translation>Das ist keine Adresse wie https://depot.example.com.</translation>
    </message>
    <message>
        <source>This is the address of a webhook; the public address is %1.</source>
        <translation>Das ist die Adresse eines Webhooks; die öffentliche Adresse ist %1.</translation>
    </message>
    <message>
        <source>%1 leads to this computer or its own network: MessageBird does not get there. Use a tunnel.</source>
        <translation>%1 führt zu diesem Computer oder in sein eigenes Netz: Dorthin kommt MessageBird nicht. Nehmen Sie einen Tunnel.</translation>
    </message>
    <message>
        <source>%1 is unprotected: others can read the texts on their way. Use https.</source>
        <translation>%1 ist ungeschützt: Andere können die SMS unterwegs lesen. Nehmen Sie https.</translation>
    </message>
    <message>
        <source>%1 has a path: right only if what stands in front of BirdCar takes it away.</source>
        <translation>%1 hat einen Pfad: Das stimmt nur, wenn ihn wegnimmt, was vor BirdCar steht.</translation>
    </message>
    <message>
        <source>%1 names a port: right only if that port is open to the internet. Tunnels have none.</source>
        <translation>%1 nennt einen Port: Das stimmt nur, wenn dieser Port vom Internet aus offen ist. Tunnel haben keinen.</translation>
    </message>
    <message>
        <source>Check that your tunnel or proxy runs and leads to %1.</source>
        <translation>Prüfen Sie, ob Ihr Tunnel oder Proxy läuft und zu %1 führt.</translation>
    </message>
    <message>
        <source>It was let in.</source>
        <translation>Das wurde eingelassen.</translation>
    </message>
    <message>
        <source>It was turned away.</source>
        <translation>Das wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>It leads to BirdCar.</source>
        <translation>Sie führt zu BirdCar.</translation>
    </message>
    <message>
        <source>BirdCar does not listen on %1 at present.</source>
        <translation>BirdCar empfängt gerade nicht auf %1.</translation>
    </message>
    <message>
        <source>%2 The listening address is under Settings, Connection.</source>
        <translation>%2 Die Empfangsadresse steht unter Einstellungen, Verbindung.</translation>
    </message>
    <message>
        <source>This is a test key: it only tests the connection. MessageBird accepts texts and sends none of them.</source>
        <translation>Das ist ein Testschlüssel: Er prüft nur die Verbindung. MessageBird nimmt SMS an und verschickt keine.</translation>
    </message>
    <message>
        <source>%1 is taken by another program. End it, or use port %2, which is free: the step for the public address offers that.</source>
        <translation>%1 ist von einem anderen Programm belegt. Beenden Sie es, oder verwenden Sie Port %2, der frei ist: Der Schritt für die öffentliche Adresse bietet das an.</translation>
    </message>
    <message>
        <source>MessageBird accepts it; the account is paid later.</source>
        <translation>MessageBird nimmt ihn an; das Konto wird nachträglich bezahlt.</translation>
    </message>
    <message>
        <source>The service has one of its own, which is not known here.</source>
        <translation>Der Dienst hat einen eigenen, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The last text came by %1, which is another address: the flows at MessageBird still lead there. Paste the addresses of the step before into them.</source>
        <translation>Die letzte SMS kam über %1, und das ist eine andere Adresse: Die Flows bei MessageBird führen noch dorthin. Fügen Sie die Adressen des vorigen Schritts in sie ein.</translation>
    </message>
    <message>
        <source>The last text came by %1, which is another address: the flow for texts at MessageBird still leads there. Paste the address of the step before into it.</source>
        <translation>Die letzte SMS kam über %1, und das ist eine andere Adresse: Der Flow für SMS bei MessageBird führt noch dorthin. Fügen Sie die Adresse des vorigen Schritts in ihn ein.</translation>
    </message>
    <message>
        <source>BirdCar made the flow for calls, and it leads here.</source>
        <translation>BirdCar hat den Flow für Anrufe angelegt, und er führt hierher.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
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
    <name>birdcar::SightingBox</name>
    <message numerus="yes">
        <source>%n requests were turned away since. Of the last one:</source>
        <translation>
            <numerusform>Seitdem wurde %n Anfrage abgewiesen:</numerusform>
            <numerusform>Seitdem wurden %n Anfragen abgewiesen. Zur letzten:</numerusform>
        </translation>
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
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Refusing: the clock is off by %1</source>
        <translation>Weist ab: Die Uhr geht um %1 falsch</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind MessageBird&apos;s, so its texts and calls are turned away.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von MessageBird %1 nach; deshalb werden SMS und Anrufe abgewiesen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of MessageBird&apos;s, so its texts and calls are turned away.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von MessageBird %1 vor; deshalb werden SMS und Anrufe abgewiesen.</translation>
    </message>
    <message>
        <source>Let the computer set its clock by network time.</source>
        <translation>Lassen Sie den Computer die Uhr über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>Refusing: signed for another address</source>
        <translation>Weist ab: für eine andere Adresse signiert</translation>
    </message>
    <message>
        <source>MessageBird&apos;s request came to %1; the public address set here is %2.</source>
        <translation>Die Anfrage von MessageBird ging an %1; die hier eingestellte öffentliche Adresse ist %2.</translation>
    </message>
    <message>
        <source>Enter the public address exactly as it stands in the flows, or change the flows: scheme, host, port and path have to be the same.</source>
        <translation>Geben Sie die öffentliche Adresse genau so ein, wie sie in den Flows steht, oder ändern Sie die Flows: Schema, Host, Port und Pfad müssen gleich sein.</translation>
    </message>
    <message>
        <source>Refusing: changed on the way</source>
        <translation>Weist ab: unterwegs verändert</translation>
    </message>
    <message>
        <source>What arrives is not what MessageBird signed, so it is turned away.</source>
        <translation>Was ankommt, ist nicht das, was MessageBird signiert hat; deshalb wird es abgewiesen.</translation>
    </message>
    <message>
        <source>See whether a proxy or the tunnel changes what passes through it.</source>
        <translation>Prüfen Sie, ob ein Proxy oder der Tunnel verändert, was hindurchgeht.</translation>
    </message>
    <message>
        <source>Sending: MessageBird&apos;s certificate is not accepted</source>
        <translation>Senden: Das Zertifikat von MessageBird wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>Nothing is lost: texts wait in the outbox. Nothing is sent to somebody who cannot prove to be MessageBird.</source>
        <translation>Nichts geht verloren: SMS warten im Ausgang. An jemanden, der sich nicht als MessageBird ausweisen kann, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>See whether this computer&apos;s clock is right, whether its certificates are up to date (package ca-certificates), and whether a proxy of the network stands in between.</source>
        <translation>Prüfen Sie, ob die Uhr dieses Computers richtig geht, ob seine Zertifikate aktuell sind (Paket ca-certificates) und ob ein Proxy des Netzwerks dazwischensteht.</translation>
    </message>
    <message>
        <source>Sending: waits for the keyring</source>
        <translation>Senden: wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>The key is kept in the keyring: unlock that. It is then read by itself.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund: Entsperren Sie diesen. Danach wird er von selbst gelesen.</translation>
    </message>
    <message>
        <source>Copy it from MessageBird&apos;s dashboard (Developers, API access) and enter it in the settings.</source>
        <translation>Kopieren Sie ihn aus dem Dashboard von MessageBird (Developers, API access), und geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>It is kept in the keyring: unlock that. It is then read by itself.</source>
        <translation>Er liegt im Schlüsselbund: Entsperren Sie diesen. Danach wird er von selbst gelesen.</translation>
    </message>
    <message>
        <source>MessageBird does not know this key any more. Create another in its dashboard and enter it in the settings.</source>
        <translation>MessageBird kennt diesen Schlüssel nicht mehr. Erzeugen Sie im Dashboard einen anderen, und geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>These people are not told while sending is paused.</source>
        <translation>Diese Leute erfahren nichts, solange das Senden ruht.</translation>
    </message>
    <message>
        <source>The inbox lists who they are; tell the urgent ones by phone.</source>
        <translation>Der Eingang listet sie auf; rufen Sie die dringenden an.</translation>
    </message>
    <message>
        <source>Numbers: %1 active, %2 with rides</source>
        <translation>Nummern: %1 aktiv, %2 mit Fahrten</translation>
    </message>
    <message>
        <source>A number serves many pairs at once; the form for a new ride says how many are free for a pair.</source>
        <translation>Eine Nummer dient vielen Paaren zugleich; das Formular für eine neue Fahrt sagt, wie viele für ein Paar frei sind.</translation>
    </message>
    <message>
        <source>Install the newer BirdCar on this computer.</source>
        <translation>Installieren Sie das neuere BirdCar auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sending: only a test</source>
        <translation>Senden: nur ein Test</translation>
    </message>
    <message>
        <source>The API key is a test key, which only tests the connection: MessageBird accepts texts and sends none of them.</source>
        <translation>Der API-Schlüssel ist ein Testschlüssel, der nur die Verbindung prüft: MessageBird nimmt SMS an und verschickt keine.</translation>
    </message>
    <message>
        <source>Make a live key in MessageBird&apos;s dashboard (Developers, API access) and enter it in the settings.</source>
        <translation>Legen Sie im Dashboard von MessageBird (Developers, API access) einen Live-Schlüssel an und geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Listen in this window</source>
        <translation>In diesem Fenster empfangen</translation>
    </message>
</context>
<context>
    <name>birdcar::StorageStrip</name>
    <message>
        <source>Nothing can be saved: %1</source>
        <translation>Es kann nichts gespeichert werden: %1</translation>
    </message>
    <message>
        <source>It is tried again by itself; MessageBird sends texts again until they are stored.</source>
        <translation>Es wird von selbst erneut versucht; MessageBird sendet Nachrichten erneut, bis sie gespeichert sind.</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>Es konnte keine Sicherung erstellt werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The database cannot be used: %1</source>
        <translation>Die Datenbank ist nicht benutzbar: %1</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Die Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The damaged database is kept beside the backups.</source>
        <translation>Die beschädigte Datenbank bleibt bei den Sicherungen erhalten.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>The backup was not restored. %1</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt. %1</translation>
    </message>
    <message>
        <source>The backup of %1 is restored. Texts that it holds as not sent are looked up at MessageBird before any is sent.</source>
        <translation>Die Sicherung vom %1 ist wiederhergestellt. Nachrichten, die darin als nicht gesendet stehen, werden bei MessageBird nachgeschlagen, bevor eine gesendet wird.</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Wiederherstellung zurücknehmen</translation>
    </message>
    <message>
        <source>MessageBird sends texts again until they are stored.</source>
        <translation>MessageBird sendet Nachrichten erneut, bis sie gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>birdcar::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the &amp;left</source>
        <translation>„%1“ nach &amp;links</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the ri&amp;ght</source>
        <translation>„%1“ nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>The list&apos;s own order</source>
        <translation>Die eigene Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>S&amp;palten</translation>
    </message>
</context>
<context>
    <name>birdcar::TextPreview</name>
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
    <message>
        <source>To the customer, %1: %2</source>
        <translation>An den Kunden, %1: %2</translation>
    </message>
    <message>
        <source>To the driver, %1: %2</source>
        <translation>An den Fahrer, %1: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::TextSettingsForm</name>
    <message>
        <source>{customer}, {driver}, {datetime}, {start} and {destination} are filled in for each ride. Below each text stands what would be sent.</source>
        <translation>{customer}, {driver}, {datetime}, {start} und {destination} werden für jede Fahrt eingesetzt. Unter jedem Text steht, was gesendet würde.</translation>
    </message>
    <message>
        <source>New ride, to the &amp;customer</source>
        <translation>Neue Fahrt, an den &amp;Kunden</translation>
    </message>
    <message>
        <source>New ride, to the &amp;driver</source>
        <translation>Neue Fahrt, an den &amp;Fahrer</translation>
    </message>
    <message>
        <source>Cancelled, to the customer</source>
        <translation>Storniert, an den Kunden</translation>
    </message>
    <message>
        <source>Cancelled, to the driver</source>
        <translation>Storniert, an den Fahrer</translation>
    </message>
    <message>
        <source>New driver, to the customer</source>
        <translation>Neuer Fahrer, an den Kunden</translation>
    </message>
    <message>
        <source>New driver, to the old one</source>
        <translation>Neuer Fahrer, an den bisherigen</translation>
    </message>
    <message>
        <source>Language of ready-made texts</source>
        <translation>Sprache der fertigen Texte</translation>
    </message>
    <message>
        <source>Fill &amp;in these texts</source>
        <translation>Diese Texte &amp;einsetzen</translation>
    </message>
    <message>
        <source>Fill in the ready-made texts of this language</source>
        <translation>Die fertigen Texte dieser Sprache einsetzen</translation>
    </message>
    <message>
        <source>Replaces all texts below; nothing is kept until you save</source>
        <translation>Ersetzt alle Texte unten; nichts wird behalten, bis Sie speichern</translation>
    </message>
    <message>
        <source>Ready-made texts</source>
        <translation>Fertige Texte</translation>
    </message>
    <message>
        <source>Caitlyn Carless</source>
        <translation>Caitlyn Carless</translation>
    </message>
    <message>
        <source>David Driver</source>
        <translation>David Driver</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Dam square</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation>%1 SMS</translation>
    </message>
    <message>
        <source>%1 SMS, because of characters outside the SMS alphabet</source>
        <translation>%1 SMS, wegen Zeichen außerhalb des SMS-Alphabets</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New time or place, to the customer</source>
        <translation>Neue Zeit oder neuer Ort, an den Kunden</translation>
    </message>
    <message>
        <source>New time or place, to the driver</source>
        <translation>Neue Zeit oder neuer Ort, an den Fahrer</translation>
    </message>
</context>
<context>
    <name>birdcar::TimeSettingsForm</name>
    <message>
        <source> h</source>
        <translation> Std.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>&amp;Grace time</source>
        <translation>&amp;Nachlauf</translation>
    </message>
    <message>
        <source>How long customer and driver still reach each other after a ride was closed.</source>
        <translation>Wie lange Kunde und Fahrer einander nach dem Abschluss einer Fahrt noch erreichen.</translation>
    </message>
    <message>
        <source>A line of an ended ride may be given to a new ride after this, if no number is free.</source>
        <translation>Eine Leitung einer beendeten Fahrt darf danach an eine neue gehen, wenn keine Nummer frei ist.</translation>
    </message>
    <message>
        <source>&amp;Automatic close</source>
        <translation>&amp;Automatischer Abschluss</translation>
    </message>
    <message>
        <source>An open ride closes itself this long after its time.</source>
        <translation>Eine offene Fahrt schließt sich so lange nach ihrer Zeit selbst ab.</translation>
    </message>
    <message>
        <source>&amp;Late texts</source>
        <translation>&amp;Verspätete SMS</translation>
    </message>
    <message>
        <source>A text that could not be sent on for this long waits for the dispatcher instead.</source>
        <translation>Eine SMS, die so lange nicht weitergeleitet werden konnte, wartet auf den Disponenten.</translation>
    </message>
    <message>
        <source>Line of a l&amp;inked ride</source>
        <translation>&amp;Leitung einer verknüpften Fahrt</translation>
    </message>
    <message>
        <source>How long the line of an ended ride is live again when a text is linked to it.</source>
        <translation>Wie lange die Leitung einer beendeten Fahrt wieder aktiv ist, wenn eine SMS mit ihr verknüpft wird.</translation>
    </message>
    <message>
        <source>&amp;Keep texts</source>
        <translation>SMS aufbe&amp;wahren</translation>
    </message>
    <message>
        <source>After this the words of a text are removed. Who wrote to whom and when, and whether it arrived, stays for the counts.</source>
        <translation>Danach werden die Worte einer Nachricht entfernt. Wer wann wem schrieb, und ob es ankam, bleibt für die Zählungen.</translation>
    </message>
    <message>
        <source>Take-&amp;over</source>
        <translation>Üb&amp;ernahme</translation>
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
    <name>birdcar::TunnelWords</name>
    <message>
        <source>Install it with: npm install -g localtunnel. It is looked for again by itself.</source>
        <translation>Installieren Sie es mit: npm install -g localtunnel. Danach wird von selbst wieder gesucht.</translation>
    </message>
    <message>
        <source>Install it as ngrok.com/download says. It is looked for again by itself.</source>
        <translation>Installieren Sie es, wie es auf ngrok.com/download steht. Danach wird von selbst wieder gesucht.</translation>
    </message>
    <message>
        <source>Install it as github.com/cloudflare/cloudflared says. It is looked for again by itself.</source>
        <translation>Installieren Sie es, wie es auf github.com/cloudflare/cloudflared steht. Danach wird von selbst wieder gesucht.</translation>
    </message>
    <message>
        <source>Install the package openssh-client. It is looked for again by itself.</source>
        <translation>Installieren Sie das Paket openssh-client. Danach wird von selbst wieder gesucht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Texts and calls do not arrive until it is up.</source>
        <translation>SMS und Anrufe kommen erst an, wenn er steht.</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>Das Programm %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>It is not known under which public address the tunnel is reached.</source>
        <translation>Es ist nicht bekannt, unter welcher öffentlichen Adresse der Tunnel erreicht wird.</translation>
    </message>
    <message>
        <source>The program did not say in time where it leads from</source>
        <translation>Das Programm hat nicht rechtzeitig gesagt, von wo es herführt</translation>
    </message>
    <message>
        <source>The program ended</source>
        <translation>Das Programm hat sich beendet</translation>
    </message>
    <message>
        <source>Nothing has the public address any more</source>
        <translation>Die öffentliche Adresse gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The public address does not answer</source>
        <translation>Die öffentliche Adresse antwortet nicht</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server does not reach this computer</source>
        <translation>Der Server des Tunnels erreicht diesen Computer nicht</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server answers with a page of its own</source>
        <translation>Der Server des Tunnels antwortet mit einer eigenen Seite</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server takes no more requests</source>
        <translation>Der Server des Tunnels nimmt keine Anfragen mehr an</translation>
    </message>
    <message>
        <source>Another program answers at the public address.</source>
        <translation>Ein anderes Programm antwortet unter der öffentlichen Adresse.</translation>
    </message>
    <message>
        <source>It is started again by itself. If it does not come up, run %1 by hand to see what it lacks.</source>
        <translation>Es wird von selbst neu gestartet. Kommt es nicht in Gang, führen Sie %1 von Hand aus, um zu sehen, was fehlt.</translation>
    </message>
    <message>
        <source>The tunnel is started again by itself. Check this computer&apos;s network.</source>
        <translation>Der Tunnel wird von selbst neu gestartet. Prüfen Sie das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>MessageBird gets that page instead of BirdCar. Turn it off in the tunnel&apos;s account, or take another tunnel.</source>
        <translation>MessageBird bekommt diese Seite statt BirdCar. Schalten Sie sie im Konto des Tunnels aus, oder nehmen Sie einen anderen Tunnel.</translation>
    </message>
    <message>
        <source>Wait until it takes requests again, or take a larger plan or another tunnel.</source>
        <translation>Warten Sie, bis er wieder Anfragen annimmt, oder nehmen Sie einen größeren Tarif oder einen anderen Tunnel.</translation>
    </message>
    <message>
        <source>Tunnel %1: down</source>
        <translation>Tunnel %1: aus</translation>
    </message>
    <message>
        <source>Tunnel %1: starting</source>
        <translation>Tunnel %1: startet</translation>
    </message>
    <message>
        <source>Tunnel %1: does not lead here</source>
        <translation>Tunnel %1: führt nicht hierher</translation>
    </message>
    <message>
        <source>The public address changed. The flows at MessageBird still lead to %1.</source>
        <translation>Die öffentliche Adresse hat sich geändert. Die Flows bei MessageBird führen noch zu %1.</translation>
    </message>
    <message>
        <source>Enter the new address in both flows.</source>
        <translation>Tragen Sie die neue Adresse in beiden Flows ein.</translation>
    </message>
    <message>
        <source>Where MessageBird reaches this computer, through %1</source>
        <translation>Wo MessageBird diesen Computer erreicht, über %1</translation>
    </message>
    <message>
        <source>Check that the server over there passes requests on to the tunnel, and this computer&apos;s network.</source>
        <translation>Prüfen Sie, ob der Server dort Anfragen an den Tunnel weitergibt, und das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>The tunnel and the public address are set under Settings, Connection.</source>
        <translation>Der Tunnel und die öffentliche Adresse stehen unter Einstellungen, Verbindung.</translation>
    </message>
    <message>
        <source>End the other program, or choose another name or tunnel under Settings, Connection.</source>
        <translation>Beenden Sie das andere Programm, oder wählen Sie unter Einstellungen, Verbindung einen anderen Namen oder Tunnel.</translation>
    </message>
    <message>
        <source>Na&amp;me or server to ask for (may be empty)</source>
        <translation>Gewünschter &amp;Name oder Server (darf leer sein)</translation>
    </message>
    <message>
        <source>&amp;Domain of your ngrok account (may be empty)</source>
        <translation>&amp;Domain Ihres ngrok-Kontos (darf leer sein)</translation>
    </message>
    <message>
        <source>Na&amp;med tunnel (may be empty)</source>
        <translation>Be&amp;nannter Tunnel (darf leer sein)</translation>
    </message>
    <message>
        <source>Serve&amp;r, such as you@server</source>
        <translation>Serve&amp;r, etwa sie@server</translation>
    </message>
    <message>
        <source>For trying only: the address may change at each start.</source>
        <translation>Nur zum Ausprobieren: Die Adresse kann sich bei jedem Start ändern.</translation>
    </message>
    <message>
        <source>Without a domain of your own it is for trying only: the address then changes at each start.</source>
        <translation>Ohne eigene Domain nur zum Ausprobieren: Die Adresse ändert sich dann bei jedem Start.</translation>
    </message>
    <message>
        <source>Without a named tunnel it is for trying only: the address then changes at each start.</source>
        <translation>Ohne benannten Tunnel nur zum Ausprobieren: Die Adresse ändert sich dann bei jedem Start.</translation>
    </message>
    <message>
        <source>The address stays. The server has to pass requests on to the tunnel.</source>
        <translation>Die Adresse bleibt. Der Server muss Anfragen an den Tunnel weitergeben.</translation>
    </message>
    <message>
        <source>A tunnel or a reverse proxy of your own leads from it to the listening address.</source>
        <translation>Ein eigener Tunnel oder Reverse-Proxy führt von dort zur Empfangsadresse.</translation>
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
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>birdcar::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Take it back; nothing has left yet (Ctrl+Z)</source>
        <translation>Zurücknehmen; noch ist nichts gesendet (Strg+Z)</translation>
    </message>
    <message>
        <source>Send the texts now</source>
        <translation>Die SMS jetzt senden</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Texts leave in %2 s.</source>
        <translation>%1 SMS gehen in %2 s hinaus.</translation>
    </message>
    <message>
        <source>Ride %1 was taken back; nobody was told.</source>
        <translation>Fahrt %1 wurde zurückgenommen; niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>Taken back: ride %1 is as it was; nobody was told.</source>
        <translation>Zurückgenommen: Fahrt %1 ist, wie sie war; niemand wurde benachrichtigt.</translation>
    </message>
</context>
<context>
    <name>birdcar::WaysOutBox</name>
    <message>
        <source>Add numbers...</source>
        <translation>Nummern hinzufügen ...</translation>
    </message>
    <message>
        <source>Add numbers: opens the page Numbers</source>
        <translation>Nummern hinzufügen: öffnet die Seite Nummern</translation>
    </message>
    <message>
        <source>Opens the page Numbers</source>
        <translation>Öffnet die Seite Nummern</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show ride %1</source>
        <translation>Fahrt %1 zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close ride %1</source>
        <translation>Fahrt %1 abschließen</translation>
    </message>
    <message>
        <source>Closes ride %1; can be taken back</source>
        <translation>Schließt Fahrt %1 ab; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>%1: %2, ride %3</source>
        <translation>%1: %2, Fahrt %3</translation>
    </message>
    <message>
        <source>%1 is over; its line ends at %2</source>
        <translation>%1 ist vorbei; die Leitung endet um %2</translation>
    </message>
    <message>
        <source>%1 is over; its line can be taken over from %2</source>
        <translation>%1 ist vorbei; die Leitung kann ab %2 übernommen werden</translation>
    </message>
    <message>
        <source>%1, open, at %2</source>
        <translation>%1, offen, um %2</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1. Free as soon as it is closed</source>
        <translation>%1. Frei, sobald sie abgeschlossen ist</translation>
    </message>
    <message numerus="yes">
        <source>%1. Free %n min after it is closed</source>
        <translation>
            <numerusform>%1. Frei %n Min. nach dem Abschluss</numerusform>
            <numerusform>%1. Frei %n Min. nach dem Abschluss</numerusform>
        </translation>
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
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>GSM-7</source>
        <translation>GSM-7</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message numerus="yes">
        <source>%n texts (%1)</source>
        <translation>
            <numerusform>%n SMS (%1)</numerusform>
            <numerusform>%n SMS (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text (%1, %2 of %3)</source>
        <translation>1 SMS (%1, %2 von %3)</translation>
    </message>
    <message numerus="yes">
        <source>(text removed after %n day(s))</source>
        <translation>
            <numerusform>(Text nach %n Tag entfernt)</numerusform>
            <numerusform>(Text nach %n Tagen entfernt)</numerusform>
        </translation>
    </message>
    <message>
        <source>the ride is closed</source>
        <translation>die Fahrt ist abgeschlossen</translation>
    </message>
    <message>
        <source>the ride is cancelled</source>
        <translation>die Fahrt ist storniert</translation>
    </message>
    <message>
        <source>the ride is open again</source>
        <translation>die Fahrt ist wieder offen</translation>
    </message>
    <message>
        <source>the recipient has no line in this ride any more</source>
        <translation>der Empfänger hat keine Leitung in dieser Fahrt mehr</translation>
    </message>
    <message>
        <source>the time of the ride is past</source>
        <translation>die Zeit der Fahrt ist vorbei</translation>
    </message>
    <message>
        <source>the recipient asked for no more texts</source>
        <translation>der Empfänger will keine SMS mehr</translation>
    </message>
    <message>
        <source>the word asks for no more texts, so it was not passed on</source>
        <translation>das Wort bittet darum, keine SMS mehr zu schicken, und wurde daher nicht weitergegeben</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>zurückgegeben</translation>
    </message>
</context>
</TS>
