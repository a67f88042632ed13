<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>There is no API key yet. Copy it from MessageBird&apos;s dashboard (Developers, API access) and paste it under Settings, Connection.</source>
        <translation>Er is nog geen API-sleutel. Kopieer hem uit het dashboard van MessageBird (Developers, API access) en plak hem bij Instellingen, Verbinding.</translation>
    </message>
    <message>
        <source>MessageBird refuses the API key. Copy it from the dashboard again.</source>
        <translation>MessageBird weigert de API-sleutel. Kopieer hem opnieuw uit het dashboard.</translation>
    </message>
    <message>
        <source>The API key is right, but it may not do this. Choose a key with full access in the dashboard, or add the numbers by hand.</source>
        <translation>De API-sleutel klopt, maar mag dit niet. Kies in het dashboard een sleutel met volledige toegang, of voeg de nummers met de hand toe.</translation>
    </message>
    <message>
        <source>MessageBird was asked too often. Try again in a minute.</source>
        <translation>Er is te vaak iets aan MessageBird gevraagd. Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>MessageBird cannot be reached. Check the connection to the internet.</source>
        <translation>MessageBird is niet bereikbaar. Controleer de verbinding met internet.</translation>
    </message>
    <message>
        <source>MessageBird did not answer in time.</source>
        <translation>MessageBird heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>What answers has no valid certificate of MessageBird&apos;s. Check the connection to the internet and this computer&apos;s date.</source>
        <translation>Wat antwoordt, heeft geen geldig certificaat van MessageBird. Controleer de verbinding met internet en de datum van deze computer.</translation>
    </message>
    <message>
        <source>MessageBird has an error of its own. Try again later.</source>
        <translation>MessageBird heeft zelf een storing. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>What answered is not MessageBird, or speaks otherwise than expected. Perhaps a network&apos;s log-in page is in the way.</source>
        <translation>Wat antwoordde, is niet MessageBird, of spreekt anders dan verwacht. Misschien zit een inlogpagina van een netwerk ertussen.</translation>
    </message>
    <message>
        <source>MessageBird refused this.</source>
        <translation>MessageBird heeft dit geweigerd.</translation>
    </message>
    <message>
        <source>the account is paid later</source>
        <translation>het account wordt achteraf betaald</translation>
    </message>
    <message>
        <source>The account has not enough credit for this. Top it up in MessageBird&apos;s dashboard.</source>
        <translation>Het account heeft hier niet genoeg tegoed voor. Vul het aan in het dashboard van MessageBird.</translation>
    </message>
    <message>
        <source>This number is not offered, or not any more. Search for another.</source>
        <translation>Dit nummer wordt niet, of niet meer, aangeboden. Zoek een ander.</translation>
    </message>
    <message>
        <source>MessageBird offers this number on other terms by now. Search again and look at them.</source>
        <translation>MessageBird biedt dit nummer inmiddels op andere voorwaarden aan. Zoek opnieuw en bekijk ze.</translation>
    </message>
    <message>
        <source>This account does not rent that number.</source>
        <translation>Dit account huurt dat nummer niet.</translation>
    </message>
    <message>
        <source>There is no public address yet that MessageBird could be told.</source>
        <translation>Er is nog geen openbaar adres dat MessageBird gegeven kan worden.</translation>
    </message>
    <message>
        <source>The numbers of the pool cannot be read at present.</source>
        <translation>De nummers van de pool kunnen nu niet gelezen worden.</translation>
    </message>
    <message>
        <source>It is under way already: MessageBird is being asked. It takes a moment.</source>
        <translation>Het is al bezig: MessageBird wordt gevraagd. Dat duurt even.</translation>
    </message>
</context>
<context>
    <name>birdcar::AboutPanel</name>
    <message>
        <source>Version %1, on Qt %2</source>
        <translation>Versie %1, op Qt %2</translation>
    </message>
    <message>
        <source>Version %1 (commit %2), on Qt %3</source>
        <translation>Versie %1 (commit %2), op Qt %3</translation>
    </message>
    <message>
        <source>BirdCar Dispatch</source>
        <translation>BirdCar Dispatch</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). There is no warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later (GPL-3.0-or-later). Er is geen garantie.</translation>
    </message>
    <message>
        <source>Help is in the guide: %1 opens it, about whatever is on the screen.</source>
        <translation>Hulp staat in de handleiding: %1 opent haar, bij wat er op het scherm staat.</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Versie kopiëren</translation>
    </message>
    <message>
        <source>Copy version, commit and system</source>
        <translation>Versie, commit en systeem kopiëren</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>De handleiding openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Dit paneel sluiten</translation>
    </message>
    <message>
        <source>About BirdCar</source>
        <translation>Over BirdCar</translation>
    </message>
</context>
<context>
    <name>birdcar::AccountNumbersDialog</name>
    <message>
        <source>Numbers from your MessageBird account</source>
        <translation>Nummers van je MessageBird-account</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>birdcar::AccountNumbersModel</name>
    <message>
        <source>missing here</source>
        <translation>ontbreekt hier</translation>
    </message>
    <message>
        <source>not in the account</source>
        <translation>niet in het account</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>in de pool</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Nothing arrives on it: it belongs to another account, or was given up.</source>
        <translation>Er komt niets op binnen: het hoort bij een ander account of is opgezegd.</translation>
    </message>
    <message>
        <source>At MessageBird it is: %1</source>
        <translation>Bij MessageBird is het: %1</translation>
    </message>
    <message>
        <source>It cannot take texts, so it is of no use for rides.</source>
        <translation>Het kan geen sms&apos;en ontvangen en is dus onbruikbaar voor ritten.</translation>
    </message>
    <message>
        <source>It cannot be called; texts work.</source>
        <translation>Het kan niet worden gebeld; sms&apos;en werken.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Sms&apos;en</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>birdcar::AccountNumbersPane</name>
    <message>
        <source>Numbers of the account and of the pool</source>
        <translation>Nummers van het account en van de pool</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Op&amp;nieuw vragen</translation>
    </message>
    <message>
        <source>&amp;Take into the pool</source>
        <translation>In de pool &amp;opnemen</translation>
    </message>
    <message>
        <source>Ask MessageBird for the numbers again</source>
        <translation>MessageBird opnieuw naar de nummers vragen</translation>
    </message>
    <message>
        <source>Take the chosen numbers into the pool</source>
        <translation>De gekozen nummers in de pool opnemen</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>MessageBird wordt gevraagd ...</translation>
    </message>
    <message>
        <source>The numbers of the account are not known.</source>
        <translation>De nummers van het account zijn niet bekend.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>In the pool: %1. Missing here: %2. Not in the account: %3.</source>
        <translation>In de pool: %1. Ontbreekt hier: %2. Niet in het account: %3.</translation>
    </message>
    <message>
        <source>&amp;Take %1 into the pool</source>
        <translation>%1 in de pool &amp;opnemen</translation>
    </message>
    <message>
        <source>This account rents no numbers. Buy one that can take texts and calls: here, with Find a number to buy, or in MessageBird&apos;s dashboard (Numbers), and ask again.</source>
        <translation>Dit account huurt geen nummers. Koop er een dat sms&apos;en en gesprekken kan ontvangen: hier, met Een nummer kopen, of in het dashboard van MessageBird (Numbers), en vraag het opnieuw.</translation>
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
    <message>
        <source>It acts on the row selected on that page. Go there and see which one that is.</source>
        <translation>Het werkt op de rij die op die pagina gekozen is. Ga erheen en kijk welke dat is.</translation>
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
    <message>
        <source>Only on %1</source>
        <translation>Alleen op %1</translation>
    </message>
</context>
<context>
    <name>birdcar::AddressStrip</name>
    <message>
        <source>The public address changed from %1 to %2. The flows at MessageBird still lead to the old one: enter the new URLs in both.</source>
        <translation>Het openbare adres is veranderd van %1 in %2. De flows bij MessageBird leiden nog naar het oude: vul in beide de nieuwe URL&apos;s in.</translation>
    </message>
    <message>
        <source>Numbers concerned: %1</source>
        <translation>Betrokken nummers: %1</translation>
    </message>
    <message numerus="yes">
        <source>Numbers concerned: %1 and %n more</source>
        <translation>
            <numerusform>Betrokken nummers: %1 en nog %n</numerusform>
            <numerusform>Betrokken nummers: %1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This stays until a text has come by the new address.</source>
        <translation>Dit blijft staan tot er een bericht via het nieuwe adres is gekomen.</translation>
    </message>
    <message>
        <source>Copy the URL for texts</source>
        <translation>De URL voor berichten kopiëren</translation>
    </message>
    <message>
        <source>Copy the URL for calls</source>
        <translation>De URL voor oproepen kopiëren</translation>
    </message>
    <message>
        <source>The flow for calls could not be changed: %1</source>
        <translation>De flow voor oproepen kon niet worden gewijzigd: %1</translation>
    </message>
    <message>
        <source>The public address changed from %1 to %2. The flow for texts at MessageBird still leads to the old one: enter the new URL in it. The flow for calls was changed by BirdCar.</source>
        <translation>Het openbare adres is veranderd van %1 in %2. De flow voor sms&apos;en bij MessageBird leidt nog naar het oude: voer daar de nieuwe URL in. De flow voor oproepen is door BirdCar gewijzigd.</translation>
    </message>
</context>
<context>
    <name>birdcar::AlertSettingsForm</name>
    <message>
        <source>&amp;Warn when the credit is below</source>
        <translation>W&amp;aarschuwen bij tegoed onder</translation>
    </message>
    <message>
        <source>In the currency of the MessageBird account; 0 never warns.</source>
        <translation>In de munteenheid van het MessageBird-account; 0 waarschuwt nooit.</translation>
    </message>
    <message>
        <source>Takes effect at once, for whoever works at this computer</source>
        <translation>Werkt meteen, voor wie aan deze computer werkt</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Desktop &amp;notification while the window is not in front</source>
        <translation>Bureaublad&amp;melding als het venster niet vooraan staat</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>Uiterlijk van het venster</translation>
    </message>
    <message>
        <source>&amp;Look of the window</source>
        <translation>&amp;Uiterlijk van het venster</translation>
    </message>
    <message>
        <source>These take effect at once, and only on this computer.</source>
        <translation>Dit geldt meteen, en alleen op deze computer.</translation>
    </message>
    <message>
        <source>That is not possible here: there is no logind, the part of systemd that could do it. The desktop&apos;s own settings decide.</source>
        <translation>Dat kan hier niet: er is geen logind, het deel van systemd dat het zou doen. De instellingen van het bureaublad beslissen.</translation>
    </message>
    <message>
        <source>That is not possible here, logind says: %1</source>
        <translation>Dat kan hier niet, logind zegt: %1</translation>
    </message>
    <message>
        <source>It is being kept awake now. Closing its lid may still put it to sleep.</source>
        <translation>Hij wordt nu wakker gehouden. Het dichtklappen van het deksel kan hem nog steeds laten slapen.</translation>
    </message>
    <message>
        <source>Asleep it relays nothing. Closing its lid may still put it to sleep.</source>
        <translation>Als hij slaapt, wordt er niets doorgegeven. Het dichtklappen van het deksel kan hem nog steeds laten slapen.</translation>
    </message>
    <message>
        <source>&amp;Keep this computer awake while BirdCar runs</source>
        <translation>Deze &amp;computer wakker houden zolang BirdCar draait</translation>
    </message>
    <message>
        <source>S&amp;ound at a new text</source>
        <translation>&amp;Geluid bij een nieuwe sms</translation>
    </message>
    <message>
        <source>Alar&amp;m text to the administrator</source>
        <translation>Alarm-&amp;sms aan de beheerder</translation>
    </message>
    <message>
        <source>This phone gets a text when the public address has changed, when the tunnel is down, or when BirdCar cannot listen: once for each trouble, no more than one an hour, and one when all is well again. Each costs what a text costs. Empty: nobody does.</source>
        <translation>Deze telefoon krijgt een sms als het openbare adres is veranderd, als de tunnel niet werkt, of als BirdCar niet kan luisteren: eenmaal per storing, niet meer dan één per uur, en één als alles weer in orde is. Elke kost wat een sms kost. Leeg: niemand.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Alarm only after</source>
        <translation>&amp;Pas alarmeren na</translation>
    </message>
    <message>
        <source>A changed address is told at once.</source>
        <translation>Een veranderd adres wordt meteen gemeld.</translation>
    </message>
</context>
<context>
    <name>birdcar::AlwaysOnBox</name>
    <message>
        <source>Command that starts the service</source>
        <translation>Opdracht die de dienst start</translation>
    </message>
    <message>
        <source>Command that has the service run without a log-in</source>
        <translation>Opdracht die de dienst zonder aanmelden laat draaien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
    <message>
        <source>A BirdCar without a window listens and sends; this window works beside it.</source>
        <translation>Een BirdCar zonder venster ontvangt en verstuurt; dit venster werkt ernaast.</translation>
    </message>
    <message>
        <source>Instead, or as well, BirdCar can run as a service without a window, also while nobody is logged in. A window that is opened then works beside it. In a terminal:</source>
        <translation>In plaats daarvan, of ook, kan BirdCar als dienst zonder venster draaien, ook als niemand is aangemeld. Een venster dat dan geopend wordt, werkt ernaast. In een terminal:</translation>
    </message>
    <message>
        <source>Has the service start by itself.</source>
        <translation>Laat de dienst vanzelf starten.</translation>
    </message>
    <message>
        <source>Starts the service now, and again at each log-in. Quit this window first: while it listens, the service cannot.</source>
        <translation>Start de dienst nu, en weer bij elke aanmelding. Sluit dit venster eerst af: zolang het ontvangt, kan de dienst dat niet.</translation>
    </message>
    <message>
        <source>Lets it go on after log-out, and start with the computer.</source>
        <translation>Laat hem doorgaan na het afmelden, en starten met de computer.</translation>
    </message>
    <message>
        <source>The database of this window belongs there, too: BIRDCAR_DATABASE=%1</source>
        <translation>De database van dit venster hoort daar ook: BIRDCAR_DATABASE=%1</translation>
    </message>
    <message>
        <source>What the environment of this start gave, such as a key, belongs into the file ~/.config/birdcar/birdcar.env for the service; keys in the keyring are out of its reach while nobody is logged in.</source>
        <translation>Wat de omgeving van deze start gaf, zoals een sleutel, hoort voor de dienst in het bestand ~/.config/birdcar/birdcar.env; bij sleutels in de sleutelbos kan hij niet zolang niemand is aangemeld.</translation>
    </message>
    <message>
        <source>Starts the service now, and again at each log-in. End the BirdCar without a window that runs now first.</source>
        <translation>Start de dienst nu, en voortaan bij elke aanmelding. Beëindig eerst de BirdCar zonder venster die nu draait.</translation>
    </message>
    <message>
        <source>Starts the service now, and again at each log-in.</source>
        <translation>Start de dienst nu, en voortaan bij elke aanmelding.</translation>
    </message>
</context>
<context>
    <name>birdcar::BackupSettingsForm</name>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>Keep back&amp;ups</source>
        <translation>Back-&amp;ups bewaren</translation>
    </message>
    <message>
        <source>Older ones are deleted, so that what was erased or removed is gone from them, too. Of the daily ones the last seven are kept.</source>
        <translation>Oudere worden verwijderd, zodat wat gewist of verwijderd is ook daaruit verdwijnt. Van de dagelijkse blijven de laatste zeven bewaard.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>The demo has no backups: its data is gone when it ends.</source>
        <translation>De demo heeft geen back-ups: de gegevens zijn weg zodra hij eindigt.</translation>
    </message>
    <message>
        <source>BirdCar makes no backups of a PostgreSQL database. Have the server make them, for instance with pg_dump every night, and delete old ones there.</source>
        <translation>BirdCar maakt geen back-ups van een PostgreSQL-database. Laat de server dat doen, bijvoorbeeld elke nacht met pg_dump, en verwijder daar oude.</translation>
    </message>
</context>
<context>
    <name>birdcar::BackupTableModel</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>dagelijks</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>met de hand</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vóór terugzetten</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>heel</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Ritten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Berichten</translation>
    </message>
</context>
<context>
    <name>birdcar::BackupsBox</name>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Nu een back-up maken</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>&amp;Restore ...</source>
        <translation>Te&amp;rugzetten ...</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>De gekozen back-up terugzetten</translation>
    </message>
    <message>
        <source>&amp;Keep the present data</source>
        <translation>De huidige &amp;gegevens behouden</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Niet terugzetten</translation>
    </message>
    <message>
        <source>Restore th&amp;is backup</source>
        <translation>&amp;Deze back-up terugzetten</translation>
    </message>
    <message>
        <source>Restore this backup, in place of the present data</source>
        <translation>Deze back-up terugzetten, in plaats van de huidige gegevens</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Ze staan in %1.</translation>
    </message>
    <message>
        <source>No backup yet. BirdCar makes one every day while it runs.</source>
        <translation>Nog geen back-up. BirdCar maakt er elke dag een zolang het draait.</translation>
    </message>
    <message>
        <source>A backup is being made ...</source>
        <translation>Er wordt een back-up gemaakt ...</translation>
    </message>
    <message>
        <source>The backup of %1 is made, and is whole.</source>
        <translation>De back-up van %1 is gemaakt en is heel.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>De back-up van %1 terugzetten?</translation>
    </message>
    <message>
        <source>Rides, people and texts become again what they were then; the listener pauses meanwhile and the window opens anew. What came since is kept as a backup, so that this can be taken back. Texts that had not left then are looked up at MessageBird before any is sent. People who were erased stay erased.</source>
        <translation>Ritten, personen en berichten worden weer zoals ze toen waren; de ontvangst pauzeert intussen en het venster opent opnieuw. Wat sindsdien kwam blijft als back-up bewaard, zodat dit ongedaan gemaakt kan worden. Berichten die toen nog niet weg waren worden bij MessageBird opgezocht voordat er een wordt verstuurd. Gewiste personen blijven gewist.</translation>
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
        <translation>Laten vallen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
</context>
<context>
    <name>birdcar::CalendarPopup</name>
    <message>
        <source>Date and time</source>
        <translation>Datum en tijd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Deze tijd nemen</translation>
    </message>
    <message>
        <source>Take this date and time</source>
        <translation>Deze datum en tijd nemen</translation>
    </message>
</context>
<context>
    <name>birdcar::ChangeOffer</name>
    <message>
        <source>Tell &amp;both</source>
        <translation>Bei&amp;den melden</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer</source>
        <translation>De kl&amp;ant melden</translation>
    </message>
    <message>
        <source>Tell the dr&amp;iver</source>
        <translation>De ch&amp;auffeur melden</translation>
    </message>
    <message>
        <source>Tell n&amp;obody</source>
        <translation>N&amp;iemand melden</translation>
    </message>
    <message>
        <source>Ride %1 is changed. Who is told?</source>
        <translation>Rit %1 is gewijzigd. Wie krijgt bericht?</translation>
    </message>
    <message>
        <source>To the customer, %1: %2</source>
        <translation>Aan de klant, %1: %2</translation>
    </message>
    <message>
        <source>To the driver, %1: %2</source>
        <translation>Aan de chauffeur, %1: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::ChartPanel</name>
    <message>
        <source>Save picture...</source>
        <translation>Afbeelding bewaren...</translation>
    </message>
    <message>
        <source>Save the picture of this chart</source>
        <translation>De afbeelding van deze grafiek bewaren</translation>
    </message>
    <message>
        <source>Save figures...</source>
        <translation>Cijfers bewaren...</translation>
    </message>
    <message>
        <source>Save the figures of this chart</source>
        <translation>De cijfers van deze grafiek bewaren</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Afbeeldingen (*.png)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Door komma&apos;s gescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>Save the picture: %1</source>
        <translation>De afbeelding bewaren: %1</translation>
    </message>
    <message>
        <source>Save the figures: %1</source>
        <translation>De cijfers bewaren: %1</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Bewaren: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
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
    <name>birdcar::ColorSchemeMenu</name>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
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
    <name>birdcar::ConnectionSettingsForm</name>
    <message>
        <source>automatic: signature with a signing key, else secret</source>
        <translation>automatisch: handtekening met een ondertekeningssleutel, anders geheim</translation>
    </message>
    <message>
        <source>signature: MessageBird signs each request</source>
        <translation>handtekening: MessageBird ondertekent elk verzoek</translation>
    </message>
    <message>
        <source>secret: the addresses below carry it</source>
        <translation>geheim: staat in de adressen hieronder</translation>
    </message>
    <message>
        <source>off: anybody may post (for trying only)</source>
        <translation>uit: iedereen mag sturen (alleen om te proberen)</translation>
    </message>
    <message>
        <source>&amp;Listening address</source>
        <translation>Lui&amp;steradres</translation>
    </message>
    <message>
        <source>Public &amp;address</source>
        <translation>Openbaar &amp;adres</translation>
    </message>
    <message>
        <source>Where a tunnel or a reverse proxy lets MessageBird reach the listening address.</source>
        <translation>Waar een tunnel of reverse proxy MessageBird het luisteradres laat bereiken.</translation>
    </message>
    <message>
        <source>Who may &amp;post</source>
        <translation>Wie &amp;mag sturen</translation>
    </message>
    <message>
        <source>Address for texts</source>
        <translation>Adres voor sms&apos;en</translation>
    </message>
    <message>
        <source>Address for calls</source>
        <translation>Adres voor oproepen</translation>
    </message>
    <message>
        <source>Set a public address first</source>
        <translation>Stel eerst een openbaar adres in</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
    <message>
        <source>Not listening at present. A change takes effect at the next start.</source>
        <translation>Ontvangt nu niet. Een wijziging werkt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Listening at %1. A change takes effect at the next start.</source>
        <translation>Ontvangt op %1. Een wijziging werkt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>Nu van kracht: %1.</translation>
    </message>
    <message>
        <source>Secret in them</source>
        <translation>Geheim daarin</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ondertekeningssleutel</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>AP&amp;I-sleutel</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>Onderte&amp;keningssleutel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>T&amp;unnel</source>
        <translation>T&amp;unnel</translation>
    </message>
    <message>
        <source>Server or na&amp;me</source>
        <translation>Server of &amp;naam</translation>
    </message>
    <message>
        <source>Choose one for BirdCar to run, or enter an address of your own below.</source>
        <translation>Kies er een die BirdCar draait, of vul hieronder een eigen adres in.</translation>
    </message>
    <message>
        <source>The tunnel says it by itself; nothing has to be entered here.</source>
        <translation>De tunnel noemt het zelf; hier hoeft niets ingevuld te worden.</translation>
    </message>
    <message>
        <source>None is set here; the service has one of its own.</source>
        <translation>Hier is er geen ingesteld; de dienst heeft er een van zichzelf.</translation>
    </message>
    <message>
        <source>The service listens at %1. A change takes effect when it is restarted.</source>
        <translation>De dienst ontvangt op %1. Een wijziging werkt als hij opnieuw gestart wordt.</translation>
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
    <message>
        <source>Dispatcher %1</source>
        <translation>Planner %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not sent to %1, dropped: %2</source>
        <translation>niet verstuurd aan %1, vervallen: %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>not sent to %1: %2</source>
        <translation>niet verstuurd aan %1: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::ConversationPane</name>
    <message>
        <source>Select a ride to see its texts and calls.</source>
        <translation>Kies een rit om de sms&apos;en en oproepen ervan te zien.</translation>
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
        <source>%1. Office note: %2</source>
        <translation>%1. Interne notitie: %2</translation>
    </message>
    <message>
        <source>%1. Note to the driver: %2</source>
        <translation>%1. Notitie voor de chauffeur: %2</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als ong&amp;elezen markeren</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Laten vallen</translation>
    </message>
    <message>
        <source>No texts and no calls yet.</source>
        <translation>Nog geen sms&apos;en en geen oproepen.</translation>
    </message>
    <message>
        <source>This is no longer true: %1. Send it all the same?</source>
        <translation>Dit klopt niet meer: %1. Toch versturen?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Toch versturen</translation>
    </message>
    <message>
        <source>Asked for no more texts and gets none: %1</source>
        <translation>Heeft gevraagd om geen sms&apos;en meer en krijgt er geen: %1</translation>
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
        <translation>&amp;Opnieuw versturen</translation>
    </message>
    <message>
        <source>&amp;Drop the text</source>
        <translation>Sms laten &amp;vervallen</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Tekst &amp;kopiëren</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Jump to the newest text</source>
        <translation>Naar de nieuwste sms</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nieuwste</translation>
    </message>
</context>
<context>
    <name>birdcar::CsvImport</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rijen van het bestand</translation>
    </message>
    <message>
        <source>Save &amp;bad rows</source>
        <translation>Foute rijen &amp;bewaren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Klanten importeren</translation>
    </message>
    <message>
        <source>Import drivers</source>
        <translation>Chauffeurs importeren</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Nummers importeren</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welke rijen getoond worden</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <source>Save the bad rows with the reasons</source>
        <translation>De foute rijen met de redenen bewaren</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>De goede rijen importeren</translation>
    </message>
    <message>
        <source>Close, or stop importing</source>
        <translation>Sluiten, of stoppen met importeren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Reading the file ...</source>
        <translation>Bestand lezen ...</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Niets te importeren.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Het bestand heeft geen rijen.</translation>
    </message>
    <message>
        <source>No rows of this kind.</source>
        <translation>Geen rijen van deze soort.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Rijen: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>%1 &amp;importeren</translation>
    </message>
    <message>
        <source>Save bad rows</source>
        <translation>Foute rijen bewaren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The bad rows are in %1.</source>
        <translation>De foute rijen staan in %1.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Kan %1 niet schrijven: %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>What was written stays; a second import adds nothing twice.</source>
        <translation>Wat geschreven is, blijft; een tweede import voegt niets dubbel toe.</translation>
    </message>
</context>
<context>
    <name>birdcar::CsvWords</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Kan %1 niet lezen: %2</translation>
    </message>
    <message>
        <source>%1 is too large: an import takes up to 64 MiB at a time.</source>
        <translation>%1 is te groot: een import neemt hooguit 64 MiB per keer.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is leeg.</translation>
    </message>
</context>
<context>
    <name>birdcar::DepotSettingsForm</name>
    <message>
        <source>&amp;Name of the depot</source>
        <translation>&amp;Naam van de standplaats</translation>
    </message>
    <message>
        <source>Stands on printed pages.</source>
        <translation>Staat op afgedrukte pagina&apos;s.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>L&amp;and</translation>
    </message>
    <message>
        <source>Phones typed without a country code are read as phones of this country.</source>
        <translation>Nummers zonder landcode worden gelezen als nummers van dit land.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Tijd&amp;zone</translation>
    </message>
    <message>
        <source>Depot&apos;s own &amp;phone</source>
        <translation>Eigen t&amp;elefoon van de standplaats</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <translation>Daar is het nu %1.</translation>
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
            <numerusform>%n nieuwe sms of gemiste oproep</numerusform>
            <numerusform>%n nieuwe sms&apos;en of gemiste oproepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of rides: %1, others: %2</source>
        <translation>Sms&apos;en bij ritten: %1, andere: %2</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nieuwe sms</translation>
    </message>
    <message>
        <source>New text from %1</source>
        <translation>Nieuwe sms van %1</translation>
    </message>
    <message>
        <source>Ride %1, new texts: %2</source>
        <translation>Rit %1, nieuwe sms&apos;en: %2</translation>
    </message>
    <message>
        <source>A call reached nobody</source>
        <translation>Een oproep bereikte niemand</translation>
    </message>
    <message>
        <source>A text matches no ride</source>
        <translation>Een sms hoort bij geen rit</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) in the inbox</source>
        <translation>
            <numerusform>%n nieuwe rij in het postvak</numerusform>
            <numerusform>%n nieuwe rijen in het postvak</numerusform>
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
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>birdcar::DraftTableModel</name>
    <message>
        <source>to assign</source>
        <translation>toe te wijzen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
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
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>in the form</source>
        <translation>in het formulier</translation>
    </message>
    <message>
        <source>%1 (in the form)</source>
        <translation>%1 (in het formulier)</translation>
    </message>
</context>
<context>
    <name>birdcar::DraftsPane</name>
    <message>
        <source>Rides to assign</source>
        <translation>Toe te wijzen ritten</translation>
    </message>
    <message>
        <source>&amp;Take into the form</source>
        <translation>In het &amp;formulier zetten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Take into the form</source>
        <translation>In het formulier zetten</translation>
    </message>
    <message>
        <source>Take the selected draft into the form</source>
        <translation>Het gekozen concept in het formulier zetten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete the selected draft</source>
        <translation>Het gekozen concept verwijderen</translation>
    </message>
    <message>
        <source>Nothing to assign. Ctrl+D puts the form for a new ride aside, even without a driver.</source>
        <translation>Niets toe te wijzen. Ctrl+D zet het formulier voor een nieuwe rit apart, ook zonder chauffeur.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Concept verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
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
    <name>birdcar::EraseBox</name>
    <message>
        <source>Name, phone, texts and calls are removed. Rides stay for the counts, with their places and times.</source>
        <translation>Naam, telefoon, sms&apos;en en oproepen worden verwijderd. Ritten blijven voor de tellingen, met hun plaatsen en tijden.</translation>
    </message>
    <message>
        <source>Rides: %1</source>
        <translation>Ritten: %1</translation>
    </message>
    <message>
        <source>Texts: %1</source>
        <translation>Sms&apos;en: %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Oproepen: %1</translation>
    </message>
    <message>
        <source>Inbox rows: %1</source>
        <translation>Rijen in het postvak: %1</translation>
    </message>
    <message>
        <source>Log entries: %1</source>
        <translation>Regels in het logboek: %1</translation>
    </message>
    <message>
        <source>Ended rides whose lines are still live, and end now: %1</source>
        <translation>Afgelopen ritten waarvan de lijn nog actief is en nu eindigt: %1</translation>
    </message>
    <message>
        <source>%1 (%2) has the same phone and stays, with the inbox rows of that phone.</source>
        <translation>%1 (%2) heeft hetzelfde nummer en blijft, met de postvakrijen van dat nummer.</translation>
    </message>
    <message>
        <source>Backups made before now hold this person until you delete them.</source>
        <translation>Eerder gemaakte back-ups bevatten deze persoon tot je ze verwijdert.</translation>
    </message>
    <message>
        <source>MessageBird keeps a copy of its own of every text; ask them to delete it.</source>
        <translation>MessageBird bewaart zelf een kopie van elke sms; vraag hun die te verwijderen.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Erase for &amp;good</source>
        <translation>&amp;Definitief wissen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Houd&amp;en</translation>
    </message>
    <message>
        <source>Progress of erasing</source>
        <translation>Voortgang van het wissen</translation>
    </message>
    <message>
        <source>Erase this person for good</source>
        <translation>Deze persoon definitief wissen</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>Deze persoon houden</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 wissen?</translation>
    </message>
    <message>
        <source>Counting what is stored ...</source>
        <translation>Tellen wat er is opgeslagen ...</translation>
    </message>
    <message>
        <source>%1 has an open ride (%2). Close or cancel it first; its texts and calls need the phone.</source>
        <translation>%1 heeft een open rit (%2). Sluit of annuleer die eerst; de sms&apos;en en oproepen ervan hebben de telefoon nodig.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the database hold this person until they are deleted for their age; restoring one erases this person again. Copies elsewhere are yours to delete.</source>
        <translation>
            <numerusform>%n back-up naast de database bevat deze persoon tot hij wegens ouderdom wordt verwijderd; terugzetten wist deze persoon opnieuw. Kopieën elders moet u zelf verwijderen.</numerusform>
            <numerusform>%n back-ups naast de database bevatten deze persoon tot ze wegens ouderdom worden verwijderd; terugzetten wist deze persoon opnieuw. Kopieën elders moet u zelf verwijderen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::EventTableModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betreft</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>birdcar::EventWords</name>
    <message>
        <source>ride created</source>
        <translation>rit aangemaakt</translation>
    </message>
    <message>
        <source>ride changed</source>
        <translation>rit gewijzigd</translation>
    </message>
    <message>
        <source>ride closed</source>
        <translation>rit gesloten</translation>
    </message>
    <message>
        <source>ride cancelled</source>
        <translation>rit geannuleerd</translation>
    </message>
    <message>
        <source>ride reopened</source>
        <translation>rit heropend</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>driver changed</source>
        <translation>chauffeur gewijzigd</translation>
    </message>
    <message>
        <source>further phone has no line</source>
        <translation>extra nummer heeft geen lijn</translation>
    </message>
    <message>
        <source>further phone remembered</source>
        <translation>extra nummer onthouden</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>telefonisch gemeld</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>instellingen gewijzigd</translation>
    </message>
    <message>
        <source>line of an ended ride taken over</source>
        <translation>lijn van een afgelopen rit overgenomen</translation>
    </message>
    <message>
        <source>line lost</source>
        <translation>lijn verloren</translation>
    </message>
    <message>
        <source>phone changed</source>
        <translation>telefoon gewijzigd</translation>
    </message>
    <message>
        <source>confirmation sent again</source>
        <translation>bevestiging opnieuw verstuurd</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>gearchiveerd</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>teruggehaald</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>buiten dienst</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>in dienst</translation>
    </message>
    <message>
        <source>phone shown in full</source>
        <translation>telefoon volledig getoond</translation>
    </message>
    <message>
        <source>stored data exported</source>
        <translation>opgeslagen gegevens geëxporteerd</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gewist</translation>
    </message>
    <message>
        <source>list imported</source>
        <translation>lijst geïmporteerd</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>import ongedaan gemaakt</translation>
    </message>
    <message>
        <source>list exported</source>
        <translation>lijst geëxporteerd</translation>
    </message>
    <message>
        <source>imported row cannot be used</source>
        <translation>geïmporteerde rij onbruikbaar</translation>
    </message>
    <message>
        <source>imported ride claims the line of another</source>
        <translation>geïmporteerde rit claimt de lijn van een andere</translation>
    </message>
    <message>
        <source>number enabled</source>
        <translation>nummer ingeschakeld</translation>
    </message>
    <message>
        <source>number is being drained</source>
        <translation>nummer wordt uitgefaseerd</translation>
    </message>
    <message>
        <source>number disabled</source>
        <translation>nummer uitgeschakeld</translation>
    </message>
    <message>
        <source>ride %1</source>
        <translation>rit %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>klant %1</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>chauffeur %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>inbox row %1</source>
        <translation>postvakrij %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>sms %1</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klanten</translation>
    </message>
    <message>
        <source>drivers</source>
        <translation>chauffeurs</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nummers</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Ritten</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>backup could not be made</source>
        <translation>back-up kon niet gemaakt worden</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>back-up teruggezet</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>public address changed</source>
        <translation>openbaar adres veranderd</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>tunnel</translation>
    </message>
    <message>
        <source>linked to the ride</source>
        <translation>gekoppeld aan de rit</translation>
    </message>
    <message>
        <source>line of a linked phone ended</source>
        <translation>lijn van een gekoppelde telefoon beëindigd</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>what MessageBird sent</source>
        <translation>wat MessageBird stuurde</translation>
    </message>
    <message>
        <source>missed texts fetched</source>
        <translation>gemiste sms&apos;en opgehaald</translation>
    </message>
    <message>
        <source>asked for no more texts</source>
        <translation>wil geen sms&apos;en meer</translation>
    </message>
    <message>
        <source>gets texts again</source>
        <translation>krijgt weer sms&apos;en</translation>
    </message>
    <message>
        <source>flow for calls made</source>
        <translation>flow voor oproepen gemaakt</translation>
    </message>
    <message>
        <source>number ordered</source>
        <translation>nummer besteld</translation>
    </message>
    <message>
        <source>number bought</source>
        <translation>nummer gekocht</translation>
    </message>
    <message>
        <source>number not bought</source>
        <translation>nummer niet gekocht</translation>
    </message>
    <message>
        <source>not known whether the number is bought</source>
        <translation>niet bekend of het nummer gekocht is</translation>
    </message>
    <message>
        <source>number given up</source>
        <translation>nummer opgegeven</translation>
    </message>
    <message>
        <source>not known whether the number is given up</source>
        <translation>niet bekend of het nummer opgegeven is</translation>
    </message>
    <message>
        <source>alarm text to the administrator</source>
        <translation>alarm-sms aan de beheerder</translation>
    </message>
    <message>
        <source>an alarm text could not be sent</source>
        <translation>een alarm-sms kon niet worden verstuurd</translation>
    </message>
    <message>
        <source>test of a number began</source>
        <translation>test van een nummer begonnen</translation>
    </message>
    <message>
        <source>number proven both ways</source>
        <translation>nummer werkt bewezen in beide richtingen</translation>
    </message>
    <message>
        <source>number was rented already</source>
        <translation>nummer was al gehuurd</translation>
    </message>
    <message>
        <source>number is not rented by this account</source>
        <translation>nummer wordt niet door dit account gehuurd</translation>
    </message>
    <message>
        <source>texts without a ride get no more answers for an hour: there were too many</source>
        <translation>sms&apos;en zonder rit krijgen een uur lang geen antwoord meer: het waren er te veel</translation>
    </message>
</context>
<context>
    <name>birdcar::FileWords</name>
    <message>
        <source>Please drop one file at a time.</source>
        <translation>Laat één bestand tegelijk los.</translation>
    </message>
    <message>
        <source>Only a file on this computer can be imported. Please save it here first.</source>
        <translation>Alleen een bestand op deze computer kan worden geïmporteerd. Sla het eerst hier op.</translation>
    </message>
    <message>
        <source>%1 is no CSV file. Please save the list as CSV (.csv) and drop that.</source>
        <translation>%1 is geen CSV-bestand. Sla de lijst op als CSV (.csv) en laat dat los.</translation>
    </message>
</context>
<context>
    <name>birdcar::FindNumberDialog</name>
    <message>
        <source>Find a number to buy</source>
        <translation>Een nummer kopen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>birdcar::FindNumberPane</name>
    <message>
        <source>Takes &amp;texts</source>
        <translation>Ontvangt s&amp;ms&apos;en</translation>
    </message>
    <message>
        <source>Takes ca&amp;lls</source>
        <translation>Neemt &amp;gesprekken aan</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Numbers that can be rented</source>
        <translation>Nummers die te huur zijn</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>elke soort</translation>
    </message>
    <message>
        <source>with these digits</source>
        <translation>met deze cijfers</translation>
    </message>
    <message>
        <source>beginning with</source>
        <translation>begint met</translation>
    </message>
    <message>
        <source>ending in</source>
        <translation>eindigt op</translation>
    </message>
    <message>
        <source>any digits</source>
        <translation>alle cijfers</translation>
    </message>
    <message>
        <source>Country of the number</source>
        <translation>Land van het nummer</translation>
    </message>
    <message>
        <source>Only numbers that take texts</source>
        <translation>Alleen nummers die sms&apos;en ontvangen</translation>
    </message>
    <message>
        <source>Only numbers that take calls</source>
        <translation>Alleen nummers die gesprekken aannemen</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Soort nummer</translation>
    </message>
    <message>
        <source>Where the digits stand</source>
        <translation>Waar de cijfers staan</translation>
    </message>
    <message>
        <source>Digits in the number, with the country code in front</source>
        <translation>Cijfers in het nummer, met de landcode ervoor</translation>
    </message>
    <message>
        <source>Search for numbers that can be rented</source>
        <translation>Nummers zoeken die te huur zijn</translation>
    </message>
    <message>
        <source>The country code counts: 3197 for +31 97</source>
        <translation>De landcode telt mee: 3197 voor +31 97</translation>
    </message>
    <message>
        <source>Say what the number has to do, and search. Nothing is bought before you have seen what it costs and said yes.</source>
        <translation>Geef aan wat het nummer moet kunnen, en zoek. Er wordt niets gekocht voordat je gezien hebt wat het kost en ja gezegd hebt.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>L&amp;and</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>S&amp;oort</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Cijfers</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>MessageBird wordt gevraagd ...</translation>
    </message>
    <message>
        <source>What can be rented is not known.</source>
        <translation>Wat er te huur is, is niet bekend.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>MessageBird offers no such number. Ask for less: another kind, fewer digits, or another country.</source>
        <translation>MessageBird biedt zo&apos;n nummer niet aan. Vraag minder: een andere soort, minder cijfers of een ander land.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
</context>
<context>
    <name>birdcar::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>In de handleiding zoeken</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>In de handleiding zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Tekst van het hoofdstuk</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Handleiding: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter goes to the next place.</source>
        <translation>Enter gaat naar de volgende plaats.</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Geen hoofdstuk heeft al deze woorden.</translation>
    </message>
</context>
<context>
    <name>birdcar::GuideWords</name>
    <message>
        <source>en</source>
        <extracomment>The language of the guide: nl, de, es... as its folder is called. If there is no guide in it: en</extracomment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>birdcar::HandOverWindow</name>
    <message>
        <source>&amp;Hand over...</source>
        <translation>&amp;Overdracht...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Afdrukken...</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>De pagina afdrukken</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>Als PDF &amp;bewaren...</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>De pagina als PDF bewaren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles opnieuw lezen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dit venster sluiten</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Page for the next dispatcher</source>
        <translation>Pagina voor de volgende planner</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>hand-over %1.pdf</source>
        <translation>overdracht %1.pdf</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>birdcar::HandOverWords</name>
    <message>
        <source>withheld</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>unread: %1</source>
        <translation>ongelezen: %1</translation>
    </message>
    <message>
        <source>failed texts: %1</source>
        <translation>mislukte sms&apos;en: %1</translation>
    </message>
    <message>
        <source>texts waiting: %1</source>
        <translation>wachtende sms&apos;en: %1</translation>
    </message>
    <message>
        <source>%1: %2, the first %3 of them here</source>
        <translation>%1: %2, de eerste %3 ervan hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open rides</source>
        <translation>Open ritten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Rit</translation>
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
        <source>From &gt; To</source>
        <translation>Van &gt; Naar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Note, and what to look at</source>
        <translation>Notitie, en waar op te letten</translation>
    </message>
    <message>
        <source>Drafts, to be assigned: %1</source>
        <translation>Concepten, toe te wijzen: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Failed texts that nobody dealt with</source>
        <translation>Mislukte sms&apos;en waar niemand iets mee deed</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Texts and calls that match no ride</source>
        <translation>Sms&apos;en en oproepen die bij geen rit horen</translation>
    </message>
    <message>
        <source>call</source>
        <translation>oproep</translation>
    </message>
    <message>
        <source>text</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Binnengekomen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>On number</source>
        <translation>Op nummer</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Hand over, %1</source>
        <translation>Overdracht, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Numbers in use: %1 of %2; with lines of ended rides: %3. Texts waiting to be sent: %4.</source>
        <translation>Nummers in gebruik: %1 van %2; met lijnen van afgelopen ritten: %3. Te versturen sms&apos;en: %4.</translation>
    </message>
    <message>
        <source>Phones are masked here; the program shows them whole and notes who looked.</source>
        <translation>Telefoons zijn hier gemaskeerd; het programma toont ze volledig en noteert wie keek.</translation>
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
    <name>birdcar::HeldLinesModel</name>
    <message>
        <source>Ride</source>
        <translation>Rit</translation>
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
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Line is live</source>
        <translation>Lijn is actief</translation>
    </message>
</context>
<context>
    <name>birdcar::ImportChoices</name>
    <message>
        <source>The first row holds the &amp;titles</source>
        <translation>De eerste rij bevat de &amp;titels</translation>
    </message>
    <message>
        <source>The first row holds the titles</source>
        <translation>De eerste rij bevat de titels</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>is a second person on this phone</source>
        <translation>is een tweede persoon op dit nummer</translation>
    </message>
    <message>
        <source>is the new name of the person on this phone</source>
        <translation>is de nieuwe naam van de persoon op dit nummer</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>maak een keuze</translation>
    </message>
    <message>
        <source>add 0</source>
        <translation>0 toevoegen</translation>
    </message>
    <message>
        <source>add +%1</source>
        <translation>+%1 toevoegen</translation>
    </message>
    <message>
        <source>Cells are divided b&amp;y</source>
        <translation>Cellen gesc&amp;heiden door</translation>
    </message>
    <message>
        <source>Column with the n&amp;ame</source>
        <translation>Kolom met de n&amp;aam</translation>
    </message>
    <message>
        <source>Column with the n&amp;umber</source>
        <translation>Kolom met het n&amp;ummer</translation>
    </message>
    <message>
        <source>Another name on a &amp;known phone</source>
        <translation>Andere naam bij be&amp;kend nummer</translation>
    </message>
    <message>
        <source>Numbers that lost their first &amp;0</source>
        <translation>Nummers die hun eerste &amp;0 kwijt zijn</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>A spreadsheet has taken the first 0. Choose what to put in front.</source>
        <translation>Een rekenblad heeft de eerste 0 weggehaald. Kies wat ervoor moet komen.</translation>
    </message>
</context>
<context>
    <name>birdcar::ImportPreviewModel</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>hernoemd</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>second person on this phone</source>
        <translation>tweede persoon op dit nummer</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>niet geïmporteerd</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>birdcar::ImportRun</name>
    <message>
        <source>The import was taken back. Rows: %1</source>
        <translation>De import is ongedaan gemaakt. Rijen: %1</translation>
    </message>
    <message>
        <source>Rows that are used or were changed since then have stayed: %1</source>
        <translation>Rijen die in gebruik zijn of sindsdien zijn gewijzigd, zijn gebleven: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n toegevoegd</numerusform>
            <numerusform>%n toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n hernoemd</numerusform>
            <numerusform>%n hernoemd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was written stays: %1.</source>
        <translation>Gestopt; wat geschreven is, blijft: %1.</translation>
    </message>
    <message>
        <source>The import is done: %1.</source>
        <translation>De import is klaar: %1.</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxActions</name>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antwoorden</translation>
    </message>
    <message>
        <source>&amp;Link to a ride</source>
        <translation>Aan een rit &amp;koppelen</translation>
    </message>
    <message>
        <source>&amp;New ride with this phone</source>
        <translation>&amp;Nieuwe rit met dit nummer</translation>
    </message>
    <message>
        <source>Add as &amp;customer</source>
        <translation>Als klant toevoe&amp;gen</translation>
    </message>
    <message>
        <source>Add as dri&amp;ver</source>
        <translation>Als &amp;chauffeur toevoegen</translation>
    </message>
    <message>
        <source>Show the r&amp;ide</source>
        <translation>De r&amp;it tonen</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Opnieuw versturen</translation>
    </message>
    <message>
        <source>&amp;Drop the text</source>
        <translation>Sms laten &amp;vervallen</translation>
    </message>
    <message>
        <source>&amp;Told by phone</source>
        <translation>&amp;Telefonisch gemeld</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>Af&amp;handelen</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Te&amp;rugzetten</translation>
    </message>
    <message>
        <source>Send &amp;all late texts</source>
        <translation>Alle &amp;late sms&apos;en versturen</translation>
    </message>
    <message>
        <source>Dro&amp;p all late texts</source>
        <translation>Alle late sms&apos;en laten vervall&amp;en</translation>
    </message>
    <message>
        <source>The text was dealt with meanwhile.</source>
        <translation>De sms is intussen afgehandeld.</translation>
    </message>
    <message>
        <source>The text is queued again.</source>
        <translation>De sms staat weer klaar.</translation>
    </message>
    <message>
        <source>The text is dropped. It stays under Handled.</source>
        <translation>De sms is vervallen. Die blijft onder Afgehandeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) queued again.</source>
        <translation>
            <numerusform>%n sms staat weer klaar.</numerusform>
            <numerusform>%n sms&apos;en staan weer klaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) dropped. They stay under Handled.</source>
        <translation>
            <numerusform>%n sms vervallen. Die blijft onder Afgehandeld.</numerusform>
            <numerusform>%n sms&apos;en vervallen. Ze blijven onder Afgehandeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the inbox again.</source>
        <translation>Het wacht weer in het postvak.</translation>
    </message>
    <message>
        <source>Noted: %1 was told by phone. The text is withdrawn.</source>
        <translation>Genoteerd: %1 is telefonisch ingelicht. De sms is ingetrokken.</translation>
    </message>
    <message>
        <source>Sho&amp;w number</source>
        <translation>Nu&amp;mmer tonen</translation>
    </message>
    <message>
        <source>Answers of ride %1 go where they went before. The text that was forwarded stays forwarded.</source>
        <translation>Antwoorden van rit %1 gaan weer waar ze eerst heen gingen. De doorgestuurde sms blijft doorgestuurd.</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxDetail</name>
    <message>
        <source>Se&amp;nd</source>
        <translation>Verstur&amp;en</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>De sms</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Het antwoord versturen</translation>
    </message>
    <message>
        <source>Repl&amp;y from the number it came in on</source>
        <translation>Antwoor&amp;den vanaf het nummer waarop het binnenkwam</translation>
    </message>
    <message>
        <source>%1 is a %2 now.</source>
        <translation>%1 is nu %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Geen nummer</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, van %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, op %2</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n sms</numerusform>
            <numerusform>%n sms&apos;en</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is queued.</source>
        <translation>Het antwoord staat klaar.</translation>
    </message>
    <message>
        <source>Linked to ride %1.</source>
        <translation>Gekoppeld aan rit %1.</translation>
    </message>
    <message>
        <source>Linked to ride %1. The text is queued for %2.</source>
        <translation>Gekoppeld aan rit %1. De sms staat klaar voor %2.</translation>
    </message>
    <message>
        <source>%1 Answers go to this phone now.</source>
        <translation>%1 Antwoorden gaan nu naar deze telefoon.</translation>
    </message>
    <message>
        <source>The two could reach each other through this number until their ride was over for some time, or was cancelled, or its driver changed.</source>
        <translation>De twee konden elkaar via dit nummer bereiken tot hun rit een tijd voorbij was, of werd geannuleerd, of een andere chauffeur kreeg.</translation>
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
        <translation>Welke rijen van het postvak getoond worden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Not yet told</source>
        <translation>Nog niet gemeld</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Texts that wait because sending is paused</source>
        <translation>Sms&apos;en die wachten omdat het versturen gepauzeerd is</translation>
    </message>
    <message>
        <source>Linked, answered, dismissed or dropped</source>
        <translation>Gekoppeld, beantwoord, afgehandeld of vervallen</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxPage</name>
    <message>
        <source>Sending is paused: no API key is set.</source>
        <translation>Het versturen is gepauzeerd: er is geen API-sleutel.</translation>
    </message>
    <message>
        <source>Sending is paused: MessageBird refuses the API key.</source>
        <translation>Het versturen is gepauzeerd: MessageBird weigert de API-sleutel.</translation>
    </message>
    <message>
        <source>Sending is paused: the account has not enough credit.</source>
        <translation>Het versturen is gepauzeerd: het account heeft te weinig tegoed.</translation>
    </message>
    <message>
        <source>Sending is paused: MessageBird cannot be reached.</source>
        <translation>Het versturen is gepauzeerd: MessageBird is onbereikbaar.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postvak</translation>
    </message>
    <message>
        <source>The selected row</source>
        <translation>De gekozen rij</translation>
    </message>
    <message>
        <source>Dismissed. It stays under Handled.</source>
        <translation>Afgehandeld. Het blijft onder Afgehandeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the webhooks were refused since the start, because they could not prove that they come from MessageBird. A few come from strangers; if texts are missing, check the webhook addresses and the signing key.</source>
        <translation>
            <numerusform>Sinds de start is %n verzoek aan de webhooks geweigerd, omdat het niet kon aantonen dat het van MessageBird komt. Een paar komen van vreemden; ontbreken er sms&apos;en, controleer dan de webhookadressen en de ondertekeningssleutel.</numerusform>
            <numerusform>Sinds de start zijn %n verzoeken aan de webhooks geweigerd, omdat ze niet konden aantonen dat ze van MessageBird komen. Een paar komen van vreemden; ontbreken er sms&apos;en, controleer dan de webhookadressen en de ondertekeningssleutel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is not yet told?</source>
        <translation>Wie is nog niet ingelicht?</translation>
    </message>
    <message>
        <source>Nothing waits here. Texts and calls that match no ride, and texts that could not be sent, come here.</source>
        <translation>Hier wacht niets. Sms&apos;en en oproepen die bij geen rit horen, en sms&apos;en die niet verstuurd konden worden, komen hier.</translation>
    </message>
    <message>
        <source>No text waits to be sent.</source>
        <translation>Er wacht geen sms op versturen.</translation>
    </message>
    <message>
        <source>Nothing has been dealt with yet.</source>
        <translation>Er is nog niets afgehandeld.</translation>
    </message>
    <message>
        <source>Sending is paused: MessageBird&apos;s certificate is not accepted.</source>
        <translation>Het verzenden is gepauzeerd: het certificaat van MessageBird wordt niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Answers back to %1</source>
        <translation>Antwoorden weer naar %1</translation>
    </message>
    <message>
        <source>This is no longer true: %1. Send it all the same?</source>
        <translation>Dit klopt niet meer: %1. Toch versturen?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Toch versturen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxTableModel</name>
    <message>
        <source>Called %1</source>
        <translation>Belde %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Waarom het hier staat</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Rit</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxWords</name>
    <message>
        <source>Dropped; was %1</source>
        <translation>Vervallen; was %1</translation>
    </message>
    <message>
        <source>Sent again; was %1</source>
        <translation>Opnieuw verstuurd; was %1</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Not sent: too late to go out by itself</source>
        <translation>Niet verstuurd: te laat om vanzelf weg te gaan</translation>
    </message>
    <message>
        <source>Not sent: withdrawn before it left</source>
        <translation>Niet verstuurd: ingetrokken voor vertrek</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Mislukt: %1</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Answered, the answer is %1</source>
        <translation>Beantwoord, het antwoord is %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>No ride has this phone on this number</source>
        <translation>Geen rit heeft deze telefoon op dit nummer</translation>
    </message>
    <message>
        <source>The line of its ride has ended</source>
        <translation>De lijn van de rit is beëindigd</translation>
    </message>
    <message>
        <source>No number, cannot call back</source>
        <translation>Geen nummer, terugbellen kan niet</translation>
    </message>
    <message>
        <source>Two imported rides claim this phone</source>
        <translation>Twee geïmporteerde ritten claimen deze telefoon</translation>
    </message>
    <message>
        <source>Came from one of our own numbers</source>
        <translation>Kwam van een van onze eigen nummers</translation>
    </message>
    <message>
        <source>Came in on a number that is not in the pool</source>
        <translation>Kwam binnen op een nummer dat niet in de pool zit</translation>
    </message>
    <message>
        <source>Has the id of another text</source>
        <translation>Heeft de id van een andere sms</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verstuurd</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Not yet told: sending is paused</source>
        <translation>Nog niet gemeld: het versturen is gepauzeerd</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Afgeschermd nummer</translation>
    </message>
    <message>
        <source>Ride %1: %2 with %3, %4, %5</source>
        <translation>Rit %1: %2 met %3, %4, %5</translation>
    </message>
    <message>
        <source>This phone rode with %1</source>
        <translation>Deze telefoon reed met %1</translation>
    </message>
    <message>
        <source>This phone rode with %1, %2</source>
        <translation>Deze telefoon reed met %1, %2</translation>
    </message>
    <message>
        <source>The text has a name of this ride</source>
        <translation>De sms bevat een naam uit deze rit</translation>
    </message>
    <message>
        <source>Live on the number that was dialled</source>
        <translation>Actief op het gebelde nummer</translation>
    </message>
    <message>
        <source>Opens a line between this phone and %1 on %2.</source>
        <translation>Opent een lijn tussen dit nummer en %1 op %2.</translation>
    </message>
    <message>
        <source>The text goes to %1 from %2, and answers come back.</source>
        <translation>De sms gaat naar %1 vanaf %2, en antwoorden komen terug.</translation>
    </message>
    <message>
        <source>It is another number than before: ride %1 holds the old one.</source>
        <translation>Het is een ander nummer dan eerst: rit %1 bezet het oude.</translation>
    </message>
    <message>
        <source>It is another number than before: the old one is out of use.</source>
        <translation>Het is een ander nummer dan eerst: het oude is buiten gebruik.</translation>
    </message>
    <message>
        <source>The ride is over; its line is live again until %1.</source>
        <translation>De rit is voorbij; de lijn is weer actief tot %1.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Ingetrokken: %1</translation>
    </message>
    <message>
        <source>Not sent: too late to go out by itself, %1</source>
        <translation>Niet verstuurd: te laat om vanzelf te gaan, %1</translation>
    </message>
    <message>
        <source>Linked to ride %1</source>
        <translation>Gekoppeld aan rit %1</translation>
    </message>
    <message>
        <source>%1, the driver before</source>
        <translation>%1, de vorige chauffeur</translation>
    </message>
    <message>
        <source>%1, the customer before</source>
        <translation>%1, de vorige klant</translation>
    </message>
    <message>
        <source>%1, for the driver %2</source>
        <translation>%1, voor chauffeur %2</translation>
    </message>
    <message>
        <source>%1, for the customer %2</source>
        <translation>%1, voor klant %2</translation>
    </message>
    <message>
        <source>%1&apos;s answers will go to %2, not to %3</source>
        <translation>Antwoorden van %1 gaan naar %2, niet naar %3</translation>
    </message>
    <message>
        <source>The call is noted in the ride; its lines stay as they are.</source>
        <translation>De oproep wordt bij de rit genoteerd; de lijnen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The text goes to %1 from %2. Answers go to %3 as before.</source>
        <translation>De sms gaat naar %1 vanaf %2. Antwoorden gaan zoals eerst naar %3.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Niet verstuurd: %1</translation>
    </message>
    <message>
        <source>Asks for no more texts. %1</source>
        <translation>Vraagt om geen sms&apos;en meer. %1</translation>
    </message>
    <message>
        <source>Ride %1</source>
        <translation>Rit %1</translation>
    </message>
    <message>
        <source>Ride %1: %2 with %3</source>
        <translation>Rit %1: %2 met %3</translation>
    </message>
</context>
<context>
    <name>birdcar::InsightsPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>Als &amp;tabellen tonen</translation>
    </message>
    <message>
        <source>The same figures as tables, for the keyboard and screen readers (Ctrl+T)</source>
        <translation>Dezelfde cijfers als tabellen, voor toetsenbord en schermlezers (Ctrl+T)</translation>
    </message>
    <message>
        <source>Time that the figures are about</source>
        <translation>Periode waarover de cijfers gaan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Lezen...</translation>
    </message>
    <message>
        <source>Reading day %1 of %2...</source>
        <translation>Dag %1 van %2 lezen...</translation>
    </message>
    <message>
        <source>No text and no call in this time (%1). Figures appear here as soon as customers and drivers write or call.</source>
        <translation>Geen sms en geen oproep in deze periode (%1). Hier verschijnen cijfers zodra klanten en chauffeurs schrijven of bellen.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kon niet geschreven worden: %2.</translation>
    </message>
</context>
<context>
    <name>birdcar::InsightsWords</name>
    <message>
        <source>%1 by hour, today</source>
        <translation>%1 per uur, vandaag</translation>
    </message>
    <message>
        <source>%1 by hour of the day, mean of %2</source>
        <translation>%1 per uur van de dag, gemiddelde van %2</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <translation>%1 per dag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>de laatste 7 dagen</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>de laatste 30 dagen</translation>
    </message>
    <message>
        <source>Texts and calls</source>
        <translation>Sms&apos;en en oproepen</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Sms&apos;en in</translation>
    </message>
    <message>
        <source>Texts out</source>
        <translation>Sms&apos;en uit</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Oproepen</translation>
    </message>
    <message>
        <source>Delivered, %</source>
        <translation>Bezorgd, %</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Numbers in use by hour, today</source>
        <translation>Nummers in gebruik per uur, vandaag</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Busiest numbers</source>
        <translation>Drukste nummers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>%1 texts and %2 calls, %3</source>
        <translation>%1 sms&apos;en en %2 oproepen, %3</translation>
    </message>
    <message>
        <source>Delivery rate in %</source>
        <translation>Bezorgd in %</translation>
    </message>
    <message>
        <source>Median seconds to the phone</source>
        <translation>Mediane seconden tot de telefoon</translation>
    </message>
    <message>
        <source>Most numbers in use by hour of the day</source>
        <translation>Meeste nummers in gebruik per uur van de dag</translation>
    </message>
    <message>
        <source>Nothing is known yet: no text of this time was reported delivered or failed.</source>
        <translation>Nog niets bekend: van geen sms uit deze tijd is gemeld dat hij is afgeleverd of mislukt.</translation>
    </message>
    <message>
        <source>No text and no call in this time.</source>
        <translation>Geen sms en geen gesprek in deze tijd.</translation>
    </message>
    <message>
        <source>No number was in use in this time.</source>
        <translation>Geen nummer in gebruik in deze tijd.</translation>
    </message>
    <message>
        <source>No number heard or sent anything in this time.</source>
        <translation>Geen nummer ontving of verstuurde iets in deze tijd.</translation>
    </message>
    <message>
        <source>0 %: no text of this time arrived.</source>
        <translation>0 %: geen sms uit deze tijd kwam aan.</translation>
    </message>
    <message>
        <source>Less than a second, for every text that arrived.</source>
        <translation>Minder dan een seconde, voor elke sms die aankwam.</translation>
    </message>
</context>
<context>
    <name>birdcar::KeyField</name>
    <message>
        <source>Kept in the keyring; it is being read.</source>
        <translation>Bewaard in de sleutelbos; wordt gelezen.</translation>
    </message>
    <message>
        <source>Kept in the keyring, which is locked.</source>
        <translation>Bewaard in de sleutelbos, die vergrendeld is.</translation>
    </message>
    <message>
        <source>Kept in the keyring, which cannot be reached.</source>
        <translation>Bewaard in de sleutelbos, die niet bereikbaar is.</translation>
    </message>
    <message>
        <source>The keyring does not have it any more. Enter it again.</source>
        <translation>De sleutelbos heeft hem niet meer. Voer hem opnieuw in.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>Er is er geen ingesteld.</translation>
    </message>
    <message>
        <source>Given by %1; it is not saved, and cannot be changed here.</source>
        <translation>Gegeven door %1; wordt niet bewaard en kan hier niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Kept in the file %1, which only you can read.</source>
        <translation>Bewaard in het bestand %1, dat alleen u kunt lezen.</translation>
    </message>
    <message>
        <source>Kept in the keyring.</source>
        <translation>Bewaard in de sleutelbos.</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Sleutel opslaan</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Bewaren: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <source>Paste another one here to replace it</source>
        <translation>Plak hier een andere om hem te vervangen</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Plak hem hier</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Nu verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>It is not kept anywhere else by BirdCar. Press again to remove it.</source>
        <translation>BirdCar bewaart hem nergens anders. Druk nog eens om hem te verwijderen.</translation>
    </message>
    <message>
        <source>What MessageBird signs with the key of before is let in until %1.</source>
        <translation>Wat MessageBird met de vorige sleutel ondertekent, wordt toegelaten tot %1.</translation>
    </message>
</context>
<context>
    <name>birdcar::KeyringStrip</name>
    <message>
        <source>The keyring is locked.</source>
        <translation>De sleutelbos is vergrendeld.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached.</source>
        <translation>De sleutelbos is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The keyring does not have a key any more that was kept there.</source>
        <translation>De sleutelbos heeft een sleutel niet meer die daar werd bewaard.</translation>
    </message>
    <message>
        <source>Texts wait in the outbox until the key is there.</source>
        <translation>Sms&apos;en wachten in Postvak uit tot de sleutel er is.</translation>
    </message>
    <message>
        <source>Texts and calls that arrive are turned away until then; MessageBird repeats texts, not calls.</source>
        <translation>Sms&apos;en en oproepen die binnenkomen worden tot dan geweigerd; MessageBird herhaalt sms&apos;en, geen oproepen.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Sleutelbos ontgrendelen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
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
    <name>birdcar::LineTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, was over</source>
        <translation>%1, was voorbij</translation>
    </message>
    <message>
        <source>still live</source>
        <translation>nog actief</translation>
    </message>
    <message>
        <source>Who texts or calls</source>
        <translation>Wie sms&apos;t of belt</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Rit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>birdcar::LinesBox</name>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Opzoeken</translation>
    </message>
    <message>
        <source>Who could reach whom</source>
        <translation>Wie wie kon bereiken</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date and time at the depot</source>
        <translation>Datum en tijd op de standplaats</translation>
    </message>
    <message>
        <source>Look up who could reach whom</source>
        <translation>Opzoeken wie wie kon bereiken</translation>
    </message>
    <message>
        <source>Choose a number and a time to see who could reach whom.</source>
        <translation>Kies een nummer en een tijd om te zien wie wie kon bereiken.</translation>
    </message>
    <message>
        <source>Who could reach whom through &amp;number</source>
        <translation>Wie wie kon bereiken via &amp;nummer</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>&amp;om</translation>
    </message>
    <message>
        <source>Nobody could reach anybody through this number then.</source>
        <translation>Niemand kon toen via dit nummer iemand bereiken.</translation>
    </message>
</context>
<context>
    <name>birdcar::LinkChooser</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Koppelen</translation>
    </message>
    <message>
        <source>Rides it may belong to</source>
        <translation>Ritten waar het bij kan horen</translation>
    </message>
    <message>
        <source>Number of another ride</source>
        <translation>Nummer van een andere rit</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Het nummer ervan</translation>
    </message>
    <message>
        <source>Whose phone it is</source>
        <translation>Van wie het nummer is</translation>
    </message>
    <message>
        <source>Remember this phone</source>
        <translation>Dit nummer onthouden</translation>
    </message>
    <message>
        <source>Link to the chosen ride</source>
        <translation>Aan de gekozen rit koppelen</translation>
    </message>
    <message>
        <source>An&amp;other ride</source>
        <translation>Een and&amp;ere rit</translation>
    </message>
    <message>
        <source>&amp;Whose phone</source>
        <translation>Wiens &amp;nummer</translation>
    </message>
    <message>
        <source>Which &amp;ride is it about?</source>
        <translation>Om welke r&amp;it gaat het?</translation>
    </message>
    <message>
        <source>&amp;Rides on the number that was dialled</source>
        <translation>&amp;Ritten op het gebelde nummer</translation>
    </message>
    <message>
        <source>&amp;Link and open a line</source>
        <translation>&amp;Koppelen en een lijn openen</translation>
    </message>
    <message>
        <source>&amp;Link and forward</source>
        <translation>&amp;Koppelen en doorsturen</translation>
    </message>
    <message>
        <source>There is no ride %1.</source>
        <translation>Er is geen rit %1.</translation>
    </message>
    <message>
        <source>%1, the customer</source>
        <translation>%1, de klant</translation>
    </message>
    <message>
        <source>%1, the driver</source>
        <translation>%1, de chauffeur</translation>
    </message>
    <message>
        <source>Re&amp;member this phone as theirs</source>
        <translation>Dit nummer erbij &amp;onthouden</translation>
    </message>
    <message>
        <source>It becomes another phone of %1 and gets a line in the next rides</source>
        <translation>Het wordt een extra nummer van %1 en krijgt een lijn in de volgende ritten</translation>
    </message>
    <message>
        <source>Answers go to this phone</source>
        <translation>Antwoorden gaan naar deze telefoon</translation>
    </message>
</context>
<context>
    <name>birdcar::ListImport</name>
    <message>
        <source>Import a list</source>
        <translation>Lijst importeren</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>birdcar::LogPage</name>
    <message>
        <source>&amp;Find in the log</source>
        <translation>&amp;Zoeken in het logboek</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Show o&amp;lder entries</source>
        <translation>O&amp;udere regels tonen</translation>
    </message>
    <message>
        <source>Find by person, ride or number</source>
        <translation>Zoek op persoon, rit of nummer</translation>
    </message>
    <message>
        <source>Name, phone, number, or &quot;ride 12&quot; (Ctrl+F)</source>
        <translation>Naam, telefoon, nummer, of &quot;ride 12&quot; (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which entries are listed</source>
        <translation>Welke regels in de lijst staan</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Oudere regels tonen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Er is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>Nothing in the log fits.</source>
        <translation>Niets in het logboek past.</translation>
    </message>
</context>
<context>
    <name>birdcar::LoginStartBox</name>
    <message>
        <source>Start BirdCar when I log &amp;in</source>
        <translation>BirdCar starten als &amp;ik me aanmeld</translation>
    </message>
    <message>
        <source>Takes effect at once, for whoever works at this computer</source>
        <translation>Werkt meteen, voor wie aan deze computer werkt</translation>
    </message>
    <message>
        <source>BirdCar runs in a Flatpak, which the desktop itself has to start: add it to the start-up programs there.</source>
        <translation>BirdCar draait in een Flatpak, die het bureaublad zelf moet starten: voeg hem daar toe aan de opstartprogramma&apos;s.</translation>
    </message>
    <message>
        <source>The address of the database has a password (%1), and it would stand where others can read it. Give it as BIRDCAR_DATABASE in the file .env instead.</source>
        <translation>In het adres van de database staat een wachtwoord (%1), en dat zou staan waar anderen het kunnen lezen. Geef het in plaats daarvan als BIRDCAR_DATABASE in het bestand .env.</translation>
    </message>
    <message>
        <source>The path of the program has a character in it that the desktop does not take: %1</source>
        <translation>Het pad van het programma bevat een teken dat het bureaublad niet aanneemt: %1</translation>
    </message>
    <message>
        <source>At log-in BirdCar starts with another database or with other options. Switch this on to have it start like now instead.</source>
        <translation>Bij het aanmelden start BirdCar met een andere database of met andere opties. Zet dit aan om het voortaan te laten starten zoals nu.</translation>
    </message>
    <message>
        <source>In the tray, with the database and the options of this start.</source>
        <translation>In het systeemvak, met de database en de opties van deze start.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2</source>
        <translation>%1 kan niet worden gewijzigd: %2</translation>
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
    <message>
        <source>Go to %1 to use these</source>
        <translation>Ga naar %1 om deze te gebruiken</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>&amp;About BirdCar</source>
        <translation>&amp;Over BirdCar</translation>
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
        <source>&amp;Log</source>
        <translation>L&amp;ogboek</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>In&amp;stellingen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachtend</translation>
    </message>
    <message>
        <source>In&amp;box</source>
        <translation>&amp;Postvak</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>In&amp;zichten</translation>
    </message>
    <message>
        <source>From its next start on, BirdCar speaks this language: %1</source>
        <translation>Vanaf de volgende start spreekt BirdCar deze taal: %1</translation>
    </message>
    <message>
        <source>%1, for the service</source>
        <translation>%1, voor de dienst</translation>
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
    <message>
        <source>%1, Unicode</source>
        <translation>%1, Unicode</translation>
    </message>
    <message>
        <source>What each of them gets and the phone company bills</source>
        <translation>Wat elk van hen krijgt en de telefoonmaatschappij rekent</translation>
    </message>
    <message>
        <source>A character that is not in the SMS alphabet makes all of them take more room</source>
        <translation>Een teken buiten het sms-alfabet laat alle tekens meer ruimte innemen</translation>
    </message>
</context>
<context>
    <name>birdcar::MissedStrip</name>
    <message numerus="yes">
        <source>%n text(s) had not reached this computer and were fetched from MessageBird.</source>
        <translation>
            <numerusform>%n sms had deze computer niet bereikt en is bij MessageBird opgehaald.</numerusform>
            <numerusform>%n sms&apos;en hadden deze computer niet bereikt en zijn bij MessageBird opgehaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written at %1.</source>
        <translation>Geschreven om %1.</translation>
    </message>
    <message>
        <source>Written between %1 and %2.</source>
        <translation>Geschreven tussen %1 en %2.</translation>
    </message>
    <message>
        <source>%1 %2 What is too late to go out by itself waits in the inbox.</source>
        <translation>%1 %2 Wat te laat is om vanzelf door te gaan, wacht in het postvak.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Postvak openen</translation>
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
    <name>birdcar::NumberDetails</name>
    <message>
        <source>Rides on the selected number</source>
        <translation>Ritten op het gekozen nummer</translation>
    </message>
    <message>
        <source>Who holds how many numbers</source>
        <translation>Wie hoeveel nummers bezet</translation>
    </message>
    <message>
        <source>This is not a phone number; it connects nobody.</source>
        <translation>Dit is geen telefoonnummer; het verbindt niemand.</translation>
    </message>
    <message>
        <source>Choose a number to see whom it connects.</source>
        <translation>Kies een nummer om te zien wie het verbindt.</translation>
    </message>
    <message>
        <source>Rides on %1</source>
        <translation>Ritten op %1</translation>
    </message>
    <message>
        <source>Rides on %1, the first %2</source>
        <translation>Ritten op %1, de eerste %2</translation>
    </message>
    <message>
        <source>%1 connects nobody at present.</source>
        <translation>%1 verbindt nu niemand.</translation>
    </message>
    <message>
        <source>What the two of ride %1 hold</source>
        <translation>Wat de twee van rit %1 bezetten</translation>
    </message>
    <message>
        <source>Who holds the most numbers</source>
        <translation>Wie de meeste nummers bezet</translation>
    </message>
    <message>
        <source>Nobody holds more than one number.</source>
        <translation>Niemand bezet meer dan één nummer.</translation>
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
        <source>%1 Close or cancel one of these rides, or add numbers.</source>
        <translation>%1 Sluit of annuleer een van deze ritten, of voeg nummers toe.</translation>
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
    <message>
        <source>Texts from this number arrive, but no answer comes in. Check at MessageBird that its texts are sent to the URL on the page Settings.</source>
        <translation>Sms&apos;en van dit nummer komen aan, maar er komt geen antwoord binnen. Controleer bij MessageBird of de sms&apos;en ervan naar de URL op de pagina Instellingen gaan.</translation>
    </message>
    <message>
        <source>Grace holds</source>
        <translation>In nalooptijd</translation>
    </message>
    <message>
        <source>Last came in</source>
        <translation>Laatst binnen</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>Laatst bezorgd</translation>
    </message>
    <message>
        <source>The lines through which phones reach each other by this number now</source>
        <translation>De lijnen waarover telefoons elkaar nu via dit nummer bereiken</translation>
    </message>
    <message>
        <source>Lines of closed rides, kept for a while for forgotten things; a new ride may take them over</source>
        <translation>Lijnen van afgesloten ritten, een tijd bewaard voor vergeten spullen; een nieuwe rit mag ze overnemen</translation>
    </message>
    <message>
        <source>Last proven both ways: %1</source>
        <translation>Laatst in beide richtingen bewezen: %1</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Laatste storing</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>When MessageBird last could not bring a text of this number, and why</source>
        <translation>Wanneer MessageBird een sms van dit nummer voor het laatst niet kon bezorgen, en waarom</translation>
    </message>
    <message>
        <source>What the last text showed that another number of the pool sent to this one</source>
        <translation>Wat de laatste sms aantoonde die een ander nummer van de pool aan dit nummer stuurde</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberTester</name>
    <message>
        <source>No text was sent, because none could come back: MessageBird has no way to this computer at present. See the public address in the status bar.</source>
        <translation>Er is geen sms verstuurd, want er kan er geen terugkomen: MessageBird heeft nu geen weg naar deze computer. Zie het openbare adres in de statusbalk.</translation>
    </message>
    <message>
        <source>Test again (sends one text)</source>
        <translation>Opnieuw testen (verstuurt één sms)</translation>
    </message>
    <message>
        <source>Copy the URL for texts</source>
        <translation>De URL voor sms&apos;en kopiëren</translation>
    </message>
    <message>
        <source>Test it (sends one text)</source>
        <translation>Testen (verstuurt één sms)</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberWords</name>
    <message>
        <source>the next one frees at %1</source>
        <translation>het volgende komt vrij om %1</translation>
    </message>
    <message>
        <source>the next one frees %1</source>
        <translation>het volgende komt vrij: %1</translation>
    </message>
    <message>
        <source>; %1 draining</source>
        <translation>; %1 in uitfasering</translation>
    </message>
    <message>
        <source>; %1 disabled</source>
        <translation>; %1 uitgeschakeld</translation>
    </message>
    <message>
        <source>deaf? no text ever came in, though %1 or more were delivered</source>
        <translation>doof? er kwam nooit een sms binnen, hoewel er %1 of meer bezorgd zijn</translation>
    </message>
    <message>
        <source>deaf? no text since %1, though %2 or more were delivered</source>
        <translation>doof? geen sms sinds %1, hoewel er %2 of meer bezorgd zijn</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>%1, text</source>
        <translation>%1, sms</translation>
    </message>
    <message>
        <source>%1, call</source>
        <translation>%1, oproep</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>while the ride is open</source>
        <translation>zolang de rit open is</translation>
    </message>
    <message>
        <source>%1 holds none of the active numbers (%2)</source>
        <translation>%1 bezet geen van de actieve nummers (%2)</translation>
    </message>
    <message>
        <source>%1 holds all %2 numbers, so that no new ride is possible</source>
        <translation>%1 bezet alle %2 nummers, zodat er geen nieuwe rit mogelijk is</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3 numbers</source>
        <translation>%1 bezet %2 van %3 nummers</translation>
    </message>
    <message>
        <source>, %1 for rides after tomorrow</source>
        <translation>, %1 voor ritten na morgen</translation>
    </message>
    <message>
        <source>none frees by itself</source>
        <translation>geen komt vanzelf vrij</translation>
    </message>
    <message>
        <source>%1 active numbers, %2 of them with rides; each serves many pairs at once</source>
        <translation>%1 actieve nummers, %2 daarvan met ritten; elk dient veel paren tegelijk</translation>
    </message>
    <message>
        <source>deaf: the text of the test never came back</source>
        <translation>doof: de sms van de test kwam nooit terug</translation>
    </message>
    <message>
        <source>maybe deaf: no text since %1, though other numbers get some</source>
        <translation>misschien doof: geen sms sinds %1, terwijl andere nummers er wel krijgen</translation>
    </message>
    <message>
        <source>maybe deaf: no text ever came in, though other numbers get some</source>
        <translation>misschien doof: er kwam nooit een sms binnen, terwijl andere nummers er wel krijgen</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>under way since %1</source>
        <translation>bezig sinds %1</translation>
    </message>
    <message>
        <source>proven both ways %1</source>
        <translation>heen en terug bewezen %1</translation>
    </message>
    <message>
        <source>%1: could not be sent</source>
        <translation>%1: kon niet worden verstuurd</translation>
    </message>
    <message>
        <source>%1: not delivered</source>
        <translation>%1: niet bezorgd</translation>
    </message>
    <message>
        <source>%1: never came back</source>
        <translation>%1: kwam nooit terug</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>One text is on its way from %1 to itself, because the pool has no other number. It may take up to %n minutes.</source>
        <translation>
            <numerusform>Eén sms is onderweg van %1 naar zichzelf, omdat de pool geen ander nummer heeft. Het kan tot %n minuut duren.</numerusform>
            <numerusform>Eén sms is onderweg van %1 naar zichzelf, omdat de pool geen ander nummer heeft. Het kan tot %n minuten duren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One text is on its way from %1 to %2. It may take up to %n minutes.</source>
        <translation>
            <numerusform>Eén sms is onderweg van %1 naar %2. Het kan tot %n minuut duren.</numerusform>
            <numerusform>Eén sms is onderweg van %1 naar %2. Het kan tot %n minuten duren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works both ways: the text left and came back.</source>
        <translation>%1 werkt in beide richtingen: de sms ging weg en kwam terug.</translation>
    </message>
    <message>
        <source>The text could not leave in time, so nothing is known of %1. The status bar says what keeps texts back.</source>
        <translation>De sms kon niet op tijd weg, dus over %1 is niets bekend. De statusbalk zegt wat sms&apos;en tegenhoudt.</translation>
    </message>
    <message>
        <source>The text could not be sent, so nothing is known of %1: %2</source>
        <translation>De sms kon niet worden verstuurd, dus over %1 is niets bekend: %2</translation>
    </message>
    <message>
        <source>MessageBird took the text and could not bring it to %1: %2. See there whether the number can receive texts.</source>
        <translation>MessageBird nam de sms aan en kon hem niet bij %1 bezorgen: %2. Kijk daar of het nummer sms&apos;en kan ontvangen.</translation>
    </message>
    <message>
        <source>The text left but never came back: the flow of %1 is not connected. In MessageBird&apos;s Flow Builder tick this number in the flow for texts, and paste the URL for texts in its step Forward to URL.</source>
        <translation>De sms ging weg maar kwam nooit terug: de flow van %1 is niet aangesloten. Vink dit nummer in Flow Builder van MessageBird aan in de flow voor sms&apos;en, en plak de URL voor sms&apos;en in de stap Forward to URL.</translation>
    </message>
    <message>
        <source>The number wrote to itself, and some networks drop such texts: write to it from a phone to be certain.</source>
        <translation>Het nummer schreef aan zichzelf, en sommige netwerken laten zulke sms&apos;en vallen: schrijf er vanaf een telefoon heen om zeker te zijn.</translation>
    </message>
    <message>
        <source>%1 may be deaf: its texts are delivered, but none comes in. One text from another number of the pool shows whether it works both ways.</source>
        <translation>%1 is misschien doof: zijn sms&apos;en worden bezorgd, maar er komt geen binnen. Eén sms van een ander nummer van de pool laat zien of het in beide richtingen werkt.</translation>
    </message>
    <message>
        <source>The text left, but meanwhile the tunnel did not lead here, so nothing is known of %1. Test it again once the tunnel is up.</source>
        <translation>De sms is verstuurd, maar intussen leidde de tunnel niet hierheen, dus over %1 is niets bekend. Test het nummer opnieuw zodra de tunnel werkt.</translation>
    </message>
    <message>
        <source>The text left, but meanwhile nothing was listening on this computer, so nothing is known of %1. The status bar says why.</source>
        <translation>De sms is verstuurd, maar intussen luisterde er niets op deze computer, dus over %1 is niets bekend. De statusbalk zegt waarom.</translation>
    </message>
    <message>
        <source>The text left, but meanwhile a needed key was missing and webhooks were turned away, so nothing is known of %1.</source>
        <translation>De sms is verstuurd, maar intussen ontbrak een nodige sleutel en werden webhooks geweigerd, dus over %1 is niets bekend.</translation>
    </message>
    <message>
        <source>%1: nothing known, the way in was broken</source>
        <translation>%1: niets bekend, de weg hierheen was onderbroken</translation>
    </message>
</context>
<context>
    <name>birdcar::NumbersPage</name>
    <message>
        <source>&amp;Enable</source>
        <translation>I&amp;nschakelen</translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation>&amp;Uitfaseren</translation>
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
    <message>
        <source>&amp;Import a list</source>
        <translation>Lijst &amp;importeren</translation>
    </message>
    <message>
        <source>Its live lines (%1) still work.</source>
        <translation>De actieve lijnen (%1) werken nog.</translation>
    </message>
    <message>
        <source>Di&amp;sable</source>
        <translation>Uitsc&amp;hakelen</translation>
    </message>
    <message>
        <source>E&amp;xport the list</source>
        <translation>Lijst e&amp;xporteren</translation>
    </message>
    <message>
        <source>Import numbers from a CSV file, which can also be dropped here</source>
        <translation>Nummers importeren uit een CSV-bestand, dat u hier ook kunt loslaten</translation>
    </message>
    <message>
        <source>Save the pool with what each number does as a CSV file</source>
        <translation>De pool opslaan als CSV-bestand, met wat elk nummer doet</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>De nummers exporteren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Kan %1 niet schrijven: %2</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>De lijst staat in %1.</translation>
    </message>
    <message>
        <source>&amp;From your MessageBird account ...</source>
        <translation>Van je &amp;MessageBird-account ...</translation>
    </message>
    <message>
        <source>Compare the pool with the numbers that you rent, and take over what is missing</source>
        <translation>De pool vergelijken met de nummers die je huurt, en overnemen wat ontbreekt</translation>
    </message>
    <message>
        <source>Find a number to &amp;buy ...</source>
        <translation>Een nummer &amp;kopen ...</translation>
    </message>
    <message>
        <source>&amp;Give up at MessageBird ...</source>
        <translation>Bij MessageBird op&amp;geven ...</translation>
    </message>
    <message>
        <source>Give this number back for good, once it is drained</source>
        <translation>Dit nummer voorgoed teruggeven, zodra het leeg is</translation>
    </message>
    <message>
        <source>Search for numbers that MessageBird rents out, and buy one</source>
        <translation>Nummers zoeken die MessageBird verhuurt, en er een kopen</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kopen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Test the number (sends one text)</source>
        <translation>Nummer &amp;testen (verstuurt één sms)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Sends one text from another number of the pool to this one and waits until it comes in: whether the number works both ways</source>
        <translation>Stuurt één sms van een ander nummer van de pool naar dit nummer en wacht tot die binnenkomt: of het nummer in beide richtingen werkt</translation>
    </message>
    <message>
        <source>Find a number to buy</source>
        <translation>Een nummer kopen</translation>
    </message>
    <message>
        <source>From your account</source>
        <translation>Van je account</translation>
    </message>
</context>
<context>
    <name>birdcar::OfferTableModel</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>At least for</source>
        <translation>Minstens voor</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Sms&apos;en</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>What MessageBird takes for the number itself; texts and calls cost extra</source>
        <translation>Wat MessageBird voor het nummer zelf rekent; sms&apos;en en gesprekken kosten extra</translation>
    </message>
    <message>
        <source>The shortest time that it is paid for</source>
        <translation>De kortste tijd waarvoor het betaald wordt</translation>
    </message>
</context>
<context>
    <name>birdcar::OfferWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobiel</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>vast of mobiel</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>gratis bellen</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>betaalnummer</translation>
    </message>
    <message numerus="yes">
        <source>You will pay %1 a month for at least %n month(s): %2 in all.</source>
        <translation>
            <numerusform>Je betaalt %1 per maand, minstens %n maand lang: samen %2.</numerusform>
            <numerusform>Je betaalt %1 per maand, minstens %n maanden lang: samen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that it goes on until you give the number up.</source>
        <translation>Daarna loopt het door tot je het nummer opgeeft.</translation>
    </message>
    <message>
        <source>It cannot be called; texts work.</source>
        <translation>Het kan niet worden gebeld; sms&apos;en werken.</translation>
    </message>
    <message>
        <source>It can only be called; no call can leave from it.</source>
        <translation>Het kan alleen gebeld worden; bellen met dit nummer kan niet.</translation>
    </message>
    <message>
        <source>MessageBird wants to verify who rents it.</source>
        <translation>MessageBird wil controleren wie het huurt.</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Voorwaarde: %1</translation>
    </message>
    <message>
        <source>It cannot take texts, so it is of no use for rides.</source>
        <translation>Het kan geen sms&apos;en ontvangen en is dus onbruikbaar voor ritten.</translation>
    </message>
    <message>
        <source>MessageBird does not say what this number costs. Buy it in its dashboard (Numbers).</source>
        <translation>MessageBird zegt niet wat dit nummer kost. Koop het in het dashboard van MessageBird (Numbers).</translation>
    </message>
    <message>
        <source>%1 is rented now, but not in the pool: %2</source>
        <translation>%1 is nu gehuurd, maar zit niet in de pool: %2</translation>
    </message>
    <message>
        <source>%1 is bought, and in the pool.</source>
        <translation>%1 is gekocht en zit in de pool.</translation>
    </message>
    <message>
        <source>%1 was rented already, and is in the pool. Nothing was bought.</source>
        <translation>%1 was al gehuurd en zit in de pool. Er is niets gekocht.</translation>
    </message>
    <message>
        <source>%1 was not bought.</source>
        <translation>%1 is niet gekocht.</translation>
    </message>
    <message>
        <source>%1 was not bought. %2</source>
        <translation>%1 is niet gekocht. %2</translation>
    </message>
    <message>
        <source>It is not known whether %1 is bought: MessageBird&apos;s answer was lost. Looking again buys nothing.</source>
        <translation>Het is niet bekend of %1 gekocht is: het antwoord van MessageBird is verloren gegaan. Opnieuw kijken koopt niets.</translation>
    </message>
    <message>
        <source>%1 is given up, but still in the pool: %2</source>
        <translation>%1 is opgegeven, maar zit nog in de pool: %2</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 is opgegeven.</translation>
    </message>
    <message>
        <source>%1 was not rented any more. It is out of use now.</source>
        <translation>%1 werd niet meer gehuurd. Het is nu buiten gebruik.</translation>
    </message>
    <message>
        <source>%1 was not given up. %2</source>
        <translation>%1 is niet opgegeven. %2</translation>
    </message>
    <message>
        <source>It is not known whether %1 is given up: MessageBird&apos;s answer was lost. It is out of use for now.</source>
        <translation>Het is niet bekend of %1 opgegeven is: het antwoord van MessageBird is verloren gegaan. Het is voorlopig buiten gebruik.</translation>
    </message>
    <message>
        <source>%1 is not rented so far. The order may still be under way, so look again in a few minutes. Looking buys nothing.</source>
        <translation>%1 is tot nu toe niet gehuurd. De bestelling kan nog onderweg zijn; kijk over een paar minuten nog eens. Kijken koopt niets.</translation>
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
    <name>birdcar::PeopleActions</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Kan %1 niet schrijven: %2</translation>
    </message>
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
        <source>Arc&amp;hive</source>
        <translation>Arc&amp;hiveren</translation>
    </message>
    <message>
        <source>Out of the lists, but rides and texts stay; can be brought back</source>
        <translation>Uit de lijsten, maar ritten en sms&apos;en blijven; kan teruggehaald worden</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Terughal&amp;en</translation>
    </message>
    <message>
        <source>&amp;Off duty</source>
        <translation>&amp;Buiten dienst</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>Lijst &amp;importeren</translation>
    </message>
    <message>
        <source>E&amp;xport the list</source>
        <translation>Lijst e&amp;xporteren</translation>
    </message>
    <message>
        <source>Export what is &amp;stored</source>
        <translation>Opge&amp;slagen gegevens exporteren</translation>
    </message>
    <message>
        <source>Everything stored about this person, as a file for that person</source>
        <translation>Alles wat over deze persoon is opgeslagen, als bestand voor die persoon</translation>
    </message>
    <message>
        <source>&amp;Erase ...</source>
        <translation>Wisse&amp;n ...</translation>
    </message>
    <message>
        <source>Shows what would be erased before anything is</source>
        <translation>Toont wat gewist zou worden voordat er iets gebeurt</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 is gearchiveerd.</translation>
    </message>
    <message>
        <source>%1 is back in the list.</source>
        <translation>%1 staat weer in de lijst.</translation>
    </message>
    <message>
        <source>%1 is off duty.</source>
        <translation>%1 is buiten dienst.</translation>
    </message>
    <message>
        <source>%1 is on duty.</source>
        <translation>%1 is in dienst.</translation>
    </message>
    <message>
        <source>Export what is stored about %1</source>
        <translation>Exporteren wat over %1 is opgeslagen</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>What is stored about %1 is in %2.</source>
        <translation>Wat over %1 is opgeslagen, staat in %2.</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>De klanten exporteren</translation>
    </message>
    <message>
        <source>Export the drivers</source>
        <translation>De chauffeurs exporteren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>De lijst staat in %1.</translation>
    </message>
    <message>
        <source>On du&amp;ty</source>
        <translation>In &amp;dienst</translation>
    </message>
    <message>
        <source>Se&amp;nd texts again</source>
        <translation>Weer sms&apos;en st&amp;uren</translation>
    </message>
    <message>
        <source>This person asked for no more texts, and has asked for them again</source>
        <translation>Deze persoon vroeg om geen sms&apos;en meer, en wil ze nu toch weer</translation>
    </message>
    <message>
        <source>%1 gets no texts.</source>
        <translation>%1 krijgt geen sms&apos;en.</translation>
    </message>
    <message>
        <source>%1 gets texts again.</source>
        <translation>%1 krijgt weer sms&apos;en.</translation>
    </message>
</context>
<context>
    <name>birdcar::PeoplePage</name>
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
        <source>%1 is saved.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 was erased. The log says when.</source>
        <translation>%1 is gewist. Het logboek zegt wanneer.</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation>Welke mensen in de lijst staan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Nobody is archived here.</source>
        <translation>Hier is niemand gearchiveerd.</translation>
    </message>
    <message>
        <source>Nobody here yet. Press Ins to add the first, Ctrl+O to import a list.</source>
        <translation>Nog niemand. Druk op Insert om de eerste toe te voegen, op Ctrl+O om een lijst te importeren.</translation>
    </message>
    <message>
        <source>%1 has a new phone, but not every line.</source>
        <translation>%1 heeft een nieuw nummer, maar niet op elke lijn.</translation>
    </message>
    <message>
        <source>%1 has a new phone. The old one has no line any more, and what was not sent to it was withdrawn.</source>
        <translation>%1 heeft een nieuw nummer. Het oude heeft geen lijn meer, en wat er nog niet heen verstuurd was, is ingetrokken.</translation>
    </message>
    <message>
        <source>Ride %1 moved to another number, because the new phone was connected on the old one.</source>
        <translation>Rit %1 is naar een ander nummer gegaan, omdat de nieuwe telefoon op het oude al verbonden was.</translation>
    </message>
    <message>
        <source>Send the confirmation to the new phone</source>
        <translation>De bevestiging naar het nieuwe nummer sturen</translation>
    </message>
    <message>
        <source>Confirmations are queued. Rides: %1</source>
        <translation>Bevestigingen staan klaar. Ritten: %1</translation>
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
    <message>
        <source>%1   (off duty)</source>
        <translation>%1   (buiten dienst)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>gearchiveerd</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>buiten dienst</translation>
    </message>
    <message>
        <source>same phone as %1</source>
        <translation>zelfde nummer als %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>wants no texts</source>
        <translation>wil geen sms&apos;en</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonCellDelegate</name>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has this phone already.</source>
        <translation>%1 heeft dit nummer al.</translation>
    </message>
    <message>
        <source>Take the %1 who has this phone</source>
        <translation>De %1 met dit nummer nemen</translation>
    </message>
    <message>
        <source>%1 has this phone already. Save again to add a second person on it.</source>
        <translation>%1 heeft dit nummer al. Sla nog eens op om er een tweede persoon op toe te voegen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nemen</translation>
    </message>
    <message>
        <source>%1: %2 Save again if it is right.</source>
        <translation>%1: %2 Sla nog eens op als het klopt.</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonPane</name>
    <message>
        <source>Rides of this customer</source>
        <translation>Ritten van deze klant</translation>
    </message>
    <message>
        <source>Rides of this driver</source>
        <translation>Ritten van deze chauffeur</translation>
    </message>
    <message>
        <source>Show o&amp;lder rides</source>
        <translation>O&amp;udere ritten tonen</translation>
    </message>
    <message>
        <source>Show older rides</source>
        <translation>Oudere ritten tonen</translation>
    </message>
    <message>
        <source>&amp;Rides, newest first; Enter opens one</source>
        <translation>&amp;Ritten, nieuwste eerst; Enter opent er een</translation>
    </message>
    <message>
        <source>Show the phone in full for ten seconds</source>
        <translation>Het nummer tien seconden volledig tonen</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>No rides yet.</source>
        <translation>Nog geen ritten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number; please correct it.</source>
        <translation>&quot;%1&quot; is geen telefoonnummer; verbeter het.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Same phone: %1</source>
        <translation>Zelfde nummer: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Asked for no more texts: none are sent to this phone.</source>
        <translation>Heeft gevraagd om geen sms&apos;en meer: naar dit nummer worden er geen verstuurd.</translation>
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
    <message>
        <source>This is a landline: it cannot receive texts.</source>
        <translation>Dit is een vaste lijn: die kan geen sms&apos;en ontvangen.</translation>
    </message>
    <message>
        <source>Off duty.</source>
        <translation>Buiten dienst.</translation>
    </message>
    <message>
        <source>Asked for no more texts: gets none of this ride.</source>
        <translation>Heeft gevraagd om geen sms&apos;en meer: krijgt er geen van deze rit.</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonRidesModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Chauffeur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Van en naar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
        <translation>Num&amp;mer tonen</translation>
    </message>
    <message>
        <source>Shows the phone in full for ten seconds; that is recorded in the log</source>
        <translation>Toont het nummer tien seconden volledig; dat komt in het logboek</translation>
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
    <message>
        <source>stranger</source>
        <translation>onbekende</translation>
    </message>
    <message>
        <source>Callers hi&amp;de their number</source>
        <translation>Bellers &amp;verbergen hun nummer</translation>
    </message>
    <message>
        <source>What the demo&apos;s MessageBird does</source>
        <translation>Wat de MessageBird van de demo doet</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>is niet bereikbaar</translation>
    </message>
    <message>
        <source>refuses every text</source>
        <translation>weigert elke sms</translation>
    </message>
    <message>
        <source>does not deliver the texts</source>
        <translation>bezorgt de sms&apos;en niet</translation>
    </message>
    <message>
        <source>has no credit left</source>
        <translation>heeft geen tegoed meer</translation>
    </message>
    <message>
        <source>To see what BirdCar does when something goes wrong. After an empty account, sending goes on within a minute.</source>
        <translation>Om te zien wat BirdCar doet als er iets misgaat. Na een leeg tegoed gaat het verzenden binnen een minuut verder.</translation>
    </message>
    <message>
        <source>&amp;MessageBird</source>
        <translation>&amp;MessageBird</translation>
    </message>
    <message>
        <source>Callers hide their number</source>
        <translation>Bellers verbergen hun nummer</translation>
    </message>
    <message>
        <source>Somebody without a ride</source>
        <translation>Iemand zonder rit</translation>
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
        <translation>Betaald &amp;voor</translation>
    </message>
    <message>
        <source>For how long it is paid at a time</source>
        <translation>Voor hoe lang er per keer betaald wordt</translation>
    </message>
    <message>
        <source>The number is being bought</source>
        <translation>Het nummer wordt gekocht</translation>
    </message>
    <message>
        <source>Choose a number to see what it costs.</source>
        <translation>Kies een nummer om te zien wat het kost.</translation>
    </message>
    <message>
        <source>&amp;Buy</source>
        <translation>&amp;Kopen</translation>
    </message>
    <message>
        <source>Buy the chosen number</source>
        <translation>Het gekozen nummer kopen</translation>
    </message>
    <message>
        <source>&amp;Buy %1 for %2 a month</source>
        <translation>%1 &amp;kopen voor %2 per maand</translation>
    </message>
</context>
<context>
    <name>birdcar::ReleaseBox</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Houd&amp;en</translation>
    </message>
    <message>
        <source>The number is being given up</source>
        <translation>Het nummer wordt opgegeven</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Dit nummer houden</translation>
    </message>
    <message>
        <source>MessageBird takes the number back: it is lost for good, and somebody else may get it. Whoever still writes to it or calls it does not reach you any more. This cannot be undone.</source>
        <translation>MessageBird neemt het nummer terug: je bent het voorgoed kwijt, en iemand anders kan het krijgen. Wie er nog naar schrijft of belt, bereikt je niet meer. Dit kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Give up %1?</source>
        <translation>%1 opgeven?</translation>
    </message>
    <message>
        <source>&amp;Give up %1 for good</source>
        <translation>%1 definitief op&amp;geven</translation>
    </message>
    <message>
        <source>Give up %1 for good</source>
        <translation>%1 definitief opgeven</translation>
    </message>
    <message>
        <source>Give the number up for good</source>
        <translation>Het nummer definitief opgeven</translation>
    </message>
</context>
<context>
    <name>birdcar::ReplySettingsForm</name>
    <message>
        <source>XML, as in MessageBird&apos;s tutorial</source>
        <translation>XML, zoals in de handleiding van MessageBird</translation>
    </message>
    <message>
        <source>JSON, as in MessageBird&apos;s voice API</source>
        <translation>JSON, zoals in de spraak-API van MessageBird</translation>
    </message>
    <message>
        <source>female</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>male</source>
        <translation>man</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Hetzelfde</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>&amp;Calls are answered in</source>
        <translation>O&amp;proepen worden beantwoord in</translation>
    </message>
    <message>
        <source>Spoken &amp;language</source>
        <translation>&amp;Gesproken taal</translation>
    </message>
    <message>
        <source>The texts below are read out in this language; write them in it.</source>
        <translation>De teksten hieronder worden in deze taal voorgelezen; schrijf ze erin.</translation>
    </message>
    <message>
        <source>V&amp;oice</source>
        <translation>Ste&amp;m</translation>
    </message>
    <message>
        <source>To callers without a &amp;ride</source>
        <translation>Aan bellers zonder &amp;rit</translation>
    </message>
    <message>
        <source>To callers without a &amp;number</source>
        <translation>Aan bellers zonder &amp;nummer</translation>
    </message>
    <message>
        <source>Whoever hides the number cannot be connected: say how to call instead.</source>
        <translation>Wie het nummer verbergt, kan niet worden doorverbonden: zeg hoe het wel moet.</translation>
    </message>
    <message>
        <source>&amp;After a call</source>
        <translation>Na &amp;een gesprek</translation>
    </message>
    <message>
        <source>What a caller hears when nobody answered, and after every other call. Only with JSON.</source>
        <translation>Wat een beller hoort als er niemand opnam, en na elk ander gesprek. Alleen met JSON.</translation>
    </message>
    <message>
        <source>Connect calls without a ride to the de&amp;pot&apos;s phone</source>
        <translation>&amp;Verbind oproepen zonder rit door met de telefoon van de standplaats</translation>
    </message>
    <message>
        <source>Those who call without a ride, and those who hide their number. Without it they hear the texts above.</source>
        <translation>Wie zonder rit belt, en wie het nummer verbergt. Anders horen zij de teksten hierboven.</translation>
    </message>
    <message>
        <source>Answer te&amp;xts without a ride</source>
        <translation>Beantwoord &amp;sms&apos;en zonder rit</translation>
    </message>
    <message>
        <source>Once a day for each phone, from the number that was written to.</source>
        <translation>Eén keer per dag per telefoon, vanaf het nummer waarnaar is geschreven.</translation>
    </message>
    <message>
        <source>Ans&amp;wer to them</source>
        <translation>&amp;Antwoord daarop</translation>
    </message>
    <message>
        <source>{phone} stands for the depot&apos;s phone, which is on the page Depot.</source>
        <translation>{phone} staat voor de telefoon van de standplaats, op het tabblad Standplaats.</translation>
    </message>
    <message>
        <source>&amp;Use suggested words</source>
        <translation>Voorgestelde te&amp;kst gebruiken</translation>
    </message>
    <message>
        <source>Use suggested words for callers without a number</source>
        <translation>Voorgestelde tekst voor bellers zonder nummer gebruiken</translation>
    </message>
    <message>
        <source>There are suggested words in English, Dutch, German and Spanish.</source>
        <translation>Er zijn voorgestelde teksten in het Engels, Nederlands, Duits en Spaans.</translation>
    </message>
</context>
<context>
    <name>birdcar::RequestTableModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duur</translation>
    </message>
</context>
<context>
    <name>birdcar::RequestWords</name>
    <message>
        <source>text</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>call</source>
        <translation>oproep</translation>
    </message>
    <message>
        <source>report</source>
        <translation>afleverbericht</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>geen verzoek</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>niet begrepen</translation>
    </message>
    <message>
        <source>no such address</source>
        <translation>adres bestaat niet</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>niet toegelaten</translation>
    </message>
    <message>
        <source>fields missing</source>
        <translation>velden ontbreken</translation>
    </message>
    <message>
        <source>to come again</source>
        <translation>komt opnieuw</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>al bekend</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>inbox: %1</source>
        <translation>postvak: %1</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>postvak</translation>
    </message>
    <message>
        <source>put through</source>
        <translation>doorverbonden</translation>
    </message>
    <message>
        <source>heard that nobody is there</source>
        <translation>hoorde dat er niemand is</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Goed: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fout: %1</translation>
    </message>
    <message>
        <source>Failed: %1 (%2)</source>
        <translation>Fout: %1 (%2)</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Niet bereikt: %1</translation>
    </message>
    <message>
        <source>a whole request within the limits</source>
        <translation>een heel verzoek binnen de grenzen</translation>
    </message>
    <message>
        <source>no whole request, or beyond the limits</source>
        <translation>geen heel verzoek, of over de grenzen</translation>
    </message>
    <message>
        <source>an address of BirdCar</source>
        <translation>een adres van BirdCar</translation>
    </message>
    <message>
        <source>BirdCar has no such address</source>
        <translation>BirdCar heeft zo&apos;n adres niet</translation>
    </message>
    <message>
        <source>sent by MessageBird</source>
        <translation>gestuurd door MessageBird</translation>
    </message>
    <message>
        <source>nothing proves that MessageBird sent it</source>
        <translation>niets bewijst dat MessageBird het stuurde</translation>
    </message>
    <message>
        <source>all fields are there</source>
        <translation>alle velden zijn er</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>het is niet te lezen</translation>
    </message>
    <message>
        <source>Not worked on: %1</source>
        <translation>Niet verwerkt: %1</translation>
    </message>
    <message>
        <source>test of a number, came back</source>
        <translation>test van een nummer, kwam terug</translation>
    </message>
</context>
<context>
    <name>birdcar::RequestsWindow</name>
    <message>
        <source>&amp;What MessageBird sends...</source>
        <translation>&amp;Wat MessageBird stuurt...</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>&amp;Show phones</source>
        <translation>&amp;Nummers tonen</translation>
    </message>
    <message>
        <source>Show the phones in full for ten seconds</source>
        <translation>Toon de nummers tien seconden voluit</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opiëren</translation>
    </message>
    <message>
        <source>Copy the request as it is shown</source>
        <translation>Kopieer het verzoek zoals het er staat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dit venster sluiten</translation>
    </message>
    <message>
        <source>What MessageBird sends</source>
        <translation>Wat MessageBird stuurt</translation>
    </message>
    <message>
        <source>The request as it was received</source>
        <translation>Het verzoek zoals het ontvangen is</translation>
    </message>
    <message>
        <source>Nothing has come in since BirdCar was started.</source>
        <translation>Er is niets binnengekomen sinds BirdCar is gestart.</translation>
    </message>
    <message>
        <source>The service gets them, and has handed none to this window yet.</source>
        <translation>De dienst krijgt ze, en heeft er nog geen aan dit venster gegeven.</translation>
    </message>
    <message numerus="yes">
        <source>%n more requests were for none of the webhooks and are not kept: strangers try such things.</source>
        <translation>
            <numerusform>Nog %n verzoek was voor geen van de webhooks en is niet bewaard: vreemden proberen zulke dingen.</numerusform>
            <numerusform>Nog %n verzoeken waren voor geen van de webhooks en zijn niet bewaard: vreemden proberen zulke dingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is kept any more.</source>
        <translation>Er is er geen meer bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n further requests for the webhooks were not kept.</source>
        <translation>
            <numerusform>%n ander verzoek aan de webhooks is niet bewaard.</numerusform>
            <numerusform>%n andere verzoeken aan de webhooks zijn niet bewaard.</numerusform>
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
        <translation>De back-up wordt gelezen en op zijn plaats gezet. Het venster opent vanzelf weer; tot dan wordt geen bericht en geen oproep aangenomen.</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation>Voortgang van het terugzetten</translation>
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
        <source>Ride %1 is open again.</source>
        <translation>Rit %1 is weer open.</translation>
    </message>
    <message>
        <source>&amp;Edit ride</source>
        <translation>Rit b&amp;ewerken</translation>
    </message>
    <message>
        <source>Ride %1 closed.</source>
        <translation>Rit %1 gesloten.</translation>
    </message>
    <message>
        <source>Its line stays live for a while, for forgotten things.</source>
        <translation>De lijn blijft nog even actief, voor vergeten spullen.</translation>
    </message>
    <message>
        <source>Ride %1 cancelled.</source>
        <translation>Rit %1 geannuleerd.</translation>
    </message>
    <message>
        <source>Texts to both are queued.</source>
        <translation>Sms&apos;en aan beiden staan klaar.</translation>
    </message>
</context>
<context>
    <name>birdcar::RideEditor</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Note to the driver</source>
        <translation>Notitie voor de chauffeur</translation>
    </message>
    <message>
        <source>Office note</source>
        <translation>Interne notitie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <source>Goes to the driver with his text</source>
        <translation>Gaat met de sms mee naar de chauffeur</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>Alleen voor kantoor</translation>
    </message>
    <message>
        <source>Save the ride</source>
        <translation>De rit opslaan</translation>
    </message>
    <message>
        <source>Leave the ride as it is</source>
        <translation>De rit laten zoals die is</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>%1 Save again to keep what stands in these fields.</source>
        <translation>%1 Sla nog eens op om te houden wat in deze velden staat.</translation>
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
    <message>
        <source>Rides put aside, mostly without a driver yet: no number, no texts</source>
        <translation>Apart gezette ritten, meestal nog zonder chauffeur: geen nummer, geen sms&apos;en</translation>
    </message>
    <message>
        <source>To assign %1</source>
        <translation>Toe te wijzen %1</translation>
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
        <source>Fro&amp;m</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Naar</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Wann&amp;eer</translation>
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
    <message>
        <source>Put the form aside</source>
        <translation>Formulier apart zetten</translation>
    </message>
    <message>
        <source>Repeat last ride</source>
        <translation>Laatste rit herhalen</translation>
    </message>
    <message>
        <source>Note to the driver</source>
        <translation>Notitie voor de chauffeur</translation>
    </message>
    <message>
        <source>Goes to the driver with his text</source>
        <translation>Gaat met de sms mee naar de chauffeur</translation>
    </message>
    <message>
        <source>Office note</source>
        <translation>Interne notitie</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>Alleen voor kantoor</translation>
    </message>
    <message>
        <source>Keeps everything typed here under &quot;To assign&quot; and empties the form (Ctrl+D)</source>
        <translation>Bewaart alles wat hier getypt is onder &quot;Toe te wijzen&quot; en maakt het formulier leeg (Ctrl+D)</translation>
    </message>
    <message>
        <source>Repeat the customer&apos;s last ride</source>
        <translation>De laatste rit van de klant herhalen</translation>
    </message>
    <message>
        <source>N&amp;ote to driver</source>
        <translation>N&amp;otitie chauffeur</translation>
    </message>
    <message>
        <source>Off&amp;ice note</source>
        <translation>&amp;Interne notitie</translation>
    </message>
    <message>
        <source>Put the form aside as a draft</source>
        <translation>Formulier als concept apart zetten</translation>
    </message>
    <message>
        <source>There is nothing in the form to put aside.</source>
        <translation>Er staat niets in het formulier om apart te zetten.</translation>
    </message>
    <message>
        <source>The form was put aside under &quot;To assign&quot;.</source>
        <translation>Het formulier is apart gezet onder &quot;Toe te wijzen&quot;.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Put back into the form</source>
        <translation>Terugzetten in het formulier</translation>
    </message>
    <message>
        <source>ride %1, %2, %3 → %4</source>
        <translation>rit %1, %2, %3 → %4</translation>
    </message>
    <message>
        <source>Has an open ride already: %1</source>
        <translation>Heeft al een open rit: %1</translation>
    </message>
    <message>
        <source>Drives at about that time: %1</source>
        <translation>Rijdt rond die tijd al: %1</translation>
    </message>
    <message>
        <source>%1 → %2 with %3 (Ctrl+Shift+G)</source>
        <translation>%1 → %2 met %3 (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>The form is as it was when BirdCar was closed. Until the ride is created, it stands under &quot;To assign&quot; as well.</source>
        <translation>Het formulier is zoals het was toen BirdCar werd afgesloten. Tot de rit is aangemaakt, staat het ook onder &quot;Toe te wijzen&quot;.</translation>
    </message>
    <message>
        <source>Please see what is pointed out above. Ctrl+Enter again creates the ride.</source>
        <translation>Kijk naar wat hierboven is aangegeven. Nog eens Ctrl+Enter maakt de rit aan.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>For a customer who has had a ride (Ctrl+Shift+G)</source>
        <translation>Voor een klant die al een rit had (Ctrl+Shift+G)</translation>
    </message>
</context>
<context>
    <name>birdcar::RideSearchBar</name>
    <message>
        <source>Search rides</source>
        <translation>Ritten zoeken</translation>
    </message>
    <message>
        <source>Search all rides: name, phone, place, number (Ctrl+F)</source>
        <translation>Zoek in alle ritten: naam, telefoon, plaats, nummer (Ctrl+F)</translation>
    </message>
    <message>
        <source>What was found in another group</source>
        <translation>Wat in een andere groep gevonden is</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>Alles wat gevonden is</translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation>Hier niets gevonden</translation>
    </message>
    <message>
        <source>Searching older rides…</source>
        <translation>Oudere ritten doorzoeken…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown; scroll down for more</source>
        <translation>
            <numerusform>De nieuwste %n wordt getoond; blader omlaag voor meer</numerusform>
            <numerusform>De nieuwste %n worden getoond; blader omlaag voor meer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 more in %2</source>
        <translation>nog %1 in %2</translation>
    </message>
    <message>
        <source>%1 more in all</source>
        <translation>nog %1 in alle</translation>
    </message>
    <message>
        <source>Show what was found in &quot;%1&quot;</source>
        <translation>Tonen wat in &quot;%1&quot; gevonden is</translation>
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
    <message>
        <source>Click to sort by this column</source>
        <translation>Klik om op deze kolom te sorteren</translation>
    </message>
    <message>
        <source>Only what a search found can be sorted by this column. Search first (Ctrl+F).</source>
        <translation>Alleen zoekresultaten zijn op deze kolom te sorteren. Zoek eerst (Ctrl+F).</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has another pickup at %2</source>
        <translation>%1 heeft nog een ophaalrit om %2</translation>
    </message>
</context>
<context>
    <name>birdcar::RideTimeEdit</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Choose date and time from a calendar</source>
        <translation>Datum en tijd uit een kalender kiezen</translation>
    </message>
    <message>
        <source>%1: this time is past</source>
        <translation>%1: dit tijdstip is voorbij</translation>
    </message>
    <message>
        <source>%1: more than half a day ahead. Is that meant?</source>
        <translation>%1: meer dan een halve dag vooruit. Is dat de bedoeling?</translation>
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
        <translation>Bijvoorbeeld: %1</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down or F4 in the field)</source>
        <translation>Kies uit een kalender (Alt+Omlaag of F4 in het veld)</translation>
    </message>
    <message>
        <source>Alt+Down or F4 opens a calendar.</source>
        <translation>Alt+Omlaag of F4 opent een kalender.</translation>
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
        <source>No open rides. Fill in the form at the right to create one (Ctrl+N).</source>
        <translation>Geen open ritten. Vul het formulier rechts in om er een aan te maken (Ctrl+N).</translation>
    </message>
    <message>
        <source>No rides here. Choose another group above.</source>
        <translation>Hier zijn geen ritten. Kies hierboven een andere groep.</translation>
    </message>
    <message>
        <source>&amp;Find rides</source>
        <translation>Ritten &amp;zoeken</translation>
    </message>
    <message>
        <source>Ride %1 is now driven by %2.</source>
        <translation>Rit %1 wordt nu gereden door %2.</translation>
    </message>
    <message>
        <source>Texts to all concerned are queued.</source>
        <translation>Sms&apos;en aan alle betrokkenen staan klaar.</translation>
    </message>
    <message>
        <source>&amp;Repeat this ride</source>
        <translation>Deze rit &amp;herhalen</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>N&amp;ummer kopiëren</translation>
    </message>
    <message>
        <source>Ride %1 created.</source>
        <translation>Rit %1 aangemaakt.</translation>
    </message>
    <message>
        <source>Texts to both are queued.</source>
        <translation>Sms&apos;en aan beiden staan klaar.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 is gekopieerd.</translation>
    </message>
    <message>
        <source>No ride here has all of these words. Press Esc to end the search.</source>
        <translation>Geen rit hier heeft al deze woorden. Druk op Esc om te stoppen met zoeken.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Searching by parts of words needs the extension pg_trgm of PostgreSQL. Without it, names are found by their beginning and phones by their end.</source>
        <translation>Zoeken op delen van woorden vereist de extensie pg_trgm van PostgreSQL. Zonder die worden namen op hun begin en telefoons op hun einde gevonden.</translation>
    </message>
</context>
<context>
    <name>birdcar::Sentences</name>
    <message>
        <source>There is no ride %1.</source>
        <translation>Er is geen rit %1.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Er is geen klant %1.</translation>
    </message>
    <message>
        <source>There is no driver %1.</source>
        <translation>Er is geen chauffeur %1.</translation>
    </message>
    <message>
        <source>Please choose a customer.</source>
        <translation>Kies een klant.</translation>
    </message>
    <message>
        <source>Please choose a driver.</source>
        <translation>Kies een chauffeur.</translation>
    </message>
    <message>
        <source>%1 has no usable phone: &quot;%2&quot; is not a phone number.</source>
        <translation>%1 heeft geen bruikbare telefoon: &quot;%2&quot; is geen telefoonnummer.</translation>
    </message>
    <message>
        <source>Customer and driver have the same phone.</source>
        <translation>Klant en chauffeur hebben dezelfde telefoon.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone is a number of the pool, so texts would run in circles.</source>
        <translation>De telefoon van de klant is een nummer uit de pool, dus sms&apos;en zouden rondgaan.</translation>
    </message>
    <message>
        <source>The driver&apos;s phone is a number of the pool, so texts would run in circles.</source>
        <translation>De telefoon van de chauffeur is een nummer uit de pool, dus sms&apos;en zouden rondgaan.</translation>
    </message>
    <message>
        <source>No number available! Please extend your pool.</source>
        <translation>Geen nummer beschikbaar! Breid de pool uit.</translation>
    </message>
    <message>
        <source>%1: %2, ride %3, %4</source>
        <translation>%1: %2, rit %3, %4</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>vastgehouden tot %1</translation>
    </message>
    <message>
        <source>until the ride is closed</source>
        <translation>tot de rit gesloten is</translation>
    </message>
    <message>
        <source>%1 is connected by ride %2 on %3 now.</source>
        <translation>%1 is nu door rit %2 op %3 verbonden.</translation>
    </message>
    <message>
        <source>Please enter where the ride starts.</source>
        <translation>Vul in waar de rit begint.</translation>
    </message>
    <message>
        <source>Please enter where the ride goes.</source>
        <translation>Vul in waar de rit heen gaat.</translation>
    </message>
    <message>
        <source>Please enter when the ride starts.</source>
        <translation>Vul in wanneer de rit begint.</translation>
    </message>
    <message>
        <source>Somebody else has used this draft meanwhile. Create the ride again if it is still wanted.</source>
        <translation>Iemand anders heeft dit concept intussen gebruikt. Maak de rit opnieuw als die nog nodig is.</translation>
    </message>
    <message>
        <source>There is nothing in the form to put aside.</source>
        <translation>Er staat niets in het formulier om opzij te leggen.</translation>
    </message>
    <message>
        <source>Ride %1 has no usable number.</source>
        <translation>Rit %1 heeft geen bruikbaar nummer.</translation>
    </message>
    <message>
        <source>Ride %1 is already closed.</source>
        <translation>Rit %1 is al gesloten.</translation>
    </message>
    <message>
        <source>Ride %1 is already cancelled.</source>
        <translation>Rit %1 is al geannuleerd.</translation>
    </message>
    <message>
        <source>Ride %1 is already open.</source>
        <translation>Rit %1 is al open.</translation>
    </message>
    <message>
        <source>Ride %1 is cancelled, so it cannot be closed.</source>
        <translation>Rit %1 is geannuleerd en kan dus niet gesloten worden.</translation>
    </message>
    <message>
        <source>Ride %1 is closed, so it cannot be cancelled.</source>
        <translation>Rit %1 is gesloten en kan dus niet geannuleerd worden.</translation>
    </message>
    <message>
        <source>Ride %1 is closed, so its driver cannot be changed.</source>
        <translation>Rit %1 is gesloten; de chauffeur kan dus niet gewisseld worden.</translation>
    </message>
    <message>
        <source>Ride %1 is cancelled, so its driver cannot be changed.</source>
        <translation>Rit %1 is geannuleerd; de chauffeur kan dus niet gewisseld worden.</translation>
    </message>
    <message>
        <source>Ride %1 is closed, so it cannot be changed.</source>
        <translation>Rit %1 is gesloten en kan dus niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>Ride %1 is cancelled, so it cannot be changed.</source>
        <translation>Rit %1 is geannuleerd en kan dus niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>Somebody else changed ride %1 meanwhile.</source>
        <translation>Iemand anders heeft rit %1 intussen gewijzigd.</translation>
    </message>
    <message>
        <source>From: %1 is now %2</source>
        <translation>Van: %1 is nu %2</translation>
    </message>
    <message>
        <source>To: %1 is now %2</source>
        <translation>Naar: %1 is nu %2</translation>
    </message>
    <message>
        <source>When: %1 is now %2</source>
        <translation>Wanneer: %1 is nu %2</translation>
    </message>
    <message>
        <source>Office note: %1 is now %2</source>
        <translation>Notitie voor kantoor: %1 is nu %2</translation>
    </message>
    <message>
        <source>Note to the driver: %1 is now %2</source>
        <translation>Notitie voor de chauffeur: %1 is nu %2</translation>
    </message>
    <message>
        <source>%1 drives ride %2 already.</source>
        <translation>%1 rijdt rit %2 al.</translation>
    </message>
    <message>
        <source>It is too late to take that back: ride %1 stays as it is.</source>
        <translation>Te laat om dat terug te nemen: rit %1 blijft zoals die is.</translation>
    </message>
    <message>
        <source>Ride %1 was changed again since, so that cannot be taken back any more.</source>
        <translation>Rit %1 is sindsdien weer gewijzigd, dus dat kan niet meer terug.</translation>
    </message>
    <message>
        <source>A text about ride %1 has left already, so that cannot be taken back any more.</source>
        <translation>Er is al een sms over rit %1 vertrokken, dus dat kan niet meer terug.</translation>
    </message>
    <message>
        <source>Somebody has written or called on the number of ride %1 already. Cancel it instead.</source>
        <translation>Iemand heeft al geschreven of gebeld op het nummer van rit %1. Annuleer de rit in plaats daarvan.</translation>
    </message>
    <message>
        <source>The line of ride %1 belongs to another ride by now.</source>
        <translation>De lijn van rit %1 hoort inmiddels bij een andere rit.</translation>
    </message>
    <message>
        <source>%1 has another phone since, so that cannot be taken back any more.</source>
        <translation>%1 heeft sindsdien een andere telefoon, dus dat kan niet meer terug.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date and time. Please write it like 2026-12-24 18:30.</source>
        <translation>&quot;%1&quot; is geen datum en tijd. Schrijf het zoals 2026-12-24 18:30.</translation>
    </message>
    <message>
        <source>The clocks skip %1 in %2; the next valid time is %3.</source>
        <translation>De klok slaat %1 over in %2; de eerste geldige tijd erna is %3.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, because the clocks go back; the first is taken.</source>
        <translation>%1 komt twee keer voor in %2, omdat de klok wordt teruggezet; de eerste geldt.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, because the clocks go back; the second is taken.</source>
        <translation>%1 komt twee keer voor in %2, omdat de klok wordt teruggezet; de tweede geldt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Please write it like 18:30, tomorrow 7:15, fri 9:00, 24 dec 18:30 or +20m.</source>
        <translation>&quot;%1&quot; is geen tijd. Schrijf het zoals 18:30, morgen 7:15, vr 9:00, 24 dec 18:30 of +20m.</translation>
    </message>
    <message>
        <source>%1 is not that day of the week.</source>
        <translation>%1 is niet die dag van de week.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Die dag bestaat niet.</translation>
    </message>
    <message>
        <source>Please add the time, like tomorrow 7:15.</source>
        <translation>Voeg de tijd toe, zoals morgen 7:15.</translation>
    </message>
    <message>
        <source>This does not look like a number in use. Please check it.</source>
        <translation>Dit lijkt geen nummer dat in gebruik is. Controleer het.</translation>
    </message>
    <message>
        <source>This looks like a landline, which cannot receive texts.</source>
        <translation>Dit lijkt een vaste lijn, die geen sms kan ontvangen.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Het telefoonnummer ontbreekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number.</source>
        <translation>&quot;%1&quot; is geen telefoonnummer.</translation>
    </message>
    <message>
        <source>%1 is a number of the pool: a text to it would run in circles.</source>
        <translation>%1 is een nummer uit de pool: een sms erheen zou rondgaan.</translation>
    </message>
    <message>
        <source>%1 is the phone of customer %2 (%3).</source>
        <translation>%1 is de telefoon van klant %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is the phone of driver %2 (%3).</source>
        <translation>%1 is de telefoon van chauffeur %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is in the pool already.</source>
        <translation>%1 zit al in de pool.</translation>
    </message>
    <message>
        <source>There is no number %1.</source>
        <translation>Er is geen nummer %1.</translation>
    </message>
    <message>
        <source>Several people have this phone.</source>
        <translation>Meerdere mensen hebben deze telefoon.</translation>
    </message>
    <message>
        <source>The other party of ride %1 has this phone.</source>
        <translation>De andere partij van rit %1 heeft deze telefoon.</translation>
    </message>
    <message>
        <source>%1 is connected by ride %2 on the number of ride %3</source>
        <translation>%1 is door rit %2 verbonden op het nummer van rit %3</translation>
    </message>
    <message>
        <source>%1, and no other number is free: the ride has no line now.</source>
        <translation>%1, en er is geen ander nummer vrij: de rit heeft nu geen lijn.</translation>
    </message>
    <message>
        <source>%1 has an open ride (%2). Close or cancel it first.</source>
        <translation>%1 heeft een open rit (%2). Sluit of annuleer die eerst.</translation>
    </message>
    <message>
        <source>This person was erased and cannot come back.</source>
        <translation>Deze persoon is gewist en kan niet terugkomen.</translation>
    </message>
    <message>
        <source>%1 is a number of the pool by now.</source>
        <translation>%1 is inmiddels een nummer uit de pool.</translation>
    </message>
    <message>
        <source>There is no phone to show.</source>
        <translation>Er is geen telefoon om te tonen.</translation>
    </message>
    <message>
        <source>A text to %1 is on its way just now. Please try again in a moment.</source>
        <translation>Er is net een sms naar %1 onderweg. Probeer het zo weer.</translation>
    </message>
    <message>
        <source>This person does not exist any more.</source>
        <translation>Deze persoon bestaat niet meer.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>De tekst is leeg.</translation>
    </message>
    <message>
        <source>Ride %1 has no live line any more; reopen it first.</source>
        <translation>Rit %1 heeft geen actieve lijn meer; heropen die eerst.</translation>
    </message>
    <message>
        <source>There is no text %1.</source>
        <translation>Er is geen sms %1.</translation>
    </message>
    <message>
        <source>Text %1 has not failed.</source>
        <translation>Sms %1 is niet mislukt.</translation>
    </message>
    <message>
        <source>Whoever text %1 was for has been erased.</source>
        <translation>Voor wie sms %1 was, is gewist.</translation>
    </message>
    <message>
        <source>The words of text %1 were removed, because they had been kept for long enough.</source>
        <translation>De woorden van sms %1 zijn verwijderd, omdat de bewaartijd voorbij is.</translation>
    </message>
    <message>
        <source>Text %1 was sent again already.</source>
        <translation>Sms %1 is al opnieuw verzonden.</translation>
    </message>
    <message>
        <source>Ride %1 holds the line of this phone on %2. Close or link that one.</source>
        <translation>Rit %1 houdt de lijn van deze telefoon op %2 bezet. Sluit of koppel die.</translation>
    </message>
    <message>
        <source>No text came in for ride %1 yet.</source>
        <translation>Er kwam nog geen sms binnen voor rit %1.</translation>
    </message>
    <message>
        <source>There is no inbox row %1.</source>
        <translation>Er is geen regel %1 in het postvak.</translation>
    </message>
    <message>
        <source>It was taken into ride %1 already.</source>
        <translation>Het is al in rit %1 opgenomen.</translation>
    </message>
    <message>
        <source>There is no number to answer to.</source>
        <translation>Er is geen nummer om op te antwoorden.</translation>
    </message>
    <message>
        <source>It came from a number of the pool: an answer would run in circles.</source>
        <translation>Het kwam van een nummer uit de pool: een antwoord zou rondgaan.</translation>
    </message>
    <message>
        <source>The number it came in on is not in the pool, so nothing can be sent from it.</source>
        <translation>Het nummer waarop het binnenkwam zit niet in de pool, dus er kan niets vanaf verzonden worden.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Er is geen nummer.</translation>
    </message>
    <message>
        <source>Its words were removed, because they had been kept for long enough.</source>
        <translation>De woorden ervan zijn verwijderd, omdat de bewaartijd voorbij is.</translation>
    </message>
    <message>
        <source>It has no number of a person, so no line can be opened for it.</source>
        <translation>Er hoort geen nummer van een persoon bij, dus er kan geen lijn voor geopend worden.</translation>
    </message>
    <message>
        <source>%1 has this phone: the text would go back to its sender.</source>
        <translation>%1 heeft deze telefoon: de sms zou terug naar de afzender gaan.</translation>
    </message>
    <message>
        <source>No line is possible: ride %1 holds the old number, and no other is free.</source>
        <translation>Er is geen lijn mogelijk: rit %1 houdt het oude nummer bezet, en er is geen ander vrij.</translation>
    </message>
    <message>
        <source>The line would now be on %1. Please look at it once more.</source>
        <translation>De lijn zou nu op %1 zijn. Kijk er nog eens naar.</translation>
    </message>
    <message>
        <source>It is not linked to a ride.</source>
        <translation>Het is niet aan een rit gekoppeld.</translation>
    </message>
    <message>
        <source>This phone has no line any more.</source>
        <translation>Deze telefoon heeft geen lijn meer.</translation>
    </message>
    <message>
        <source>%1 has no line in this ride to give the answers to.</source>
        <translation>%1 heeft in deze rit geen lijn om de antwoorden aan te geven.</translation>
    </message>
    <message>
        <source>The text has left already.</source>
        <translation>De sms is al vertrokken.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Er is geen naam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was rounded by a spreadsheet; make the column text and enter the whole number.</source>
        <translation>&quot;%1&quot; is door een rekenblad afgerond; maak van de kolom tekst en vul het hele nummer in.</translation>
    </message>
    <message>
        <source>The 0 or the country in front is missing. Choose above what to add.</source>
        <translation>De 0 of het land ervoor ontbreekt. Kies hierboven wat erbij moet.</translation>
    </message>
    <message>
        <source>This is the phone of %1.</source>
        <translation>Dit is de telefoon van %1.</translation>
    </message>
    <message>
        <source>This is a number of the pool: a text to it would run in circles.</source>
        <translation>Dit is een nummer uit de pool: een sms erheen zou rondgaan.</translation>
    </message>
    <message>
        <source>Line %1 gives this phone another name.</source>
        <translation>Regel %1 geeft deze telefoon een andere naam.</translation>
    </message>
    <message>
        <source>Several people have this phone (%1): nobody can tell who is renamed.</source>
        <translation>Meerdere mensen hebben deze telefoon (%1): niet te zeggen wie een andere naam krijgt.</translation>
    </message>
    <message>
        <source>%1 gets this name.</source>
        <translation>%1 krijgt deze naam.</translation>
    </message>
    <message>
        <source>%1 has this phone too.</source>
        <translation>%1 heeft deze telefoon ook.</translation>
    </message>
    <message>
        <source>Somebody with this name has another phone.</source>
        <translation>Iemand met deze naam heeft een andere telefoon.</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>een aanhalingsteken wordt nooit gesloten</translation>
    </message>
    <message>
        <source>there is text after a closing quote</source>
        <translation>er staat tekst na een sluitend aanhalingsteken</translation>
    </message>
    <message>
        <source>Please choose from %1 to %2.</source>
        <translation>Kies van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>%1 stands for nothing. There are {customer}, {driver}, {datetime}, {start} and {destination}.</source>
        <translation>%1 staat nergens voor. Er zijn {customer}, {driver}, {datetime}, {start} en {destination}.</translation>
    </message>
    <message>
        <source>This is not a country code such as NL.</source>
        <translation>Dit is geen landcode zoals NL.</translation>
    </message>
    <message>
        <source>This is not a time zone such as Europe/Amsterdam.</source>
        <translation>Dit is geen tijdzone zoals Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Please write an IP address and a port, such as 127.0.0.1:8080.</source>
        <translation>Schrijf een IP-adres en een poort, zoals 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Please write an address such as https://example.org.</source>
        <translation>Schrijf een adres zoals https://example.org.</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Vul de sleutel in.</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of plain letters, digits and signs.</source>
        <translation>Dit is geen sleutel: een sleutel is één woord van gewone letters, cijfers en tekens.</translation>
    </message>
    <message>
        <source>This key is just being saved. Try again in a moment.</source>
        <translation>Deze sleutel wordt net opgeslagen. Probeer het zo weer.</translation>
    </message>
    <message>
        <source>The keyring did not keep the key as it was given.</source>
        <translation>De sleutelbos heeft de sleutel niet bewaard zoals die gegeven werd.</translation>
    </message>
    <message>
        <source>The keyring says: %1</source>
        <translation>De sleutelbos meldt: %1</translation>
    </message>
    <message>
        <source>The database is in use by another program; please try again.</source>
        <translation>De database is bij een ander programma in gebruik; probeer het nog eens.</translation>
    </message>
    <message>
        <source>The disk that holds the database is full.</source>
        <translation>De schijf met de database is vol.</translation>
    </message>
    <message>
        <source>The database cannot be written: it is read-only.</source>
        <translation>De database kan niet beschreven worden: ze is alleen-lezen.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>De database is beschadigd: %1.</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1.</source>
        <translation>De database is niet bereikbaar: %1.</translation>
    </message>
    <message>
        <source>The database refused the change: %1.</source>
        <translation>De database weigerde de wijziging: %1.</translation>
    </message>
    <message>
        <source>Cannot write the backup %1: %2.</source>
        <translation>De back-up %1 kan niet geschreven worden: %2.</translation>
    </message>
    <message>
        <source>Cannot copy %1 to %2: %3.</source>
        <translation>%1 kan niet naar %2 gekopieerd worden: %3.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Er is geen bestand %1.</translation>
    </message>
    <message>
        <source>%1 is the database itself.</source>
        <translation>%1 is de database zelf.</translation>
    </message>
    <message>
        <source>A BirdCar is running on %1; it cannot be restored from.</source>
        <translation>Er draait een BirdCar op %1; daaruit kan niet hersteld worden.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: %2 Nothing was changed.</source>
        <translation>%1 kan niet hersteld worden: %2 Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>it is not a whole SQLite database.</source>
        <translation>het is geen volledige SQLite-database.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>ze is beschadigd.</translation>
    </message>
    <message>
        <source>it was made by a newer BirdCar (schema %1, this program knows %2).</source>
        <translation>ze is door een nieuwere BirdCar gemaakt (schema %1, dit programma kent %2).</translation>
    </message>
    <message>
        <source>it is not a database of BirdCar.</source>
        <translation>het is geen database van BirdCar.</translation>
    </message>
    <message>
        <source>Cannot remove %1.</source>
        <translation>%1 kan niet verwijderd worden.</translation>
    </message>
    <message>
        <source>There are lt, ngrok, cloudflared and ssh.</source>
        <translation>Er zijn lt, ngrok, cloudflared en ssh.</translation>
    </message>
    <message>
        <source>%1 has no usable phone.</source>
        <translation>%1 heeft geen bruikbare telefoon.</translation>
    </message>
    <message>
        <source>This is not a language that MessageBird speaks.</source>
        <translation>Dit is geen taal die MessageBird spreekt.</translation>
    </message>
    <message>
        <source>Please use no more than %1 characters.</source>
        <translation>Gebruik niet meer dan %1 tekens.</translation>
    </message>
    <message>
        <source>Only a call flow in JSON can say something after a call.</source>
        <translation>Alleen een belflow in JSON kan na een gesprek iets zeggen.</translation>
    </message>
    <message>
        <source>Set the depot&apos;s phone first.</source>
        <translation>Vul eerst de telefoon van de standplaats in.</translation>
    </message>
    <message>
        <source>%1 still has live lines (%2). Drain it, and give it up once they have ended.</source>
        <translation>%1 heeft nog actieve lijnen (%2). Faseer het uit en geef het op zodra ze zijn afgelopen.</translation>
    </message>
    <message>
        <source>A text from %1 is still to be sent. Try again once it has left.</source>
        <translation>Er moet nog een sms van %1 verstuurd worden. Probeer het opnieuw zodra die weg is.</translation>
    </message>
    <message>
        <source>%1 is disabled, so ride %2 gets no lines on it. Create a new ride instead.</source>
        <translation>%1 is uitgeschakeld, dus rit %2 krijgt er geen lijnen op. Maak in plaats daarvan een nieuwe rit.</translation>
    </message>
    <message>
        <source>A newer BirdCar has upgraded the database; install it here too.</source>
        <translation>Een nieuwere BirdCar heeft de database bijgewerkt; installeer die ook hier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the address of a localtunnel server nor a name to ask one for.</source>
        <translation>&quot;%1&quot; is geen adres van een localtunnel-server en geen naam om er een om te vragen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain such as an ngrok account has.</source>
        <translation>&quot;%1&quot; is geen domein zoals een ngrok-account er een heeft.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain that ngrok can be asked for.</source>
        <translation>&quot;%1&quot; is geen domein waar ngrok om gevraagd kan worden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a cloudflared tunnel.</source>
        <translation>&quot;%1&quot; is geen naam van een cloudflared-tunnel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server for ssh, such as you@server, you@server:22 or https://you@server.</source>
        <translation>&quot;%1&quot; is geen server voor ssh, zoals jij@server, jij@server:22 of https://jij@server.</translation>
    </message>
    <message>
        <source>The tunnel ssh needs the server to go through, such as you@server.</source>
        <translation>De tunnel ssh heeft de server nodig waar hij doorheen gaat, zoals jij@server.</translation>
    </message>
    <message>
        <source>This tunnel cannot say what its public address is: please enter it here.</source>
        <translation>Deze tunnel kan zijn openbare adres niet noemen: vul het hier in.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>geen antwoord op tijd</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Stop that program, or choose another port.</source>
        <translation>Poort %1 op %2 is bezet door een ander programma. Stop dat programma of kies een andere poort.</translation>
    </message>
    <message>
        <source>Port %1 on %2 may not be used by this user. Choose a port above 1023.</source>
        <translation>Poort %1 op %2 mag niet door deze gebruiker gebruikt worden. Kies een poort boven 1023.</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be used: %3.</source>
        <translation>Poort %1 op %2 kan niet gebruikt worden: %3.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 is geen adres van deze computer.</translation>
    </message>
    <message>
        <source>The signing key is missing; MessageBird&apos;s webhooks are answered with 503.</source>
        <translation>De ondertekeningssleutel ontbreekt; webhooks van MessageBird worden met 503 beantwoord.</translation>
    </message>
    <message>
        <source>The webhook secret is missing; MessageBird&apos;s webhooks are answered with 503.</source>
        <translation>Het webhook-geheim ontbreekt; webhooks van MessageBird worden met 503 beantwoord.</translation>
    </message>
    <message>
        <source>BirdCar answered with status %1.</source>
        <translation>BirdCar antwoordde met status %1.</translation>
    </message>
    <message>
        <source>Another BirdCar is running on the database %1.</source>
        <translation>Er draait al een andere BirdCar op de database %1.</translation>
    </message>
    <message>
        <source>Cannot open the database %1: %2.</source>
        <translation>De database %1 kan niet geopend worden: %2.</translation>
    </message>
    <message>
        <source>it cannot be made readable by its owner only</source>
        <translation>ze kan niet alleen voor de eigenaar leesbaar gemaakt worden</translation>
    </message>
    <message>
        <source>the file is empty, though there are backups of it</source>
        <translation>het bestand is leeg, terwijl er back-ups van zijn</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for the database is not installed (on Debian: %2).</source>
        <translation>Qt-stuurprogramma %1 voor de database is niet geïnstalleerd (op Debian: %2).</translation>
    </message>
    <message>
        <source>Cannot create the database %1: %2. %3</source>
        <translation>De database %1 kan niet gemaakt worden: %2. %3</translation>
    </message>
    <message>
        <source>Cannot create the folder %1. %2</source>
        <translation>De map %1 kan niet gemaakt worden. %2</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: permission denied. %2</source>
        <translation>In de database %1 kan niet geschreven worden: geen toestemming. %2</translation>
    </message>
    <message>
        <source>Make it writable for your account, or choose another place with --database FILE.</source>
        <translation>Geef uw account schrijfrecht, of kies een andere plaats met --database BESTAND.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database.</source>
        <translation>%1 is een map, geen database.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database; nothing was changed.</source>
        <translation>%1 is geen SQLite-database; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The database %1 is read-only. Allow its owner to write it, or give another one with --database.</source>
        <translation>De database %1 is alleen-lezen. Sta de eigenaar toe erin te schrijven, of geef een andere op met --database.</translation>
    </message>
    <message>
        <source>The database %1 lies on another computer (%2), where it would be ruined. Move it to a disk of this computer, or use PostgreSQL.</source>
        <translation>De database %1 staat op een andere computer (%2), waar ze stuk zou gaan. Verplaats ze naar een schijf van deze computer of gebruik PostgreSQL.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kan niet geschreven worden: %2.</translation>
    </message>
    <message>
        <source>Cannot put %1 in its place: %2.</source>
        <translation>%1 kan niet op zijn plaats gezet worden: %2.</translation>
    </message>
    <message>
        <source>%1 is the database of another program; nothing was changed.</source>
        <translation>%1 is de database van een ander programma; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The database %1 needs an upgrade, but an older BirdCar is running on it. Please end that one first.</source>
        <translation>De database %1 moet bijgewerkt worden, maar er draait een oudere BirdCar op. Beëindig die eerst.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer BirdCar (schema %2, this program knows %3); nothing was changed. %4</source>
        <translation>De database %1 is door een nieuwere BirdCar gemaakt (schema %2, dit programma kent %3); er is niets gewijzigd. %4</translation>
    </message>
    <message>
        <source>Please update BirdCar. No copy from before the upgrade is beside it.</source>
        <translation>Werk BirdCar bij. Er staat geen kopie van vóór het bijwerken naast.</translation>
    </message>
    <message>
        <source>Please update BirdCar, or restore the server&apos;s backup from before the upgrade.</source>
        <translation>Werk BirdCar bij, of herstel de back-up van de server van vóór het bijwerken.</translation>
    </message>
    <message>
        <source>Please update BirdCar, or go back to the copy made before the upgrade, without what was done since: birdcar restore &quot;%1&quot; --database &quot;%2&quot;</source>
        <translation>Werk BirdCar bij, of ga terug naar de kopie van vóór het bijwerken, zonder wat sindsdien gedaan is: birdcar restore &quot;%1&quot; --database &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 was deleted or moved while BirdCar was using it. Put it back, or end BirdCar and restore a backup.</source>
        <translation>%1 is gewist of verplaatst terwijl BirdCar het gebruikte. Zet het terug, of beëindig BirdCar en herstel een back-up.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while BirdCar was using it. Nothing is written to that file; to use it, end BirdCar and start it again.</source>
        <translation>%1 is door een ander bestand vervangen terwijl BirdCar het gebruikte. In dat bestand wordt niets geschreven; beëindig BirdCar en start het opnieuw om het te gebruiken.</translation>
    </message>
    <message>
        <source>The BirdCar that is running has another database open: %1, or what belongs to it, was deleted, moved or replaced. Put it back, or end BirdCar and start it again.</source>
        <translation>De BirdCar die draait heeft een andere database open: %1, of wat erbij hoort, is gewist, verplaatst of vervangen. Zet het terug, of beëindig BirdCar en start het opnieuw.</translation>
    </message>
    <message>
        <source>Cannot read %1, which keeps a key: %2.</source>
        <translation>%1, waarin een sleutel bewaard wordt, kan niet gelezen worden: %2.</translation>
    </message>
    <message>
        <source>The key in %1 is empty; remove the file, then enter it again or have a new one made.</source>
        <translation>De sleutel in %1 is leeg; verwijder het bestand en vul de sleutel opnieuw in, of laat een nieuwe maken.</translation>
    </message>
    <message>
        <source>Cannot make %1 readable by its owner only.</source>
        <translation>%1 kan niet alleen voor de eigenaar leesbaar gemaakt worden.</translation>
    </message>
    <message>
        <source>Cannot remove %1, which keeps a key: %2.</source>
        <translation>%1, waarin een sleutel bewaard wordt, kan niet verwijderd worden: %2.</translation>
    </message>
    <message>
        <source>A BirdCar is running on the database %1. Please end it first, or restore in its window.</source>
        <translation>Er draait een BirdCar op de database %1. Beëindig die eerst, of herstel in het venster ervan.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is restored by the server&apos;s own tools (pg_restore).</source>
        <translation>Een PostgreSQL-database wordt met de eigen hulpmiddelen van de server hersteld (pg_restore).</translation>
    </message>
    <message>
        <source>%1 is disabled. Enable or drain it first, if it is still yours.</source>
        <translation>%1 is uitgeschakeld. Schakel het eerst in of faseer het uit, als het nog van u is.</translation>
    </message>
    <message>
        <source>A test of %1 is under way. Please wait for its outcome.</source>
        <translation>Er loopt een test van %1. Wacht op de uitkomst.</translation>
    </message>
    <message>
        <source>This is a number of the pool: a text to it reaches nobody.</source>
        <translation>Dit is een nummer van de pool: een sms hierheen bereikt niemand.</translation>
    </message>
    <message>
        <source>The database %1 needs an upgrade, but an older BirdCar is still running on it: %2. Please end that one first; nothing was changed.</source>
        <translation>De database %1 moet worden bijgewerkt, maar er draait nog een oudere BirdCar op: %2. Stop die eerst; er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 is not in this pool. Give it up in MessageBird&apos;s dashboard.</source>
        <translation>%1 zit niet in deze pool. Geef het op in het dashboard van MessageBird.</translation>
    </message>
    <message>
        <source>%1 is being given up at present.</source>
        <translation>%1 wordt op dit moment opgegeven.</translation>
    </message>
    <message>
        <source>Its live lines (%1) work no more. Create their rides anew.</source>
        <translation>De actieve lijnen (%1) werken niet meer. Maak de ritten opnieuw aan.</translation>
    </message>
    <message>
        <source>%1 was given up at MessageBird. Buy it again, or import it once the account rents it again.</source>
        <translation>%1 is bij MessageBird opgegeven. Koop het opnieuw, of importeer het zodra het account het weer huurt.</translation>
    </message>
</context>
<context>
    <name>birdcar::ServiceStrip</name>
    <message>
        <source>The service is back: it relays texts and calls again.</source>
        <translation>De dienst is er weer: hij geeft sms&apos;en en oproepen weer door.</translation>
    </message>
    <message>
        <source>&amp;Listen in this window</source>
        <translation>In &amp;dit venster ontvangen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
    <message>
        <source>The service has stopped: nothing is relayed. Texts wait in the outbox; what MessageBird sends does not arrive.</source>
        <translation>De dienst is gestopt: er wordt niets doorgegeven. Sms&apos;en wachten in Postvak uit; wat MessageBird stuurt, komt niet aan.</translation>
    </message>
</context>
<context>
    <name>birdcar::ServiceWords</name>
    <message>
        <source>A BirdCar without a window (process %1, since %2) listens and sends.</source>
        <translation>Een BirdCar zonder venster (proces %1, sinds %2) ontvangt en verstuurt.</translation>
    </message>
    <message>
        <source>The service %1 (process %2, since %3) listens and sends.</source>
        <translation>De dienst %1 (proces %2, sinds %3) ontvangt en verstuurt.</translation>
    </message>
    <message>
        <source>This window works on the same database.</source>
        <translation>Dit venster werkt op dezelfde database.</translation>
    </message>
    <message>
        <source>Have this window listen, or start birdcar --headless again.</source>
        <translation>Laat dit venster ontvangen, of start birdcar --headless weer.</translation>
    </message>
    <message>
        <source>Have this window listen, or start the service again in a terminal: %1</source>
        <translation>Laat dit venster ontvangen, of start de dienst weer in een terminal: %1</translation>
    </message>
    <message>
        <source>The service has stopped. %1</source>
        <translation>De dienst is gestopt. %1</translation>
    </message>
    <message>
        <source>The service has the database open. End that program first, then restore here.</source>
        <translation>De dienst heeft de database open. Beëindig eerst dat programma, en zet dan hier terug.</translation>
    </message>
    <message>
        <source>The service has the database open. Stop it first, then restore here: %1</source>
        <translation>De dienst heeft de database open. Stop hem eerst, en zet dan hier terug: %1</translation>
    </message>
    <message>
        <source>Known to the service alone: it has a secret of its own</source>
        <translation>Alleen de dienst kent het: hij heeft een eigen geheim</translation>
    </message>
    <message>
        <source>Not listening: the service has stopped</source>
        <translation>Ontvangt niet: de dienst is gestopt</translation>
    </message>
    <message>
        <source>Nothing is relayed: texts and calls from MessageBird do not arrive, and no text leaves.</source>
        <translation>Er wordt niets doorgegeven: sms&apos;en en oproepen van MessageBird komen niet aan, en geen sms vertrekt.</translation>
    </message>
    <message>
        <source>The service is starting</source>
        <translation>De dienst start</translation>
    </message>
    <message>
        <source>Listening: service</source>
        <translation>Ontvangt: dienst</translation>
    </message>
    <message>
        <source>Its address: %1</source>
        <translation>Zijn adres: %1</translation>
    </message>
    <message>
        <source>Public address: by the service</source>
        <translation>Openbaar adres: via de dienst</translation>
    </message>
    <message>
        <source>The service has not told it yet.</source>
        <translation>De dienst heeft het nog niet gezegd.</translation>
    </message>
    <message>
        <source>Nothing is lost: texts wait in the outbox.</source>
        <translation>Er gaat niets verloren: sms&apos;en wachten in Postvak uit.</translation>
    </message>
    <message>
        <source>Sending: by the service</source>
        <translation>Versturen: door de dienst</translation>
    </message>
    <message>
        <source>The service has not told yet whether it can send.</source>
        <translation>De dienst heeft nog niet gezegd of hij kan versturen.</translation>
    </message>
    <message>
        <source>The service reads its keys when it starts.</source>
        <translation>De dienst leest zijn sleutels als hij start.</translation>
    </message>
    <message>
        <source>To restart it, end that program and start birdcar --headless again.</source>
        <translation>Om het opnieuw te starten: beëindig dat programma en start birdcar --headless weer.</translation>
    </message>
    <message>
        <source>To restart it, in a terminal: %1</source>
        <translation>Opnieuw starten, in een terminal: %1</translation>
    </message>
    <message>
        <source>The service listens and sends, not this window. It takes what is changed here at once, but keys and the listening address only when it is restarted, and what its own environment or options say comes first.</source>
        <translation>De dienst ontvangt en verstuurt, niet dit venster. Hij neemt meteen over wat hier gewijzigd wordt, maar sleutels en het luisteradres pas als hij opnieuw gestart wordt; wat zijn eigen omgeving of opties zeggen, gaat voor.</translation>
    </message>
    <message>
        <source>Public address: stopped</source>
        <translation>Openbaar adres: gestopt</translation>
    </message>
    <message>
        <source>The service has stopped: MessageBird reaches nobody there.</source>
        <translation>De dienst is gestopt: MessageBird bereikt daar niemand.</translation>
    </message>
    <message>
        <source>Sending: stopped</source>
        <translation>Versturen: gestopt</translation>
    </message>
</context>
<context>
    <name>birdcar::SettingsForm</name>
    <message>
        <source>Given by %1; it cannot be changed here.</source>
        <translation>Bepaald door %1; hier niet te wijzigen.</translation>
    </message>
</context>
<context>
    <name>birdcar::SettingsPage</name>
    <message>
        <source>S&amp;ettings</source>
        <translation>In&amp;stellingen</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>Instellingen &amp;opslaan</translation>
    </message>
    <message>
        <source>&amp;Take changes back</source>
        <translation>Wijzigingen &amp;terugdraaien</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Standplaats</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Sms&apos;en</translation>
    </message>
    <message>
        <source>Times and privacy</source>
        <translation>Tijden en privacy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Delen van de instellingen</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>De instellingen opslaan</translation>
    </message>
    <message>
        <source>Save the settings (Ctrl+S)</source>
        <translation>De instellingen opslaan (Ctrl+S)</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>De wijzigingen terugdraaien</translation>
    </message>
    <message>
        <source>The settings were changed elsewhere. What you typed is kept.</source>
        <translation>De instellingen zijn elders gewijzigd. Wat je typte, blijft staan.</translation>
    </message>
    <message>
        <source>Show those</source>
        <translation>Die tonen</translation>
    </message>
    <message>
        <source>%1 (to correct: %2)</source>
        <translation>%1 (te verbeteren: %2)</translation>
    </message>
    <message>
        <source>Nothing is saved yet: please correct what is marked.</source>
        <translation>Er is nog niets opgeslagen: verbeter wat gemarkeerd is.</translation>
    </message>
    <message>
        <source>The listening address takes effect at the next start.</source>
        <translation>Het luisteradres werkt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>De instellingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Lists, forms and texts show the time in %1 from now on.</source>
        <translation>Lijsten, formulieren en sms&apos;en tonen vanaf nu de tijd in %1.</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Back-ups</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>&amp;Connection and keys</source>
        <translation>&amp;Verbinding en sleutels</translation>
    </message>
    <message>
        <source>Look and alerts</source>
        <translation>Uiterlijk en meldingen</translation>
    </message>
    <message>
        <source>Calls and replies</source>
        <translation>Oproepen en antwoorden</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupAddressStep</name>
    <message>
        <source>Public &amp;address</source>
        <translation>Openbaar &amp;adres</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>How MessageBird reaches this computer</source>
        <translation>Hoe MessageBird deze computer bereikt</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>MessageBird brings texts and calls to an address on the internet. A tunnel leads from there to this computer; whoever runs it can read them.</source>
        <translation>MessageBird brengt sms&apos;en en oproepen naar een adres op internet. Een tunnel leidt daarvandaan naar deze computer; wie die beheert, kan ze lezen.</translation>
    </message>
    <message>
        <source>an address of your own</source>
        <translation>een eigen adres</translation>
    </message>
    <message>
        <source>the tunnel %1</source>
        <translation>de tunnel %1</translation>
    </message>
    <message>
        <source>the tunnel %1 (not installed)</source>
        <translation>de tunnel %1 (niet geïnstalleerd)</translation>
    </message>
    <message>
        <source>Given by %1 for this start, and cannot be changed here.</source>
        <translation>Voor deze start gegeven door %1; hier niet te wijzigen.</translation>
    </message>
    <message>
        <source>Enter the address first, such as https://depot.example.com.</source>
        <translation>Voer eerst het adres in, bijvoorbeeld https://depot.example.com.</translation>
    </message>
    <message>
        <source>Saved, and used from now on.</source>
        <translation>Opgeslagen, en vanaf nu gebruikt.</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Opgeslagen. %1</translation>
    </message>
    <message>
        <source>In force: no public address. Nothing arrives yet.</source>
        <translation>Van kracht: geen openbaar adres. Er komt nog niets binnen.</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>Van kracht: %1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Poort %1 nemen</translation>
    </message>
    <message>
        <source>Calling %1 ...</source>
        <translation>%1 wordt aangeroepen ...</translation>
    </message>
    <message>
        <source>%1 leads to this computer.</source>
        <translation>%1 leidt naar deze computer.</translation>
    </message>
    <message>
        <source>A BirdCar answers at %1.</source>
        <translation>Op %1 antwoordt een BirdCar.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupAssistant</name>
    <message>
        <source>Demo or MessageBird</source>
        <translation>Demo of MessageBird</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ondertekeningssleutel</translation>
    </message>
    <message>
        <source>Flows at MessageBird</source>
        <translation>Flows bij MessageBird</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles controleren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Set up BirdCar</source>
        <translation>BirdCar instellen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>nog niet klaar</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupCheckStep</name>
    <message>
        <source>well</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>kijk hiernaar</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>moet verholpen worden</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>Everything once more, from the key to the public address. The command birdcar doctor finds the same.</source>
        <translation>Alles nog eens, van de sleutel tot het openbare adres. De opdracht birdcar doctor vindt hetzelfde.</translation>
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
        <translation>Sms&apos;en en oproepen worden alleen doorgegeven zolang BirdCar draait.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupKeyStep</name>
    <message>
        <source>&amp;Try and save</source>
        <translation>&amp;Proberen en opslaan</translation>
    </message>
    <message>
        <source>&amp;Save it all the same</source>
        <translation>Toch &amp;opslaan</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>BirdCar sends with the API key of your account. In MessageBird&apos;s dashboard open Developers, API access, make a live key and copy it.</source>
        <translation>BirdCar verstuurt met de API-sleutel van je account. Open in het dashboard van MessageBird Developers, API access, maak een live-sleutel en kopieer hem.</translation>
    </message>
    <message>
        <source>It is asked for the account&apos;s balance, which costs nothing, and kept in the keyring of the desktop where there is one.</source>
        <translation>Er wordt het saldo van het account mee gevraagd, wat niets kost, en hij wordt bewaard in de sleutelbos van het bureaublad, als die er is.</translation>
    </message>
    <message>
        <source>Paste the key here first.</source>
        <translation>Plak de sleutel eerst hier.</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>MessageBird wordt gevraagd ...</translation>
    </message>
    <message>
        <source>MessageBird accepts the key. Left: %1</source>
        <translation>MessageBird aanvaardt de sleutel. Over: %1</translation>
    </message>
    <message>
        <source>Saved, but not tried yet.</source>
        <translation>Opgeslagen, maar nog niet geprobeerd.</translation>
    </message>
    <message>
        <source>MessageBird accepts the key. %1</source>
        <translation>MessageBird aanvaardt de sleutel. %1</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Opgeslagen. %1</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupMenu</name>
    <message>
        <source>&amp;Set up BirdCar</source>
        <translation>BirdCar &amp;instellen</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>Nothing is set up yet. An assistant leads through it, in any order and with pauses; it is in the menu File, too.</source>
        <translation>Er is nog niets ingesteld. Een assistent leidt je erdoorheen, in elke volgorde en met pauzes; hij staat ook in het menu Bestand.</translation>
    </message>
    <message>
        <source>Set up BirdCar</source>
        <translation>BirdCar instellen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupNumbersStep</name>
    <message>
        <source>&amp;Add</source>
        <translation>Toevoe&amp;gen</translation>
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
        <source>Customers and drivers text and call the numbers that you rent at MessageBird. One is enough to begin with.</source>
        <translation>Klanten en chauffeurs sms&apos;en en bellen naar de nummers die je bij MessageBird huurt. Om te beginnen is één genoeg.</translation>
    </message>
    <message>
        <source>Active numbers in the pool: %1</source>
        <translation>Actieve nummers in de pool: %1</translation>
    </message>
    <message>
        <source>%1 is in the pool.</source>
        <translation>%1 zit in de pool.</translation>
    </message>
    <message>
        <source>Or t&amp;ype one</source>
        <translation>Of t&amp;yp er een</translation>
    </message>
    <message>
        <source>The account has no number yet that takes texts. Find one here: you see what it costs, and for how long, before you say yes.</source>
        <translation>Het account heeft nog geen nummer dat sms&apos;en ontvangt. Zoek er hier een: je ziet wat het kost, en voor hoe lang, voordat je ja zegt.</translation>
    </message>
    <message>
        <source>Find a number to buy ...</source>
        <translation>Een nummer kopen ...</translation>
    </message>
    <message>
        <source>Numbers of the account</source>
        <translation>Nummers van het account</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupSigningStep</name>
    <message>
        <source>Optional. With the signing key BirdCar checks that MessageBird itself made each request. In the dashboard open Developers, Settings and copy it. It is another key than the API key.</source>
        <translation>Niet verplicht. Met de ondertekeningssleutel controleert BirdCar of MessageBird elke aanvraag zelf deed. Open in het dashboard Developers, Settings en kopieer hem. Het is een andere sleutel dan de API-sleutel.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ondertekeningssleutel</translation>
    </message>
    <message>
        <source>Until the next step has seen a text and a call that were signed and verified, the secret in the addresses goes on to be enough.</source>
        <translation>Tot de volgende stap een sms en een oproep heeft gezien die ondertekend en gecontroleerd zijn, blijft het geheim in de adressen voldoende.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupStartStep</name>
    <message>
        <source>This is the demo: its people, texts and calls are pretended, and nothing leaves this computer. To work with real phones, open BirdCar with a database of its own; nothing of the demo goes there.</source>
        <translation>Dit is de demo: mensen, sms&apos;en en oproepen zijn gespeeld, en niets verlaat deze computer. Open BirdCar met een eigen database om met echte telefoons te werken; van de demo gaat daar niets heen.</translation>
    </message>
    <message>
        <source>Connect &amp;MessageBird</source>
        <translation>&amp;MessageBird verbinden</translation>
    </message>
    <message>
        <source>The next steps connect BirdCar with your account at MessageBird. Each can be left and done later, or again, from the menu File, Set up. You need an account with a number that takes texts and calls.</source>
        <translation>De volgende stappen verbinden BirdCar met je account bij MessageBird. Elke stap kan wachten, en opnieuw worden gedaan, via het menu Bestand, BirdCar instellen. Je hebt een account nodig met een nummer voor sms&apos;en en oproepen.</translation>
    </message>
    <message>
        <source>To look around first, open the demo: it has pretended phones and needs no account.</source>
        <translation>Open de demo om eerst rond te kijken: die heeft gespeelde telefoons en geen account nodig.</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo openen</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Taal van de sms&apos;en</translation>
    </message>
    <message>
        <source>&amp;Language of the texts to customers and drivers</source>
        <translation>Taa&amp;l van de sms&apos;en aan klanten en chauffeurs</translation>
    </message>
    <message>
        <source>Your depot has texts of its own. Choosing a language replaces them.</source>
        <translation>Je depot heeft eigen teksten. Een taal kiezen vervangt ze.</translation>
    </message>
    <message>
        <source>Saved. The words are under Settings, Texts.</source>
        <translation>Opgeslagen. De woorden staan bij Instellingen, Sms&apos;en.</translation>
    </message>
    <message>
        <source>&amp;Use suggested words</source>
        <translation>Voorgestelde te&amp;kst gebruiken</translation>
    </message>
    <message>
        <source>Whoever hides the number cannot be connected, and hears the same as any caller without a ride, unless there are words for it.</source>
        <translation>Wie zijn nummer afschermt, kan niet worden doorverbonden en hoort hetzelfde als elke beller zonder rit, tenzij er een eigen tekst voor is.</translation>
    </message>
    <message>
        <source>Use suggested words for callers without a number</source>
        <translation>Voorgestelde tekst voor bellers zonder nummer gebruiken</translation>
    </message>
    <message>
        <source>They hear: %1</source>
        <translation>Zij horen: %1</translation>
    </message>
    <message>
        <source>They would hear: %1</source>
        <translation>Zij zouden horen: %1</translation>
    </message>
    <message>
        <source>There are suggested words in English, Dutch, German and Spanish.</source>
        <translation>Er zijn voorgestelde teksten in het Engels, Nederlands, Duits en Spaans.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupWebhooksStep</name>
    <message>
        <source>Let BirdCar make the flow for &amp;calls</source>
        <translation>De flow voor &amp;oproepen door BirdCar laten maken</translation>
    </message>
    <message>
        <source>Waiting for a text: send one to a number of the pool.</source>
        <translation>Wacht op een sms: stuur er een naar een nummer van de pool.</translation>
    </message>
    <message>
        <source>Waiting for a call: call a number of the pool.</source>
        <translation>Wacht op een oproep: bel een nummer van de pool.</translation>
    </message>
    <message>
        <source>From now on let only &amp;signed requests in</source>
        <translation>Vanaf nu &amp;alleen ondertekende aanvragen toelaten</translation>
    </message>
    <message>
        <source>A phone writes or calls, a flow at MessageBird passes it on to an address, and that leads to this computer.</source>
        <translation>Een telefoon schrijft of belt, een flow bij MessageBird geeft het door aan een adres, en dat leidt naar deze computer.</translation>
    </message>
    <message>
        <source>In MessageBird&apos;s dashboard open Flow Builder and make two flows.</source>
        <translation>Open in het dashboard van MessageBird Flow Builder en maak twee flows.</translation>
    </message>
    <message>
        <source>Address for texts</source>
        <translation>Adres voor sms&apos;en</translation>
    </message>
    <message>
        <source>Texts: Create a New Flow, SMS to HTTP. In Incoming SMS tick the numbers of the pool. In Forward to URL choose POST and paste the address for texts. Save, then Publish Changes.</source>
        <translation>Sms&apos;en: Create a New Flow, SMS to HTTP. Vink bij Incoming SMS de nummers van de pool aan. Kies bij Forward to URL POST en plak het adres voor sms&apos;en. Save, dan Publish Changes.</translation>
    </message>
    <message>
        <source>Address for calls</source>
        <translation>Adres voor oproepen</translation>
    </message>
    <message>
        <source>Calls: Create a New Flow, New Flow. As trigger choose Incoming Phone Call and tick the same numbers. Press +, choose Fetch call flow from URL and paste the address for calls. Save, then Publish Changes.</source>
        <translation>Oproepen: Create a New Flow, New Flow. Kies als trigger Incoming Phone Call en vink dezelfde nummers aan. Druk op +, kies Fetch call flow from URL en plak het adres voor oproepen. Save, dan Publish Changes.</translation>
    </message>
    <message>
        <source>Set a public address first</source>
        <translation>Stel eerst een openbaar adres in</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
    <message>
        <source>In force: every request must be signed by MessageBird.</source>
        <translation>Van kracht: elke aanvraag moet door MessageBird ondertekend zijn.</translation>
    </message>
    <message>
        <source>In force: %1, given by %2.</source>
        <translation>Van kracht: %1, gegeven door %2.</translation>
    </message>
    <message>
        <source>The text and the call were signed and verified.</source>
        <translation>De sms en de oproep waren ondertekend en klopten.</translation>
    </message>
    <message>
        <source>In force: the secret in the addresses. Signatures can be asked for once a text and a call have arrived with a right one.</source>
        <translation>Van kracht: het geheim in de adressen. Ondertekening kan geëist worden zodra een sms en een oproep met een juiste zijn binnengekomen.</translation>
    </message>
    <message>
        <source>BirdCar made the flow for calls, and changes it by itself when the address changes. Nothing has to be pasted for calls.</source>
        <translation>BirdCar heeft de flow voor oproepen gemaakt en wijzigt hem zelf als het adres verandert. Voor oproepen hoeft niets te worden geplakt.</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>MessageBird wordt gevraagd ...</translation>
    </message>
    <message>
        <source>The flow is made, but the pool has no numbers to bind to it yet.</source>
        <translation>De flow is gemaakt, maar de pool heeft nog geen nummers om eraan te binden.</translation>
    </message>
    <message>
        <source>The flow for calls is made. Numbers bound to it: %1</source>
        <translation>De flow voor oproepen is gemaakt. Nummers eraan gebonden: %1</translation>
    </message>
    <message>
        <source>A key or the address is another now, so what arrived before proves nothing.</source>
        <translation>Een sleutel of het adres is nu anders; wat eerder binnenkwam, bewijst niets meer.</translation>
    </message>
    <message>
        <source>Texts and calls come to the service, so they are not waited for here. They show in the menu File, What MessageBird sends.</source>
        <translation>Sms&apos;en en oproepen komen bij de dienst aan, dus hier wordt er niet op gewacht. Ze zijn te zien in het menu Bestand, Wat MessageBird stuurt.</translation>
    </message>
    <message>
        <source>A text was let in before, with the keys and the address of now.</source>
        <translation>Er is eerder een sms binnengelaten, met de sleutels en het adres van nu.</translation>
    </message>
    <message>
        <source>A call was let in before, with the keys and the address of now.</source>
        <translation>Er is eerder een oproep binnengelaten, met de sleutels en het adres van nu.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupWords</name>
    <message>
        <source>A text arrived at %1.</source>
        <translation>Om %1 kwam een sms binnen.</translation>
    </message>
    <message>
        <source>A call arrived at %1.</source>
        <translation>Om %1 kwam een oproep binnen.</translation>
    </message>
    <message>
        <source>A delivery report arrived at %1.</source>
        <translation>Om %1 kwam een afleverbericht binnen.</translation>
    </message>
    <message>
        <source>Secret: the address at MessageBird has none. Paste the whole address, to its end.</source>
        <translation>Geheim: het adres bij MessageBird heeft er geen. Plak het hele adres, tot het eind.</translation>
    </message>
    <message>
        <source>Secret: a wrong one. Paste the whole address once more.</source>
        <translation>Geheim: een verkeerd. Plak het hele adres nog een keer.</translation>
    </message>
    <message>
        <source>Secret: right.</source>
        <translation>Geheim: juist.</translation>
    </message>
    <message>
        <source>Signature: made for %1, but the public address here is %2. They have to be spelled alike: change one of them.</source>
        <translation>Ondertekening: gemaakt voor %1, maar het openbare adres hier is %2. Ze moeten gelijk gespeld zijn: wijzig een van de twee.</translation>
    </message>
    <message>
        <source>Signature: made for another address than %1; the request came to %2. Enter the public address exactly as it stands in the flow.</source>
        <translation>Ondertekening: gemaakt voor een ander adres dan %1; de aanvraag kwam naar %2. Voer het openbare adres precies zo in als het in de flow staat.</translation>
    </message>
    <message>
        <source>Signature: this computer&apos;s clock is %1 s behind MessageBird&apos;s. Let it be set by network time.</source>
        <translation>Ondertekening: de klok van deze computer loopt %1 s achter op die van MessageBird. Laat hem via het netwerk gelijkzetten.</translation>
    </message>
    <message>
        <source>Signature: this computer&apos;s clock is %1 s ahead of MessageBird&apos;s. Let it be set by network time.</source>
        <translation>Ondertekening: de klok van deze computer loopt %1 s voor op die van MessageBird. Laat hem via het netwerk gelijkzetten.</translation>
    </message>
    <message>
        <source>Signature: there is none.</source>
        <translation>Ondertekening: die is er niet.</translation>
    </message>
    <message>
        <source>Signature: there is one; it was not checked, because no signing key is set.</source>
        <translation>Ondertekening: die is er, maar is niet gecontroleerd, omdat er geen ondertekeningssleutel is.</translation>
    </message>
    <message>
        <source>Signature: verified.</source>
        <translation>Ondertekening: klopt.</translation>
    </message>
    <message>
        <source>Signature: made with another signing key. Copy it from the dashboard again (Developers, Settings); it is not the API key.</source>
        <translation>Ondertekening: gemaakt met een andere sleutel. Kopieer hem opnieuw uit het dashboard (Developers, Settings); het is niet de API-sleutel.</translation>
    </message>
    <message>
        <source>Signature: what arrived is not what was signed. See whether a proxy or the tunnel changes what passes through it.</source>
        <translation>Ondertekening: wat binnenkwam, is niet wat ondertekend is. Kijk of een proxy of de tunnel verandert wat erdoor gaat.</translation>
    </message>
    <message>
        <source>Signature: it cannot be read, so it is not MessageBird&apos;s.</source>
        <translation>Ondertekening: onleesbaar, dus niet van MessageBird.</translation>
    </message>
    <message>
        <source>It is %1 seconds ahead. Let the computer set its clock by network time.</source>
        <translation>Hij loopt %1 seconden voor. Laat de computer de klok via het netwerk gelijkzetten.</translation>
    </message>
    <message>
        <source>It is %1 seconds behind. Let the computer set its clock by network time.</source>
        <translation>Hij loopt %1 seconden achter. Laat de computer de klok via het netwerk gelijkzetten.</translation>
    </message>
    <message>
        <source>Until then every signed webhook is refused.</source>
        <translation>Tot dan wordt elke ondertekende webhook geweigerd.</translation>
    </message>
    <message>
        <source>Nothing listens yet.</source>
        <translation>Er luistert nog niets.</translation>
    </message>
    <message>
        <source>BirdCar listens on %1.</source>
        <translation>BirdCar luistert op %1.</translation>
    </message>
    <message>
        <source>%1 is taken by another program. End it, or take another port.</source>
        <translation>%1 is door een ander programma bezet. Beëindig dat, of neem een andere poort.</translation>
    </message>
    <message>
        <source>None is set: no text can be sent.</source>
        <translation>Er is er geen: er kan geen sms worden verstuurd.</translation>
    </message>
    <message>
        <source>MessageBird accepts it. Left: %1</source>
        <translation>MessageBird aanvaardt hem. Over: %1</translation>
    </message>
    <message>
        <source>It was not compared: MessageBird did not tell its time.</source>
        <translation>Niet vergeleken: MessageBird zei niet hoe laat het is.</translation>
    </message>
    <message>
        <source>It agrees with MessageBird&apos;s.</source>
        <translation>Hij loopt gelijk met die van MessageBird.</translation>
    </message>
    <message>
        <source>The pool is empty: no ride can be created.</source>
        <translation>De pool is leeg: er kan geen rit worden aangemaakt.</translation>
    </message>
    <message>
        <source>Active numbers in the pool: %1</source>
        <translation>Actieve nummers in de pool: %1</translation>
    </message>
    <message>
        <source>%1 is not installed, or not in the search path. Install it, or choose another.</source>
        <translation>%1 is niet geïnstalleerd, of staat niet in het zoekpad. Installeer het, of kies een andere.</translation>
    </message>
    <message>
        <source>BirdCar runs %1.</source>
        <translation>BirdCar laat %1 draaien.</translation>
    </message>
    <message>
        <source>They must be signed by MessageBird.</source>
        <translation>Ze moeten door MessageBird ondertekend zijn.</translation>
    </message>
    <message>
        <source>They must be signed, but the signing key is missing. %1</source>
        <translation>Ze moeten ondertekend zijn, maar de ondertekeningssleutel ontbreekt. %1</translation>
    </message>
    <message>
        <source>They must be signed, but there is no signing key.</source>
        <translation>Ze moeten ondertekend zijn, maar er is geen ondertekeningssleutel.</translation>
    </message>
    <message>
        <source>They must be signed, and the signature covers the public address, which is not set.</source>
        <translation>Ze moeten ondertekend zijn, en dat geldt ook het openbare adres, dat er niet is.</translation>
    </message>
    <message>
        <source>They must carry the secret of the addresses. Signatures would be safer.</source>
        <translation>Ze moeten het geheim van de adressen dragen. Ondertekening zou veiliger zijn.</translation>
    </message>
    <message>
        <source>The secret of the addresses is so short that it can be guessed. Without BIRDCAR_WEBHOOK_SECRET BirdCar makes a better one.</source>
        <translation>Het geheim van de adressen is zo kort dat het te raden is. Zonder BIRDCAR_WEBHOOK_SECRET maakt BirdCar een beter.</translation>
    </message>
    <message>
        <source>Anybody may post to them. Change that under Settings, Connection.</source>
        <translation>Iedereen mag ernaartoe sturen. Wijzig dat bij Instellingen, Verbinding.</translation>
    </message>
    <message>
        <source>None is set: MessageBird cannot reach this computer.</source>
        <translation>Er is er geen: MessageBird kan deze computer niet bereiken.</translation>
    </message>
    <message>
        <source>%1 leads to BirdCar.</source>
        <translation>%1 leidt naar BirdCar.</translation>
    </message>
    <message>
        <source>%1 does not lead to BirdCar. Check that the tunnel runs and leads to the listening address.</source>
        <translation>%1 leidt niet naar BirdCar. Controleer of de tunnel draait en naar het luisteradres leidt.</translation>
    </message>
    <message>
        <source>%1 was not checked.</source>
        <translation>%1 is niet gecontroleerd.</translation>
    </message>
    <message>
        <source>This is no address such as https://depot.example.com.</source>
        <translation>Dit is geen adres zoals https://depot.example.com.</translation>
    </message>
    <message>
        <source>This is the address of a webhook; the public address is %1.</source>
        <translation>Dit is het adres van een webhook; het openbare adres is %1.</translation>
    </message>
    <message>
        <source>%1 leads to this computer or its own network: MessageBird does not get there. Use a tunnel.</source>
        <translation>%1 leidt naar deze computer of het eigen netwerk: daar komt MessageBird niet. Gebruik een tunnel.</translation>
    </message>
    <message>
        <source>%1 is unprotected: others can read the texts on their way. Use https.</source>
        <translation>%1 is onbeschermd: anderen kunnen de sms&apos;en onderweg lezen. Gebruik https.</translation>
    </message>
    <message>
        <source>%1 has a path: right only if what stands in front of BirdCar takes it away.</source>
        <translation>%1 heeft een pad: dat klopt alleen als wat voor BirdCar staat het weghaalt.</translation>
    </message>
    <message>
        <source>%1 names a port: right only if that port is open to the internet. Tunnels have none.</source>
        <translation>%1 noemt een poort: dat klopt alleen als die poort vanaf internet open is. Tunnels hebben er geen.</translation>
    </message>
    <message>
        <source>Check that your tunnel or proxy runs and leads to %1.</source>
        <translation>Controleer of je tunnel of proxy draait en naar %1 leidt.</translation>
    </message>
    <message>
        <source>It was let in.</source>
        <translation>Het werd toegelaten.</translation>
    </message>
    <message>
        <source>It was turned away.</source>
        <translation>Het werd geweigerd.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
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
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>It leads to BirdCar.</source>
        <translation>Het leidt naar BirdCar.</translation>
    </message>
    <message>
        <source>BirdCar does not listen on %1 at present.</source>
        <translation>BirdCar luistert nu niet op %1.</translation>
    </message>
    <message>
        <source>%2 The listening address is under Settings, Connection.</source>
        <translation>%2 Het luisteradres staat bij Instellingen, Verbinding.</translation>
    </message>
    <message>
        <source>This is a test key: it only tests the connection. MessageBird accepts texts and sends none of them.</source>
        <translation>Dit is een testsleutel: hij test alleen de verbinding. MessageBird neemt sms&apos;en aan en verstuurt er geen.</translation>
    </message>
    <message>
        <source>%1 is taken by another program. End it, or use port %2, which is free: the step for the public address offers that.</source>
        <translation>%1 is door een ander programma bezet. Beëindig dat, of gebruik poort %2, die vrij is: de stap voor het openbare adres biedt dat aan.</translation>
    </message>
    <message>
        <source>MessageBird accepts it; the account is paid later.</source>
        <translation>MessageBird aanvaardt hem; het account wordt achteraf betaald.</translation>
    </message>
    <message>
        <source>The service has one of its own, which is not known here.</source>
        <translation>De dienst heeft er een van zichzelf, die hier niet bekend is.</translation>
    </message>
    <message>
        <source>The last text came by %1, which is another address: the flows at MessageBird still lead there. Paste the addresses of the step before into them.</source>
        <translation>De laatste sms kwam via %1, en dat is een ander adres: de flows bij MessageBird leiden daar nog heen. Plak de adressen van de vorige stap erin.</translation>
    </message>
    <message>
        <source>The last text came by %1, which is another address: the flow for texts at MessageBird still leads there. Paste the address of the step before into it.</source>
        <translation>De laatste sms kwam via %1, en dat is een ander adres: de flow voor sms&apos;en bij MessageBird leidt daar nog heen. Plak het adres van de vorige stap erin.</translation>
    </message>
    <message>
        <source>BirdCar made the flow for calls, and it leads here.</source>
        <translation>BirdCar heeft de flow voor oproepen gemaakt, en die leidt hierheen.</translation>
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
    <name>birdcar::SightingBox</name>
    <message numerus="yes">
        <source>%n requests were turned away since. Of the last one:</source>
        <translation>
            <numerusform>Sindsdien is %n verzoek geweigerd:</numerusform>
            <numerusform>Sindsdien zijn %n verzoeken geweigerd. Van het laatste:</numerusform>
        </translation>
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
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Refusing: the clock is off by %1</source>
        <translation>Weigert: de klok loopt %1 verkeerd</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind MessageBird&apos;s, so its texts and calls are turned away.</source>
        <translation>De klok van deze computer loopt %1 achter op die van MessageBird; daarom worden sms&apos;en en oproepen geweigerd.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of MessageBird&apos;s, so its texts and calls are turned away.</source>
        <translation>De klok van deze computer loopt %1 voor op die van MessageBird; daarom worden sms&apos;en en oproepen geweigerd.</translation>
    </message>
    <message>
        <source>Let the computer set its clock by network time.</source>
        <translation>Laat de computer de klok via het netwerk gelijkzetten.</translation>
    </message>
    <message>
        <source>Refusing: signed for another address</source>
        <translation>Weigert: ondertekend voor een ander adres</translation>
    </message>
    <message>
        <source>MessageBird&apos;s request came to %1; the public address set here is %2.</source>
        <translation>Het verzoek van MessageBird kwam bij %1 aan; het openbare adres dat hier is ingesteld, is %2.</translation>
    </message>
    <message>
        <source>Enter the public address exactly as it stands in the flows, or change the flows: scheme, host, port and path have to be the same.</source>
        <translation>Voer het openbare adres precies zo in als het in de flows staat, of wijzig de flows: schema, host, poort en pad moeten gelijk zijn.</translation>
    </message>
    <message>
        <source>Refusing: changed on the way</source>
        <translation>Weigert: onderweg veranderd</translation>
    </message>
    <message>
        <source>What arrives is not what MessageBird signed, so it is turned away.</source>
        <translation>Wat aankomt, is niet wat MessageBird heeft ondertekend; daarom wordt het geweigerd.</translation>
    </message>
    <message>
        <source>See whether a proxy or the tunnel changes what passes through it.</source>
        <translation>Kijk of een proxy of de tunnel verandert wat erdoorheen gaat.</translation>
    </message>
    <message>
        <source>Sending: MessageBird&apos;s certificate is not accepted</source>
        <translation>Verzenden: het certificaat van MessageBird wordt niet geaccepteerd</translation>
    </message>
    <message>
        <source>Nothing is lost: texts wait in the outbox. Nothing is sent to somebody who cannot prove to be MessageBird.</source>
        <translation>Er gaat niets verloren: sms&apos;en wachten in Postvak uit. Er wordt niets verzonden naar iemand die niet kan bewijzen MessageBird te zijn.</translation>
    </message>
    <message>
        <source>See whether this computer&apos;s clock is right, whether its certificates are up to date (package ca-certificates), and whether a proxy of the network stands in between.</source>
        <translation>Controleer of de klok van deze computer goed loopt, of de certificaten bijgewerkt zijn (pakket ca-certificates) en of er een proxy van het netwerk tussen zit.</translation>
    </message>
    <message>
        <source>Sending: waits for the keyring</source>
        <translation>Versturen: wacht op de sleutelbos</translation>
    </message>
    <message>
        <source>The key is kept in the keyring: unlock that. It is then read by itself.</source>
        <translation>De sleutel wordt bewaard in de sleutelbos: ontgrendel die. Daarna wordt hij vanzelf gelezen.</translation>
    </message>
    <message>
        <source>Copy it from MessageBird&apos;s dashboard (Developers, API access) and enter it in the settings.</source>
        <translation>Kopieer hem uit het dashboard van MessageBird (Developers, API access) en voer hem in bij de instellingen.</translation>
    </message>
    <message>
        <source>It is kept in the keyring: unlock that. It is then read by itself.</source>
        <translation>Hij wordt bewaard in de sleutelbos: ontgrendel die. Daarna wordt hij vanzelf gelezen.</translation>
    </message>
    <message>
        <source>MessageBird does not know this key any more. Create another in its dashboard and enter it in the settings.</source>
        <translation>MessageBird kent deze sleutel niet meer. Maak een andere in het dashboard en voer die in bij de instellingen.</translation>
    </message>
    <message>
        <source>These people are not told while sending is paused.</source>
        <translation>Deze mensen horen niets zolang het versturen stilligt.</translation>
    </message>
    <message>
        <source>The inbox lists who they are; tell the urgent ones by phone.</source>
        <translation>De inbox zegt wie het zijn; bel wie het dringend moet weten.</translation>
    </message>
    <message>
        <source>Numbers: %1 active, %2 with rides</source>
        <translation>Nummers: %1 actief, %2 met ritten</translation>
    </message>
    <message>
        <source>A number serves many pairs at once; the form for a new ride says how many are free for a pair.</source>
        <translation>Een nummer dient veel paren tegelijk; het formulier voor een nieuwe rit zegt hoeveel er voor een paar vrij zijn.</translation>
    </message>
    <message>
        <source>Install the newer BirdCar on this computer.</source>
        <translation>Installeer de nieuwere BirdCar op deze computer.</translation>
    </message>
    <message>
        <source>Sending: only a test</source>
        <translation>Versturen: alleen een test</translation>
    </message>
    <message>
        <source>The API key is a test key, which only tests the connection: MessageBird accepts texts and sends none of them.</source>
        <translation>De API-sleutel is een testsleutel, die alleen de verbinding test: MessageBird neemt sms&apos;en aan en verstuurt er geen.</translation>
    </message>
    <message>
        <source>Make a live key in MessageBird&apos;s dashboard (Developers, API access) and enter it in the settings.</source>
        <translation>Maak een live-sleutel in het dashboard van MessageBird (Developers, API access) en vul hem in bij de instellingen.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>handtekening</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
    <message>
        <source>Listen in this window</source>
        <translation>In dit venster ontvangen</translation>
    </message>
</context>
<context>
    <name>birdcar::StorageStrip</name>
    <message>
        <source>Nothing can be saved: %1</source>
        <translation>Er kan niets opgeslagen worden: %1</translation>
    </message>
    <message>
        <source>It is tried again by itself; MessageBird sends texts again until they are stored.</source>
        <translation>Het wordt vanzelf opnieuw geprobeerd; MessageBird stuurt berichten opnieuw tot ze zijn opgeslagen.</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>Er kon geen back-up gemaakt worden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The database cannot be used: %1</source>
        <translation>De database is niet te gebruiken: %1</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>De back-up van %1 terugzetten</translation>
    </message>
    <message>
        <source>The damaged database is kept beside the backups.</source>
        <translation>De beschadigde database blijft bij de back-ups bewaard.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>De back-ups tonen</translation>
    </message>
    <message>
        <source>The backup was not restored. %1</source>
        <translation>De back-up is niet teruggezet. %1</translation>
    </message>
    <message>
        <source>The backup of %1 is restored. Texts that it holds as not sent are looked up at MessageBird before any is sent.</source>
        <translation>De back-up van %1 is teruggezet. Berichten die daarin als niet verstuurd staan worden bij MessageBird opgezocht voordat er een wordt verstuurd.</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Terugzetten ongedaan maken</translation>
    </message>
    <message>
        <source>MessageBird sends texts again until they are stored.</source>
        <translation>MessageBird stuurt berichten opnieuw tot ze zijn opgeslagen.</translation>
    </message>
</context>
<context>
    <name>birdcar::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Kolommen he&amp;rstellen</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the &amp;left</source>
        <translation>&quot;%1&quot; naar &amp;links</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the ri&amp;ght</source>
        <translation>&quot;%1&quot; naar r&amp;echts</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sorteren op</translation>
    </message>
    <message>
        <source>The list&apos;s own order</source>
        <translation>De eigen volgorde van de lijst</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, oplopend</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, aflopend</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Kolo&amp;mmen</translation>
    </message>
</context>
<context>
    <name>birdcar::TextPreview</name>
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
    <message>
        <source>To the customer, %1: %2</source>
        <translation>Aan de klant, %1: %2</translation>
    </message>
    <message>
        <source>To the driver, %1: %2</source>
        <translation>Aan de chauffeur, %1: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::TextSettingsForm</name>
    <message>
        <source>{customer}, {driver}, {datetime}, {start} and {destination} are filled in for each ride. Below each text stands what would be sent.</source>
        <translation>{customer}, {driver}, {datetime}, {start} en {destination} worden per rit ingevuld. Onder elke tekst staat wat er verstuurd zou worden.</translation>
    </message>
    <message>
        <source>New ride, to the &amp;customer</source>
        <translation>Nieuwe rit, aan de &amp;klant</translation>
    </message>
    <message>
        <source>New ride, to the &amp;driver</source>
        <translation>Nieuwe rit, aan de &amp;chauffeur</translation>
    </message>
    <message>
        <source>Cancelled, to the customer</source>
        <translation>Geannuleerd, aan de klant</translation>
    </message>
    <message>
        <source>Cancelled, to the driver</source>
        <translation>Geannuleerd, aan de chauffeur</translation>
    </message>
    <message>
        <source>New driver, to the customer</source>
        <translation>Nieuwe chauffeur, aan de klant</translation>
    </message>
    <message>
        <source>New driver, to the old one</source>
        <translation>Nieuwe chauffeur, aan de vorige</translation>
    </message>
    <message>
        <source>Language of ready-made texts</source>
        <translation>Taal van de kant-en-klare teksten</translation>
    </message>
    <message>
        <source>Fill &amp;in these texts</source>
        <translation>Deze teksten &amp;invullen</translation>
    </message>
    <message>
        <source>Fill in the ready-made texts of this language</source>
        <translation>De kant-en-klare teksten van deze taal invullen</translation>
    </message>
    <message>
        <source>Replaces all texts below; nothing is kept until you save</source>
        <translation>Vervangt alle teksten hieronder; er wordt niets bewaard tot je opslaat</translation>
    </message>
    <message>
        <source>Ready-made texts</source>
        <translation>Kant-en-klare teksten</translation>
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
        <translation>Standplaats</translation>
    </message>
    <message>
        <source>Dam square</source>
        <translation>de Dam</translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation>%1 sms</translation>
    </message>
    <message>
        <source>%1 SMS, because of characters outside the SMS alphabet</source>
        <translation>%1 sms, door tekens buiten het sms-alfabet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New time or place, to the customer</source>
        <translation>Nieuwe tijd of plaats, aan de klant</translation>
    </message>
    <message>
        <source>New time or place, to the driver</source>
        <translation>Nieuwe tijd of plaats, aan de chauffeur</translation>
    </message>
</context>
<context>
    <name>birdcar::TimeSettingsForm</name>
    <message>
        <source> h</source>
        <translation> u</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>voor altijd</translation>
    </message>
    <message>
        <source>&amp;Grace time</source>
        <translation>&amp;Nalooptijd</translation>
    </message>
    <message>
        <source>How long customer and driver still reach each other after a ride was closed.</source>
        <translation>Hoe lang klant en chauffeur elkaar nog bereiken nadat een rit gesloten is.</translation>
    </message>
    <message>
        <source>A line of an ended ride may be given to a new ride after this, if no number is free.</source>
        <translation>Een lijn van een afgelopen rit mag hierna naar een nieuwe rit, als er geen nummer vrij is.</translation>
    </message>
    <message>
        <source>&amp;Automatic close</source>
        <translation>&amp;Automatisch sluiten</translation>
    </message>
    <message>
        <source>An open ride closes itself this long after its time.</source>
        <translation>Een open rit sluit zichzelf zo lang na zijn tijd.</translation>
    </message>
    <message>
        <source>&amp;Late texts</source>
        <translation>Late &amp;sms&apos;en</translation>
    </message>
    <message>
        <source>A text that could not be sent on for this long waits for the dispatcher instead.</source>
        <translation>Een sms die zo lang niet doorgestuurd kon worden, wacht op de planner.</translation>
    </message>
    <message>
        <source>Line of a l&amp;inked ride</source>
        <translation>L&amp;ijn van een gekoppelde rit</translation>
    </message>
    <message>
        <source>How long the line of an ended ride is live again when a text is linked to it.</source>
        <translation>Hoe lang de lijn van een afgelopen rit weer actief is als er een sms aan gekoppeld wordt.</translation>
    </message>
    <message>
        <source>&amp;Keep texts</source>
        <translation>Sms&apos;&amp;en bewaren</translation>
    </message>
    <message>
        <source>After this the words of a text are removed. Who wrote to whom and when, and whether it arrived, stays for the counts.</source>
        <translation>Daarna worden de woorden van een bericht verwijderd. Wie wanneer aan wie schreef, en of het aankwam, blijft voor de tellingen.</translation>
    </message>
    <message>
        <source>Take-&amp;over</source>
        <translation>O&amp;vername</translation>
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
    <name>birdcar::TunnelWords</name>
    <message>
        <source>Install it with: npm install -g localtunnel. It is looked for again by itself.</source>
        <translation>Installeer het met: npm install -g localtunnel. Er wordt vanzelf opnieuw naar gezocht.</translation>
    </message>
    <message>
        <source>Install it as ngrok.com/download says. It is looked for again by itself.</source>
        <translation>Installeer het zoals op ngrok.com/download staat. Er wordt vanzelf opnieuw naar gezocht.</translation>
    </message>
    <message>
        <source>Install it as github.com/cloudflare/cloudflared says. It is looked for again by itself.</source>
        <translation>Installeer het zoals op github.com/cloudflare/cloudflared staat. Er wordt vanzelf opnieuw naar gezocht.</translation>
    </message>
    <message>
        <source>Install the package openssh-client. It is looked for again by itself.</source>
        <translation>Installeer het pakket openssh-client. Er wordt vanzelf opnieuw naar gezocht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Texts and calls do not arrive until it is up.</source>
        <translation>Berichten en oproepen komen pas aan als hij werkt.</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>Het programma %1 is niet gevonden.</translation>
    </message>
    <message>
        <source>It is not known under which public address the tunnel is reached.</source>
        <translation>Het is niet bekend via welk openbaar adres de tunnel wordt bereikt.</translation>
    </message>
    <message>
        <source>The program did not say in time where it leads from</source>
        <translation>Het programma heeft niet op tijd gezegd waarvandaan het leidt</translation>
    </message>
    <message>
        <source>The program ended</source>
        <translation>Het programma is gestopt</translation>
    </message>
    <message>
        <source>Nothing has the public address any more</source>
        <translation>Het openbare adres bestaat niet meer</translation>
    </message>
    <message>
        <source>The public address does not answer</source>
        <translation>Het openbare adres antwoordt niet</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server does not reach this computer</source>
        <translation>De server van de tunnel bereikt deze computer niet</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server answers with a page of its own</source>
        <translation>De server van de tunnel antwoordt met een eigen pagina</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server takes no more requests</source>
        <translation>De server van de tunnel neemt geen verzoeken meer aan</translation>
    </message>
    <message>
        <source>Another program answers at the public address.</source>
        <translation>Een ander programma antwoordt op het openbare adres.</translation>
    </message>
    <message>
        <source>It is started again by itself. If it does not come up, run %1 by hand to see what it lacks.</source>
        <translation>Het wordt vanzelf opnieuw gestart. Komt het niet op gang, voer %1 dan met de hand uit om te zien wat eraan ontbreekt.</translation>
    </message>
    <message>
        <source>The tunnel is started again by itself. Check this computer&apos;s network.</source>
        <translation>De tunnel wordt vanzelf opnieuw gestart. Controleer het netwerk van deze computer.</translation>
    </message>
    <message>
        <source>MessageBird gets that page instead of BirdCar. Turn it off in the tunnel&apos;s account, or take another tunnel.</source>
        <translation>MessageBird krijgt die pagina in plaats van BirdCar. Zet haar uit in het account van de tunnel, of neem een andere tunnel.</translation>
    </message>
    <message>
        <source>Wait until it takes requests again, or take a larger plan or another tunnel.</source>
        <translation>Wacht tot hij weer verzoeken aanneemt, of neem een groter abonnement of een andere tunnel.</translation>
    </message>
    <message>
        <source>Tunnel %1: down</source>
        <translation>Tunnel %1: uit</translation>
    </message>
    <message>
        <source>Tunnel %1: starting</source>
        <translation>Tunnel %1: start</translation>
    </message>
    <message>
        <source>Tunnel %1: does not lead here</source>
        <translation>Tunnel %1: leidt niet hierheen</translation>
    </message>
    <message>
        <source>The public address changed. The flows at MessageBird still lead to %1.</source>
        <translation>Het openbare adres is veranderd. De flows bij MessageBird leiden nog naar %1.</translation>
    </message>
    <message>
        <source>Enter the new address in both flows.</source>
        <translation>Vul het nieuwe adres in beide flows in.</translation>
    </message>
    <message>
        <source>Where MessageBird reaches this computer, through %1</source>
        <translation>Waar MessageBird deze computer bereikt, via %1</translation>
    </message>
    <message>
        <source>Check that the server over there passes requests on to the tunnel, and this computer&apos;s network.</source>
        <translation>Controleer of de server daar verzoeken aan de tunnel doorgeeft, en het netwerk van deze computer.</translation>
    </message>
    <message>
        <source>The tunnel and the public address are set under Settings, Connection.</source>
        <translation>De tunnel en het openbare adres staan bij Instellingen, Verbinding.</translation>
    </message>
    <message>
        <source>End the other program, or choose another name or tunnel under Settings, Connection.</source>
        <translation>Beëindig het andere programma, of kies een andere naam of tunnel bij Instellingen, Verbinding.</translation>
    </message>
    <message>
        <source>Na&amp;me or server to ask for (may be empty)</source>
        <translation>Gevraagde &amp;naam of server (mag leeg zijn)</translation>
    </message>
    <message>
        <source>&amp;Domain of your ngrok account (may be empty)</source>
        <translation>&amp;Domein van je ngrok-account (mag leeg zijn)</translation>
    </message>
    <message>
        <source>Na&amp;med tunnel (may be empty)</source>
        <translation>Tunnel met &amp;naam (mag leeg zijn)</translation>
    </message>
    <message>
        <source>Serve&amp;r, such as you@server</source>
        <translation>&amp;Server, bijvoorbeeld jij@server</translation>
    </message>
    <message>
        <source>For trying only: the address may change at each start.</source>
        <translation>Alleen om te proberen: het adres kan bij elke start veranderen.</translation>
    </message>
    <message>
        <source>Without a domain of your own it is for trying only: the address then changes at each start.</source>
        <translation>Zonder eigen domein alleen om te proberen: het adres verandert dan bij elke start.</translation>
    </message>
    <message>
        <source>Without a named tunnel it is for trying only: the address then changes at each start.</source>
        <translation>Zonder tunnel met naam alleen om te proberen: het adres verandert dan bij elke start.</translation>
    </message>
    <message>
        <source>The address stays. The server has to pass requests on to the tunnel.</source>
        <translation>Het adres blijft. De server moet aanvragen doorgeven aan de tunnel.</translation>
    </message>
    <message>
        <source>A tunnel or a reverse proxy of your own leads from it to the listening address.</source>
        <translation>Een eigen tunnel of reverse proxy leidt daarvandaan naar het luisteradres.</translation>
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
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
</context>
<context>
    <name>birdcar::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu versturen</translation>
    </message>
    <message>
        <source>Take it back; nothing has left yet (Ctrl+Z)</source>
        <translation>Ongedaan maken; er is nog niets verstuurd (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Send the texts now</source>
        <translation>De sms&apos;en nu versturen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Texts leave in %2 s.</source>
        <translation>%1 Sms&apos;en gaan weg over %2 s.</translation>
    </message>
    <message>
        <source>Ride %1 was taken back; nobody was told.</source>
        <translation>Rit %1 is ongedaan gemaakt; niemand kreeg bericht.</translation>
    </message>
    <message>
        <source>Taken back: ride %1 is as it was; nobody was told.</source>
        <translation>Ongedaan gemaakt: rit %1 is zoals die was; niemand kreeg bericht.</translation>
    </message>
</context>
<context>
    <name>birdcar::WaysOutBox</name>
    <message>
        <source>Add numbers...</source>
        <translation>Nummers toevoegen...</translation>
    </message>
    <message>
        <source>Add numbers: opens the page Numbers</source>
        <translation>Nummers toevoegen: opent de pagina Nummers</translation>
    </message>
    <message>
        <source>Opens the page Numbers</source>
        <translation>Opent de pagina Nummers</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show ride %1</source>
        <translation>Rit %1 tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close ride %1</source>
        <translation>Rit %1 sluiten</translation>
    </message>
    <message>
        <source>Closes ride %1; can be taken back</source>
        <translation>Sluit rit %1; kan ongedaan gemaakt worden</translation>
    </message>
    <message>
        <source>%1: %2, ride %3</source>
        <translation>%1: %2, rit %3</translation>
    </message>
    <message>
        <source>%1 is over; its line ends at %2</source>
        <translation>%1 is voorbij; de lijn eindigt om %2</translation>
    </message>
    <message>
        <source>%1 is over; its line can be taken over from %2</source>
        <translation>%1 is voorbij; de lijn kan vanaf %2 overgenomen worden</translation>
    </message>
    <message>
        <source>%1, open, at %2</source>
        <translation>%1, open, om %2</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, open</translation>
    </message>
    <message>
        <source>%1. Free as soon as it is closed</source>
        <translation>%1. Vrij zodra die gesloten is</translation>
    </message>
    <message numerus="yes">
        <source>%1. Free %n min after it is closed</source>
        <translation>
            <numerusform>%1. Vrij %n min na sluiten</numerusform>
            <numerusform>%1. Vrij %n min na sluiten</numerusform>
        </translation>
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
            <numerusform>%n sms (%1)</numerusform>
            <numerusform>%n sms&apos;en (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text (%1, %2 of %3)</source>
        <translation>1 sms (%1, %2 van %3)</translation>
    </message>
    <message numerus="yes">
        <source>(text removed after %n day(s))</source>
        <translation>
            <numerusform>(tekst na %n dag verwijderd)</numerusform>
            <numerusform>(tekst na %n dagen verwijderd)</numerusform>
        </translation>
    </message>
    <message>
        <source>the ride is closed</source>
        <translation>de rit is afgesloten</translation>
    </message>
    <message>
        <source>the ride is cancelled</source>
        <translation>de rit is geannuleerd</translation>
    </message>
    <message>
        <source>the ride is open again</source>
        <translation>de rit is weer open</translation>
    </message>
    <message>
        <source>the recipient has no line in this ride any more</source>
        <translation>de ontvanger heeft geen lijn meer in deze rit</translation>
    </message>
    <message>
        <source>the time of the ride is past</source>
        <translation>de tijd van de rit is voorbij</translation>
    </message>
    <message>
        <source>the recipient asked for no more texts</source>
        <translation>de ontvanger heeft gevraagd om geen sms&apos;en meer</translation>
    </message>
    <message>
        <source>the word asks for no more texts, so it was not passed on</source>
        <translation>het woord vraagt om geen sms&apos;en meer en is daarom niet doorgestuurd</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>opgegeven</translation>
    </message>
</context>
</TS>
