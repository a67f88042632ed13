<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>There is no API key yet. Copy it from MessageBird&apos;s dashboard (Developers, API access) and paste it under Settings, Connection.</source>
        <translation>Todavía no hay clave API. Cópiela del panel de MessageBird (Developers, API access) y péguela en Ajustes, Conexión.</translation>
    </message>
    <message>
        <source>MessageBird refuses the API key. Copy it from the dashboard again.</source>
        <translation>MessageBird rechaza la clave API. Cópiela otra vez del panel.</translation>
    </message>
    <message>
        <source>The API key is right, but it may not do this. Choose a key with full access in the dashboard, or add the numbers by hand.</source>
        <translation>La clave API es correcta, pero no permite esto. Elija en el panel una clave con acceso completo o añada los números a mano.</translation>
    </message>
    <message>
        <source>MessageBird was asked too often. Try again in a minute.</source>
        <translation>Se ha preguntado demasiado a MessageBird. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>MessageBird cannot be reached. Check the connection to the internet.</source>
        <translation>No se puede contactar con MessageBird. Compruebe la conexión a internet.</translation>
    </message>
    <message>
        <source>MessageBird did not answer in time.</source>
        <translation>MessageBird no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>What answers has no valid certificate of MessageBird&apos;s. Check the connection to the internet and this computer&apos;s date.</source>
        <translation>Lo que responde no tiene un certificado válido de MessageBird. Compruebe la conexión a internet y la fecha de este ordenador.</translation>
    </message>
    <message>
        <source>MessageBird has an error of its own. Try again later.</source>
        <translation>MessageBird tiene un error propio. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What answered is not MessageBird, or speaks otherwise than expected. Perhaps a network&apos;s log-in page is in the way.</source>
        <translation>Lo que ha respondido no es MessageBird o habla de otro modo. Quizá se interpone la página de acceso de una red.</translation>
    </message>
    <message>
        <source>MessageBird refused this.</source>
        <translation>MessageBird lo ha rechazado.</translation>
    </message>
    <message>
        <source>the account is paid later</source>
        <translation>la cuenta se paga después</translation>
    </message>
    <message>
        <source>The account has not enough credit for this. Top it up in MessageBird&apos;s dashboard.</source>
        <translation>La cuenta no tiene saldo suficiente para esto. Recárguela en el panel de MessageBird.</translation>
    </message>
    <message>
        <source>This number is not offered, or not any more. Search for another.</source>
        <translation>Este número no se ofrece, o ya no. Busque otro.</translation>
    </message>
    <message>
        <source>MessageBird offers this number on other terms by now. Search again and look at them.</source>
        <translation>MessageBird ofrece ya este número con otras condiciones. Busque de nuevo y véalas.</translation>
    </message>
    <message>
        <source>This account does not rent that number.</source>
        <translation>Esta cuenta no tiene alquilado ese número.</translation>
    </message>
    <message>
        <source>There is no public address yet that MessageBird could be told.</source>
        <translation>Todavía no hay una dirección pública que darle a MessageBird.</translation>
    </message>
    <message>
        <source>The numbers of the pool cannot be read at present.</source>
        <translation>Ahora no se pueden leer los números de la reserva.</translation>
    </message>
    <message>
        <source>It is under way already: MessageBird is being asked. It takes a moment.</source>
        <translation>Ya está en marcha: se está preguntando a MessageBird. Tarda un momento.</translation>
    </message>
</context>
<context>
    <name>birdcar::AboutPanel</name>
    <message>
        <source>Version %1, on Qt %2</source>
        <translation>Versión %1, sobre Qt %2</translation>
    </message>
    <message>
        <source>Version %1 (commit %2), on Qt %3</source>
        <translation>Versión %1 (commit %2), sobre Qt %3</translation>
    </message>
    <message>
        <source>BirdCar Dispatch</source>
        <translation>BirdCar Dispatch</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). There is no warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). No hay ninguna garantía.</translation>
    </message>
    <message>
        <source>Help is in the guide: %1 opens it, about whatever is on the screen.</source>
        <translation>La ayuda está en la guía: %1 la abre en el capítulo sobre lo que hay en pantalla.</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Copiar la versión</translation>
    </message>
    <message>
        <source>Copy version, commit and system</source>
        <translation>Copiar versión, commit y sistema</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>About BirdCar</source>
        <translation>Acerca de BirdCar</translation>
    </message>
</context>
<context>
    <name>birdcar::AccountNumbersDialog</name>
    <message>
        <source>Numbers from your MessageBird account</source>
        <translation>Números de su cuenta de MessageBird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>birdcar::AccountNumbersModel</name>
    <message>
        <source>missing here</source>
        <translation>falta aquí</translation>
    </message>
    <message>
        <source>not in the account</source>
        <translation>no está en la cuenta</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>en la reserva</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Nothing arrives on it: it belongs to another account, or was given up.</source>
        <translation>No llega nada a él: pertenece a otra cuenta o se ha dado de baja.</translation>
    </message>
    <message>
        <source>At MessageBird it is: %1</source>
        <translation>En MessageBird está: %1</translation>
    </message>
    <message>
        <source>It cannot take texts, so it is of no use for rides.</source>
        <translation>No puede recibir mensajes, así que no sirve para los viajes.</translation>
    </message>
    <message>
        <source>It cannot be called; texts work.</source>
        <translation>No se le puede llamar; los mensajes funcionan.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>birdcar::AccountNumbersPane</name>
    <message>
        <source>Numbers of the account and of the pool</source>
        <translation>Números de la cuenta y de la reserva</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Pre&amp;guntar otra vez</translation>
    </message>
    <message>
        <source>&amp;Take into the pool</source>
        <translation>&amp;Pasar a la reserva</translation>
    </message>
    <message>
        <source>Ask MessageBird for the numbers again</source>
        <translation>Preguntar otra vez a MessageBird por los números</translation>
    </message>
    <message>
        <source>Take the chosen numbers into the pool</source>
        <translation>Pasar los números elegidos a la reserva</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>Preguntando a MessageBird ...</translation>
    </message>
    <message>
        <source>The numbers of the account are not known.</source>
        <translation>No se conocen los números de la cuenta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>In the pool: %1. Missing here: %2. Not in the account: %3.</source>
        <translation>En la reserva: %1. Falta aquí: %2. No está en la cuenta: %3.</translation>
    </message>
    <message>
        <source>&amp;Take %1 into the pool</source>
        <translation>&amp;Pasar %1 a la reserva</translation>
    </message>
    <message>
        <source>This account rents no numbers. Buy one that can take texts and calls: here, with Find a number to buy, or in MessageBird&apos;s dashboard (Numbers), and ask again.</source>
        <translation>Esta cuenta no tiene números. Compre uno que pueda recibir mensajes y llamadas: aquí, con Comprar un número, o en el panel de MessageBird (Numbers), y pregunte otra vez.</translation>
    </message>
</context>
<context>
    <name>birdcar::ActionTableModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>It acts on the row selected on that page. Go there and see which one that is.</source>
        <translation>Actúa sobre la fila elegida en esa página. Vaya allí y vea cuál es.</translation>
    </message>
</context>
<context>
    <name>birdcar::ActionWords</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>Solo en %1</translation>
    </message>
</context>
<context>
    <name>birdcar::AddressStrip</name>
    <message>
        <source>The public address changed from %1 to %2. The flows at MessageBird still lead to the old one: enter the new URLs in both.</source>
        <translation>La dirección pública cambió de %1 a %2. Los flujos de MessageBird aún llevan a la antigua: escriba las nuevas URL en ambos.</translation>
    </message>
    <message>
        <source>Numbers concerned: %1</source>
        <translation>Números afectados: %1</translation>
    </message>
    <message numerus="yes">
        <source>Numbers concerned: %1 and %n more</source>
        <translation>
            <numerusform>Números afectados: %1 y %n más</numerusform>
            <numerusform>Números afectados: %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This stays until a text has come by the new address.</source>
        <translation>Esto se queda hasta que llegue un mensaje por la nueva dirección.</translation>
    </message>
    <message>
        <source>Copy the URL for texts</source>
        <translation>Copiar la URL para mensajes</translation>
    </message>
    <message>
        <source>Copy the URL for calls</source>
        <translation>Copiar la URL para llamadas</translation>
    </message>
    <message>
        <source>The flow for calls could not be changed: %1</source>
        <translation>No se pudo cambiar el flujo de llamadas: %1</translation>
    </message>
    <message>
        <source>The public address changed from %1 to %2. The flow for texts at MessageBird still leads to the old one: enter the new URL in it. The flow for calls was changed by BirdCar.</source>
        <translation>La dirección pública cambió de %1 a %2. El flujo de mensajes en MessageBird aún lleva a la antigua: escriba en él la URL nueva. El flujo de llamadas lo ha cambiado BirdCar.</translation>
    </message>
</context>
<context>
    <name>birdcar::AlertSettingsForm</name>
    <message>
        <source>&amp;Warn when the credit is below</source>
        <translation>Avisa&amp;r si el saldo baja de</translation>
    </message>
    <message>
        <source>In the currency of the MessageBird account; 0 never warns.</source>
        <translation>En la moneda de la cuenta de MessageBird; 0 no avisa nunca.</translation>
    </message>
    <message>
        <source>Takes effect at once, for whoever works at this computer</source>
        <translation>Se aplica al instante, para quien trabaje en este equipo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Desktop &amp;notification while the window is not in front</source>
        <translation>&amp;Notificación de escritorio cuando la ventana no está delante</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>Aspecto de la ventana</translation>
    </message>
    <message>
        <source>&amp;Look of the window</source>
        <translation>As&amp;pecto de la ventana</translation>
    </message>
    <message>
        <source>These take effect at once, and only on this computer.</source>
        <translation>Todo esto vale al instante, y solo en este equipo.</translation>
    </message>
    <message>
        <source>That is not possible here: there is no logind, the part of systemd that could do it. The desktop&apos;s own settings decide.</source>
        <translation>Aquí no es posible: no hay logind, la parte de systemd que podría hacerlo. Deciden los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>That is not possible here, logind says: %1</source>
        <translation>Aquí no es posible, logind dice: %1</translation>
    </message>
    <message>
        <source>It is being kept awake now. Closing its lid may still put it to sleep.</source>
        <translation>Ahora se mantiene despierto. Cerrar la tapa aún puede suspenderlo.</translation>
    </message>
    <message>
        <source>Asleep it relays nothing. Closing its lid may still put it to sleep.</source>
        <translation>Suspendido no transmite nada. Cerrar la tapa aún puede suspenderlo.</translation>
    </message>
    <message>
        <source>&amp;Keep this computer awake while BirdCar runs</source>
        <translation>Mantener este equipo despierto mientras &amp;BirdCar está en marcha</translation>
    </message>
    <message>
        <source>S&amp;ound at a new text</source>
        <translation>&amp;Sonido con un mensaje nuevo</translation>
    </message>
    <message>
        <source>Alar&amp;m text to the administrator</source>
        <translation>&amp;Mensaje de alarma al administrador</translation>
    </message>
    <message>
        <source>This phone gets a text when the public address has changed, when the tunnel is down, or when BirdCar cannot listen: once for each trouble, no more than one an hour, and one when all is well again. Each costs what a text costs. Empty: nobody does.</source>
        <translation>Este teléfono recibe un mensaje cuando la dirección pública ha cambiado, cuando el túnel no funciona o cuando BirdCar no puede escuchar: una vez por fallo, no más de uno por hora, y uno cuando todo vuelve a estar bien. Cada uno cuesta lo que un mensaje. Vacío: nadie.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Alarm only after</source>
        <translation>Alarma solo &amp;tras</translation>
    </message>
    <message>
        <source>A changed address is told at once.</source>
        <translation>Un cambio de dirección se comunica enseguida.</translation>
    </message>
</context>
<context>
    <name>birdcar::AlwaysOnBox</name>
    <message>
        <source>Command that starts the service</source>
        <translation>Orden que inicia el servicio</translation>
    </message>
    <message>
        <source>Command that has the service run without a log-in</source>
        <translation>Orden que deja el servicio en marcha sin sesión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>A BirdCar without a window listens and sends; this window works beside it.</source>
        <translation>Un BirdCar sin ventana recibe y envía; esta ventana trabaja a su lado.</translation>
    </message>
    <message>
        <source>Instead, or as well, BirdCar can run as a service without a window, also while nobody is logged in. A window that is opened then works beside it. In a terminal:</source>
        <translation>En su lugar, o además, BirdCar puede funcionar como servicio sin ventana, también sin ninguna sesión abierta. Una ventana que se abra entonces trabaja a su lado. En un terminal:</translation>
    </message>
    <message>
        <source>Has the service start by itself.</source>
        <translation>Hace que el servicio se inicie por sí solo.</translation>
    </message>
    <message>
        <source>Starts the service now, and again at each log-in. Quit this window first: while it listens, the service cannot.</source>
        <translation>Inicia el servicio ahora y en cada inicio de sesión. Cierre antes del todo esta ventana: mientras reciba, el servicio no puede.</translation>
    </message>
    <message>
        <source>Lets it go on after log-out, and start with the computer.</source>
        <translation>Le permite seguir después de cerrar la sesión e iniciarse con el equipo.</translation>
    </message>
    <message>
        <source>The database of this window belongs there, too: BIRDCAR_DATABASE=%1</source>
        <translation>La base de datos de esta ventana también va ahí: BIRDCAR_DATABASE=%1</translation>
    </message>
    <message>
        <source>What the environment of this start gave, such as a key, belongs into the file ~/.config/birdcar/birdcar.env for the service; keys in the keyring are out of its reach while nobody is logged in.</source>
        <translation>Lo que daba el entorno de este inicio, como una clave, debe ir, para el servicio, en el archivo ~/.config/birdcar/birdcar.env; las claves del llavero quedan fuera de su alcance mientras nadie tenga la sesión abierta.</translation>
    </message>
    <message>
        <source>Starts the service now, and again at each log-in. End the BirdCar without a window that runs now first.</source>
        <translation>Inicia el servicio ahora y en cada inicio de sesión. Termine antes el BirdCar sin ventana que está en marcha.</translation>
    </message>
    <message>
        <source>Starts the service now, and again at each log-in.</source>
        <translation>Inicia el servicio ahora y en cada inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>birdcar::BackupSettingsForm</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep back&amp;ups</source>
        <translation>Guardar co&amp;pias</translation>
    </message>
    <message>
        <source>Older ones are deleted, so that what was erased or removed is gone from them, too. Of the daily ones the last seven are kept.</source>
        <translation>Las más antiguas se eliminan, para que lo borrado también desaparezca de ellas. De las diarias se conservan las siete últimas.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The demo has no backups: its data is gone when it ends.</source>
        <translation>La demostración no tiene copias: sus datos desaparecen cuando termina.</translation>
    </message>
    <message>
        <source>BirdCar makes no backups of a PostgreSQL database. Have the server make them, for instance with pg_dump every night, and delete old ones there.</source>
        <translation>BirdCar no hace copias de una base de datos PostgreSQL. Haga que las haga el servidor, por ejemplo cada noche con pg_dump, y elimine allí las antiguas.</translation>
    </message>
</context>
<context>
    <name>birdcar::BackupTableModel</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>birdcar::BackupsBox</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Restore ...</source>
        <translation>&amp;Restaurar ...</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>Restaurar la copia elegida</translation>
    </message>
    <message>
        <source>&amp;Keep the present data</source>
        <translation>&amp;Conservar los datos actuales</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>No restaurar</translation>
    </message>
    <message>
        <source>Restore th&amp;is backup</source>
        <translation>Re&amp;staurar esta copia</translation>
    </message>
    <message>
        <source>Restore this backup, in place of the present data</source>
        <translation>Restaurar esta copia en lugar de los datos actuales</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Están en %1.</translation>
    </message>
    <message>
        <source>No backup yet. BirdCar makes one every day while it runs.</source>
        <translation>Aún no hay copias. BirdCar hace una cada día mientras funciona.</translation>
    </message>
    <message>
        <source>A backup is being made ...</source>
        <translation>Se está haciendo una copia ...</translation>
    </message>
    <message>
        <source>The backup of %1 is made, and is whole.</source>
        <translation>La copia de %1 está hecha y es íntegra.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>¿Restaurar la copia de %1?</translation>
    </message>
    <message>
        <source>Rides, people and texts become again what they were then; the listener pauses meanwhile and the window opens anew. What came since is kept as a backup, so that this can be taken back. Texts that had not left then are looked up at MessageBird before any is sent. People who were erased stay erased.</source>
        <translation>Los viajes, las personas y los mensajes vuelven a ser como eran entonces; la recepción se detiene mientras tanto y la ventana se abre de nuevo. Lo que llegó después se conserva como copia, de modo que esto se puede deshacer. Los mensajes que entonces no habían salido se buscan en MessageBird antes de enviar ninguno. Las personas borradas siguen borradas.</translation>
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
        <translation>Descartar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>birdcar::CalendarPopup</name>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Tomar esta hora</translation>
    </message>
    <message>
        <source>Take this date and time</source>
        <translation>Tomar esta fecha y hora</translation>
    </message>
</context>
<context>
    <name>birdcar::ChangeOffer</name>
    <message>
        <source>Tell &amp;both</source>
        <translation>Avisar a am&amp;bos</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer</source>
        <translation>Avisar a&amp;l cliente</translation>
    </message>
    <message>
        <source>Tell the dr&amp;iver</source>
        <translation>Avisar al conduct&amp;or</translation>
    </message>
    <message>
        <source>Tell n&amp;obody</source>
        <translation>No avi&amp;sar</translation>
    </message>
    <message>
        <source>Ride %1 is changed. Who is told?</source>
        <translation>El viaje %1 ha cambiado. ¿A quién se avisa?</translation>
    </message>
    <message>
        <source>To the customer, %1: %2</source>
        <translation>Al cliente, %1: %2</translation>
    </message>
    <message>
        <source>To the driver, %1: %2</source>
        <translation>Al conductor, %1: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::ChartPanel</name>
    <message>
        <source>Save picture...</source>
        <translation>Guardar imagen...</translation>
    </message>
    <message>
        <source>Save the picture of this chart</source>
        <translation>Guardar la imagen de este gráfico</translation>
    </message>
    <message>
        <source>Save figures...</source>
        <translation>Guardar cifras...</translation>
    </message>
    <message>
        <source>Save the figures of this chart</source>
        <translation>Guardar las cifras de este gráfico</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Save the picture: %1</source>
        <translation>Guardar la imagen: %1</translation>
    </message>
    <message>
        <source>Save the figures: %1</source>
        <translation>Guardar las cifras: %1</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>birdcar::Closing</name>
    <message>
        <source>Go on in the &amp;tray when closed</source>
        <translation>Al cerrar, seguir en la &amp;bandeja del sistema</translation>
    </message>
    <message>
        <source>Texts and calls are relayed only while BirdCar runs. Shall it go on in the tray when its window is closed? The answer is kept; it can be changed in the File menu.</source>
        <translation>Los mensajes y las llamadas solo se transmiten mientras BirdCar está en marcha. ¿Debe seguir en la bandeja del sistema al cerrar la ventana? La respuesta se recuerda y puede cambiarse en el menú Archivo.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>When BirdCar is closed, texts and calls are not relayed any more, and this desktop has no tray to go on in. Close the window again to quit.</source>
        <translation>Con BirdCar cerrado ya no se transmiten mensajes ni llamadas, y este escritorio no tiene bandeja donde seguir. Cierre la ventana otra vez para salir.</translation>
    </message>
</context>
<context>
    <name>birdcar::ColorSchemeMenu</name>
    <message>
        <source>Loo&amp;k</source>
        <translation>As&amp;pecto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>birdcar::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command has these words in its name.</source>
        <translation>Ningún comando tiene estas palabras en su nombre.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
</context>
<context>
    <name>birdcar::ConnectionSettingsForm</name>
    <message>
        <source>automatic: signature with a signing key, else secret</source>
        <translation>automático: firma si hay clave de firma, si no, secreto</translation>
    </message>
    <message>
        <source>signature: MessageBird signs each request</source>
        <translation>firma: MessageBird firma cada solicitud</translation>
    </message>
    <message>
        <source>secret: the addresses below carry it</source>
        <translation>secreto: va en las direcciones de abajo</translation>
    </message>
    <message>
        <source>off: anybody may post (for trying only)</source>
        <translation>desactivado: cualquiera puede enviar (solo para pruebas)</translation>
    </message>
    <message>
        <source>&amp;Listening address</source>
        <translation>Dirección de re&amp;cepción</translation>
    </message>
    <message>
        <source>Public &amp;address</source>
        <translation>Dirección &amp;pública</translation>
    </message>
    <message>
        <source>Where a tunnel or a reverse proxy lets MessageBird reach the listening address.</source>
        <translation>Dónde un túnel o proxy inverso permite que MessageBird llegue a la dirección de recepción.</translation>
    </message>
    <message>
        <source>Who may &amp;post</source>
        <translation>&amp;Quién puede enviar</translation>
    </message>
    <message>
        <source>Address for texts</source>
        <translation>Dirección para mensajes</translation>
    </message>
    <message>
        <source>Address for calls</source>
        <translation>Dirección para llamadas</translation>
    </message>
    <message>
        <source>Set a public address first</source>
        <translation>Indique antes una dirección pública</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Not listening at present. A change takes effect at the next start.</source>
        <translation>Ahora no recibe. Un cambio se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Listening at %1. A change takes effect at the next start.</source>
        <translation>Recibe en %1. Un cambio se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>En vigor: %1.</translation>
    </message>
    <message>
        <source>Secret in them</source>
        <translation>Secreto que llevan</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>Clave AP&amp;I</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>Clave de &amp;firma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>T&amp;unnel</source>
        <translation>Túne&amp;l</translation>
    </message>
    <message>
        <source>Server or na&amp;me</source>
        <translation>Servidor o &amp;nombre</translation>
    </message>
    <message>
        <source>Choose one for BirdCar to run, or enter an address of your own below.</source>
        <translation>Elija uno para que BirdCar lo ejecute, o escriba abajo una dirección propia.</translation>
    </message>
    <message>
        <source>The tunnel says it by itself; nothing has to be entered here.</source>
        <translation>El túnel la dice por sí mismo; aquí no hace falta escribir nada.</translation>
    </message>
    <message>
        <source>None is set here; the service has one of its own.</source>
        <translation>Aquí no hay ninguna; el servicio tiene una propia.</translation>
    </message>
    <message>
        <source>The service listens at %1. A change takes effect when it is restarted.</source>
        <translation>El servicio recibe en %1. Un cambio se aplica cuando se inicia de nuevo.</translation>
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
        <translation>Operador</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Call: %1 → %2, connected</source>
        <translation>Llamada: %1 → %2, conectada</translation>
    </message>
    <message>
        <source>Call: %1 heard that nobody could be found</source>
        <translation>Llamada: %1 oyó que no se encontró a nadie</translation>
    </message>
    <message>
        <source>failed to %1: %2</source>
        <translation>falló para %1: %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Dispatcher %1</source>
        <translation>Operador %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not sent to %1, dropped: %2</source>
        <translation>no enviado a %1, descartado: %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>not sent to %1: %2</source>
        <translation>no enviado a %1: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::ConversationPane</name>
    <message>
        <source>Select a ride to see its texts and calls.</source>
        <translation>Seleccione un viaje para ver sus mensajes y llamadas.</translation>
    </message>
    <message>
        <source>Ride %1: %2 and %3, %4</source>
        <translation>Viaje %1: %2 y %3, %4</translation>
    </message>
    <message>
        <source>%1, %2 → %3, on %4</source>
        <translation>%1, %2 → %3, por el %4</translation>
    </message>
    <message>
        <source>A text did not reach %1: %2</source>
        <translation>Un mensaje no llegó a %1: %2</translation>
    </message>
    <message>
        <source>%1. Office note: %2</source>
        <translation>%1. Nota interna: %2</translation>
    </message>
    <message>
        <source>%1. Note to the driver: %2</source>
        <translation>%1. Nota para el conductor: %2</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marcar como no le&amp;ído</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>No texts and no calls yet.</source>
        <translation>Todavía no hay mensajes ni llamadas.</translation>
    </message>
    <message>
        <source>This is no longer true: %1. Send it all the same?</source>
        <translation>Esto ya no es cierto: %1. ¿Enviarlo de todos modos?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Asked for no more texts and gets none: %1</source>
        <translation>Ha pedido no recibir más mensajes y no recibe ninguno: %1</translation>
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
        <translation>Enviar de n&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Drop the text</source>
        <translation>Descartar el &amp;mensaje</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Cop&amp;iar texto</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Jump to the newest text</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
</context>
<context>
    <name>birdcar::CsvImport</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Save &amp;bad rows</source>
        <translation>Guardar las filas &amp;erróneas</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Import drivers</source>
        <translation>Importar conductores</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Importar números</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Save the bad rows with the reasons</source>
        <translation>Guardar las filas erróneas con los motivos</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Importar las filas correctas</translation>
    </message>
    <message>
        <source>Close, or stop importing</source>
        <translation>Cerrar o detener la importación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reading the file ...</source>
        <translation>Leyendo el archivo...</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nada que importar.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>El archivo no tiene filas.</translation>
    </message>
    <message>
        <source>No rows of this kind.</source>
        <translation>No hay filas de este tipo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>&amp;Importar %1</translation>
    </message>
    <message>
        <source>Save bad rows</source>
        <translation>Guardar filas erróneas</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The bad rows are in %1.</source>
        <translation>Las filas erróneas están en %1.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>What was written stays; a second import adds nothing twice.</source>
        <translation>Lo escrito se conserva; una segunda importación no añade nada dos veces.</translation>
    </message>
</context>
<context>
    <name>birdcar::CsvWords</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large: an import takes up to 64 MiB at a time.</source>
        <translation>%1 es demasiado grande: una importación admite hasta 64 MiB cada vez.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
</context>
<context>
    <name>birdcar::DepotSettingsForm</name>
    <message>
        <source>&amp;Name of the depot</source>
        <translation>&amp;Nombre de la base</translation>
    </message>
    <message>
        <source>Stands on printed pages.</source>
        <translation>Figura en las páginas impresas.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Phones typed without a country code are read as phones of this country.</source>
        <translation>Los teléfonos sin prefijo internacional se leen como de este país.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Depot&apos;s own &amp;phone</source>
        <translation>&amp;Teléfono propio de la base</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <translation>Allí son ahora las %1.</translation>
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
            <numerusform>%n mensaje nuevo o llamada perdida</numerusform>
            <numerusform>%n mensajes nuevos o llamadas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of rides: %1, others: %2</source>
        <translation>Mensajes de viajes: %1, otros: %2</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>New text from %1</source>
        <translation>Mensaje nuevo de %1</translation>
    </message>
    <message>
        <source>Ride %1, new texts: %2</source>
        <translation>Viaje %1, mensajes nuevos: %2</translation>
    </message>
    <message>
        <source>A call reached nobody</source>
        <translation>Una llamada no llegó a nadie</translation>
    </message>
    <message>
        <source>A text matches no ride</source>
        <translation>Un mensaje no corresponde a ningún viaje</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) in the inbox</source>
        <translation>
            <numerusform>%n fila nueva en la bandeja</numerusform>
            <numerusform>%n filas nuevas en la bandeja</numerusform>
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
        <translation>Abiertos</translation>
    </message>
</context>
<context>
    <name>birdcar::DraftTableModel</name>
    <message>
        <source>to assign</source>
        <translation>por asignar</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>From → To</source>
        <translation>Desde → Hasta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>in the form</source>
        <translation>en el formulario</translation>
    </message>
    <message>
        <source>%1 (in the form)</source>
        <translation>%1 (en el formulario)</translation>
    </message>
</context>
<context>
    <name>birdcar::DraftsPane</name>
    <message>
        <source>Rides to assign</source>
        <translation>Viajes por asignar</translation>
    </message>
    <message>
        <source>&amp;Take into the form</source>
        <translation>Llevar al &amp;formulario</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take into the form</source>
        <translation>Llevar al formulario</translation>
    </message>
    <message>
        <source>Take the selected draft into the form</source>
        <translation>Llevar el borrador seleccionado al formulario</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the selected draft</source>
        <translation>Eliminar el borrador seleccionado</translation>
    </message>
    <message>
        <source>Nothing to assign. Ctrl+D puts the form for a new ride aside, even without a driver.</source>
        <translation>Nada por asignar. Ctrl+D aparta el formulario de un viaje nuevo, incluso sin conductor.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Borrador eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>birdcar::DriverChange</name>
    <message>
        <source>New dr&amp;iver</source>
        <translation>Nuevo conduc&amp;tor</translation>
    </message>
    <message>
        <source>Change driver</source>
        <translation>Cambiar conductor</translation>
    </message>
    <message>
        <source>Keep the driver</source>
        <translation>Mantener el conductor</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>Nuevo conductor</translation>
    </message>
    <message>
        <source>Change the driver and queue texts to all concerned</source>
        <translation>Cambiar el conductor y poner en cola los mensajes a todos los implicados</translation>
    </message>
</context>
<context>
    <name>birdcar::EraseBox</name>
    <message>
        <source>Name, phone, texts and calls are removed. Rides stay for the counts, with their places and times.</source>
        <translation>Se eliminan nombre, teléfono, mensajes y llamadas. Los viajes se conservan para los recuentos, con sus lugares y horas.</translation>
    </message>
    <message>
        <source>Rides: %1</source>
        <translation>Viajes: %1</translation>
    </message>
    <message>
        <source>Texts: %1</source>
        <translation>Mensajes: %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Llamadas: %1</translation>
    </message>
    <message>
        <source>Inbox rows: %1</source>
        <translation>Filas de la bandeja: %1</translation>
    </message>
    <message>
        <source>Log entries: %1</source>
        <translation>Entradas del registro: %1</translation>
    </message>
    <message>
        <source>Ended rides whose lines are still live, and end now: %1</source>
        <translation>Viajes acabados cuya línea sigue activa y termina ahora: %1</translation>
    </message>
    <message>
        <source>%1 (%2) has the same phone and stays, with the inbox rows of that phone.</source>
        <translation>%1 (%2) tiene el mismo teléfono y se conserva, con las filas de la bandeja de ese teléfono.</translation>
    </message>
    <message>
        <source>Backups made before now hold this person until you delete them.</source>
        <translation>Las copias de seguridad anteriores conservan a esta persona hasta que las elimine.</translation>
    </message>
    <message>
        <source>MessageBird keeps a copy of its own of every text; ask them to delete it.</source>
        <translation>MessageBird guarda su propia copia de cada mensaje; pídales que la eliminen.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase for &amp;good</source>
        <translation>Borrar para &amp;siempre</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Progress of erasing</source>
        <translation>Progreso del borrado</translation>
    </message>
    <message>
        <source>Erase this person for good</source>
        <translation>Borrar a esta persona para siempre</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>Conservar a esta persona</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>¿Borrar a %1?</translation>
    </message>
    <message>
        <source>Counting what is stored ...</source>
        <translation>Contando lo guardado...</translation>
    </message>
    <message>
        <source>%1 has an open ride (%2). Close or cancel it first; its texts and calls need the phone.</source>
        <translation>%1 tiene un viaje abierto (%2). Ciérrelo o cancélelo antes; sus mensajes y llamadas necesitan el teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the database hold this person until they are deleted for their age; restoring one erases this person again. Copies elsewhere are yours to delete.</source>
        <translation>
            <numerusform>%n copia junto a la base de datos contiene a esta persona hasta que se elimine por su antigüedad; restaurarla borra de nuevo a esta persona. Las copias en otros lugares debe eliminarlas usted.</numerusform>
            <numerusform>%n copias junto a la base de datos contienen a esta persona hasta que se eliminen por su antigüedad; restaurar una borra de nuevo a esta persona. Las copias en otros lugares debe eliminarlas usted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::EventTableModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>birdcar::EventWords</name>
    <message>
        <source>ride created</source>
        <translation>viaje creado</translation>
    </message>
    <message>
        <source>ride changed</source>
        <translation>viaje cambiado</translation>
    </message>
    <message>
        <source>ride closed</source>
        <translation>viaje cerrado</translation>
    </message>
    <message>
        <source>ride cancelled</source>
        <translation>viaje cancelado</translation>
    </message>
    <message>
        <source>ride reopened</source>
        <translation>viaje reabierto</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>driver changed</source>
        <translation>conductor cambiado</translation>
    </message>
    <message>
        <source>further phone has no line</source>
        <translation>otro teléfono sin línea</translation>
    </message>
    <message>
        <source>further phone remembered</source>
        <translation>otro teléfono recordado</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>avisado por teléfono</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>ajustes cambiados</translation>
    </message>
    <message>
        <source>line of an ended ride taken over</source>
        <translation>línea de un viaje acabado tomada</translation>
    </message>
    <message>
        <source>line lost</source>
        <translation>línea perdida</translation>
    </message>
    <message>
        <source>phone changed</source>
        <translation>teléfono cambiado</translation>
    </message>
    <message>
        <source>confirmation sent again</source>
        <translation>confirmación enviada de nuevo</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>de servicio</translation>
    </message>
    <message>
        <source>phone shown in full</source>
        <translation>teléfono mostrado completo</translation>
    </message>
    <message>
        <source>stored data exported</source>
        <translation>datos guardados exportados</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>list imported</source>
        <translation>lista importada</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>importación deshecha</translation>
    </message>
    <message>
        <source>list exported</source>
        <translation>lista exportada</translation>
    </message>
    <message>
        <source>imported row cannot be used</source>
        <translation>fila importada inutilizable</translation>
    </message>
    <message>
        <source>imported ride claims the line of another</source>
        <translation>un viaje importado reclama la línea de otro</translation>
    </message>
    <message>
        <source>number enabled</source>
        <translation>número activado</translation>
    </message>
    <message>
        <source>number is being drained</source>
        <translation>número vaciándose</translation>
    </message>
    <message>
        <source>number disabled</source>
        <translation>número desactivado</translation>
    </message>
    <message>
        <source>ride %1</source>
        <translation>viaje %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>conductor %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>inbox row %1</source>
        <translation>fila %1 de la bandeja</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>mensaje %1</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>drivers</source>
        <translation>conductores</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>backup could not be made</source>
        <translation>no se pudo hacer la copia</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>copia restaurada</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>public address changed</source>
        <translation>dirección pública cambiada</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>túnel</translation>
    </message>
    <message>
        <source>linked to the ride</source>
        <translation>vinculado al viaje</translation>
    </message>
    <message>
        <source>line of a linked phone ended</source>
        <translation>línea de un teléfono vinculado terminada</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>what MessageBird sent</source>
        <translation>lo que envió MessageBird</translation>
    </message>
    <message>
        <source>missed texts fetched</source>
        <translation>mensajes perdidos recuperados</translation>
    </message>
    <message>
        <source>asked for no more texts</source>
        <translation>pide no recibir más mensajes</translation>
    </message>
    <message>
        <source>gets texts again</source>
        <translation>vuelve a recibir mensajes</translation>
    </message>
    <message>
        <source>flow for calls made</source>
        <translation>flujo de llamadas creado</translation>
    </message>
    <message>
        <source>number ordered</source>
        <translation>número pedido</translation>
    </message>
    <message>
        <source>number bought</source>
        <translation>número comprado</translation>
    </message>
    <message>
        <source>number not bought</source>
        <translation>número no comprado</translation>
    </message>
    <message>
        <source>not known whether the number is bought</source>
        <translation>no se sabe si el número está comprado</translation>
    </message>
    <message>
        <source>number given up</source>
        <translation>número dado de baja</translation>
    </message>
    <message>
        <source>not known whether the number is given up</source>
        <translation>no se sabe si el número está dado de baja</translation>
    </message>
    <message>
        <source>alarm text to the administrator</source>
        <translation>mensaje de alarma al administrador</translation>
    </message>
    <message>
        <source>an alarm text could not be sent</source>
        <translation>no se pudo enviar un mensaje de alarma</translation>
    </message>
    <message>
        <source>test of a number began</source>
        <translation>prueba de un número iniciada</translation>
    </message>
    <message>
        <source>number proven both ways</source>
        <translation>número comprobado en ambos sentidos</translation>
    </message>
    <message>
        <source>number was rented already</source>
        <translation>el número ya estaba alquilado</translation>
    </message>
    <message>
        <source>number is not rented by this account</source>
        <translation>esta cuenta no tiene alquilado el número</translation>
    </message>
    <message>
        <source>texts without a ride get no more answers for an hour: there were too many</source>
        <translation>los SMS sin viaje quedan una hora sin respuesta: eran demasiados</translation>
    </message>
</context>
<context>
    <name>birdcar::FileWords</name>
    <message>
        <source>Please drop one file at a time.</source>
        <translation>Suelte un solo archivo a la vez.</translation>
    </message>
    <message>
        <source>Only a file on this computer can be imported. Please save it here first.</source>
        <translation>Solo se puede importar un archivo de este equipo. Guárdelo primero aquí.</translation>
    </message>
    <message>
        <source>%1 is no CSV file. Please save the list as CSV (.csv) and drop that.</source>
        <translation>%1 no es un archivo CSV. Guarde la lista como CSV (.csv) y suelte ese archivo.</translation>
    </message>
</context>
<context>
    <name>birdcar::FindNumberDialog</name>
    <message>
        <source>Find a number to buy</source>
        <translation>Comprar un número</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>birdcar::FindNumberPane</name>
    <message>
        <source>Takes &amp;texts</source>
        <translation>Recibe &amp;mensajes</translation>
    </message>
    <message>
        <source>Takes ca&amp;lls</source>
        <translation>Recibe &amp;llamadas</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Numbers that can be rented</source>
        <translation>Números que se pueden alquilar</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>cualquier tipo</translation>
    </message>
    <message>
        <source>with these digits</source>
        <translation>con estas cifras</translation>
    </message>
    <message>
        <source>beginning with</source>
        <translation>que empieza por</translation>
    </message>
    <message>
        <source>ending in</source>
        <translation>que termina en</translation>
    </message>
    <message>
        <source>any digits</source>
        <translation>cualquier cifra</translation>
    </message>
    <message>
        <source>Country of the number</source>
        <translation>País del número</translation>
    </message>
    <message>
        <source>Only numbers that take texts</source>
        <translation>Solo números que reciben mensajes</translation>
    </message>
    <message>
        <source>Only numbers that take calls</source>
        <translation>Solo números que reciben llamadas</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Tipo de número</translation>
    </message>
    <message>
        <source>Where the digits stand</source>
        <translation>Dónde están las cifras</translation>
    </message>
    <message>
        <source>Digits in the number, with the country code in front</source>
        <translation>Cifras del número, con el prefijo del país delante</translation>
    </message>
    <message>
        <source>Search for numbers that can be rented</source>
        <translation>Buscar números que se pueden alquilar</translation>
    </message>
    <message>
        <source>The country code counts: 3197 for +31 97</source>
        <translation>El prefijo del país cuenta: 3197 para +31 97</translation>
    </message>
    <message>
        <source>Say what the number has to do, and search. Nothing is bought before you have seen what it costs and said yes.</source>
        <translation>Indique qué debe hacer el número y busque. No se compra nada antes de que haya visto lo que cuesta y haya dicho que sí.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Cifras</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>Preguntando a MessageBird ...</translation>
    </message>
    <message>
        <source>What can be rented is not known.</source>
        <translation>No se sabe qué se puede alquilar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>MessageBird offers no such number. Ask for less: another kind, fewer digits, or another country.</source>
        <translation>MessageBird no ofrece ningún número así. Pida menos: otro tipo, menos cifras u otro país.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
</context>
<context>
    <name>birdcar::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>Buscar en la guía (Ctrl+F)</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto del capítulo</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Guía: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter goes to the next place.</source>
        <translation>Intro va al siguiente lugar.</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Ningún capítulo tiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>birdcar::GuideWords</name>
    <message>
        <source>en</source>
        <extracomment>The language of the guide: nl, de, es... as its folder is called. If there is no guide in it: en</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>birdcar::HandOverWindow</name>
    <message>
        <source>&amp;Hand over...</source>
        <translation>&amp;Relevo...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Imprimir la página</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>&amp;Guardar como PDF...</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>Guardar la página como PDF</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Leer todo de nuevo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Page for the next dispatcher</source>
        <translation>Página para el operador siguiente</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>hand-over %1.pdf</source>
        <translation>relevo %1.pdf</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
</context>
<context>
    <name>birdcar::HandOverWords</name>
    <message>
        <source>withheld</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>unread: %1</source>
        <translation>sin leer: %1</translation>
    </message>
    <message>
        <source>failed texts: %1</source>
        <translation>mensajes con error: %1</translation>
    </message>
    <message>
        <source>texts waiting: %1</source>
        <translation>mensajes en espera: %1</translation>
    </message>
    <message>
        <source>%1: %2, the first %3 of them here</source>
        <translation>%1: %2, aquí los primeros %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open rides</source>
        <translation>Viajes abiertos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>From &gt; To</source>
        <translation>Desde &gt; Hasta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Note, and what to look at</source>
        <translation>Nota y lo que hay que revisar</translation>
    </message>
    <message>
        <source>Drafts, to be assigned: %1</source>
        <translation>Borradores, por asignar: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Failed texts that nobody dealt with</source>
        <translation>Mensajes con error que nadie ha atendido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Texts and calls that match no ride</source>
        <translation>Mensajes y llamadas que no corresponden a ningún viaje</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>text</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>On number</source>
        <translation>Al número</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Hand over, %1</source>
        <translation>Relevo, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Numbers in use: %1 of %2; with lines of ended rides: %3. Texts waiting to be sent: %4.</source>
        <translation>Números en uso: %1 de %2; con líneas de viajes acabados: %3. Mensajes por enviar: %4.</translation>
    </message>
    <message>
        <source>Phones are masked here; the program shows them whole and notes who looked.</source>
        <translation>Aquí los teléfonos están enmascarados; el programa los muestra completos y anota quién miró.</translation>
    </message>
</context>
<context>
    <name>birdcar::HandsetView</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Texts and calls of the %1&apos;s phone</source>
        <translation>Mensajes y llamadas del teléfono: %1</translation>
    </message>
    <message>
        <source>No texts on this phone yet.</source>
        <translation>Todavía no hay mensajes en este teléfono.</translation>
    </message>
    <message>
        <source>Number that the %1 writes to and calls</source>
        <translation>Número al que escribe y llama: %1</translation>
    </message>
    <message>
        <source>Text from the %1</source>
        <translation>Mensaje de: %1</translation>
    </message>
    <message>
        <source>Answer as the %1</source>
        <translation>Responder como: %1</translation>
    </message>
    <message>
        <source>Send as the %1</source>
        <translation>Enviar como: %1</translation>
    </message>
    <message>
        <source>Call as the %1</source>
        <translation>Llamar como: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody&apos;s phone</source>
        <translation>Teléfono de nadie</translation>
    </message>
</context>
<context>
    <name>birdcar::HeldLinesModel</name>
    <message>
        <source>Ride</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Line is live</source>
        <translation>La línea está activa</translation>
    </message>
</context>
<context>
    <name>birdcar::ImportChoices</name>
    <message>
        <source>The first row holds the &amp;titles</source>
        <translation>La primera fila contiene los &amp;títulos</translation>
    </message>
    <message>
        <source>The first row holds the titles</source>
        <translation>La primera fila contiene los títulos</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>is a second person on this phone</source>
        <translation>es una segunda persona en este teléfono</translation>
    </message>
    <message>
        <source>is the new name of the person on this phone</source>
        <translation>es el nuevo nombre de la persona de este teléfono</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>elija</translation>
    </message>
    <message>
        <source>add 0</source>
        <translation>añadir 0</translation>
    </message>
    <message>
        <source>add +%1</source>
        <translation>añadir +%1</translation>
    </message>
    <message>
        <source>Cells are divided b&amp;y</source>
        <translation>Las celdas se separan co&amp;n</translation>
    </message>
    <message>
        <source>Column with the n&amp;ame</source>
        <translation>Columna del nom&amp;bre</translation>
    </message>
    <message>
        <source>Column with the n&amp;umber</source>
        <translation>Columna del núme&amp;ro</translation>
    </message>
    <message>
        <source>Another name on a &amp;known phone</source>
        <translation>Otro nombre en un teléfono &amp;conocido</translation>
    </message>
    <message>
        <source>Numbers that lost their first &amp;0</source>
        <translation>Números que perdieron su primer &amp;0</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>A spreadsheet has taken the first 0. Choose what to put in front.</source>
        <translation>Una hoja de cálculo quitó el primer 0. Elija qué poner delante.</translation>
    </message>
</context>
<context>
    <name>birdcar::ImportPreviewModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>second person on this phone</source>
        <translation>segunda persona en este teléfono</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>no importado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>birdcar::ImportRun</name>
    <message>
        <source>The import was taken back. Rows: %1</source>
        <translation>La importación se ha deshecho. Filas: %1</translation>
    </message>
    <message>
        <source>Rows that are used or were changed since then have stayed: %1</source>
        <translation>Filas que están en uso o se han cambiado desde entonces y se han quedado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renombrado</numerusform>
            <numerusform>%n renombrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was written stays: %1.</source>
        <translation>Detenido; lo ya escrito se queda: %1.</translation>
    </message>
    <message>
        <source>The import is done: %1.</source>
        <translation>La importación ha terminado: %1.</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxActions</name>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;Link to a ride</source>
        <translation>&amp;Vincular a un viaje</translation>
    </message>
    <message>
        <source>&amp;New ride with this phone</source>
        <translation>Viaje &amp;nuevo con este teléfono</translation>
    </message>
    <message>
        <source>Add as &amp;customer</source>
        <translation>Añadir como &amp;cliente</translation>
    </message>
    <message>
        <source>Add as dri&amp;ver</source>
        <translation>Añadir como con&amp;ductor</translation>
    </message>
    <message>
        <source>Show the r&amp;ide</source>
        <translation>Mostrar el v&amp;iaje</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Drop the text</source>
        <translation>Descartar el &amp;mensaje</translation>
    </message>
    <message>
        <source>&amp;Told by phone</source>
        <translation>Avisado por &amp;teléfono</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>Marcar como &amp;hecho</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Devo&amp;lver</translation>
    </message>
    <message>
        <source>Send &amp;all late texts</source>
        <translation>Envi&amp;ar todos los tardíos</translation>
    </message>
    <message>
        <source>Dro&amp;p all late texts</source>
        <translation>Descartar todos los tardío&amp;s</translation>
    </message>
    <message>
        <source>The text was dealt with meanwhile.</source>
        <translation>El mensaje ya se atendió entretanto.</translation>
    </message>
    <message>
        <source>The text is queued again.</source>
        <translation>El mensaje vuelve a estar en cola.</translation>
    </message>
    <message>
        <source>The text is dropped. It stays under Handled.</source>
        <translation>El mensaje se ha descartado. Queda en Atendidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) queued again.</source>
        <translation>
            <numerusform>%n mensaje de nuevo en cola.</numerusform>
            <numerusform>%n mensajes de nuevo en cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) dropped. They stay under Handled.</source>
        <translation>
            <numerusform>%n mensaje descartado. Queda en Atendidos.</numerusform>
            <numerusform>%n mensajes descartados. Quedan en Atendidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the inbox again.</source>
        <translation>Vuelve a esperar en la bandeja.</translation>
    </message>
    <message>
        <source>Noted: %1 was told by phone. The text is withdrawn.</source>
        <translation>Anotado: se avisó a %1 por teléfono. El mensaje se ha retirado.</translation>
    </message>
    <message>
        <source>Sho&amp;w number</source>
        <translation>M&amp;ostrar el número</translation>
    </message>
    <message>
        <source>Answers of ride %1 go where they went before. The text that was forwarded stays forwarded.</source>
        <translation>Las respuestas del viaje %1 van a donde iban antes. El mensaje reenviado queda reenviado.</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxDetail</name>
    <message>
        <source>Se&amp;nd</source>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>Repl&amp;y from the number it came in on</source>
        <translation>Responder desde el número al &amp;que llegó</translation>
    </message>
    <message>
        <source>%1 is a %2 now.</source>
        <translation>%1 ahora es %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, al %2</translation>
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
        <translation>La respuesta está en cola.</translation>
    </message>
    <message>
        <source>Linked to ride %1.</source>
        <translation>Vinculado al viaje %1.</translation>
    </message>
    <message>
        <source>Linked to ride %1. The text is queued for %2.</source>
        <translation>Vinculado al viaje %1. El mensaje está en cola para %2.</translation>
    </message>
    <message>
        <source>%1 Answers go to this phone now.</source>
        <translation>%1 Las respuestas van ahora a este teléfono.</translation>
    </message>
    <message>
        <source>The two could reach each other through this number until their ride was over for some time, or was cancelled, or its driver changed.</source>
        <translation>Los dos podían comunicarse por este número hasta que su viaje llevaba un tiempo terminado, se canceló o cambió de conductor.</translation>
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
        <translation>Qué filas de la bandeja se muestran</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not yet told</source>
        <translation>Sin avisar</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Atendidos</translation>
    </message>
    <message>
        <source>Texts that wait because sending is paused</source>
        <translation>Mensajes que esperan porque el envío está en pausa</translation>
    </message>
    <message>
        <source>Linked, answered, dismissed or dropped</source>
        <translation>Vinculados, contestados, cerrados o descartados</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxPage</name>
    <message>
        <source>Sending is paused: no API key is set.</source>
        <translation>El envío está en pausa: no hay clave API.</translation>
    </message>
    <message>
        <source>Sending is paused: MessageBird refuses the API key.</source>
        <translation>El envío está en pausa: MessageBird rechaza la clave API.</translation>
    </message>
    <message>
        <source>Sending is paused: the account has not enough credit.</source>
        <translation>El envío está en pausa: la cuenta no tiene saldo suficiente.</translation>
    </message>
    <message>
        <source>Sending is paused: MessageBird cannot be reached.</source>
        <translation>El envío está en pausa: no se puede contactar con MessageBird.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>The selected row</source>
        <translation>La fila seleccionada</translation>
    </message>
    <message>
        <source>Dismissed. It stays under Handled.</source>
        <translation>Cerrado. Queda en Atendidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the webhooks were refused since the start, because they could not prove that they come from MessageBird. A few come from strangers; if texts are missing, check the webhook addresses and the signing key.</source>
        <translation>
            <numerusform>Desde el inicio se rechazó %n solicitud a los webhooks porque no pudo demostrar que viene de MessageBird. Algunas son de extraños; si faltan mensajes, compruebe las direcciones de los webhooks y la clave de firma.</numerusform>
            <numerusform>Desde el inicio se rechazaron %n solicitudes a los webhooks porque no pudieron demostrar que vienen de MessageBird. Algunas son de extraños; si faltan mensajes, compruebe las direcciones de los webhooks y la clave de firma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is not yet told?</source>
        <translation>¿A quién falta avisar?</translation>
    </message>
    <message>
        <source>Nothing waits here. Texts and calls that match no ride, and texts that could not be sent, come here.</source>
        <translation>Aquí no espera nada. Aquí llegan los mensajes y llamadas que no corresponden a ningún viaje y los mensajes que no pudieron enviarse.</translation>
    </message>
    <message>
        <source>No text waits to be sent.</source>
        <translation>Ningún mensaje espera para enviarse.</translation>
    </message>
    <message>
        <source>Nothing has been dealt with yet.</source>
        <translation>Todavía no se ha atendido nada.</translation>
    </message>
    <message>
        <source>Sending is paused: MessageBird&apos;s certificate is not accepted.</source>
        <translation>El envío está en pausa: no se acepta el certificado de MessageBird.</translation>
    </message>
    <message>
        <source>Answers back to %1</source>
        <translation>Respuestas de nuevo a %1</translation>
    </message>
    <message>
        <source>This is no longer true: %1. Send it all the same?</source>
        <translation>Esto ya no es cierto: %1. ¿Enviarlo de todos modos?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxTableModel</name>
    <message>
        <source>Called %1</source>
        <translation>Llamó al %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Viaje</translation>
    </message>
</context>
<context>
    <name>birdcar::InboxWords</name>
    <message>
        <source>Dropped; was %1</source>
        <translation>Descartado; era %1</translation>
    </message>
    <message>
        <source>Sent again; was %1</source>
        <translation>Enviado de nuevo; era %1</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message>
        <source>Not sent: too late to go out by itself</source>
        <translation>No enviado: demasiado tarde para salir solo</translation>
    </message>
    <message>
        <source>Not sent: withdrawn before it left</source>
        <translation>No enviado: retirado antes de salir</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Answered, the answer is %1</source>
        <translation>Contestado, la respuesta está: %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestado</translation>
    </message>
    <message>
        <source>No ride has this phone on this number</source>
        <translation>Ningún viaje tiene este teléfono en este número</translation>
    </message>
    <message>
        <source>The line of its ride has ended</source>
        <translation>La línea de su viaje ha terminado</translation>
    </message>
    <message>
        <source>No number, cannot call back</source>
        <translation>Sin número, no se puede devolver la llamada</translation>
    </message>
    <message>
        <source>Two imported rides claim this phone</source>
        <translation>Dos viajes importados reclaman este teléfono</translation>
    </message>
    <message>
        <source>Came from one of our own numbers</source>
        <translation>Vino de uno de nuestros números</translation>
    </message>
    <message>
        <source>Came in on a number that is not in the pool</source>
        <translation>Llegó a un número que no está en la reserva</translation>
    </message>
    <message>
        <source>Has the id of another text</source>
        <translation>Tiene el id de otro mensaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Not yet told: sending is paused</source>
        <translation>Sin avisar: el envío está en pausa</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Ride %1: %2 with %3, %4, %5</source>
        <translation>Viaje %1: %2 con %3, %4, %5</translation>
    </message>
    <message>
        <source>This phone rode with %1</source>
        <translation>Este teléfono viajó con %1</translation>
    </message>
    <message>
        <source>This phone rode with %1, %2</source>
        <translation>Este teléfono viajó con %1, %2</translation>
    </message>
    <message>
        <source>The text has a name of this ride</source>
        <translation>El mensaje contiene un nombre de este viaje</translation>
    </message>
    <message>
        <source>Live on the number that was dialled</source>
        <translation>Activo en el número marcado</translation>
    </message>
    <message>
        <source>Opens a line between this phone and %1 on %2.</source>
        <translation>Abre una línea entre este teléfono y %1 en el %2.</translation>
    </message>
    <message>
        <source>The text goes to %1 from %2, and answers come back.</source>
        <translation>El mensaje va a %1 desde el %2, y las respuestas vuelven.</translation>
    </message>
    <message>
        <source>It is another number than before: ride %1 holds the old one.</source>
        <translation>Es otro número que antes: el viaje %1 ocupa el anterior.</translation>
    </message>
    <message>
        <source>It is another number than before: the old one is out of use.</source>
        <translation>Es otro número que antes: el anterior está fuera de uso.</translation>
    </message>
    <message>
        <source>The ride is over; its line is live again until %1.</source>
        <translation>El viaje ya acabó; su línea vuelve a estar activa hasta %1.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Not sent: too late to go out by itself, %1</source>
        <translation>No enviado: demasiado tarde para salir solo, %1</translation>
    </message>
    <message>
        <source>Linked to ride %1</source>
        <translation>Vinculado al viaje %1</translation>
    </message>
    <message>
        <source>%1, the driver before</source>
        <translation>%1, el conductor anterior</translation>
    </message>
    <message>
        <source>%1, the customer before</source>
        <translation>%1, el cliente anterior</translation>
    </message>
    <message>
        <source>%1, for the driver %2</source>
        <translation>%1, por el conductor %2</translation>
    </message>
    <message>
        <source>%1, for the customer %2</source>
        <translation>%1, por el cliente %2</translation>
    </message>
    <message>
        <source>%1&apos;s answers will go to %2, not to %3</source>
        <translation>Las respuestas de %1 irán a %2, no a %3</translation>
    </message>
    <message>
        <source>The call is noted in the ride; its lines stay as they are.</source>
        <translation>La llamada se anota en el viaje; sus líneas quedan como están.</translation>
    </message>
    <message>
        <source>The text goes to %1 from %2. Answers go to %3 as before.</source>
        <translation>El mensaje va a %1 desde el %2. Las respuestas van a %3 como antes.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Asks for no more texts. %1</source>
        <translation>Pide no recibir más mensajes. %1</translation>
    </message>
    <message>
        <source>Ride %1</source>
        <translation>Viaje %1</translation>
    </message>
    <message>
        <source>Ride %1: %2 with %3</source>
        <translation>Viaje %1: %2 con %3</translation>
    </message>
</context>
<context>
    <name>birdcar::InsightsPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>Mostrar como &amp;tablas</translation>
    </message>
    <message>
        <source>The same figures as tables, for the keyboard and screen readers (Ctrl+T)</source>
        <translation>Las mismas cifras como tablas, para el teclado y los lectores de pantalla (Ctrl+T)</translation>
    </message>
    <message>
        <source>Time that the figures are about</source>
        <translation>Periodo de las cifras</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Leyendo...</translation>
    </message>
    <message>
        <source>Reading day %1 of %2...</source>
        <translation>Leyendo el día %1 de %2...</translation>
    </message>
    <message>
        <source>No text and no call in this time (%1). Figures appear here as soon as customers and drivers write or call.</source>
        <translation>Ningún mensaje ni llamada en este periodo (%1). Aquí aparecen cifras en cuanto clientes y conductores escriban o llamen.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>birdcar::InsightsWords</name>
    <message>
        <source>%1 by hour, today</source>
        <translation>%1 por hora, hoy</translation>
    </message>
    <message>
        <source>%1 by hour of the day, mean of %2</source>
        <translation>%1 por hora del día, media de %2</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>los últimos 7 días</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>los últimos 30 días</translation>
    </message>
    <message>
        <source>Texts and calls</source>
        <translation>Mensajes y llamadas</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>Texts out</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Delivered, %</source>
        <translation>Entregados, %</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Numbers in use by hour, today</source>
        <translation>Números en uso por hora, hoy</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Busiest numbers</source>
        <translation>Números con más actividad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>%1 texts and %2 calls, %3</source>
        <translation>%1 mensajes y %2 llamadas, %3</translation>
    </message>
    <message>
        <source>Delivery rate in %</source>
        <translation>Tasa de entrega en %</translation>
    </message>
    <message>
        <source>Median seconds to the phone</source>
        <translation>Segundos hasta el teléfono (mediana)</translation>
    </message>
    <message>
        <source>Most numbers in use by hour of the day</source>
        <translation>Máximo de números en uso por hora del día</translation>
    </message>
    <message>
        <source>Nothing is known yet: no text of this time was reported delivered or failed.</source>
        <translation>Aún no se sabe nada: de ningún mensaje de este tiempo se ha comunicado si se entregó o falló.</translation>
    </message>
    <message>
        <source>No text and no call in this time.</source>
        <translation>Ningún mensaje y ninguna llamada en este tiempo.</translation>
    </message>
    <message>
        <source>No number was in use in this time.</source>
        <translation>Ningún número estuvo en uso en este tiempo.</translation>
    </message>
    <message>
        <source>No number heard or sent anything in this time.</source>
        <translation>Ningún número recibió ni envió nada en este tiempo.</translation>
    </message>
    <message>
        <source>0 %: no text of this time arrived.</source>
        <translation>0 %: no llegó ningún mensaje de este tiempo.</translation>
    </message>
    <message>
        <source>Less than a second, for every text that arrived.</source>
        <translation>Menos de un segundo, para cada mensaje que llegó.</translation>
    </message>
</context>
<context>
    <name>birdcar::KeyField</name>
    <message>
        <source>Kept in the keyring; it is being read.</source>
        <translation>Guardada en el depósito de claves; se está leyendo.</translation>
    </message>
    <message>
        <source>Kept in the keyring, which is locked.</source>
        <translation>Guardada en el depósito de claves, que está bloqueado.</translation>
    </message>
    <message>
        <source>Kept in the keyring, which cannot be reached.</source>
        <translation>Guardada en el depósito de claves, que no está accesible.</translation>
    </message>
    <message>
        <source>The keyring does not have it any more. Enter it again.</source>
        <translation>El depósito de claves ya no la tiene. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>Given by %1; it is not saved, and cannot be changed here.</source>
        <translation>La da %1; no se guarda y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Kept in the file %1, which only you can read.</source>
        <translation>Guardada en el archivo %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Kept in the keyring.</source>
        <translation>Guardada en el depósito de claves.</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Guardar clave</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Paste another one here to replace it</source>
        <translation>Pegue aquí otra para sustituirla</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Péguela aquí</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Quitarla ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>It is not kept anywhere else by BirdCar. Press again to remove it.</source>
        <translation>BirdCar no la guarda en ningún otro lugar. Pulse otra vez para quitarla.</translation>
    </message>
    <message>
        <source>What MessageBird signs with the key of before is let in until %1.</source>
        <translation>Lo que MessageBird firme con la clave anterior se admite hasta %1.</translation>
    </message>
</context>
<context>
    <name>birdcar::KeyringStrip</name>
    <message>
        <source>The keyring is locked.</source>
        <translation>El depósito de claves está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached.</source>
        <translation>El depósito de claves no está accesible.</translation>
    </message>
    <message>
        <source>The keyring does not have a key any more that was kept there.</source>
        <translation>El depósito de claves ya no tiene una clave que se guardaba allí.</translation>
    </message>
    <message>
        <source>Texts wait in the outbox until the key is there.</source>
        <translation>Los mensajes esperan en la bandeja de salida hasta que esté la clave.</translation>
    </message>
    <message>
        <source>Texts and calls that arrive are turned away until then; MessageBird repeats texts, not calls.</source>
        <translation>Los mensajes y las llamadas que llegan se rechazan hasta entonces; MessageBird repite los mensajes, no las llamadas.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Desbloquear el depósito de claves</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>birdcar::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>La del sistema</translation>
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
        <translation>%1, ya había acabado</translation>
    </message>
    <message>
        <source>still live</source>
        <translation>aún activa</translation>
    </message>
    <message>
        <source>Who texts or calls</source>
        <translation>Quién escribe o llama</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Llega a</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>birdcar::LinesBox</name>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>Who could reach whom</source>
        <translation>Quién podía comunicarse con quién</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date and time at the depot</source>
        <translation>Fecha y hora en la base</translation>
    </message>
    <message>
        <source>Look up who could reach whom</source>
        <translation>Consultar quién podía comunicarse con quién</translation>
    </message>
    <message>
        <source>Choose a number and a time to see who could reach whom.</source>
        <translation>Elija un número y una hora para ver quién podía comunicarse con quién.</translation>
    </message>
    <message>
        <source>Who could reach whom through &amp;number</source>
        <translation>Quién podía comunicarse por el &amp;número</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>a &amp;las</translation>
    </message>
    <message>
        <source>Nobody could reach anybody through this number then.</source>
        <translation>Nadie podía comunicarse entonces por este número.</translation>
    </message>
</context>
<context>
    <name>birdcar::LinkChooser</name>
    <message>
        <source>&amp;Link</source>
        <translation>V&amp;incular</translation>
    </message>
    <message>
        <source>Rides it may belong to</source>
        <translation>Viajes a los que puede pertenecer</translation>
    </message>
    <message>
        <source>Number of another ride</source>
        <translation>Número de otro viaje</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Whose phone it is</source>
        <translation>De quién es el teléfono</translation>
    </message>
    <message>
        <source>Remember this phone</source>
        <translation>Recordar este teléfono</translation>
    </message>
    <message>
        <source>Link to the chosen ride</source>
        <translation>Vincular al viaje elegido</translation>
    </message>
    <message>
        <source>An&amp;other ride</source>
        <translation>&amp;Otro viaje</translation>
    </message>
    <message>
        <source>&amp;Whose phone</source>
        <translation>De &amp;quién es</translation>
    </message>
    <message>
        <source>Which &amp;ride is it about?</source>
        <translation>¿De qué via&amp;je se trata?</translation>
    </message>
    <message>
        <source>&amp;Rides on the number that was dialled</source>
        <translation>Via&amp;jes en el número marcado</translation>
    </message>
    <message>
        <source>&amp;Link and open a line</source>
        <translation>&amp;Vincular y abrir una línea</translation>
    </message>
    <message>
        <source>&amp;Link and forward</source>
        <translation>&amp;Vincular y reenviar</translation>
    </message>
    <message>
        <source>There is no ride %1.</source>
        <translation>No existe el viaje %1.</translation>
    </message>
    <message>
        <source>%1, the customer</source>
        <translation>%1, el cliente</translation>
    </message>
    <message>
        <source>%1, the driver</source>
        <translation>%1, el conductor</translation>
    </message>
    <message>
        <source>Re&amp;member this phone as theirs</source>
        <translation>Recor&amp;dar este teléfono</translation>
    </message>
    <message>
        <source>It becomes another phone of %1 and gets a line in the next rides</source>
        <translation>Pasa a ser otro teléfono de %1 y tiene línea en los próximos viajes</translation>
    </message>
    <message>
        <source>Answers go to this phone</source>
        <translation>Las respuestas van a este teléfono</translation>
    </message>
</context>
<context>
    <name>birdcar::ListImport</name>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>birdcar::LogPage</name>
    <message>
        <source>&amp;Find in the log</source>
        <translation>&amp;Buscar en el registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show o&amp;lder entries</source>
        <translation>Mostrar entradas an&amp;teriores</translation>
    </message>
    <message>
        <source>Find by person, ride or number</source>
        <translation>Buscar por persona, viaje o número</translation>
    </message>
    <message>
        <source>Name, phone, number, or &quot;ride 12&quot; (Ctrl+F)</source>
        <translation>Nombre, teléfono, número o «ride 12» (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which entries are listed</source>
        <translation>Qué entradas se muestran</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Mostrar entradas anteriores</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Nothing in the log fits.</source>
        <translation>Nada en el registro coincide.</translation>
    </message>
</context>
<context>
    <name>birdcar::LoginStartBox</name>
    <message>
        <source>Start BirdCar when I log &amp;in</source>
        <translation>&amp;Iniciar BirdCar cuando inicio sesión</translation>
    </message>
    <message>
        <source>Takes effect at once, for whoever works at this computer</source>
        <translation>Se aplica al instante, para quien trabaje en este equipo</translation>
    </message>
    <message>
        <source>BirdCar runs in a Flatpak, which the desktop itself has to start: add it to the start-up programs there.</source>
        <translation>BirdCar se ejecuta en un Flatpak, que el propio escritorio tiene que iniciar: añádalo allí a los programas de inicio.</translation>
    </message>
    <message>
        <source>The address of the database has a password (%1), and it would stand where others can read it. Give it as BIRDCAR_DATABASE in the file .env instead.</source>
        <translation>La dirección de la base de datos contiene una contraseña (%1), que quedaría a la vista de otros. Indíquela como BIRDCAR_DATABASE en el archivo .env.</translation>
    </message>
    <message>
        <source>The path of the program has a character in it that the desktop does not take: %1</source>
        <translation>La ruta del programa contiene un carácter que el escritorio no admite: %1</translation>
    </message>
    <message>
        <source>At log-in BirdCar starts with another database or with other options. Switch this on to have it start like now instead.</source>
        <translation>Al iniciar sesión, BirdCar se inicia con otra base de datos o con otras opciones. Active esto para que se inicie como ahora.</translation>
    </message>
    <message>
        <source>In the tray, with the database and the options of this start.</source>
        <translation>En la bandeja del sistema, con la base de datos y las opciones de este inicio.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2</source>
        <translation>%1 no se puede modificar: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find a command</source>
        <translation>Buscar un c&amp;omando</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Go to %1 to use these</source>
        <translation>Ir a %1 para usar estas</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;About BirdCar</source>
        <translation>Acerca &amp;de BirdCar</translation>
    </message>
</context>
<context>
    <name>birdcar::MainWindow</name>
    <message>
        <source>BirdCar Dispatch, demo</source>
        <translation>BirdCar Dispatch, demostración</translation>
    </message>
    <message>
        <source>BirdCar Dispatch</source>
        <translation>BirdCar Dispatch</translation>
    </message>
    <message>
        <source>&amp;Rides</source>
        <translation>V&amp;iajes</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;Drivers</source>
        <translation>Con&amp;ductores</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Teléfonos</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Aj&amp;ustes</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>In&amp;box</source>
        <translation>&amp;Bandeja</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>Estadí&amp;sticas</translation>
    </message>
    <message>
        <source>From its next start on, BirdCar speaks this language: %1</source>
        <translation>A partir del próximo inicio, BirdCar hablará este idioma: %1</translation>
    </message>
    <message>
        <source>%1, for the service</source>
        <translation>%1, para el servicio</translation>
    </message>
</context>
<context>
    <name>birdcar::MessageLine</name>
    <message>
        <source>&amp;Send</source>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>Who gets the text</source>
        <translation>Quién recibe el mensaje</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Text to write</source>
        <translation>Mensaje que escribir</translation>
    </message>
    <message>
        <source>Write to them from the ride&apos;s number</source>
        <translation>Escríbales desde el número del viaje</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>Enviar el mensaje</translation>
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
        <translation>Lo que recibe cada uno y cobra la operadora</translation>
    </message>
    <message>
        <source>A character that is not in the SMS alphabet makes all of them take more room</source>
        <translation>Un carácter fuera del alfabeto SMS hace que todos ocupen más</translation>
    </message>
</context>
<context>
    <name>birdcar::MissedStrip</name>
    <message numerus="yes">
        <source>%n text(s) had not reached this computer and were fetched from MessageBird.</source>
        <translation>
            <numerusform>%n mensaje no había llegado a este ordenador y se ha recuperado de MessageBird.</numerusform>
            <numerusform>%n mensajes no habían llegado a este ordenador y se han recuperado de MessageBird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written at %1.</source>
        <translation>Escrito a las %1.</translation>
    </message>
    <message>
        <source>Written between %1 and %2.</source>
        <translation>Escritos entre las %1 y las %2.</translation>
    </message>
    <message>
        <source>%1 %2 What is too late to go out by itself waits in the inbox.</source>
        <translation>%1 %2 Lo que llega demasiado tarde para salir solo espera en la bandeja.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Abrir la bandeja</translation>
    </message>
</context>
<context>
    <name>birdcar::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>What the message offers</source>
        <translation>Lo que ofrece el aviso</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberDetails</name>
    <message>
        <source>Rides on the selected number</source>
        <translation>Viajes del número seleccionado</translation>
    </message>
    <message>
        <source>Who holds how many numbers</source>
        <translation>Quién ocupa cuántos números</translation>
    </message>
    <message>
        <source>This is not a phone number; it connects nobody.</source>
        <translation>No es un número de teléfono; no comunica a nadie.</translation>
    </message>
    <message>
        <source>Choose a number to see whom it connects.</source>
        <translation>Elija un número para ver a quién comunica.</translation>
    </message>
    <message>
        <source>Rides on %1</source>
        <translation>Viajes del %1</translation>
    </message>
    <message>
        <source>Rides on %1, the first %2</source>
        <translation>Viajes del %1, los primeros %2</translation>
    </message>
    <message>
        <source>%1 connects nobody at present.</source>
        <translation>El %1 no comunica a nadie ahora.</translation>
    </message>
    <message>
        <source>What the two of ride %1 hold</source>
        <translation>Lo que ocupan los dos del viaje %1</translation>
    </message>
    <message>
        <source>Who holds the most numbers</source>
        <translation>Quién ocupa más números</translation>
    </message>
    <message>
        <source>Nobody holds more than one number.</source>
        <translation>Nadie ocupa más de un número.</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberPreview</name>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>Choose the new driver.</source>
        <translation>Elija el nuevo conductor.</translation>
    </message>
    <message>
        <source>Chosen once both people are known.</source>
        <translation>Se elige cuando se conozca a las dos personas.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>The ride keeps its number.</source>
        <translation>El viaje conserva su número.</translation>
    </message>
    <message>
        <source>The number changes: %1 is not free for this driver. Both get the new one.</source>
        <translation>El número cambia: el %1 no está libre para este conductor. Ambos reciben el nuevo.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>%1 Close or cancel one of these rides, or add numbers.</source>
        <translation>%1 Cierre o cancele uno de estos viajes, o añada números.</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberTableModel</name>
    <message>
        <source>This is not a phone number; it is never given to a ride.</source>
        <translation>No es un número de teléfono; nunca se asigna a un viaje.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Live lines</source>
        <translation>Líneas activas</translation>
    </message>
    <message>
        <source>Last given to a ride</source>
        <translation>Asignado a un viaje por última vez</translation>
    </message>
    <message>
        <source>Texts from this number arrive, but no answer comes in. Check at MessageBird that its texts are sent to the URL on the page Settings.</source>
        <translation>Los mensajes de este número llegan, pero no entra ninguna respuesta. Compruebe en MessageBird que sus mensajes se envían a la URL de la página Ajustes.</translation>
    </message>
    <message>
        <source>Grace holds</source>
        <translation>En gracia</translation>
    </message>
    <message>
        <source>Last came in</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>The lines through which phones reach each other by this number now</source>
        <translation>Las líneas por las que los teléfonos se comunican ahora con este número</translation>
    </message>
    <message>
        <source>Lines of closed rides, kept for a while for forgotten things; a new ride may take them over</source>
        <translation>Líneas de viajes cerrados, guardadas un tiempo por objetos olvidados; un viaje nuevo puede tomarlas</translation>
    </message>
    <message>
        <source>Last proven both ways: %1</source>
        <translation>Comprobado por última vez en ambos sentidos: %1</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Último fallo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>When MessageBird last could not bring a text of this number, and why</source>
        <translation>Cuándo MessageBird no pudo entregar por última vez un mensaje de este número, y por qué</translation>
    </message>
    <message>
        <source>What the last text showed that another number of the pool sent to this one</source>
        <translation>Lo que mostró el último mensaje que otro número de la reserva envió a este</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberTester</name>
    <message>
        <source>No text was sent, because none could come back: MessageBird has no way to this computer at present. See the public address in the status bar.</source>
        <translation>No se ha enviado ningún mensaje, porque ninguno podría volver: MessageBird no tiene ahora ningún camino a este equipo. Vea la dirección pública en la barra de estado.</translation>
    </message>
    <message>
        <source>Test again (sends one text)</source>
        <translation>Probar otra vez (envía un mensaje)</translation>
    </message>
    <message>
        <source>Copy the URL for texts</source>
        <translation>Copiar la URL para mensajes</translation>
    </message>
    <message>
        <source>Test it (sends one text)</source>
        <translation>Probarlo (envía un mensaje)</translation>
    </message>
</context>
<context>
    <name>birdcar::NumberWords</name>
    <message>
        <source>the next one frees at %1</source>
        <translation>el siguiente queda libre a las %1</translation>
    </message>
    <message>
        <source>the next one frees %1</source>
        <translation>el siguiente queda libre: %1</translation>
    </message>
    <message>
        <source>; %1 draining</source>
        <translation>; %1 vaciándose</translation>
    </message>
    <message>
        <source>; %1 disabled</source>
        <translation>; %1 desactivados</translation>
    </message>
    <message>
        <source>deaf? no text ever came in, though %1 or more were delivered</source>
        <translation>¿sordo? nunca entró un mensaje, aunque se entregaron %1 o más</translation>
    </message>
    <message>
        <source>deaf? no text since %1, though %2 or more were delivered</source>
        <translation>¿sordo? ningún mensaje desde %1, aunque se entregaron %2 o más</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, text</source>
        <translation>%1, mensaje</translation>
    </message>
    <message>
        <source>%1, call</source>
        <translation>%1, llamada</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>while the ride is open</source>
        <translation>mientras el viaje esté abierto</translation>
    </message>
    <message>
        <source>%1 holds none of the active numbers (%2)</source>
        <translation>%1 no ocupa ninguno de los números activos (%2)</translation>
    </message>
    <message>
        <source>%1 holds all %2 numbers, so that no new ride is possible</source>
        <translation>%1 ocupa los %2 números, así que no cabe un viaje nuevo</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3 numbers</source>
        <translation>%1 ocupa %2 de %3 números</translation>
    </message>
    <message>
        <source>, %1 for rides after tomorrow</source>
        <translation>, %1 para viajes después de mañana</translation>
    </message>
    <message>
        <source>none frees by itself</source>
        <translation>ninguno queda libre por sí solo</translation>
    </message>
    <message>
        <source>%1 active numbers, %2 of them with rides; each serves many pairs at once</source>
        <translation>%1 números activos, %2 de ellos con viajes; cada uno sirve a muchas parejas a la vez</translation>
    </message>
    <message>
        <source>deaf: the text of the test never came back</source>
        <translation>sordo: el mensaje de la prueba nunca volvió</translation>
    </message>
    <message>
        <source>maybe deaf: no text since %1, though other numbers get some</source>
        <translation>quizá sordo: ningún mensaje desde %1, aunque otros números los reciben</translation>
    </message>
    <message>
        <source>maybe deaf: no text ever came in, though other numbers get some</source>
        <translation>quizá sordo: nunca entró un mensaje, aunque otros números los reciben</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>under way since %1</source>
        <translation>en curso desde %1</translation>
    </message>
    <message>
        <source>proven both ways %1</source>
        <translation>comprobado en ambos sentidos %1</translation>
    </message>
    <message>
        <source>%1: could not be sent</source>
        <translation>%1: no se pudo enviar</translation>
    </message>
    <message>
        <source>%1: not delivered</source>
        <translation>%1: no entregado</translation>
    </message>
    <message>
        <source>%1: never came back</source>
        <translation>%1: nunca volvió</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>One text is on its way from %1 to itself, because the pool has no other number. It may take up to %n minutes.</source>
        <translation>
            <numerusform>Un mensaje va de %1 a sí mismo, porque la reserva no tiene otro número. Puede tardar hasta %n minuto.</numerusform>
            <numerusform>Un mensaje va de %1 a sí mismo, porque la reserva no tiene otro número. Puede tardar hasta %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One text is on its way from %1 to %2. It may take up to %n minutes.</source>
        <translation>
            <numerusform>Un mensaje va de %1 a %2. Puede tardar hasta %n minuto.</numerusform>
            <numerusform>Un mensaje va de %1 a %2. Puede tardar hasta %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works both ways: the text left and came back.</source>
        <translation>%1 funciona en ambos sentidos: el mensaje salió y volvió.</translation>
    </message>
    <message>
        <source>The text could not leave in time, so nothing is known of %1. The status bar says what keeps texts back.</source>
        <translation>El mensaje no pudo salir a tiempo, así que no se sabe nada de %1. La barra de estado dice qué retiene los mensajes.</translation>
    </message>
    <message>
        <source>The text could not be sent, so nothing is known of %1: %2</source>
        <translation>El mensaje no se pudo enviar, así que no se sabe nada de %1: %2</translation>
    </message>
    <message>
        <source>MessageBird took the text and could not bring it to %1: %2. See there whether the number can receive texts.</source>
        <translation>MessageBird aceptó el mensaje y no pudo entregarlo a %1: %2. Compruebe allí si el número puede recibir mensajes.</translation>
    </message>
    <message>
        <source>The text left but never came back: the flow of %1 is not connected. In MessageBird&apos;s Flow Builder tick this number in the flow for texts, and paste the URL for texts in its step Forward to URL.</source>
        <translation>El mensaje salió pero nunca volvió: el flujo de %1 no está conectado. En Flow Builder de MessageBird marque este número en el flujo de mensajes y pegue la URL para mensajes en su paso Forward to URL.</translation>
    </message>
    <message>
        <source>The number wrote to itself, and some networks drop such texts: write to it from a phone to be certain.</source>
        <translation>El número se escribió a sí mismo, y algunas redes descartan esos mensajes: escríbale desde un teléfono para estar seguro.</translation>
    </message>
    <message>
        <source>%1 may be deaf: its texts are delivered, but none comes in. One text from another number of the pool shows whether it works both ways.</source>
        <translation>%1 quizá esté sordo: sus mensajes se entregan, pero no entra ninguno. Un mensaje de otro número de la reserva muestra si funciona en ambos sentidos.</translation>
    </message>
    <message>
        <source>The text left, but meanwhile the tunnel did not lead here, so nothing is known of %1. Test it again once the tunnel is up.</source>
        <translation>El mensaje salió, pero entretanto el túnel no llevaba hasta aquí, así que no se sabe nada de %1. Pruébelo otra vez cuando el túnel funcione.</translation>
    </message>
    <message>
        <source>The text left, but meanwhile nothing was listening on this computer, so nothing is known of %1. The status bar says why.</source>
        <translation>El mensaje salió, pero entretanto nada escuchaba en este ordenador, así que no se sabe nada de %1. La barra de estado dice por qué.</translation>
    </message>
    <message>
        <source>The text left, but meanwhile a needed key was missing and webhooks were turned away, so nothing is known of %1.</source>
        <translation>El mensaje salió, pero entretanto faltaba una clave necesaria y se rechazaban los webhooks, así que no se sabe nada de %1.</translation>
    </message>
    <message>
        <source>%1: nothing known, the way in was broken</source>
        <translation>%1: no se sabe nada, el camino hasta aquí estaba cortado</translation>
    </message>
</context>
<context>
    <name>birdcar::NumbersPage</name>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>&amp;Add number</source>
        <translation>Aña&amp;dir número</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>New rides may get this number</source>
        <translation>Los viajes nuevos pueden recibir este número</translation>
    </message>
    <message>
        <source>Serves its rides, but new rides do not get this number</source>
        <translation>Atiende sus viajes, pero los nuevos no reciben este número</translation>
    </message>
    <message>
        <source>Out of use for new rides; lines that are live still work</source>
        <translation>Fuera de uso para viajes nuevos; las líneas activas siguen funcionando</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
    <message>
        <source>+31 97 ...</source>
        <translation>+34 6 ...</translation>
    </message>
    <message>
        <source>Add the number to the pool</source>
        <translation>Añadir el número a la reserva</translation>
    </message>
    <message>
        <source>New n&amp;umber</source>
        <translation>Número n&amp;uevo</translation>
    </message>
    <message>
        <source>The pool is empty: no ride can be created. Add the numbers that you rent at MessageBird.</source>
        <translation>La reserva está vacía: no se puede crear ningún viaje. Añada los números que tiene alquilados en MessageBird.</translation>
    </message>
    <message>
        <source>%1 is in the pool.</source>
        <translation>El %1 está en la reserva.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>El %1 ahora está: %2.</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>&amp;Importar una lista</translation>
    </message>
    <message>
        <source>Its live lines (%1) still work.</source>
        <translation>Sus líneas activas (%1) siguen funcionando.</translation>
    </message>
    <message>
        <source>Di&amp;sable</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>E&amp;xport the list</source>
        <translation>E&amp;xportar la lista</translation>
    </message>
    <message>
        <source>Import numbers from a CSV file, which can also be dropped here</source>
        <translation>Importar números de un archivo CSV, que también se puede soltar aquí</translation>
    </message>
    <message>
        <source>Save the pool with what each number does as a CSV file</source>
        <translation>Guardar el conjunto de números como archivo CSV, con lo que hace cada uno</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Exportar los números</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>La lista está en %1.</translation>
    </message>
    <message>
        <source>&amp;From your MessageBird account ...</source>
        <translation>De su cuenta de &amp;MessageBird ...</translation>
    </message>
    <message>
        <source>Compare the pool with the numbers that you rent, and take over what is missing</source>
        <translation>Comparar la reserva con los números que tiene contratados y pasar los que faltan</translation>
    </message>
    <message>
        <source>Find a number to &amp;buy ...</source>
        <translation>&amp;Comprar un número ...</translation>
    </message>
    <message>
        <source>&amp;Give up at MessageBird ...</source>
        <translation>Dar de &amp;baja en MessageBird ...</translation>
    </message>
    <message>
        <source>Give this number back for good, once it is drained</source>
        <translation>Devolver este número para siempre, una vez vaciado</translation>
    </message>
    <message>
        <source>Search for numbers that MessageBird rents out, and buy one</source>
        <translation>Buscar números que MessageBird alquila y comprar uno</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Test the number (sends one text)</source>
        <translation>&amp;Probar el número (envía un mensaje)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Sends one text from another number of the pool to this one and waits until it comes in: whether the number works both ways</source>
        <translation>Envía un mensaje de otro número de la reserva a este y espera a que entre: si el número funciona en ambos sentidos</translation>
    </message>
    <message>
        <source>Find a number to buy</source>
        <translation>Comprar un número</translation>
    </message>
    <message>
        <source>From your account</source>
        <translation>De su cuenta</translation>
    </message>
</context>
<context>
    <name>birdcar::OfferTableModel</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>At least for</source>
        <translation>Como mínimo por</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>What MessageBird takes for the number itself; texts and calls cost extra</source>
        <translation>Lo que MessageBird cobra por el número en sí; los mensajes y las llamadas se pagan aparte</translation>
    </message>
    <message>
        <source>The shortest time that it is paid for</source>
        <translation>El tiempo mínimo por el que se paga</translation>
    </message>
</context>
<context>
    <name>birdcar::OfferWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>fijo o móvil</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>gratuito</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>tarifa especial</translation>
    </message>
    <message numerus="yes">
        <source>You will pay %1 a month for at least %n month(s): %2 in all.</source>
        <translation>
            <numerusform>Pagará %1 al mes durante al menos %n mes: en total %2.</numerusform>
            <numerusform>Pagará %1 al mes durante al menos %n meses: en total %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that it goes on until you give the number up.</source>
        <translation>Después continúa hasta que dé de baja el número.</translation>
    </message>
    <message>
        <source>It cannot be called; texts work.</source>
        <translation>No se le puede llamar; los mensajes funcionan.</translation>
    </message>
    <message>
        <source>It can only be called; no call can leave from it.</source>
        <translation>Solo se le puede llamar; no se puede llamar desde él.</translation>
    </message>
    <message>
        <source>MessageBird wants to verify who rents it.</source>
        <translation>MessageBird quiere comprobar quién lo alquila.</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Condición: %1</translation>
    </message>
    <message>
        <source>It cannot take texts, so it is of no use for rides.</source>
        <translation>No puede recibir mensajes, así que no sirve para los viajes.</translation>
    </message>
    <message>
        <source>MessageBird does not say what this number costs. Buy it in its dashboard (Numbers).</source>
        <translation>MessageBird no dice cuánto cuesta este número. Cómprelo en su panel (Numbers).</translation>
    </message>
    <message>
        <source>%1 is rented now, but not in the pool: %2</source>
        <translation>El %1 está ya alquilado, pero no está en la reserva: %2</translation>
    </message>
    <message>
        <source>%1 is bought, and in the pool.</source>
        <translation>El %1 está comprado y en la reserva.</translation>
    </message>
    <message>
        <source>%1 was rented already, and is in the pool. Nothing was bought.</source>
        <translation>El %1 ya estaba alquilado y está en la reserva. No se ha comprado nada.</translation>
    </message>
    <message>
        <source>%1 was not bought.</source>
        <translation>El %1 no se ha comprado.</translation>
    </message>
    <message>
        <source>%1 was not bought. %2</source>
        <translation>El %1 no se ha comprado. %2</translation>
    </message>
    <message>
        <source>It is not known whether %1 is bought: MessageBird&apos;s answer was lost. Looking again buys nothing.</source>
        <translation>No se sabe si el %1 está comprado: la respuesta de MessageBird se perdió. Mirar de nuevo no compra nada.</translation>
    </message>
    <message>
        <source>%1 is given up, but still in the pool: %2</source>
        <translation>El %1 está dado de baja, pero sigue en la reserva: %2</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>El %1 está dado de baja.</translation>
    </message>
    <message>
        <source>%1 was not rented any more. It is out of use now.</source>
        <translation>El %1 ya no estaba alquilado. Ahora está fuera de uso.</translation>
    </message>
    <message>
        <source>%1 was not given up. %2</source>
        <translation>El %1 no se ha dado de baja. %2</translation>
    </message>
    <message>
        <source>It is not known whether %1 is given up: MessageBird&apos;s answer was lost. It is out of use for now.</source>
        <translation>No se sabe si el %1 está dado de baja: la respuesta de MessageBird se perdió. Por ahora está fuera de uso.</translation>
    </message>
    <message>
        <source>%1 is not rented so far. The order may still be under way, so look again in a few minutes. Looking buys nothing.</source>
        <translation>El %1 no está alquilado por ahora. El pedido puede estar aún en camino; vuelva a mirar dentro de unos minutos. Mirar no compra nada.</translation>
    </message>
</context>
<context>
    <name>birdcar::OperatorField</name>
    <message>
        <source>Your initials</source>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <source>They stand in the log and beside the texts you write</source>
        <translation>Figuran en el registro y junto a los mensajes que escribe</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>iniciales</translation>
    </message>
    <message>
        <source>At the desk:</source>
        <translation>En el puesto:</translation>
    </message>
</context>
<context>
    <name>birdcar::PeopleActions</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>&amp;Añadir cliente</translation>
    </message>
    <message>
        <source>&amp;Add driver</source>
        <translation>&amp;Añadir conductor</translation>
    </message>
    <message>
        <source>&amp;Change customer</source>
        <translation>&amp;Cambiar cliente</translation>
    </message>
    <message>
        <source>&amp;Change driver</source>
        <translation>&amp;Cambiar conductor</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Archi&amp;var</translation>
    </message>
    <message>
        <source>Out of the lists, but rides and texts stay; can be brought back</source>
        <translation>Fuera de las listas, pero los viajes y mensajes se conservan; puede recuperarse</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Off duty</source>
        <translation>&amp;Fuera de servicio</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>&amp;Importar una lista</translation>
    </message>
    <message>
        <source>E&amp;xport the list</source>
        <translation>E&amp;xportar la lista</translation>
    </message>
    <message>
        <source>Export what is &amp;stored</source>
        <translation>Exportar lo &amp;guardado</translation>
    </message>
    <message>
        <source>Everything stored about this person, as a file for that person</source>
        <translation>Todo lo guardado sobre esta persona, como archivo para ella</translation>
    </message>
    <message>
        <source>&amp;Erase ...</source>
        <translation>B&amp;orrar...</translation>
    </message>
    <message>
        <source>Shows what would be erased before anything is</source>
        <translation>Muestra lo que se borraría antes de hacerlo</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 está archivado.</translation>
    </message>
    <message>
        <source>%1 is back in the list.</source>
        <translation>%1 vuelve a estar en la lista.</translation>
    </message>
    <message>
        <source>%1 is off duty.</source>
        <translation>%1 está fuera de servicio.</translation>
    </message>
    <message>
        <source>%1 is on duty.</source>
        <translation>%1 está de servicio.</translation>
    </message>
    <message>
        <source>Export what is stored about %1</source>
        <translation>Exportar lo guardado sobre %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>What is stored about %1 is in %2.</source>
        <translation>Lo guardado sobre %1 está en %2.</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Exportar los clientes</translation>
    </message>
    <message>
        <source>Export the drivers</source>
        <translation>Exportar los conductores</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>La lista está en %1.</translation>
    </message>
    <message>
        <source>On du&amp;ty</source>
        <translation>De &amp;servicio</translation>
    </message>
    <message>
        <source>Se&amp;nd texts again</source>
        <translation>Volver a enviar &amp;mensajes</translation>
    </message>
    <message>
        <source>This person asked for no more texts, and has asked for them again</source>
        <translation>Esta persona pidió no recibir más mensajes y ahora los quiere de nuevo</translation>
    </message>
    <message>
        <source>%1 gets no texts.</source>
        <translation>%1 no recibe mensajes.</translation>
    </message>
    <message>
        <source>%1 gets texts again.</source>
        <translation>%1 vuelve a recibir mensajes.</translation>
    </message>
</context>
<context>
    <name>birdcar::PeoplePage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Conductores</translation>
    </message>
    <message>
        <source>Search by name or phone</source>
        <translation>Buscar por nombre o teléfono</translation>
    </message>
    <message>
        <source>Search by name or phone (Ctrl+F)</source>
        <translation>Buscar por nombre o teléfono (Ctrl+F)</translation>
    </message>
    <message>
        <source>The first %1 are shown; type to find others.</source>
        <translation>Se muestran los primeros %1; escriba para encontrar otros.</translation>
    </message>
    <message>
        <source>Nobody matches. Press Ins to add somebody with this name or phone.</source>
        <translation>No hay nadie así. Pulse Insert para añadir a alguien con este nombre o teléfono.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>%1 was erased. The log says when.</source>
        <translation>Se ha borrado a %1. El registro dice cuándo.</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation>Qué personas se muestran</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Nobody is archived here.</source>
        <translation>No hay nadie archivado aquí.</translation>
    </message>
    <message>
        <source>Nobody here yet. Press Ins to add the first, Ctrl+O to import a list.</source>
        <translation>Todavía no hay nadie. Pulse Insert para añadir al primero, Ctrl+O para importar una lista.</translation>
    </message>
    <message>
        <source>%1 has a new phone, but not every line.</source>
        <translation>%1 tiene un teléfono nuevo, pero no en todas las líneas.</translation>
    </message>
    <message>
        <source>%1 has a new phone. The old one has no line any more, and what was not sent to it was withdrawn.</source>
        <translation>%1 tiene un teléfono nuevo. El anterior ya no tiene línea y lo que no se le había enviado se ha retirado.</translation>
    </message>
    <message>
        <source>Ride %1 moved to another number, because the new phone was connected on the old one.</source>
        <translation>El viaje %1 pasó a otro número, porque el teléfono nuevo ya estaba conectado en el anterior.</translation>
    </message>
    <message>
        <source>Send the confirmation to the new phone</source>
        <translation>Enviar la confirmación al teléfono nuevo</translation>
    </message>
    <message>
        <source>Confirmations are queued. Rides: %1</source>
        <translation>Las confirmaciones están en cola. Viajes: %1</translation>
    </message>
</context>
<context>
    <name>birdcar::PeopleTableModel</name>
    <message>
        <source>This is not a phone number; please correct it.</source>
        <translation>No es un número de teléfono; corríjalo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>%1   (off duty)</source>
        <translation>%1   (fuera de servicio)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>same phone as %1</source>
        <translation>mismo teléfono que %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>wants no texts</source>
        <translation>no quiere mensajes</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonCellDelegate</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Name of the %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Phone of the %1</source>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>Save the %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>Close without saving the %1</source>
        <translation>Cerrar sin guardar: %1</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>Nuevo conductor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has this phone already.</source>
        <translation>%1 ya tiene este teléfono.</translation>
    </message>
    <message>
        <source>Take the %1 who has this phone</source>
        <translation>Tomar al %1 que tiene este teléfono</translation>
    </message>
    <message>
        <source>%1 has this phone already. Save again to add a second person on it.</source>
        <translation>%1 ya tiene este teléfono. Guarde otra vez para añadir una segunda persona en él.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1: %2 Save again if it is right.</source>
        <translation>%1: %2 Guarde otra vez si es correcto.</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonPane</name>
    <message>
        <source>Rides of this customer</source>
        <translation>Viajes de este cliente</translation>
    </message>
    <message>
        <source>Rides of this driver</source>
        <translation>Viajes de este conductor</translation>
    </message>
    <message>
        <source>Show o&amp;lder rides</source>
        <translation>Mostrar viajes an&amp;teriores</translation>
    </message>
    <message>
        <source>Show older rides</source>
        <translation>Mostrar viajes anteriores</translation>
    </message>
    <message>
        <source>&amp;Rides, newest first; Enter opens one</source>
        <translation>V&amp;iajes, los más recientes primero; Intro abre uno</translation>
    </message>
    <message>
        <source>Show the phone in full for ten seconds</source>
        <translation>Mostrar el teléfono completo durante diez segundos</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Nadie seleccionado</translation>
    </message>
    <message>
        <source>No rides yet.</source>
        <translation>Todavía no hay viajes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number; please correct it.</source>
        <translation>«%1» no es un número de teléfono; corríjalo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Same phone: %1</source>
        <translation>Mismo teléfono: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Asked for no more texts: none are sent to this phone.</source>
        <translation>Ha pedido no recibir más mensajes: no se envía ninguno a este teléfono.</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonPicker</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nombre o teléfono</translation>
    </message>
    <message>
        <source>Add as customer</source>
        <translation>Añadir como cliente</translation>
    </message>
    <message>
        <source>Add as driver</source>
        <translation>Añadir como conductor</translation>
    </message>
    <message>
        <source>%1 has no usable phone.</source>
        <translation>%1 no tiene un teléfono utilizable.</translation>
    </message>
    <message>
        <source>Many match: type more.</source>
        <translation>Hay muchos: escriba más.</translation>
    </message>
    <message numerus="yes">
        <source>%n match: choose with the arrow keys.</source>
        <translation>
            <numerusform>%n coincide: elija con las flechas.</numerusform>
            <numerusform>%n coinciden: elija con las flechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; as customer</source>
        <translation>Añadir «%1» como cliente</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; as driver</source>
        <translation>Añadir «%1» como conductor</translation>
    </message>
    <message>
        <source>This is a landline: it cannot receive texts.</source>
        <translation>Es un teléfono fijo: no puede recibir mensajes.</translation>
    </message>
    <message>
        <source>Off duty.</source>
        <translation>Fuera de servicio.</translation>
    </message>
    <message>
        <source>Asked for no more texts: gets none of this ride.</source>
        <translation>Ha pedido no recibir más mensajes: no recibirá ninguno de este viaje.</translation>
    </message>
</context>
<context>
    <name>birdcar::PersonRidesModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Desde y hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Mostrar te&amp;léfono</translation>
    </message>
    <message>
        <source>Shows the phone in full for ten seconds; that is recorded in the log</source>
        <translation>Muestra el teléfono completo durante diez segundos; eso queda en el registro</translation>
    </message>
</context>
<context>
    <name>birdcar::PhonesPage</name>
    <message>
        <source>Ride whose two phones are shown</source>
        <translation>Viaje cuyos dos teléfonos se muestran</translation>
    </message>
    <message>
        <source>&amp;Ride</source>
        <translation>Via&amp;je</translation>
    </message>
    <message>
        <source>Demo: these are the phones of the two people. Nothing leaves this computer.</source>
        <translation>Demostración: estos son los teléfonos de las dos personas. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>You call %1 and are connected</source>
        <translation>Llama al %1 y le conectan</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <translation>El %1 le llama</translation>
    </message>
    <message>
        <source>You call %1 and hear: &quot;%2&quot;</source>
        <translation>Llama al %1 y oye: «%2»</translation>
    </message>
    <message>
        <source>You call %1 without success: %2</source>
        <translation>Llama al %1 sin éxito: %2</translation>
    </message>
    <message>
        <source>You to %1</source>
        <translation>Usted al %1</translation>
    </message>
    <message>
        <source>Ride %1: %2 and %3</source>
        <translation>Viaje %1: %2 y %3</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Callers hi&amp;de their number</source>
        <translation>Quien llama &amp;oculta su número</translation>
    </message>
    <message>
        <source>What the demo&apos;s MessageBird does</source>
        <translation>Qué hace el MessageBird de la demostración</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>no está accesible</translation>
    </message>
    <message>
        <source>refuses every text</source>
        <translation>rechaza todos los mensajes</translation>
    </message>
    <message>
        <source>does not deliver the texts</source>
        <translation>no entrega los mensajes</translation>
    </message>
    <message>
        <source>has no credit left</source>
        <translation>se ha quedado sin saldo</translation>
    </message>
    <message>
        <source>To see what BirdCar does when something goes wrong. After an empty account, sending goes on within a minute.</source>
        <translation>Para ver qué hace BirdCar cuando algo falla. Tras quedarse sin saldo, el envío sigue en menos de un minuto.</translation>
    </message>
    <message>
        <source>&amp;MessageBird</source>
        <translation>&amp;MessageBird</translation>
    </message>
    <message>
        <source>Callers hide their number</source>
        <translation>Quien llama oculta su número</translation>
    </message>
    <message>
        <source>Somebody without a ride</source>
        <translation>Alguien sin viaje</translation>
    </message>
</context>
<context>
    <name>birdcar::PoolMeter</name>
    <message>
        <source>Pool: %1</source>
        <translation>Reserva: %1</translation>
    </message>
</context>
<context>
    <name>birdcar::PurchaseBox</name>
    <message>
        <source>&amp;Paid for</source>
        <translation>Pa&amp;gado por</translation>
    </message>
    <message>
        <source>For how long it is paid at a time</source>
        <translation>Por cuánto tiempo se paga cada vez</translation>
    </message>
    <message>
        <source>The number is being bought</source>
        <translation>Se está comprando el número</translation>
    </message>
    <message>
        <source>Choose a number to see what it costs.</source>
        <translation>Elija un número para ver cuánto cuesta.</translation>
    </message>
    <message>
        <source>&amp;Buy</source>
        <translation>C&amp;omprar</translation>
    </message>
    <message>
        <source>Buy the chosen number</source>
        <translation>Comprar el número elegido</translation>
    </message>
    <message>
        <source>&amp;Buy %1 for %2 a month</source>
        <translation>C&amp;omprar el %1 por %2 al mes</translation>
    </message>
</context>
<context>
    <name>birdcar::ReleaseBox</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>The number is being given up</source>
        <translation>Se está dando de baja el número</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Conservar este número</translation>
    </message>
    <message>
        <source>MessageBird takes the number back: it is lost for good, and somebody else may get it. Whoever still writes to it or calls it does not reach you any more. This cannot be undone.</source>
        <translation>MessageBird recupera el número: se pierde para siempre y puede pasar a otra persona. Quien aún le escriba o le llame ya no le encontrará. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Give up %1?</source>
        <translation>¿Dar de baja el %1?</translation>
    </message>
    <message>
        <source>&amp;Give up %1 for good</source>
        <translation>Dar de &amp;baja el %1 para siempre</translation>
    </message>
    <message>
        <source>Give up %1 for good</source>
        <translation>Dar de baja el %1 para siempre</translation>
    </message>
    <message>
        <source>Give the number up for good</source>
        <translation>Dar de baja el número para siempre</translation>
    </message>
</context>
<context>
    <name>birdcar::ReplySettingsForm</name>
    <message>
        <source>XML, as in MessageBird&apos;s tutorial</source>
        <translation>XML, como en el tutorial de MessageBird</translation>
    </message>
    <message>
        <source>JSON, as in MessageBird&apos;s voice API</source>
        <translation>JSON, como en la API de voz de MessageBird</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenina</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculina</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Lo mismo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>&amp;Calls are answered in</source>
        <translation>Las &amp;llamadas se responden en</translation>
    </message>
    <message>
        <source>Spoken &amp;language</source>
        <translation>&amp;Idioma hablado</translation>
    </message>
    <message>
        <source>The texts below are read out in this language; write them in it.</source>
        <translation>Los textos de abajo se leen en este idioma; escríbalos en él.</translation>
    </message>
    <message>
        <source>V&amp;oice</source>
        <translation>V&amp;oz</translation>
    </message>
    <message>
        <source>To callers without a &amp;ride</source>
        <translation>A &amp;quien llama sin viaje</translation>
    </message>
    <message>
        <source>To callers without a &amp;number</source>
        <translation>A quien llama sin &amp;número</translation>
    </message>
    <message>
        <source>Whoever hides the number cannot be connected: say how to call instead.</source>
        <translation>Quien oculta el número no puede ser conectado: diga cómo llamar.</translation>
    </message>
    <message>
        <source>&amp;After a call</source>
        <translation>Después de &amp;una llamada</translation>
    </message>
    <message>
        <source>What a caller hears when nobody answered, and after every other call. Only with JSON.</source>
        <translation>Lo que oye quien llama si nadie contestó, y después de cualquier otra llamada. Solo con JSON.</translation>
    </message>
    <message>
        <source>Connect calls without a ride to the de&amp;pot&apos;s phone</source>
        <translation>Conectar las llamadas sin viaje con el teléfono de la &amp;base</translation>
    </message>
    <message>
        <source>Those who call without a ride, and those who hide their number. Without it they hear the texts above.</source>
        <translation>Quienes llaman sin viaje y quienes ocultan su número. De lo contrario oyen los textos de arriba.</translation>
    </message>
    <message>
        <source>Answer te&amp;xts without a ride</source>
        <translation>&amp;Responder a los mensajes sin viaje</translation>
    </message>
    <message>
        <source>Once a day for each phone, from the number that was written to.</source>
        <translation>Una vez al día por teléfono, desde el número al que se escribió.</translation>
    </message>
    <message>
        <source>Ans&amp;wer to them</source>
        <translation>Respue&amp;sta</translation>
    </message>
    <message>
        <source>{phone} stands for the depot&apos;s phone, which is on the page Depot.</source>
        <translation>{phone} representa el teléfono de la base, en la página Base.</translation>
    </message>
    <message>
        <source>&amp;Use suggested words</source>
        <translation>Usar el te&amp;xto propuesto</translation>
    </message>
    <message>
        <source>Use suggested words for callers without a number</source>
        <translation>Usar el texto propuesto para quien llama sin número</translation>
    </message>
    <message>
        <source>There are suggested words in English, Dutch, German and Spanish.</source>
        <translation>Hay textos propuestos en inglés, neerlandés, alemán y español.</translation>
    </message>
</context>
<context>
    <name>birdcar::RequestTableModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>birdcar::RequestWords</name>
    <message>
        <source>text</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>ninguna petición</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>no such address</source>
        <translation>no existe esa dirección</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>no admitida</translation>
    </message>
    <message>
        <source>fields missing</source>
        <translation>faltan campos</translation>
    </message>
    <message>
        <source>to come again</source>
        <translation>vendrá de nuevo</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocida</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>inbox: %1</source>
        <translation>bandeja: %1</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>bandeja</translation>
    </message>
    <message>
        <source>put through</source>
        <translation>comunicada</translation>
    </message>
    <message>
        <source>heard that nobody is there</source>
        <translation>oyó que no hay nadie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallo: %1</translation>
    </message>
    <message>
        <source>Failed: %1 (%2)</source>
        <translation>Fallo: %1 (%2)</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>No alcanzado: %1</translation>
    </message>
    <message>
        <source>a whole request within the limits</source>
        <translation>una petición completa dentro de los límites</translation>
    </message>
    <message>
        <source>no whole request, or beyond the limits</source>
        <translation>petición incompleta o fuera de los límites</translation>
    </message>
    <message>
        <source>an address of BirdCar</source>
        <translation>una dirección de BirdCar</translation>
    </message>
    <message>
        <source>BirdCar has no such address</source>
        <translation>BirdCar no tiene esa dirección</translation>
    </message>
    <message>
        <source>sent by MessageBird</source>
        <translation>enviada por MessageBird</translation>
    </message>
    <message>
        <source>nothing proves that MessageBird sent it</source>
        <translation>nada prueba que la enviara MessageBird</translation>
    </message>
    <message>
        <source>all fields are there</source>
        <translation>están todos los campos</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Not worked on: %1</source>
        <translation>Sin procesar: %1</translation>
    </message>
    <message>
        <source>test of a number, came back</source>
        <translation>prueba de un número, volvió</translation>
    </message>
</context>
<context>
    <name>birdcar::RequestsWindow</name>
    <message>
        <source>&amp;What MessageBird sends...</source>
        <translation>&amp;Lo que envía MessageBird...</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>&amp;Show phones</source>
        <translation>&amp;Mostrar teléfonos</translation>
    </message>
    <message>
        <source>Show the phones in full for ten seconds</source>
        <translation>Mostrar los teléfonos completos durante diez segundos</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the request as it is shown</source>
        <translation>Copiar la petición tal como se ve</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>What MessageBird sends</source>
        <translation>Lo que envía MessageBird</translation>
    </message>
    <message>
        <source>The request as it was received</source>
        <translation>La petición tal como se recibió</translation>
    </message>
    <message>
        <source>Nothing has come in since BirdCar was started.</source>
        <translation>No ha llegado nada desde que se inició BirdCar.</translation>
    </message>
    <message>
        <source>The service gets them, and has handed none to this window yet.</source>
        <translation>Los recibe el servicio, y aún no ha dado ninguno a esta ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%n more requests were for none of the webhooks and are not kept: strangers try such things.</source>
        <translation>
            <numerusform>%n petición más no era para ninguno de los webhooks y no se guarda: los extraños prueban esas cosas.</numerusform>
            <numerusform>%n peticiones más no eran para ninguno de los webhooks y no se guardan: los extraños prueban esas cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is kept any more.</source>
        <translation>Ya no se guarda ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n further requests for the webhooks were not kept.</source>
        <translation>
            <numerusform>%n petición más a los webhooks no se ha guardado.</numerusform>
            <numerusform>%n peticiones más a los webhooks no se han guardado.</numerusform>
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
        <translation>La copia se está leyendo y poniendo en su lugar. La ventana se vuelve a abrir sola; hasta entonces no se recibe ningún mensaje ni llamada.</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation>Progreso de la restauración</translation>
    </message>
</context>
<context>
    <name>birdcar::RideActions</name>
    <message>
        <source>C&amp;lose ride</source>
        <translation>&amp;Cerrar viaje</translation>
    </message>
    <message>
        <source>C&amp;ancel ride</source>
        <translation>Cance&amp;lar viaje</translation>
    </message>
    <message>
        <source>Re&amp;open ride</source>
        <translation>Rea&amp;brir viaje</translation>
    </message>
    <message>
        <source>Change &amp;driver</source>
        <translation>Cambiar con&amp;ductor</translation>
    </message>
    <message>
        <source>&amp;Write a text</source>
        <translation>&amp;Escribir un mensaje</translation>
    </message>
    <message>
        <source>Ride %1 is open again.</source>
        <translation>El viaje %1 está abierto de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Edit ride</source>
        <translation>Editar via&amp;je</translation>
    </message>
    <message>
        <source>Ride %1 closed.</source>
        <translation>Viaje %1 cerrado.</translation>
    </message>
    <message>
        <source>Its line stays live for a while, for forgotten things.</source>
        <translation>Su línea sigue activa un tiempo, por si alguien olvidó algo.</translation>
    </message>
    <message>
        <source>Ride %1 cancelled.</source>
        <translation>Viaje %1 cancelado.</translation>
    </message>
    <message>
        <source>Texts to both are queued.</source>
        <translation>Los mensajes a ambos están en cola.</translation>
    </message>
</context>
<context>
    <name>birdcar::RideEditor</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Note to the driver</source>
        <translation>Nota para el conductor</translation>
    </message>
    <message>
        <source>Office note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Goes to the driver with his text</source>
        <translation>Va al conductor con su mensaje</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>Solo para la oficina</translation>
    </message>
    <message>
        <source>Save the ride</source>
        <translation>Guardar el viaje</translation>
    </message>
    <message>
        <source>Leave the ride as it is</source>
        <translation>Dejar el viaje como está</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>%1 Save again to keep what stands in these fields.</source>
        <translation>%1 Guarde otra vez para conservar lo que hay en estos campos.</translation>
    </message>
</context>
<context>
    <name>birdcar::RideFilterBar</name>
    <message>
        <source>Which rides are shown</source>
        <translation>Qué viajes se muestran</translation>
    </message>
    <message>
        <source>Closed, but the two still reach each other for a while</source>
        <translation>Cerrado, pero los dos aún pueden comunicarse un tiempo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>En gracia</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rides put aside, mostly without a driver yet: no number, no texts</source>
        <translation>Viajes apartados, casi siempre aún sin conductor: sin número ni mensajes</translation>
    </message>
    <message>
        <source>To assign %1</source>
        <translation>Por asignar %1</translation>
    </message>
</context>
<context>
    <name>birdcar::RideForm</name>
    <message>
        <source>C&amp;reate ride (Ctrl+Enter)</source>
        <translation>C&amp;rear viaje (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Where the ride starts</source>
        <translation>Dónde empieza el viaje</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Create ride</source>
        <translation>Crear viaje</translation>
    </message>
    <message>
        <source>Create the ride and queue a text to both (Ctrl+Enter)</source>
        <translation>Crear el viaje y poner en cola un mensaje a ambos (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>Con&amp;ductor</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>Des&amp;de</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>New ride</source>
        <translation>Viaje nuevo</translation>
    </message>
    <message>
        <source>Please choose somebody from the list, or add this person.</source>
        <translation>Elija a alguien de la lista o añada a esta persona.</translation>
    </message>
    <message>
        <source>Please choose a customer.</source>
        <translation>Elija un cliente.</translation>
    </message>
    <message>
        <source>Please choose a driver.</source>
        <translation>Elija un conductor.</translation>
    </message>
    <message>
        <source>Put the form aside</source>
        <translation>Apartar el formulario</translation>
    </message>
    <message>
        <source>Repeat last ride</source>
        <translation>Repetir el último viaje</translation>
    </message>
    <message>
        <source>Note to the driver</source>
        <translation>Nota para el conductor</translation>
    </message>
    <message>
        <source>Goes to the driver with his text</source>
        <translation>Va al conductor con su mensaje</translation>
    </message>
    <message>
        <source>Office note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>Solo para la oficina</translation>
    </message>
    <message>
        <source>Keeps everything typed here under &quot;To assign&quot; and empties the form (Ctrl+D)</source>
        <translation>Guarda todo lo escrito aquí en «Por asignar» y vacía el formulario (Ctrl+D)</translation>
    </message>
    <message>
        <source>Repeat the customer&apos;s last ride</source>
        <translation>Repetir el último viaje del cliente</translation>
    </message>
    <message>
        <source>N&amp;ote to driver</source>
        <translation>N&amp;ota al conductor</translation>
    </message>
    <message>
        <source>Off&amp;ice note</source>
        <translation>Nota &amp;interna</translation>
    </message>
    <message>
        <source>Put the form aside as a draft</source>
        <translation>Apartar el formulario como borrador</translation>
    </message>
    <message>
        <source>There is nothing in the form to put aside.</source>
        <translation>No hay nada en el formulario que apartar.</translation>
    </message>
    <message>
        <source>The form was put aside under &quot;To assign&quot;.</source>
        <translation>El formulario se ha apartado en «Por asignar».</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Put back into the form</source>
        <translation>Devolver al formulario</translation>
    </message>
    <message>
        <source>ride %1, %2, %3 → %4</source>
        <translation>viaje %1, %2, %3 → %4</translation>
    </message>
    <message>
        <source>Has an open ride already: %1</source>
        <translation>Ya tiene un viaje abierto: %1</translation>
    </message>
    <message>
        <source>Drives at about that time: %1</source>
        <translation>Conduce a esa hora aproximada: %1</translation>
    </message>
    <message>
        <source>%1 → %2 with %3 (Ctrl+Shift+G)</source>
        <translation>%1 → %2 con %3 (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>The form is as it was when BirdCar was closed. Until the ride is created, it stands under &quot;To assign&quot; as well.</source>
        <translation>El formulario está como estaba cuando se cerró BirdCar. Hasta que se cree el viaje, también está en «Por asignar».</translation>
    </message>
    <message>
        <source>Please see what is pointed out above. Ctrl+Enter again creates the ride.</source>
        <translation>Fíjese en lo señalado arriba. Ctrl+Intro otra vez crea el viaje.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>For a customer who has had a ride (Ctrl+Shift+G)</source>
        <translation>Para un cliente que ya tuvo un viaje (Ctrl+Mayús+G)</translation>
    </message>
</context>
<context>
    <name>birdcar::RideSearchBar</name>
    <message>
        <source>Search rides</source>
        <translation>Buscar viajes</translation>
    </message>
    <message>
        <source>Search all rides: name, phone, place, number (Ctrl+F)</source>
        <translation>Buscar en todos los viajes: nombre, teléfono, lugar, número (Ctrl+F)</translation>
    </message>
    <message>
        <source>What was found in another group</source>
        <translation>Lo encontrado en otro grupo</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>Todo lo encontrado</translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation>Nada encontrado aquí</translation>
    </message>
    <message>
        <source>Searching older rides…</source>
        <translation>Buscando en viajes anteriores…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown; scroll down for more</source>
        <translation>
            <numerusform>Se muestra el %n más reciente; baje para ver más</numerusform>
            <numerusform>Se muestran los %n más recientes; baje para ver más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 more in %2</source>
        <translation>%1 más en %2</translation>
    </message>
    <message>
        <source>%1 more in all</source>
        <translation>%1 más en todos</translation>
    </message>
    <message>
        <source>Show what was found in &quot;%1&quot;</source>
        <translation>Mostrar lo encontrado en «%1»</translation>
    </message>
</context>
<context>
    <name>birdcar::RideTableModel</name>
    <message>
        <source>Ride %1, %2</source>
        <translation>Viaje %1, %2</translation>
    </message>
    <message>
        <source>%1, ride %2, %3</source>
        <translation>%1, viaje %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>From → To</source>
        <translation>Desde → Hasta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Last text</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Click to sort by this column</source>
        <translation>Haga clic para ordenar por esta columna</translation>
    </message>
    <message>
        <source>Only what a search found can be sorted by this column. Search first (Ctrl+F).</source>
        <translation>Solo se puede ordenar por esta columna lo que encontró una búsqueda. Busque primero (Ctrl+F).</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has another pickup at %2</source>
        <translation>%1 tiene otra recogida a las %2</translation>
    </message>
</context>
<context>
    <name>birdcar::RideTimeEdit</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Choose date and time from a calendar</source>
        <translation>Elegir fecha y hora en un calendario</translation>
    </message>
    <message>
        <source>%1: this time is past</source>
        <translation>%1: esta hora ya ha pasado</translation>
    </message>
    <message>
        <source>%1: more than half a day ahead. Is that meant?</source>
        <translation>%1: faltan más de doce horas. ¿Es correcto?</translation>
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
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down or F4 in the field)</source>
        <translation>Elegir en un calendario (Alt+Abajo o F4 en el campo)</translation>
    </message>
    <message>
        <source>Alt+Down or F4 opens a calendar.</source>
        <translation>Alt+Abajo o F4 abre un calendario.</translation>
    </message>
</context>
<context>
    <name>birdcar::RidesPage</name>
    <message>
        <source>&amp;New ride</source>
        <translation>Viaje &amp;nuevo</translation>
    </message>
    <message>
        <source>Rides</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>No open rides. Fill in the form at the right to create one (Ctrl+N).</source>
        <translation>No hay viajes abiertos. Rellene el formulario de la derecha para crear uno (Ctrl+N).</translation>
    </message>
    <message>
        <source>No rides here. Choose another group above.</source>
        <translation>Aquí no hay viajes. Elija otro grupo arriba.</translation>
    </message>
    <message>
        <source>&amp;Find rides</source>
        <translation>Buscar &amp;viajes</translation>
    </message>
    <message>
        <source>Ride %1 is now driven by %2.</source>
        <translation>El viaje %1 lo conduce ahora %2.</translation>
    </message>
    <message>
        <source>Texts to all concerned are queued.</source>
        <translation>Los mensajes a todos los implicados están en cola.</translation>
    </message>
    <message>
        <source>&amp;Repeat this ride</source>
        <translation>&amp;Repetir este viaje</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Copi&amp;ar número</translation>
    </message>
    <message>
        <source>Ride %1 created.</source>
        <translation>Viaje %1 creado.</translation>
    </message>
    <message>
        <source>Texts to both are queued.</source>
        <translation>Los mensajes a ambos están en cola.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 se ha copiado.</translation>
    </message>
    <message>
        <source>No ride here has all of these words. Press Esc to end the search.</source>
        <translation>Ningún viaje de aquí tiene todas estas palabras. Pulse Esc para terminar la búsqueda.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Searching by parts of words needs the extension pg_trgm of PostgreSQL. Without it, names are found by their beginning and phones by their end.</source>
        <translation>Buscar por partes de palabras requiere la extensión pg_trgm de PostgreSQL. Sin ella, los nombres se encuentran por su principio y los teléfonos por su final.</translation>
    </message>
</context>
<context>
    <name>birdcar::Sentences</name>
    <message>
        <source>There is no ride %1.</source>
        <translation>No hay ningún viaje %1.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>No hay ningún cliente %1.</translation>
    </message>
    <message>
        <source>There is no driver %1.</source>
        <translation>No hay ningún conductor %1.</translation>
    </message>
    <message>
        <source>Please choose a customer.</source>
        <translation>Elija un cliente.</translation>
    </message>
    <message>
        <source>Please choose a driver.</source>
        <translation>Elija un conductor.</translation>
    </message>
    <message>
        <source>%1 has no usable phone: &quot;%2&quot; is not a phone number.</source>
        <translation>%1 no tiene un teléfono utilizable: «%2» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Customer and driver have the same phone.</source>
        <translation>Cliente y conductor tienen el mismo teléfono.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone is a number of the pool, so texts would run in circles.</source>
        <translation>El teléfono del cliente es un número de la reserva: los mensajes darían vueltas en círculo.</translation>
    </message>
    <message>
        <source>The driver&apos;s phone is a number of the pool, so texts would run in circles.</source>
        <translation>El teléfono del conductor es un número de la reserva: los mensajes darían vueltas en círculo.</translation>
    </message>
    <message>
        <source>No number available! Please extend your pool.</source>
        <translation>¡Ningún número disponible! Amplíe la reserva.</translation>
    </message>
    <message>
        <source>%1: %2, ride %3, %4</source>
        <translation>%1: %2, viaje %3, %4</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>retenido hasta las %1</translation>
    </message>
    <message>
        <source>until the ride is closed</source>
        <translation>hasta que se cierre el viaje</translation>
    </message>
    <message>
        <source>%1 is connected by ride %2 on %3 now.</source>
        <translation>%1 está ahora conectado por el viaje %2 en %3.</translation>
    </message>
    <message>
        <source>Please enter where the ride starts.</source>
        <translation>Indique dónde empieza el viaje.</translation>
    </message>
    <message>
        <source>Please enter where the ride goes.</source>
        <translation>Indique adónde va el viaje.</translation>
    </message>
    <message>
        <source>Please enter when the ride starts.</source>
        <translation>Indique cuándo empieza el viaje.</translation>
    </message>
    <message>
        <source>Somebody else has used this draft meanwhile. Create the ride again if it is still wanted.</source>
        <translation>Otra persona ya ha usado este borrador. Cree el viaje de nuevo si aún hace falta.</translation>
    </message>
    <message>
        <source>There is nothing in the form to put aside.</source>
        <translation>No hay nada en el formulario que apartar.</translation>
    </message>
    <message>
        <source>Ride %1 has no usable number.</source>
        <translation>El viaje %1 no tiene un número utilizable.</translation>
    </message>
    <message>
        <source>Ride %1 is already closed.</source>
        <translation>El viaje %1 ya está cerrado.</translation>
    </message>
    <message>
        <source>Ride %1 is already cancelled.</source>
        <translation>El viaje %1 ya está cancelado.</translation>
    </message>
    <message>
        <source>Ride %1 is already open.</source>
        <translation>El viaje %1 ya está abierto.</translation>
    </message>
    <message>
        <source>Ride %1 is cancelled, so it cannot be closed.</source>
        <translation>El viaje %1 está cancelado y por eso no se puede cerrar.</translation>
    </message>
    <message>
        <source>Ride %1 is closed, so it cannot be cancelled.</source>
        <translation>El viaje %1 está cerrado y por eso no se puede cancelar.</translation>
    </message>
    <message>
        <source>Ride %1 is closed, so its driver cannot be changed.</source>
        <translation>El viaje %1 está cerrado y por eso no se puede cambiar su conductor.</translation>
    </message>
    <message>
        <source>Ride %1 is cancelled, so its driver cannot be changed.</source>
        <translation>El viaje %1 está cancelado y por eso no se puede cambiar su conductor.</translation>
    </message>
    <message>
        <source>Ride %1 is closed, so it cannot be changed.</source>
        <translation>El viaje %1 está cerrado y por eso no se puede modificar.</translation>
    </message>
    <message>
        <source>Ride %1 is cancelled, so it cannot be changed.</source>
        <translation>El viaje %1 está cancelado y por eso no se puede modificar.</translation>
    </message>
    <message>
        <source>Somebody else changed ride %1 meanwhile.</source>
        <translation>Otra persona ha modificado entretanto el viaje %1.</translation>
    </message>
    <message>
        <source>From: %1 is now %2</source>
        <translation>Desde: %1 es ahora %2</translation>
    </message>
    <message>
        <source>To: %1 is now %2</source>
        <translation>Hasta: %1 es ahora %2</translation>
    </message>
    <message>
        <source>When: %1 is now %2</source>
        <translation>Cuándo: %1 es ahora %2</translation>
    </message>
    <message>
        <source>Office note: %1 is now %2</source>
        <translation>Nota de oficina: %1 es ahora %2</translation>
    </message>
    <message>
        <source>Note to the driver: %1 is now %2</source>
        <translation>Nota al conductor: %1 es ahora %2</translation>
    </message>
    <message>
        <source>%1 drives ride %2 already.</source>
        <translation>%1 ya hace el viaje %2.</translation>
    </message>
    <message>
        <source>It is too late to take that back: ride %1 stays as it is.</source>
        <translation>Ya es tarde para deshacerlo: el viaje %1 queda como está.</translation>
    </message>
    <message>
        <source>Ride %1 was changed again since, so that cannot be taken back any more.</source>
        <translation>El viaje %1 se ha modificado desde entonces, así que ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>A text about ride %1 has left already, so that cannot be taken back any more.</source>
        <translation>Ya ha salido un mensaje sobre el viaje %1, así que ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>Somebody has written or called on the number of ride %1 already. Cancel it instead.</source>
        <translation>Alguien ya ha escrito o llamado al número del viaje %1. Cancélelo en su lugar.</translation>
    </message>
    <message>
        <source>The line of ride %1 belongs to another ride by now.</source>
        <translation>La línea del viaje %1 ya pertenece a otro viaje.</translation>
    </message>
    <message>
        <source>%1 has another phone since, so that cannot be taken back any more.</source>
        <translation>%1 tiene otro teléfono desde entonces, así que ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date and time. Please write it like 2026-12-24 18:30.</source>
        <translation>«%1» no es una fecha con hora. Escríbalo así: 2026-12-24 18:30.</translation>
    </message>
    <message>
        <source>The clocks skip %1 in %2; the next valid time is %3.</source>
        <translation>El reloj se salta las %1 en %2; la siguiente hora válida es %3.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, because the clocks go back; the first is taken.</source>
        <translation>Las %1 se repiten en %2, porque se atrasa el reloj; vale la primera vez.</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, because the clocks go back; the second is taken.</source>
        <translation>Las %1 se repiten en %2, porque se atrasa el reloj; vale la segunda vez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Please write it like 18:30, tomorrow 7:15, fri 9:00, 24 dec 18:30 or +20m.</source>
        <translation>«%1» no es una hora. Escríbalo así: 18:30, mañana 7:15, vie 9:00, 24 dic 18:30 o +20m.</translation>
    </message>
    <message>
        <source>%1 is not that day of the week.</source>
        <translation>El %1 no es ese día de la semana.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ese día no existe.</translation>
    </message>
    <message>
        <source>Please add the time, like tomorrow 7:15.</source>
        <translation>Añada la hora, por ejemplo mañana 7:15.</translation>
    </message>
    <message>
        <source>This does not look like a number in use. Please check it.</source>
        <translation>No parece un número en uso. Compruébelo.</translation>
    </message>
    <message>
        <source>This looks like a landline, which cannot receive texts.</source>
        <translation>Parece un teléfono fijo, que no puede recibir mensajes.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Falta el número de teléfono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>%1 is a number of the pool: a text to it would run in circles.</source>
        <translation>%1 es un número de la reserva: un mensaje a él daría vueltas en círculo.</translation>
    </message>
    <message>
        <source>%1 is the phone of customer %2 (%3).</source>
        <translation>%1 es el teléfono del cliente %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is the phone of driver %2 (%3).</source>
        <translation>%1 es el teléfono del conductor %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is in the pool already.</source>
        <translation>%1 ya está en la reserva.</translation>
    </message>
    <message>
        <source>There is no number %1.</source>
        <translation>No hay ningún número %1.</translation>
    </message>
    <message>
        <source>Several people have this phone.</source>
        <translation>Varias personas tienen este teléfono.</translation>
    </message>
    <message>
        <source>The other party of ride %1 has this phone.</source>
        <translation>La otra parte del viaje %1 tiene este teléfono.</translation>
    </message>
    <message>
        <source>%1 is connected by ride %2 on the number of ride %3</source>
        <translation>%1 está conectado por el viaje %2 en el número del viaje %3</translation>
    </message>
    <message>
        <source>%1, and no other number is free: the ride has no line now.</source>
        <translation>%1, y no hay otro número libre: el viaje no tiene línea ahora.</translation>
    </message>
    <message>
        <source>%1 has an open ride (%2). Close or cancel it first.</source>
        <translation>%1 tiene un viaje abierto (%2). Ciérrelo o cancélelo antes.</translation>
    </message>
    <message>
        <source>This person was erased and cannot come back.</source>
        <translation>Esta persona fue borrada y no puede volver.</translation>
    </message>
    <message>
        <source>%1 is a number of the pool by now.</source>
        <translation>%1 ya es un número de la reserva.</translation>
    </message>
    <message>
        <source>There is no phone to show.</source>
        <translation>No hay ningún teléfono que mostrar.</translation>
    </message>
    <message>
        <source>A text to %1 is on its way just now. Please try again in a moment.</source>
        <translation>Un mensaje a %1 está en camino. Inténtelo otra vez en un momento.</translation>
    </message>
    <message>
        <source>This person does not exist any more.</source>
        <translation>Esta persona ya no existe.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>Ride %1 has no live line any more; reopen it first.</source>
        <translation>El viaje %1 ya no tiene una línea activa; reábralo antes.</translation>
    </message>
    <message>
        <source>There is no text %1.</source>
        <translation>No hay ningún mensaje %1.</translation>
    </message>
    <message>
        <source>Text %1 has not failed.</source>
        <translation>El mensaje %1 no ha fallado.</translation>
    </message>
    <message>
        <source>Whoever text %1 was for has been erased.</source>
        <translation>El destinatario del mensaje %1 fue borrado.</translation>
    </message>
    <message>
        <source>The words of text %1 were removed, because they had been kept for long enough.</source>
        <translation>Las palabras del mensaje %1 se eliminaron, porque ya se habían guardado bastante tiempo.</translation>
    </message>
    <message>
        <source>Text %1 was sent again already.</source>
        <translation>El mensaje %1 ya se ha enviado otra vez.</translation>
    </message>
    <message>
        <source>Ride %1 holds the line of this phone on %2. Close or link that one.</source>
        <translation>El viaje %1 ocupa la línea de este teléfono en %2. Ciérrelo o vincule ese.</translation>
    </message>
    <message>
        <source>No text came in for ride %1 yet.</source>
        <translation>Aún no ha llegado ningún mensaje para el viaje %1.</translation>
    </message>
    <message>
        <source>There is no inbox row %1.</source>
        <translation>No hay ninguna fila %1 en la bandeja.</translation>
    </message>
    <message>
        <source>It was taken into ride %1 already.</source>
        <translation>Ya se ha incorporado al viaje %1.</translation>
    </message>
    <message>
        <source>There is no number to answer to.</source>
        <translation>No hay ningún número al que responder.</translation>
    </message>
    <message>
        <source>It came from a number of the pool: an answer would run in circles.</source>
        <translation>Vino de un número de la reserva: una respuesta daría vueltas en círculo.</translation>
    </message>
    <message>
        <source>The number it came in on is not in the pool, so nothing can be sent from it.</source>
        <translation>El número al que llegó no está en la reserva, así que no se puede enviar nada desde él.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>No hay ningún número.</translation>
    </message>
    <message>
        <source>Its words were removed, because they had been kept for long enough.</source>
        <translation>Sus palabras se eliminaron, porque ya se habían guardado bastante tiempo.</translation>
    </message>
    <message>
        <source>It has no number of a person, so no line can be opened for it.</source>
        <translation>No tiene el número de una persona, así que no se le puede abrir una línea.</translation>
    </message>
    <message>
        <source>%1 has this phone: the text would go back to its sender.</source>
        <translation>%1 tiene este teléfono: el mensaje volvería a su remitente.</translation>
    </message>
    <message>
        <source>No line is possible: ride %1 holds the old number, and no other is free.</source>
        <translation>No es posible una línea: el viaje %1 ocupa el número anterior y no hay otro libre.</translation>
    </message>
    <message>
        <source>The line would now be on %1. Please look at it once more.</source>
        <translation>La línea sería ahora en %1. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>It is not linked to a ride.</source>
        <translation>No está vinculado a ningún viaje.</translation>
    </message>
    <message>
        <source>This phone has no line any more.</source>
        <translation>Este teléfono ya no tiene línea.</translation>
    </message>
    <message>
        <source>%1 has no line in this ride to give the answers to.</source>
        <translation>%1 no tiene línea en este viaje a la que dar las respuestas.</translation>
    </message>
    <message>
        <source>The text has left already.</source>
        <translation>El mensaje ya ha salido.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>No hay nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was rounded by a spreadsheet; make the column text and enter the whole number.</source>
        <translation>«%1» fue redondeado por una hoja de cálculo; ponga la columna como texto y escriba el número entero.</translation>
    </message>
    <message>
        <source>The 0 or the country in front is missing. Choose above what to add.</source>
        <translation>Falta el 0 o el país delante. Elija arriba qué añadir.</translation>
    </message>
    <message>
        <source>This is the phone of %1.</source>
        <translation>Este es el teléfono de %1.</translation>
    </message>
    <message>
        <source>This is a number of the pool: a text to it would run in circles.</source>
        <translation>Este es un número de la reserva: un mensaje a él daría vueltas en círculo.</translation>
    </message>
    <message>
        <source>Line %1 gives this phone another name.</source>
        <translation>La línea %1 da otro nombre a este teléfono.</translation>
    </message>
    <message>
        <source>Several people have this phone (%1): nobody can tell who is renamed.</source>
        <translation>Varias personas tienen este teléfono (%1): no se sabe a quién se cambia el nombre.</translation>
    </message>
    <message>
        <source>%1 gets this name.</source>
        <translation>%1 recibe este nombre.</translation>
    </message>
    <message>
        <source>%1 has this phone too.</source>
        <translation>%1 también tiene este teléfono.</translation>
    </message>
    <message>
        <source>Somebody with this name has another phone.</source>
        <translation>Alguien con este nombre tiene otro teléfono.</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>unas comillas no se cierran nunca</translation>
    </message>
    <message>
        <source>there is text after a closing quote</source>
        <translation>hay texto después de unas comillas de cierre</translation>
    </message>
    <message>
        <source>Please choose from %1 to %2.</source>
        <translation>Elija de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 stands for nothing. There are {customer}, {driver}, {datetime}, {start} and {destination}.</source>
        <translation>%1 no significa nada. Existen {customer}, {driver}, {datetime}, {start} y {destination}.</translation>
    </message>
    <message>
        <source>This is not a country code such as NL.</source>
        <translation>No es un código de país como NL.</translation>
    </message>
    <message>
        <source>This is not a time zone such as Europe/Amsterdam.</source>
        <translation>No es una zona horaria como Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Please write an IP address and a port, such as 127.0.0.1:8080.</source>
        <translation>Escriba una dirección IP y un puerto, por ejemplo 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Please write an address such as https://example.org.</source>
        <translation>Escriba una dirección, por ejemplo https://example.org.</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Introduzca la clave.</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of plain letters, digits and signs.</source>
        <translation>Esto no es una clave: una clave es una palabra de letras simples, cifras y signos.</translation>
    </message>
    <message>
        <source>This key is just being saved. Try again in a moment.</source>
        <translation>Esta clave se está guardando. Inténtelo otra vez en un momento.</translation>
    </message>
    <message>
        <source>The keyring did not keep the key as it was given.</source>
        <translation>El llavero no conservó la clave tal como se dio.</translation>
    </message>
    <message>
        <source>The keyring says: %1</source>
        <translation>El llavero dice: %1</translation>
    </message>
    <message>
        <source>The database is in use by another program; please try again.</source>
        <translation>Otro programa está usando la base de datos; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk that holds the database is full.</source>
        <translation>El disco de la base de datos está lleno.</translation>
    </message>
    <message>
        <source>The database cannot be written: it is read-only.</source>
        <translation>No se puede escribir en la base de datos: es de solo lectura.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>La base de datos está dañada: %1.</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1.</source>
        <translation>No se puede acceder a la base de datos: %1.</translation>
    </message>
    <message>
        <source>The database refused the change: %1.</source>
        <translation>La base de datos rechazó el cambio: %1.</translation>
    </message>
    <message>
        <source>Cannot write the backup %1: %2.</source>
        <translation>No se puede escribir la copia %1: %2.</translation>
    </message>
    <message>
        <source>Cannot copy %1 to %2: %3.</source>
        <translation>No se puede copiar %1 a %2: %3.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>%1 is the database itself.</source>
        <translation>%1 es la propia base de datos.</translation>
    </message>
    <message>
        <source>A BirdCar is running on %1; it cannot be restored from.</source>
        <translation>Un BirdCar está usando %1; no se puede restaurar desde ahí.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: %2 Nothing was changed.</source>
        <translation>No se puede restaurar %1: %2 No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>it is not a whole SQLite database.</source>
        <translation>no es una base de datos SQLite completa.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>está dañada.</translation>
    </message>
    <message>
        <source>it was made by a newer BirdCar (schema %1, this program knows %2).</source>
        <translation>la hizo un BirdCar más nuevo (esquema %1, este programa conoce %2).</translation>
    </message>
    <message>
        <source>it is not a database of BirdCar.</source>
        <translation>no es una base de datos de BirdCar.</translation>
    </message>
    <message>
        <source>Cannot remove %1.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>There are lt, ngrok, cloudflared and ssh.</source>
        <translation>Hay lt, ngrok, cloudflared y ssh.</translation>
    </message>
    <message>
        <source>%1 has no usable phone.</source>
        <translation>%1 no tiene un teléfono utilizable.</translation>
    </message>
    <message>
        <source>This is not a language that MessageBird speaks.</source>
        <translation>No es un idioma que hable MessageBird.</translation>
    </message>
    <message>
        <source>Please use no more than %1 characters.</source>
        <translation>Use como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Only a call flow in JSON can say something after a call.</source>
        <translation>Solo un flujo de llamada en JSON puede decir algo después de una llamada.</translation>
    </message>
    <message>
        <source>Set the depot&apos;s phone first.</source>
        <translation>Indique antes el teléfono de la base.</translation>
    </message>
    <message>
        <source>%1 still has live lines (%2). Drain it, and give it up once they have ended.</source>
        <translation>El %1 tiene aún líneas activas (%2). Vacíelo y delo de baja cuando hayan terminado.</translation>
    </message>
    <message>
        <source>A text from %1 is still to be sent. Try again once it has left.</source>
        <translation>Queda por enviar un mensaje del %1. Inténtelo de nuevo cuando haya salido.</translation>
    </message>
    <message>
        <source>%1 is disabled, so ride %2 gets no lines on it. Create a new ride instead.</source>
        <translation>El %1 está desactivado, así que el viaje %2 no recibe líneas en él. Cree un viaje nuevo.</translation>
    </message>
    <message>
        <source>A newer BirdCar has upgraded the database; install it here too.</source>
        <translation>Un BirdCar más nuevo ha actualizado la base de datos; instálelo aquí también.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the address of a localtunnel server nor a name to ask one for.</source>
        <translation>&quot;%1&quot; no es ni la dirección de un servidor de localtunnel ni un nombre que se le pueda pedir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain such as an ngrok account has.</source>
        <translation>&quot;%1&quot; no es un dominio como los de una cuenta de ngrok.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain that ngrok can be asked for.</source>
        <translation>&quot;%1&quot; no es un dominio que se le pueda pedir a ngrok.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a cloudflared tunnel.</source>
        <translation>&quot;%1&quot; no es el nombre de un túnel de cloudflared.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server for ssh, such as you@server, you@server:22 or https://you@server.</source>
        <translation>&quot;%1&quot; no es un servidor para ssh, como usted@servidor, usted@servidor:22 o https://usted@servidor.</translation>
    </message>
    <message>
        <source>The tunnel ssh needs the server to go through, such as you@server.</source>
        <translation>El túnel ssh necesita el servidor por el que pasa, como usted@servidor.</translation>
    </message>
    <message>
        <source>This tunnel cannot say what its public address is: please enter it here.</source>
        <translation>Este túnel no puede decir cuál es su dirección pública: escríbala aquí.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Stop that program, or choose another port.</source>
        <translation>El puerto %1 de %2 está ocupado por otro programa. Cierre ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>Port %1 on %2 may not be used by this user. Choose a port above 1023.</source>
        <translation>Este usuario no puede usar el puerto %1 de %2. Elija un puerto por encima de 1023.</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be used: %3.</source>
        <translation>No se puede usar el puerto %1 de %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 no es una dirección de este ordenador.</translation>
    </message>
    <message>
        <source>The signing key is missing; MessageBird&apos;s webhooks are answered with 503.</source>
        <translation>Falta la clave de firma; los webhooks de MessageBird se responden con 503.</translation>
    </message>
    <message>
        <source>The webhook secret is missing; MessageBird&apos;s webhooks are answered with 503.</source>
        <translation>Falta el secreto de los webhooks; los webhooks de MessageBird se responden con 503.</translation>
    </message>
    <message>
        <source>BirdCar answered with status %1.</source>
        <translation>BirdCar respondió con el estado %1.</translation>
    </message>
    <message>
        <source>Another BirdCar is running on the database %1.</source>
        <translation>Otro BirdCar ya está funcionando con la base de datos %1.</translation>
    </message>
    <message>
        <source>Cannot open the database %1: %2.</source>
        <translation>No se puede abrir la base de datos %1: %2.</translation>
    </message>
    <message>
        <source>it cannot be made readable by its owner only</source>
        <translation>no se puede hacer que solo su propietario la lea</translation>
    </message>
    <message>
        <source>the file is empty, though there are backups of it</source>
        <translation>el archivo está vacío, aunque hay copias de seguridad de él</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for the database is not installed (on Debian: %2).</source>
        <translation>El controlador %1 de Qt para la base de datos no está instalado (en Debian: %2).</translation>
    </message>
    <message>
        <source>Cannot create the database %1: %2. %3</source>
        <translation>No se puede crear la base de datos %1: %2. %3</translation>
    </message>
    <message>
        <source>Cannot create the folder %1. %2</source>
        <translation>No se puede crear la carpeta %1. %2</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: permission denied. %2</source>
        <translation>No se puede escribir en la base de datos %1: permiso denegado. %2</translation>
    </message>
    <message>
        <source>Make it writable for your account, or choose another place with --database FILE.</source>
        <translation>Dé permiso de escritura a su cuenta o elija otro lugar con --database FICHERO.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database.</source>
        <translation>%1 es una carpeta, no una base de datos.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database; nothing was changed.</source>
        <translation>%1 no es una base de datos SQLite; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database %1 is read-only. Allow its owner to write it, or give another one with --database.</source>
        <translation>La base de datos %1 es de solo lectura. Permita escribir a su propietario o indique otra con --database.</translation>
    </message>
    <message>
        <source>The database %1 lies on another computer (%2), where it would be ruined. Move it to a disk of this computer, or use PostgreSQL.</source>
        <translation>La base de datos %1 está en otro ordenador (%2), donde se estropearía. Muévala a un disco de este ordenador o use PostgreSQL.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Cannot put %1 in its place: %2.</source>
        <translation>No se puede poner %1 en su sitio: %2.</translation>
    </message>
    <message>
        <source>%1 is the database of another program; nothing was changed.</source>
        <translation>%1 es la base de datos de otro programa; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database %1 needs an upgrade, but an older BirdCar is running on it. Please end that one first.</source>
        <translation>La base de datos %1 tiene que actualizarse, pero un BirdCar anterior está funcionando con ella. Ciérrelo primero.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer BirdCar (schema %2, this program knows %3); nothing was changed. %4</source>
        <translation>La base de datos %1 fue creada por un BirdCar más nuevo (esquema %2, este programa conoce %3); no se ha cambiado nada. %4</translation>
    </message>
    <message>
        <source>Please update BirdCar. No copy from before the upgrade is beside it.</source>
        <translation>Actualice BirdCar. Junto a ella no hay ninguna copia de antes de la actualización.</translation>
    </message>
    <message>
        <source>Please update BirdCar, or restore the server&apos;s backup from before the upgrade.</source>
        <translation>Actualice BirdCar o restaure la copia del servidor de antes de la actualización.</translation>
    </message>
    <message>
        <source>Please update BirdCar, or go back to the copy made before the upgrade, without what was done since: birdcar restore &quot;%1&quot; --database &quot;%2&quot;</source>
        <translation>Actualice BirdCar o vuelva a la copia hecha antes de la actualización, sin lo que se hizo desde entonces: birdcar restore &quot;%1&quot; --database &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 was deleted or moved while BirdCar was using it. Put it back, or end BirdCar and restore a backup.</source>
        <translation>%1 se borró o se movió mientras BirdCar lo usaba. Devuélvalo a su sitio, o cierre BirdCar y restaure una copia.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while BirdCar was using it. Nothing is written to that file; to use it, end BirdCar and start it again.</source>
        <translation>%1 se sustituyó por otro fichero mientras BirdCar lo usaba. En ese fichero no se escribe nada; para usarlo, cierre BirdCar y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The BirdCar that is running has another database open: %1, or what belongs to it, was deleted, moved or replaced. Put it back, or end BirdCar and start it again.</source>
        <translation>El BirdCar que está funcionando tiene abierta otra base de datos: %1, o lo que le pertenece, se borró, se movió o se sustituyó. Devuélvalo a su sitio, o cierre BirdCar y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Cannot read %1, which keeps a key: %2.</source>
        <translation>No se puede leer %1, que guarda una clave: %2.</translation>
    </message>
    <message>
        <source>The key in %1 is empty; remove the file, then enter it again or have a new one made.</source>
        <translation>La clave de %1 está vacía; elimine el fichero y escríbala otra vez, o deje que se cree una nueva.</translation>
    </message>
    <message>
        <source>Cannot make %1 readable by its owner only.</source>
        <translation>No se puede hacer que solo su propietario lea %1.</translation>
    </message>
    <message>
        <source>Cannot remove %1, which keeps a key: %2.</source>
        <translation>No se puede eliminar %1, que guarda una clave: %2.</translation>
    </message>
    <message>
        <source>A BirdCar is running on the database %1. Please end it first, or restore in its window.</source>
        <translation>Un BirdCar está funcionando con la base de datos %1. Ciérrelo primero o restaure en su ventana.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is restored by the server&apos;s own tools (pg_restore).</source>
        <translation>Una base de datos PostgreSQL se restaura con las herramientas del propio servidor (pg_restore).</translation>
    </message>
    <message>
        <source>%1 is disabled. Enable or drain it first, if it is still yours.</source>
        <translation>%1 está desactivado. Actívelo o vacíelo primero, si todavía es suyo.</translation>
    </message>
    <message>
        <source>A test of %1 is under way. Please wait for its outcome.</source>
        <translation>Hay una prueba de %1 en curso. Espere su resultado.</translation>
    </message>
    <message>
        <source>This is a number of the pool: a text to it reaches nobody.</source>
        <translation>Este es un número de la reserva: un mensaje a él no llega a nadie.</translation>
    </message>
    <message>
        <source>The database %1 needs an upgrade, but an older BirdCar is still running on it: %2. Please end that one first; nothing was changed.</source>
        <translation>La base de datos %1 necesita una actualización, pero todavía hay un BirdCar más antiguo que la usa: %2. Ciérrelo antes; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is not in this pool. Give it up in MessageBird&apos;s dashboard.</source>
        <translation>El %1 no está en esta reserva. Delo de baja en el panel de MessageBird.</translation>
    </message>
    <message>
        <source>%1 is being given up at present.</source>
        <translation>El %1 se está dando de baja en este momento.</translation>
    </message>
    <message>
        <source>Its live lines (%1) work no more. Create their rides anew.</source>
        <translation>Sus líneas activas (%1) ya no funcionan. Cree de nuevo sus viajes.</translation>
    </message>
    <message>
        <source>%1 was given up at MessageBird. Buy it again, or import it once the account rents it again.</source>
        <translation>El %1 se dio de baja en MessageBird. Cómprelo de nuevo, o impórtelo cuando la cuenta vuelva a alquilarlo.</translation>
    </message>
</context>
<context>
    <name>birdcar::ServiceStrip</name>
    <message>
        <source>The service is back: it relays texts and calls again.</source>
        <translation>El servicio ha vuelto: transmite de nuevo mensajes y llamadas.</translation>
    </message>
    <message>
        <source>&amp;Listen in this window</source>
        <translation>&amp;Recibir en esta ventana</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>The service has stopped: nothing is relayed. Texts wait in the outbox; what MessageBird sends does not arrive.</source>
        <translation>El servicio se ha detenido: no se transmite nada. Los mensajes esperan en la bandeja de salida; lo que envía MessageBird no llega.</translation>
    </message>
</context>
<context>
    <name>birdcar::ServiceWords</name>
    <message>
        <source>A BirdCar without a window (process %1, since %2) listens and sends.</source>
        <translation>Un BirdCar sin ventana (proceso %1, desde %2) recibe y envía.</translation>
    </message>
    <message>
        <source>The service %1 (process %2, since %3) listens and sends.</source>
        <translation>El servicio %1 (proceso %2, desde %3) recibe y envía.</translation>
    </message>
    <message>
        <source>This window works on the same database.</source>
        <translation>Esta ventana trabaja con la misma base de datos.</translation>
    </message>
    <message>
        <source>Have this window listen, or start birdcar --headless again.</source>
        <translation>Haga que reciba esta ventana o vuelva a iniciar birdcar --headless.</translation>
    </message>
    <message>
        <source>Have this window listen, or start the service again in a terminal: %1</source>
        <translation>Haga que reciba esta ventana o vuelva a iniciar el servicio en un terminal: %1</translation>
    </message>
    <message>
        <source>The service has stopped. %1</source>
        <translation>El servicio se ha detenido. %1</translation>
    </message>
    <message>
        <source>The service has the database open. End that program first, then restore here.</source>
        <translation>El servicio tiene abierta la base de datos. Termine antes ese programa y restaure después aquí.</translation>
    </message>
    <message>
        <source>The service has the database open. Stop it first, then restore here: %1</source>
        <translation>El servicio tiene abierta la base de datos. Deténgalo antes y restaure después aquí: %1</translation>
    </message>
    <message>
        <source>Known to the service alone: it has a secret of its own</source>
        <translation>Solo la conoce el servicio: tiene un secreto propio</translation>
    </message>
    <message>
        <source>Not listening: the service has stopped</source>
        <translation>No recibe: el servicio se ha detenido</translation>
    </message>
    <message>
        <source>Nothing is relayed: texts and calls from MessageBird do not arrive, and no text leaves.</source>
        <translation>No se transmite nada: los mensajes y llamadas de MessageBird no llegan, y no sale ningún mensaje.</translation>
    </message>
    <message>
        <source>The service is starting</source>
        <translation>El servicio se está iniciando</translation>
    </message>
    <message>
        <source>Listening: service</source>
        <translation>Recibe: el servicio</translation>
    </message>
    <message>
        <source>Its address: %1</source>
        <translation>Su dirección: %1</translation>
    </message>
    <message>
        <source>Public address: by the service</source>
        <translation>Dirección pública: por el servicio</translation>
    </message>
    <message>
        <source>The service has not told it yet.</source>
        <translation>El servicio aún no la ha dicho.</translation>
    </message>
    <message>
        <source>Nothing is lost: texts wait in the outbox.</source>
        <translation>No se pierde nada: los mensajes esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Sending: by the service</source>
        <translation>Envío: por el servicio</translation>
    </message>
    <message>
        <source>The service has not told yet whether it can send.</source>
        <translation>El servicio aún no ha dicho si puede enviar.</translation>
    </message>
    <message>
        <source>The service reads its keys when it starts.</source>
        <translation>El servicio lee sus claves al iniciarse.</translation>
    </message>
    <message>
        <source>To restart it, end that program and start birdcar --headless again.</source>
        <translation>Para iniciarlo de nuevo, termine ese programa y vuelva a iniciar birdcar --headless.</translation>
    </message>
    <message>
        <source>To restart it, in a terminal: %1</source>
        <translation>Para reiniciarlo, en un terminal: %1</translation>
    </message>
    <message>
        <source>The service listens and sends, not this window. It takes what is changed here at once, but keys and the listening address only when it is restarted, and what its own environment or options say comes first.</source>
        <translation>El servicio recibe y envía, no esta ventana. Toma al instante lo que se cambia aquí, pero las claves y la dirección donde recibe solo cuando se inicia de nuevo; lo que dicen su propio entorno o sus opciones va primero.</translation>
    </message>
    <message>
        <source>Public address: stopped</source>
        <translation>Dirección pública: detenida</translation>
    </message>
    <message>
        <source>The service has stopped: MessageBird reaches nobody there.</source>
        <translation>El servicio se ha detenido: MessageBird no encuentra a nadie allí.</translation>
    </message>
    <message>
        <source>Sending: stopped</source>
        <translation>Envío: detenido</translation>
    </message>
</context>
<context>
    <name>birdcar::SettingsForm</name>
    <message>
        <source>Given by %1; it cannot be changed here.</source>
        <translation>Definido por %1; no se puede cambiar aquí.</translation>
    </message>
</context>
<context>
    <name>birdcar::SettingsPage</name>
    <message>
        <source>S&amp;ettings</source>
        <translation>Aj&amp;ustes</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>&amp;Guardar ajustes</translation>
    </message>
    <message>
        <source>&amp;Take changes back</source>
        <translation>&amp;Deshacer cambios</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Times and privacy</source>
        <translation>Tiempos y privacidad</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <source>Save the settings (Ctrl+S)</source>
        <translation>Guardar los ajustes (Ctrl+S)</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>Deshacer los cambios</translation>
    </message>
    <message>
        <source>The settings were changed elsewhere. What you typed is kept.</source>
        <translation>Los ajustes se cambiaron en otro lugar. Lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <source>Show those</source>
        <translation>Mostrar esos</translation>
    </message>
    <message>
        <source>%1 (to correct: %2)</source>
        <translation>%1 (por corregir: %2)</translation>
    </message>
    <message>
        <source>Nothing is saved yet: please correct what is marked.</source>
        <translation>Aún no se ha guardado nada: corrija lo marcado.</translation>
    </message>
    <message>
        <source>The listening address takes effect at the next start.</source>
        <translation>La dirección de recepción se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Los ajustes están guardados.</translation>
    </message>
    <message>
        <source>Lists, forms and texts show the time in %1 from now on.</source>
        <translation>Las listas, los formularios y los SMS muestran desde ahora la hora de %1.</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>C&amp;opias de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Connection and keys</source>
        <translation>Cone&amp;xión y claves</translation>
    </message>
    <message>
        <source>Look and alerts</source>
        <translation>Aspecto y avisos</translation>
    </message>
    <message>
        <source>Calls and replies</source>
        <translation>Llamadas y respuestas</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupAddressStep</name>
    <message>
        <source>Public &amp;address</source>
        <translation>Dirección &amp;pública</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>How MessageBird reaches this computer</source>
        <translation>Cómo llega MessageBird a este equipo</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Vía</translation>
    </message>
    <message>
        <source>MessageBird brings texts and calls to an address on the internet. A tunnel leads from there to this computer; whoever runs it can read them.</source>
        <translation>MessageBird lleva los mensajes y las llamadas a una dirección de internet. Un túnel lleva de allí a este equipo; quien lo gestiona puede leerlos.</translation>
    </message>
    <message>
        <source>an address of your own</source>
        <translation>una dirección propia</translation>
    </message>
    <message>
        <source>the tunnel %1</source>
        <translation>el túnel %1</translation>
    </message>
    <message>
        <source>the tunnel %1 (not installed)</source>
        <translation>el túnel %1 (no instalado)</translation>
    </message>
    <message>
        <source>Given by %1 for this start, and cannot be changed here.</source>
        <translation>Indicado por %1 para este inicio; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>Enter the address first, such as https://depot.example.com.</source>
        <translation>Escriba antes la dirección, por ejemplo https://depot.example.com.</translation>
    </message>
    <message>
        <source>Saved, and used from now on.</source>
        <translation>Guardado, y se usa desde ahora.</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Guardado. %1</translation>
    </message>
    <message>
        <source>In force: no public address. Nothing arrives yet.</source>
        <translation>En vigor: ninguna dirección pública. Todavía no llega nada.</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>En vigor: %1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Calling %1 ...</source>
        <translation>Llamando a %1 ...</translation>
    </message>
    <message>
        <source>%1 leads to this computer.</source>
        <translation>%1 lleva a este equipo.</translation>
    </message>
    <message>
        <source>A BirdCar answers at %1.</source>
        <translation>En %1 responde un BirdCar.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupAssistant</name>
    <message>
        <source>Demo or MessageBird</source>
        <translation>Demo o MessageBird</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Flows at MessageBird</source>
        <translation>Flujos en MessageBird</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Set up BirdCar</source>
        <translation>Configurar BirdCar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>todavía sin hacer</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupCheckStep</name>
    <message>
        <source>well</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>revíselo</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>hay que arreglarlo</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>Everything once more, from the key to the public address. The command birdcar doctor finds the same.</source>
        <translation>Todo otra vez, desde la clave hasta la dirección pública. La orden birdcar doctor encuentra lo mismo.</translation>
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
        <translation>Los mensajes y las llamadas solo se transmiten mientras BirdCar está en marcha.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupKeyStep</name>
    <message>
        <source>&amp;Try and save</source>
        <translation>&amp;Probar y guardar</translation>
    </message>
    <message>
        <source>&amp;Save it all the same</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>BirdCar sends with the API key of your account. In MessageBird&apos;s dashboard open Developers, API access, make a live key and copy it.</source>
        <translation>BirdCar envía con la clave API de su cuenta. En el panel de MessageBird abra Developers, API access, cree una clave live y cópiela.</translation>
    </message>
    <message>
        <source>It is asked for the account&apos;s balance, which costs nothing, and kept in the keyring of the desktop where there is one.</source>
        <translation>Con ella se pregunta el saldo de la cuenta, que no cuesta nada, y se guarda en el llavero del escritorio, si lo hay.</translation>
    </message>
    <message>
        <source>Paste the key here first.</source>
        <translation>Pegue antes la clave aquí.</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>Preguntando a MessageBird ...</translation>
    </message>
    <message>
        <source>MessageBird accepts the key. Left: %1</source>
        <translation>MessageBird acepta la clave. Quedan: %1</translation>
    </message>
    <message>
        <source>Saved, but not tried yet.</source>
        <translation>Guardada, pero sin probar todavía.</translation>
    </message>
    <message>
        <source>MessageBird accepts the key. %1</source>
        <translation>MessageBird acepta la clave. %1</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Guardado. %1</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupMenu</name>
    <message>
        <source>&amp;Set up BirdCar</source>
        <translation>&amp;Configurar BirdCar</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>Nothing is set up yet. An assistant leads through it, in any order and with pauses; it is in the menu File, too.</source>
        <translation>Todavía no hay nada configurado. Un asistente le guía, en cualquier orden y con pausas; también está en el menú Archivo.</translation>
    </message>
    <message>
        <source>Set up BirdCar</source>
        <translation>Configurar BirdCar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupNumbersStep</name>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
    <message>
        <source>+31 97 ...</source>
        <translation>+31 97 ...</translation>
    </message>
    <message>
        <source>Customers and drivers text and call the numbers that you rent at MessageBird. One is enough to begin with.</source>
        <translation>Los clientes y conductores escriben y llaman a los números que tiene alquilados en MessageBird. Para empezar basta uno.</translation>
    </message>
    <message>
        <source>Active numbers in the pool: %1</source>
        <translation>Números activos en la reserva: %1</translation>
    </message>
    <message>
        <source>%1 is in the pool.</source>
        <translation>El %1 está en la reserva.</translation>
    </message>
    <message>
        <source>Or t&amp;ype one</source>
        <translation>O escri&amp;ba uno</translation>
    </message>
    <message>
        <source>The account has no number yet that takes texts. Find one here: you see what it costs, and for how long, before you say yes.</source>
        <translation>La cuenta aún no tiene ningún número que reciba mensajes. Busque uno aquí: verá cuánto cuesta, y por cuánto tiempo, antes de decir que sí.</translation>
    </message>
    <message>
        <source>Find a number to buy ...</source>
        <translation>Comprar un número ...</translation>
    </message>
    <message>
        <source>Numbers of the account</source>
        <translation>Números de la cuenta</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupSigningStep</name>
    <message>
        <source>Optional. With the signing key BirdCar checks that MessageBird itself made each request. In the dashboard open Developers, Settings and copy it. It is another key than the API key.</source>
        <translation>Opcional. Con la clave de firma BirdCar comprueba que cada petición es del propio MessageBird. En el panel abra Developers, Settings y cópiela. No es la misma que la clave API.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Until the next step has seen a text and a call that were signed and verified, the secret in the addresses goes on to be enough.</source>
        <translation>Hasta que el paso siguiente haya visto un mensaje y una llamada firmados y comprobados, sigue bastando el secreto de las direcciones.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupStartStep</name>
    <message>
        <source>This is the demo: its people, texts and calls are pretended, and nothing leaves this computer. To work with real phones, open BirdCar with a database of its own; nothing of the demo goes there.</source>
        <translation>Esta es la demo: las personas, los mensajes y las llamadas son fingidos, y nada sale de este equipo. Para trabajar con teléfonos de verdad, abra BirdCar con una base de datos propia; nada de la demo pasa a ella.</translation>
    </message>
    <message>
        <source>Connect &amp;MessageBird</source>
        <translation>Conectar &amp;MessageBird</translation>
    </message>
    <message>
        <source>The next steps connect BirdCar with your account at MessageBird. Each can be left and done later, or again, from the menu File, Set up. You need an account with a number that takes texts and calls.</source>
        <translation>Los pasos siguientes conectan BirdCar con su cuenta de MessageBird. Cada uno se puede dejar para después, o repetir, en el menú Archivo, Configurar BirdCar. Necesita una cuenta con un número para mensajes y llamadas.</translation>
    </message>
    <message>
        <source>To look around first, open the demo: it has pretended phones and needs no account.</source>
        <translation>Para echar antes un vistazo, abra la demo: tiene teléfonos fingidos y no necesita cuenta.</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Abrir la &amp;demo</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los mensajes</translation>
    </message>
    <message>
        <source>&amp;Language of the texts to customers and drivers</source>
        <translation>&amp;Idioma de los mensajes a clientes y conductores</translation>
    </message>
    <message>
        <source>Your depot has texts of its own. Choosing a language replaces them.</source>
        <translation>Su central tiene textos propios. Elegir un idioma los sustituye.</translation>
    </message>
    <message>
        <source>Saved. The words are under Settings, Texts.</source>
        <translation>Guardado. Las palabras están en Ajustes, Mensajes.</translation>
    </message>
    <message>
        <source>&amp;Use suggested words</source>
        <translation>Usar el te&amp;xto propuesto</translation>
    </message>
    <message>
        <source>Whoever hides the number cannot be connected, and hears the same as any caller without a ride, unless there are words for it.</source>
        <translation>Quien oculta su número no puede ser conectado y oye lo mismo que cualquiera que llama sin viaje, salvo que haya un texto para ello.</translation>
    </message>
    <message>
        <source>Use suggested words for callers without a number</source>
        <translation>Usar el texto propuesto para quien llama sin número</translation>
    </message>
    <message>
        <source>They hear: %1</source>
        <translation>Oyen: %1</translation>
    </message>
    <message>
        <source>They would hear: %1</source>
        <translation>Oirían: %1</translation>
    </message>
    <message>
        <source>There are suggested words in English, Dutch, German and Spanish.</source>
        <translation>Hay textos propuestos en inglés, neerlandés, alemán y español.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupWebhooksStep</name>
    <message>
        <source>Let BirdCar make the flow for &amp;calls</source>
        <translation>Dejar que BirdCar cree el flujo de &amp;llamadas</translation>
    </message>
    <message>
        <source>Waiting for a text: send one to a number of the pool.</source>
        <translation>Esperando un mensaje: envíe uno a un número de la reserva.</translation>
    </message>
    <message>
        <source>Waiting for a call: call a number of the pool.</source>
        <translation>Esperando una llamada: llame a un número de la reserva.</translation>
    </message>
    <message>
        <source>From now on let only &amp;signed requests in</source>
        <translation>Desde ahora dejar pasar solo peticiones &amp;firmadas</translation>
    </message>
    <message>
        <source>A phone writes or calls, a flow at MessageBird passes it on to an address, and that leads to this computer.</source>
        <translation>Un teléfono escribe o llama, un flujo de MessageBird lo pasa a una dirección, y esta lleva a este equipo.</translation>
    </message>
    <message>
        <source>In MessageBird&apos;s dashboard open Flow Builder and make two flows.</source>
        <translation>En el panel de MessageBird abra Flow Builder y cree dos flujos.</translation>
    </message>
    <message>
        <source>Address for texts</source>
        <translation>Dirección para mensajes</translation>
    </message>
    <message>
        <source>Texts: Create a New Flow, SMS to HTTP. In Incoming SMS tick the numbers of the pool. In Forward to URL choose POST and paste the address for texts. Save, then Publish Changes.</source>
        <translation>Mensajes: Create a New Flow, SMS to HTTP. En Incoming SMS marque los números de la reserva. En Forward to URL elija POST y pegue la dirección para mensajes. Save y después Publish Changes.</translation>
    </message>
    <message>
        <source>Address for calls</source>
        <translation>Dirección para llamadas</translation>
    </message>
    <message>
        <source>Calls: Create a New Flow, New Flow. As trigger choose Incoming Phone Call and tick the same numbers. Press +, choose Fetch call flow from URL and paste the address for calls. Save, then Publish Changes.</source>
        <translation>Llamadas: Create a New Flow, New Flow. Como trigger elija Incoming Phone Call y marque los mismos números. Pulse +, elija Fetch call flow from URL y pegue la dirección para llamadas. Save y después Publish Changes.</translation>
    </message>
    <message>
        <source>Set a public address first</source>
        <translation>Indique antes una dirección pública</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>In force: every request must be signed by MessageBird.</source>
        <translation>En vigor: toda petición debe ir firmada por MessageBird.</translation>
    </message>
    <message>
        <source>In force: %1, given by %2.</source>
        <translation>En vigor: %1, indicado por %2.</translation>
    </message>
    <message>
        <source>The text and the call were signed and verified.</source>
        <translation>El mensaje y la llamada iban firmados y eran correctos.</translation>
    </message>
    <message>
        <source>In force: the secret in the addresses. Signatures can be asked for once a text and a call have arrived with a right one.</source>
        <translation>En vigor: el secreto de las direcciones. Se pueden exigir firmas cuando hayan llegado un mensaje y una llamada con una correcta.</translation>
    </message>
    <message>
        <source>BirdCar made the flow for calls, and changes it by itself when the address changes. Nothing has to be pasted for calls.</source>
        <translation>BirdCar ha creado el flujo de llamadas y lo cambia por sí mismo cuando cambia la dirección. Para las llamadas no hay que pegar nada.</translation>
    </message>
    <message>
        <source>Asking MessageBird ...</source>
        <translation>Preguntando a MessageBird ...</translation>
    </message>
    <message>
        <source>The flow is made, but the pool has no numbers to bind to it yet.</source>
        <translation>El flujo está creado, pero la reserva aún no tiene números que vincular.</translation>
    </message>
    <message>
        <source>The flow for calls is made. Numbers bound to it: %1</source>
        <translation>El flujo de llamadas está creado. Números vinculados: %1</translation>
    </message>
    <message>
        <source>A key or the address is another now, so what arrived before proves nothing.</source>
        <translation>Una clave o la dirección es ahora otra; lo que llegó antes ya no prueba nada.</translation>
    </message>
    <message>
        <source>Texts and calls come to the service, so they are not waited for here. They show in the menu File, What MessageBird sends.</source>
        <translation>Los mensajes y llamadas llegan al servicio, así que aquí no se esperan. Se ven en el menú Archivo, Lo que envía MessageBird.</translation>
    </message>
    <message>
        <source>A text was let in before, with the keys and the address of now.</source>
        <translation>Ya se dejó pasar un SMS, con las claves y la dirección de ahora.</translation>
    </message>
    <message>
        <source>A call was let in before, with the keys and the address of now.</source>
        <translation>Ya se dejó pasar una llamada, con las claves y la dirección de ahora.</translation>
    </message>
</context>
<context>
    <name>birdcar::SetupWords</name>
    <message>
        <source>A text arrived at %1.</source>
        <translation>A las %1 llegó un mensaje.</translation>
    </message>
    <message>
        <source>A call arrived at %1.</source>
        <translation>A las %1 llegó una llamada.</translation>
    </message>
    <message>
        <source>A delivery report arrived at %1.</source>
        <translation>A las %1 llegó un informe de entrega.</translation>
    </message>
    <message>
        <source>Secret: the address at MessageBird has none. Paste the whole address, to its end.</source>
        <translation>Secreto: la dirección en MessageBird no lo lleva. Pegue la dirección entera, hasta el final.</translation>
    </message>
    <message>
        <source>Secret: a wrong one. Paste the whole address once more.</source>
        <translation>Secreto: uno equivocado. Pegue otra vez la dirección entera.</translation>
    </message>
    <message>
        <source>Secret: right.</source>
        <translation>Secreto: correcto.</translation>
    </message>
    <message>
        <source>Signature: made for %1, but the public address here is %2. They have to be spelled alike: change one of them.</source>
        <translation>Firma: hecha para %1, pero la dirección pública de aquí es %2. Deben escribirse igual: cambie una de las dos.</translation>
    </message>
    <message>
        <source>Signature: made for another address than %1; the request came to %2. Enter the public address exactly as it stands in the flow.</source>
        <translation>Firma: hecha para otra dirección que %1; la petición llegó a %2. Escriba la dirección pública exactamente como está en el flujo.</translation>
    </message>
    <message>
        <source>Signature: this computer&apos;s clock is %1 s behind MessageBird&apos;s. Let it be set by network time.</source>
        <translation>Firma: el reloj de este equipo va %1 s atrasado respecto al de MessageBird. Deje que se ajuste por la red.</translation>
    </message>
    <message>
        <source>Signature: this computer&apos;s clock is %1 s ahead of MessageBird&apos;s. Let it be set by network time.</source>
        <translation>Firma: el reloj de este equipo va %1 s adelantado respecto al de MessageBird. Deje que se ajuste por la red.</translation>
    </message>
    <message>
        <source>Signature: there is none.</source>
        <translation>Firma: no hay ninguna.</translation>
    </message>
    <message>
        <source>Signature: there is one; it was not checked, because no signing key is set.</source>
        <translation>Firma: hay una; no se ha comprobado, porque no hay clave de firma.</translation>
    </message>
    <message>
        <source>Signature: verified.</source>
        <translation>Firma: comprobada.</translation>
    </message>
    <message>
        <source>Signature: made with another signing key. Copy it from the dashboard again (Developers, Settings); it is not the API key.</source>
        <translation>Firma: hecha con otra clave. Cópiela otra vez del panel (Developers, Settings); no es la clave API.</translation>
    </message>
    <message>
        <source>Signature: what arrived is not what was signed. See whether a proxy or the tunnel changes what passes through it.</source>
        <translation>Firma: lo que llegó no es lo que se firmó. Mire si un proxy o el túnel cambia lo que pasa por él.</translation>
    </message>
    <message>
        <source>Signature: it cannot be read, so it is not MessageBird&apos;s.</source>
        <translation>Firma: no se puede leer, así que no es de MessageBird.</translation>
    </message>
    <message>
        <source>It is %1 seconds ahead. Let the computer set its clock by network time.</source>
        <translation>Va %1 segundos adelantado. Deje que el equipo ajuste el reloj por la red.</translation>
    </message>
    <message>
        <source>It is %1 seconds behind. Let the computer set its clock by network time.</source>
        <translation>Va %1 segundos atrasado. Deje que el equipo ajuste el reloj por la red.</translation>
    </message>
    <message>
        <source>Until then every signed webhook is refused.</source>
        <translation>Hasta entonces se rechaza todo webhook firmado.</translation>
    </message>
    <message>
        <source>Nothing listens yet.</source>
        <translation>Todavía no recibe nada.</translation>
    </message>
    <message>
        <source>BirdCar listens on %1.</source>
        <translation>BirdCar recibe en %1.</translation>
    </message>
    <message>
        <source>%1 is taken by another program. End it, or take another port.</source>
        <translation>%1 lo ocupa otro programa. Ciérrelo o tome otro puerto.</translation>
    </message>
    <message>
        <source>None is set: no text can be sent.</source>
        <translation>No hay ninguna: no se puede enviar ningún mensaje.</translation>
    </message>
    <message>
        <source>MessageBird accepts it. Left: %1</source>
        <translation>MessageBird la acepta. Quedan: %1</translation>
    </message>
    <message>
        <source>It was not compared: MessageBird did not tell its time.</source>
        <translation>No se ha comparado: MessageBird no dijo su hora.</translation>
    </message>
    <message>
        <source>It agrees with MessageBird&apos;s.</source>
        <translation>Coincide con el de MessageBird.</translation>
    </message>
    <message>
        <source>The pool is empty: no ride can be created.</source>
        <translation>La reserva está vacía: no se puede crear ningún viaje.</translation>
    </message>
    <message>
        <source>Active numbers in the pool: %1</source>
        <translation>Números activos en la reserva: %1</translation>
    </message>
    <message>
        <source>%1 is not installed, or not in the search path. Install it, or choose another.</source>
        <translation>%1 no está instalado o no está en la ruta de búsqueda. Instálelo o elija otro.</translation>
    </message>
    <message>
        <source>BirdCar runs %1.</source>
        <translation>BirdCar ejecuta %1.</translation>
    </message>
    <message>
        <source>They must be signed by MessageBird.</source>
        <translation>Deben ir firmados por MessageBird.</translation>
    </message>
    <message>
        <source>They must be signed, but the signing key is missing. %1</source>
        <translation>Deben ir firmados, pero falta la clave de firma. %1</translation>
    </message>
    <message>
        <source>They must be signed, but there is no signing key.</source>
        <translation>Deben ir firmados, pero no hay clave de firma.</translation>
    </message>
    <message>
        <source>They must be signed, and the signature covers the public address, which is not set.</source>
        <translation>Deben ir firmados, y la firma abarca la dirección pública, que no está indicada.</translation>
    </message>
    <message>
        <source>They must carry the secret of the addresses. Signatures would be safer.</source>
        <translation>Deben llevar el secreto de las direcciones. Las firmas serían más seguras.</translation>
    </message>
    <message>
        <source>The secret of the addresses is so short that it can be guessed. Without BIRDCAR_WEBHOOK_SECRET BirdCar makes a better one.</source>
        <translation>El secreto de las direcciones es tan corto que se puede adivinar. Sin BIRDCAR_WEBHOOK_SECRET, BirdCar crea uno mejor.</translation>
    </message>
    <message>
        <source>Anybody may post to them. Change that under Settings, Connection.</source>
        <translation>Cualquiera puede enviarles algo. Cámbielo en Ajustes, Conexión.</translation>
    </message>
    <message>
        <source>None is set: MessageBird cannot reach this computer.</source>
        <translation>No hay ninguna: MessageBird no puede llegar a este equipo.</translation>
    </message>
    <message>
        <source>%1 leads to BirdCar.</source>
        <translation>%1 lleva a BirdCar.</translation>
    </message>
    <message>
        <source>%1 does not lead to BirdCar. Check that the tunnel runs and leads to the listening address.</source>
        <translation>%1 no lleva a BirdCar. Compruebe que el túnel funciona y lleva a la dirección de recepción.</translation>
    </message>
    <message>
        <source>%1 was not checked.</source>
        <translation>%1 no se ha comprobado.</translation>
    </message>
    <message>
        <source>This is no address such as https://depot.example.com.</source>
        <translation>Esto no es una dirección como https://depot.example.com.</translation>
    </message>
    <message>
        <source>This is the address of a webhook; the public address is %1.</source>
        <translation>Esta es la dirección de un webhook; la dirección pública es %1.</translation>
    </message>
    <message>
        <source>%1 leads to this computer or its own network: MessageBird does not get there. Use a tunnel.</source>
        <translation>%1 lleva a este equipo o a su propia red: MessageBird no llega allí. Use un túnel.</translation>
    </message>
    <message>
        <source>%1 is unprotected: others can read the texts on their way. Use https.</source>
        <translation>%1 no está protegida: otros pueden leer los mensajes por el camino. Use https.</translation>
    </message>
    <message>
        <source>%1 has a path: right only if what stands in front of BirdCar takes it away.</source>
        <translation>%1 tiene una ruta: solo es correcto si lo que está delante de BirdCar la quita.</translation>
    </message>
    <message>
        <source>%1 names a port: right only if that port is open to the internet. Tunnels have none.</source>
        <translation>%1 indica un puerto: solo es correcto si ese puerto está abierto a internet. Los túneles no lo llevan.</translation>
    </message>
    <message>
        <source>Check that your tunnel or proxy runs and leads to %1.</source>
        <translation>Compruebe que su túnel o proxy funciona y lleva a %1.</translation>
    </message>
    <message>
        <source>It was let in.</source>
        <translation>Se dejó pasar.</translation>
    </message>
    <message>
        <source>It was turned away.</source>
        <translation>Se rechazó.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>It leads to BirdCar.</source>
        <translation>Lleva a BirdCar.</translation>
    </message>
    <message>
        <source>BirdCar does not listen on %1 at present.</source>
        <translation>BirdCar no recibe ahora en %1.</translation>
    </message>
    <message>
        <source>%2 The listening address is under Settings, Connection.</source>
        <translation>%2 La dirección de recepción está en Ajustes, Conexión.</translation>
    </message>
    <message>
        <source>This is a test key: it only tests the connection. MessageBird accepts texts and sends none of them.</source>
        <translation>Es una clave de prueba: solo prueba la conexión. MessageBird acepta mensajes y no envía ninguno.</translation>
    </message>
    <message>
        <source>%1 is taken by another program. End it, or use port %2, which is free: the step for the public address offers that.</source>
        <translation>%1 lo ocupa otro programa. Ciérrelo o use el puerto %2, que está libre: el paso de la dirección pública lo ofrece.</translation>
    </message>
    <message>
        <source>MessageBird accepts it; the account is paid later.</source>
        <translation>MessageBird la acepta; la cuenta se paga después.</translation>
    </message>
    <message>
        <source>The service has one of its own, which is not known here.</source>
        <translation>El servicio tiene una propia, que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The last text came by %1, which is another address: the flows at MessageBird still lead there. Paste the addresses of the step before into them.</source>
        <translation>El último SMS llegó por %1, que es otra dirección: los flujos de MessageBird todavía llevan allí. Pegue en ellos las direcciones del paso anterior.</translation>
    </message>
    <message>
        <source>The last text came by %1, which is another address: the flow for texts at MessageBird still leads there. Paste the address of the step before into it.</source>
        <translation>El último SMS llegó por %1, que es otra dirección: el flujo para los SMS de MessageBird todavía lleva allí. Pegue en él la dirección del paso anterior.</translation>
    </message>
    <message>
        <source>BirdCar made the flow for calls, and it leads here.</source>
        <translation>BirdCar creó el flujo para las llamadas, y lleva aquí.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
</context>
<context>
    <name>birdcar::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrar los atajos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Actions without keys are found with the command palette.</source>
        <translation>Las acciones sin teclas se encuentran con la paleta de comandos.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Do what the form or line at hand is for</source>
        <translation>Hacer aquello para lo que sirve el formulario o la línea</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Campo anterior</translation>
    </message>
    <message>
        <source>Close what opened last</source>
        <translation>Cerrar lo último que se abrió</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Ir a los menús</translation>
    </message>
    <message>
        <source>Menu of the selected row</source>
        <translation>Menú de la fila seleccionada</translation>
    </message>
</context>
<context>
    <name>birdcar::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
            <numerusform>Desde entonces se rechazó %n petición:</numerusform>
            <numerusform>Desde entonces se rechazaron %n peticiones. De la última:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::StatusDetails</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
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
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>Copiar la dirección pública</translation>
    </message>
</context>
<context>
    <name>birdcar::StatusWords</name>
    <message>
        <source>Not listening</source>
        <translation>No recibe</translation>
    </message>
    <message>
        <source>Not listening: %1</source>
        <translation>No recibe: %1</translation>
    </message>
    <message>
        <source>Texts and calls from MessageBird do not arrive.</source>
        <translation>Los mensajes y las llamadas de MessageBird no llegan.</translation>
    </message>
    <message>
        <source>Another program uses the port. Take the next free one (a tunnel then has to lead there too), or end the other program and start BirdCar again.</source>
        <translation>Otro programa usa el puerto. Tome el siguiente libre (un túnel debe llevar entonces también allí) o cierre el otro programa e inicie BirdCar de nuevo.</translation>
    </message>
    <message>
        <source>Choose another address in the settings and start BirdCar again.</source>
        <translation>Elija otra dirección en los ajustes e inicie BirdCar de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is lost: texts wait in the outbox.</source>
        <translation>No se pierde nada: los mensajes esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Sending: ready</source>
        <translation>Envío: listo</translation>
    </message>
    <message>
        <source>Texts leave at once.</source>
        <translation>Los mensajes salen al instante.</translation>
    </message>
    <message>
        <source>Sending: ready, %1 left</source>
        <translation>Envío: listo, quedan %1</translation>
    </message>
    <message>
        <source>Sending: credit is low, %1 left</source>
        <translation>Envío: poco saldo, quedan %1</translation>
    </message>
    <message>
        <source>Texts still leave; without credit they would wait.</source>
        <translation>Los mensajes aún salen; sin saldo esperarían.</translation>
    </message>
    <message>
        <source>Buy credit in MessageBird&apos;s dashboard. The amount for this warning is in the settings.</source>
        <translation>Compre saldo en el panel de MessageBird. El importe de este aviso está en los ajustes.</translation>
    </message>
    <message>
        <source>Requests refused since the start: %1</source>
        <translation>Solicitudes rechazadas desde el inicio: %1</translation>
    </message>
    <message>
        <source>Listening, but refusing: %1</source>
        <translation>Recibe, pero rechaza: %1</translation>
    </message>
    <message>
        <source>Texts and calls are turned away until the key is there.</source>
        <translation>Los mensajes y las llamadas se rechazan hasta que esté la clave.</translation>
    </message>
    <message>
        <source>Set the signing key in the settings, or check requests by the secret.</source>
        <translation>Indique la clave de firma en los ajustes o compruebe las solicitudes con el secreto.</translation>
    </message>
    <message>
        <source>Listening, unprotected</source>
        <translation>Recibe, sin protección</translation>
    </message>
    <message>
        <source>Anybody who knows the address may post: authentication is off. %1</source>
        <translation>Cualquiera que conozca la dirección puede enviar: la autenticación está desactivada. %1</translation>
    </message>
    <message>
        <source>Start BirdCar without --webhook-auth off, or choose a mode in the settings.</source>
        <translation>Inicie BirdCar sin --webhook-auth off o elija un modo en los ajustes.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Recibe en %1</translation>
    </message>
    <message>
        <source>No public address</source>
        <translation>Sin dirección pública</translation>
    </message>
    <message>
        <source>MessageBird cannot reach this computer until a tunnel is set up.</source>
        <translation>MessageBird no puede llegar a este equipo hasta que haya un túnel.</translation>
    </message>
    <message>
        <source>Start a tunnel and enter its address in the settings.</source>
        <translation>Inicie un túnel e indique su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>Where MessageBird reaches this computer</source>
        <translation>Dónde MessageBird encuentra este equipo</translation>
    </message>
    <message>
        <source>Cannot save: %1</source>
        <translation>No se puede guardar: %1</translation>
    </message>
    <message>
        <source>Nothing new is stored; MessageBird sends texts again until it is.</source>
        <translation>No se guarda nada nuevo; MessageBird reenvía los mensajes hasta que se pueda.</translation>
    </message>
    <message>
        <source>Make the database readable and writable for you again, free space on the disk, or end the other BirdCar on it; then start BirdCar again.</source>
        <translation>Haga que la base de datos vuelva a ser legible y escribible para usted, libere espacio en el disco o cierre el otro BirdCar que la usa; después inicie BirdCar de nuevo.</translation>
    </message>
    <message>
        <source>Sending: no API key</source>
        <translation>Envío: sin clave API</translation>
    </message>
    <message>
        <source>Sending: API key refused</source>
        <translation>Envío: clave API rechazada</translation>
    </message>
    <message>
        <source>MessageBird does not know this key any more. Create another in its dashboard, set it as MESSAGEBIRD_API_KEY and start BirdCar again.</source>
        <translation>MessageBird ya no conoce esta clave. Cree otra en su panel, defínala como MESSAGEBIRD_API_KEY e inicie BirdCar de nuevo.</translation>
    </message>
    <message>
        <source>Sending: no credit left</source>
        <translation>Envío: sin saldo</translation>
    </message>
    <message>
        <source>Buy credit in MessageBird&apos;s dashboard; sending then goes on by itself.</source>
        <translation>Compre saldo en el panel de MessageBird; el envío continúa después solo.</translation>
    </message>
    <message>
        <source>Sending: MessageBird unreachable</source>
        <translation>Envío: MessageBird no responde</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check this computer&apos;s network.</source>
        <translation>Se reintenta automáticamente. Compruebe la red de este equipo.</translation>
    </message>
    <message>
        <source>Outbox: %1 waiting</source>
        <translation>Salida: %1 en espera</translation>
    </message>
    <message>
        <source>Texts that MessageBird has not taken yet</source>
        <translation>Mensajes que MessageBird aún no ha aceptado</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 con error</translation>
    </message>
    <message>
        <source>Failed texts did not reach their people.</source>
        <translation>Los mensajes con error no llegaron a sus destinatarios.</translation>
    </message>
    <message>
        <source>Send them again, or tell the people by phone.</source>
        <translation>Envíelos de nuevo o avise a las personas por teléfono.</translation>
    </message>
    <message>
        <source>No numbers in the pool</source>
        <translation>No hay números en la reserva</translation>
    </message>
    <message>
        <source>A ride needs a number.</source>
        <translation>Un viaje necesita un número.</translation>
    </message>
    <message>
        <source>Add a number of your MessageBird account.</source>
        <translation>Añada un número de su cuenta de MessageBird.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Abrir la bandeja</translation>
    </message>
    <message>
        <source>Open the numbers</source>
        <translation>Abrir los números</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Refusing: the clock is off by %1</source>
        <translation>Rechaza: el reloj se desvía %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind MessageBird&apos;s, so its texts and calls are turned away.</source>
        <translation>El reloj de este equipo va %1 por detrás del de MessageBird; por eso se rechazan sus mensajes y llamadas.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of MessageBird&apos;s, so its texts and calls are turned away.</source>
        <translation>El reloj de este equipo va %1 por delante del de MessageBird; por eso se rechazan sus mensajes y llamadas.</translation>
    </message>
    <message>
        <source>Let the computer set its clock by network time.</source>
        <translation>Deje que el equipo ajuste el reloj por la red.</translation>
    </message>
    <message>
        <source>Refusing: signed for another address</source>
        <translation>Rechaza: firmado para otra dirección</translation>
    </message>
    <message>
        <source>MessageBird&apos;s request came to %1; the public address set here is %2.</source>
        <translation>La petición de MessageBird llegó a %1; la dirección pública indicada aquí es %2.</translation>
    </message>
    <message>
        <source>Enter the public address exactly as it stands in the flows, or change the flows: scheme, host, port and path have to be the same.</source>
        <translation>Escriba la dirección pública tal como figura en los flujos, o cambie los flujos: esquema, host, puerto y ruta deben coincidir.</translation>
    </message>
    <message>
        <source>Refusing: changed on the way</source>
        <translation>Rechaza: modificado en el camino</translation>
    </message>
    <message>
        <source>What arrives is not what MessageBird signed, so it is turned away.</source>
        <translation>Lo que llega no es lo que MessageBird firmó; por eso se rechaza.</translation>
    </message>
    <message>
        <source>See whether a proxy or the tunnel changes what passes through it.</source>
        <translation>Compruebe si un proxy o el túnel modifica lo que pasa por él.</translation>
    </message>
    <message>
        <source>Sending: MessageBird&apos;s certificate is not accepted</source>
        <translation>Envío: no se acepta el certificado de MessageBird</translation>
    </message>
    <message>
        <source>Nothing is lost: texts wait in the outbox. Nothing is sent to somebody who cannot prove to be MessageBird.</source>
        <translation>No se pierde nada: los mensajes esperan en la bandeja de salida. No se envía nada a quien no pueda demostrar que es MessageBird.</translation>
    </message>
    <message>
        <source>See whether this computer&apos;s clock is right, whether its certificates are up to date (package ca-certificates), and whether a proxy of the network stands in between.</source>
        <translation>Compruebe si el reloj de este equipo es correcto, si sus certificados están al día (paquete ca-certificates) y si hay un proxy de la red de por medio.</translation>
    </message>
    <message>
        <source>Sending: waits for the keyring</source>
        <translation>Envío: espera al depósito de claves</translation>
    </message>
    <message>
        <source>The key is kept in the keyring: unlock that. It is then read by itself.</source>
        <translation>La clave está guardada en el depósito de claves: desbloquéelo. Después se lee sola.</translation>
    </message>
    <message>
        <source>Copy it from MessageBird&apos;s dashboard (Developers, API access) and enter it in the settings.</source>
        <translation>Cópiela del panel de MessageBird (Developers, API access) e introdúzcala en los ajustes.</translation>
    </message>
    <message>
        <source>It is kept in the keyring: unlock that. It is then read by itself.</source>
        <translation>Está guardada en el depósito de claves: desbloquéelo. Después se lee sola.</translation>
    </message>
    <message>
        <source>MessageBird does not know this key any more. Create another in its dashboard and enter it in the settings.</source>
        <translation>MessageBird ya no conoce esta clave. Cree otra en su panel e introdúzcala en los ajustes.</translation>
    </message>
    <message>
        <source>These people are not told while sending is paused.</source>
        <translation>Estas personas no reciben aviso mientras el envío está en pausa.</translation>
    </message>
    <message>
        <source>The inbox lists who they are; tell the urgent ones by phone.</source>
        <translation>La bandeja indica quiénes son; avise por teléfono a los urgentes.</translation>
    </message>
    <message>
        <source>Numbers: %1 active, %2 with rides</source>
        <translation>Números: %1 activos, %2 con viajes</translation>
    </message>
    <message>
        <source>A number serves many pairs at once; the form for a new ride says how many are free for a pair.</source>
        <translation>Un número sirve a muchas parejas a la vez; el formulario de un viaje nuevo dice cuántos hay libres para una pareja.</translation>
    </message>
    <message>
        <source>Install the newer BirdCar on this computer.</source>
        <translation>Instale el BirdCar más nuevo en este ordenador.</translation>
    </message>
    <message>
        <source>Sending: only a test</source>
        <translation>Envío: solo una prueba</translation>
    </message>
    <message>
        <source>The API key is a test key, which only tests the connection: MessageBird accepts texts and sends none of them.</source>
        <translation>La clave API es de prueba y solo prueba la conexión: MessageBird acepta mensajes y no envía ninguno.</translation>
    </message>
    <message>
        <source>Make a live key in MessageBird&apos;s dashboard (Developers, API access) and enter it in the settings.</source>
        <translation>Cree una clave live en el panel de MessageBird (Developers, API access) y escríbala en los ajustes.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Listen in this window</source>
        <translation>Recibir en esta ventana</translation>
    </message>
</context>
<context>
    <name>birdcar::StorageStrip</name>
    <message>
        <source>Nothing can be saved: %1</source>
        <translation>No se puede guardar nada: %1</translation>
    </message>
    <message>
        <source>It is tried again by itself; MessageBird sends texts again until they are stored.</source>
        <translation>Se vuelve a intentar solo; MessageBird reenvía los mensajes hasta que se guardan.</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>No se pudo hacer una copia: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The database cannot be used: %1</source>
        <translation>La base de datos no se puede usar: %1</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia de %1</translation>
    </message>
    <message>
        <source>The damaged database is kept beside the backups.</source>
        <translation>La base de datos dañada se conserva junto a las copias.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Mostrar las copias</translation>
    </message>
    <message>
        <source>The backup was not restored. %1</source>
        <translation>La copia no se restauró. %1</translation>
    </message>
    <message>
        <source>The backup of %1 is restored. Texts that it holds as not sent are looked up at MessageBird before any is sent.</source>
        <translation>La copia de %1 está restaurada. Los mensajes que figuran en ella como no enviados se buscan en MessageBird antes de enviar ninguno.</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Deshacer la restauración</translation>
    </message>
    <message>
        <source>MessageBird sends texts again until they are stored.</source>
        <translation>MessageBird reenvía los mensajes hasta que se guardan.</translation>
    </message>
</context>
<context>
    <name>birdcar::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the &amp;left</source>
        <translation>Mover «%1» a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the ri&amp;ght</source>
        <translation>Mover «%1» a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>The list&apos;s own order</source>
        <translation>El orden propio de la lista</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascendente</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Col&amp;umnas</translation>
    </message>
</context>
<context>
    <name>birdcar::TextPreview</name>
    <message>
        <source>Te&amp;xts that will be queued</source>
        <translation>Mensajes &amp;que se pondrán en cola</translation>
    </message>
    <message>
        <source>Hide the texts that will be queued</source>
        <translation>Ocultar los mensajes que se pondrán en cola</translation>
    </message>
    <message>
        <source>Show the texts that will be queued</source>
        <translation>Mostrar los mensajes que se pondrán en cola</translation>
    </message>
    <message>
        <source>To the customer, %1: %2</source>
        <translation>Al cliente, %1: %2</translation>
    </message>
    <message>
        <source>To the driver, %1: %2</source>
        <translation>Al conductor, %1: %2</translation>
    </message>
</context>
<context>
    <name>birdcar::TextSettingsForm</name>
    <message>
        <source>{customer}, {driver}, {datetime}, {start} and {destination} are filled in for each ride. Below each text stands what would be sent.</source>
        <translation>{customer}, {driver}, {datetime}, {start} y {destination} se rellenan en cada viaje. Debajo de cada texto figura lo que se enviaría.</translation>
    </message>
    <message>
        <source>New ride, to the &amp;customer</source>
        <translation>Viaje nuevo, al &amp;cliente</translation>
    </message>
    <message>
        <source>New ride, to the &amp;driver</source>
        <translation>Viaje nuevo, al cond&amp;uctor</translation>
    </message>
    <message>
        <source>Cancelled, to the customer</source>
        <translation>Cancelado, al cliente</translation>
    </message>
    <message>
        <source>Cancelled, to the driver</source>
        <translation>Cancelado, al conductor</translation>
    </message>
    <message>
        <source>New driver, to the customer</source>
        <translation>Conductor nuevo, al cliente</translation>
    </message>
    <message>
        <source>New driver, to the old one</source>
        <translation>Conductor nuevo, al anterior</translation>
    </message>
    <message>
        <source>Language of ready-made texts</source>
        <translation>Idioma de los textos preparados</translation>
    </message>
    <message>
        <source>Fill &amp;in these texts</source>
        <translation>&amp;Rellenar con estos textos</translation>
    </message>
    <message>
        <source>Fill in the ready-made texts of this language</source>
        <translation>Rellenar con los textos preparados de este idioma</translation>
    </message>
    <message>
        <source>Replaces all texts below; nothing is kept until you save</source>
        <translation>Sustituye todos los textos de abajo; nada se conserva hasta que guarde</translation>
    </message>
    <message>
        <source>Ready-made texts</source>
        <translation>Textos preparados</translation>
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
        <translation>Base</translation>
    </message>
    <message>
        <source>Dam square</source>
        <translation>Plaza Mayor</translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation>%1 SMS</translation>
    </message>
    <message>
        <source>%1 SMS, because of characters outside the SMS alphabet</source>
        <translation>%1 SMS, por caracteres fuera del alfabeto SMS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New time or place, to the customer</source>
        <translation>Nueva hora o lugar, al cliente</translation>
    </message>
    <message>
        <source>New time or place, to the driver</source>
        <translation>Nueva hora o lugar, al conductor</translation>
    </message>
</context>
<context>
    <name>birdcar::TimeSettingsForm</name>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>&amp;Grace time</source>
        <translation>&amp;Tiempo de gracia</translation>
    </message>
    <message>
        <source>How long customer and driver still reach each other after a ride was closed.</source>
        <translation>Cuánto tiempo pueden comunicarse cliente y conductor tras cerrar un viaje.</translation>
    </message>
    <message>
        <source>A line of an ended ride may be given to a new ride after this, if no number is free.</source>
        <translation>Pasado este tiempo, la línea de un viaje acabado puede darse a uno nuevo si no hay número libre.</translation>
    </message>
    <message>
        <source>&amp;Automatic close</source>
        <translation>C&amp;ierre automático</translation>
    </message>
    <message>
        <source>An open ride closes itself this long after its time.</source>
        <translation>Un viaje abierto se cierra solo pasado este tiempo desde su hora.</translation>
    </message>
    <message>
        <source>&amp;Late texts</source>
        <translation>&amp;Mensajes tardíos</translation>
    </message>
    <message>
        <source>A text that could not be sent on for this long waits for the dispatcher instead.</source>
        <translation>Un mensaje que no pudo reenviarse durante este tiempo espera al operador.</translation>
    </message>
    <message>
        <source>Line of a l&amp;inked ride</source>
        <translation>&amp;Línea de un viaje vinculado</translation>
    </message>
    <message>
        <source>How long the line of an ended ride is live again when a text is linked to it.</source>
        <translation>Cuánto tiempo vuelve a estar activa la línea de un viaje acabado al vincularle un mensaje.</translation>
    </message>
    <message>
        <source>&amp;Keep texts</source>
        <translation>&amp;Conservar mensajes</translation>
    </message>
    <message>
        <source>After this the words of a text are removed. Who wrote to whom and when, and whether it arrived, stays for the counts.</source>
        <translation>Después se eliminan las palabras de un mensaje. Quién escribió a quién y cuándo, y si llegó, queda para los recuentos.</translation>
    </message>
    <message>
        <source>Take-&amp;over</source>
        <translation>&amp;Relevo de línea</translation>
    </message>
</context>
<context>
    <name>birdcar::TrayIcon</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit BirdCar</source>
        <translation>&amp;Salir de BirdCar</translation>
    </message>
    <message>
        <source>BirdCar Dispatch</source>
        <translation>BirdCar Dispatch</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message numerus="yes">
        <source>%n unread text(s)</source>
        <translation>
            <numerusform>%n mensaje sin leer</numerusform>
            <numerusform>%n mensajes sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::TunnelWords</name>
    <message>
        <source>Install it with: npm install -g localtunnel. It is looked for again by itself.</source>
        <translation>Instálelo con: npm install -g localtunnel. Se vuelve a buscar por sí solo.</translation>
    </message>
    <message>
        <source>Install it as ngrok.com/download says. It is looked for again by itself.</source>
        <translation>Instálelo como dice ngrok.com/download. Se vuelve a buscar por sí solo.</translation>
    </message>
    <message>
        <source>Install it as github.com/cloudflare/cloudflared says. It is looked for again by itself.</source>
        <translation>Instálelo como dice github.com/cloudflare/cloudflared. Se vuelve a buscar por sí solo.</translation>
    </message>
    <message>
        <source>Install the package openssh-client. It is looked for again by itself.</source>
        <translation>Instale el paquete openssh-client. Se vuelve a buscar por sí solo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Texts and calls do not arrive until it is up.</source>
        <translation>Los mensajes y las llamadas no llegan hasta que funcione.</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>No se encontró el programa %1.</translation>
    </message>
    <message>
        <source>It is not known under which public address the tunnel is reached.</source>
        <translation>No se sabe por qué dirección pública se llega al túnel.</translation>
    </message>
    <message>
        <source>The program did not say in time where it leads from</source>
        <translation>El programa no dijo a tiempo desde dónde lleva</translation>
    </message>
    <message>
        <source>The program ended</source>
        <translation>El programa terminó</translation>
    </message>
    <message>
        <source>Nothing has the public address any more</source>
        <translation>La dirección pública ya no existe</translation>
    </message>
    <message>
        <source>The public address does not answer</source>
        <translation>La dirección pública no responde</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server does not reach this computer</source>
        <translation>El servidor del túnel no llega a este ordenador</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server answers with a page of its own</source>
        <translation>El servidor del túnel responde con una página propia</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server takes no more requests</source>
        <translation>El servidor del túnel no acepta más solicitudes</translation>
    </message>
    <message>
        <source>Another program answers at the public address.</source>
        <translation>Otro programa responde en la dirección pública.</translation>
    </message>
    <message>
        <source>It is started again by itself. If it does not come up, run %1 by hand to see what it lacks.</source>
        <translation>Se inicia de nuevo por sí solo. Si no arranca, ejecute %1 a mano para ver qué le falta.</translation>
    </message>
    <message>
        <source>The tunnel is started again by itself. Check this computer&apos;s network.</source>
        <translation>El túnel se inicia de nuevo por sí solo. Compruebe la red de este ordenador.</translation>
    </message>
    <message>
        <source>MessageBird gets that page instead of BirdCar. Turn it off in the tunnel&apos;s account, or take another tunnel.</source>
        <translation>MessageBird recibe esa página en lugar de BirdCar. Desactívela en la cuenta del túnel o use otro túnel.</translation>
    </message>
    <message>
        <source>Wait until it takes requests again, or take a larger plan or another tunnel.</source>
        <translation>Espere a que vuelva a aceptar solicitudes, o contrate un plan mayor u otro túnel.</translation>
    </message>
    <message>
        <source>Tunnel %1: down</source>
        <translation>Túnel %1: caído</translation>
    </message>
    <message>
        <source>Tunnel %1: starting</source>
        <translation>Túnel %1: iniciando</translation>
    </message>
    <message>
        <source>Tunnel %1: does not lead here</source>
        <translation>Túnel %1: no lleva aquí</translation>
    </message>
    <message>
        <source>The public address changed. The flows at MessageBird still lead to %1.</source>
        <translation>La dirección pública cambió. Los flujos de MessageBird aún llevan a %1.</translation>
    </message>
    <message>
        <source>Enter the new address in both flows.</source>
        <translation>Escriba la nueva dirección en ambos flujos.</translation>
    </message>
    <message>
        <source>Where MessageBird reaches this computer, through %1</source>
        <translation>Dónde MessageBird llega a este ordenador, a través de %1</translation>
    </message>
    <message>
        <source>Check that the server over there passes requests on to the tunnel, and this computer&apos;s network.</source>
        <translation>Compruebe que el servidor de allí pasa las solicitudes al túnel, y la red de este ordenador.</translation>
    </message>
    <message>
        <source>The tunnel and the public address are set under Settings, Connection.</source>
        <translation>El túnel y la dirección pública están en Ajustes, Conexión.</translation>
    </message>
    <message>
        <source>End the other program, or choose another name or tunnel under Settings, Connection.</source>
        <translation>Cierre el otro programa o elija otro nombre u otro túnel en Ajustes, Conexión.</translation>
    </message>
    <message>
        <source>Na&amp;me or server to ask for (may be empty)</source>
        <translation>&amp;Nombre o servidor que se pide (puede quedar vacío)</translation>
    </message>
    <message>
        <source>&amp;Domain of your ngrok account (may be empty)</source>
        <translation>Do&amp;minio de su cuenta de ngrok (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Na&amp;med tunnel (may be empty)</source>
        <translation>Túnel con &amp;nombre (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Serve&amp;r, such as you@server</source>
        <translation>Se&amp;rvidor, por ejemplo usted@servidor</translation>
    </message>
    <message>
        <source>For trying only: the address may change at each start.</source>
        <translation>Solo para probar: la dirección puede cambiar en cada inicio.</translation>
    </message>
    <message>
        <source>Without a domain of your own it is for trying only: the address then changes at each start.</source>
        <translation>Sin un dominio propio, solo para probar: la dirección cambia entonces en cada inicio.</translation>
    </message>
    <message>
        <source>Without a named tunnel it is for trying only: the address then changes at each start.</source>
        <translation>Sin un túnel con nombre, solo para probar: la dirección cambia entonces en cada inicio.</translation>
    </message>
    <message>
        <source>The address stays. The server has to pass requests on to the tunnel.</source>
        <translation>La dirección se mantiene. El servidor debe pasar las peticiones al túnel.</translation>
    </message>
    <message>
        <source>A tunnel or a reverse proxy of your own leads from it to the listening address.</source>
        <translation>Un túnel o un proxy inverso propio lleva de ella a la dirección de recepción.</translation>
    </message>
</context>
<context>
    <name>birdcar::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes back what the message on the screen offers to undo</source>
        <translation>Deshace lo que ofrece el aviso en pantalla</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>birdcar::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Take it back; nothing has left yet (Ctrl+Z)</source>
        <translation>Deshacer; aún no ha salido nada (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Send the texts now</source>
        <translation>Enviar los mensajes ahora</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Texts leave in %2 s.</source>
        <translation>%1 Los mensajes salen en %2 s.</translation>
    </message>
    <message>
        <source>Ride %1 was taken back; nobody was told.</source>
        <translation>El viaje %1 se ha deshecho; no se avisó a nadie.</translation>
    </message>
    <message>
        <source>Taken back: ride %1 is as it was; nobody was told.</source>
        <translation>Deshecho: el viaje %1 está como antes; no se avisó a nadie.</translation>
    </message>
</context>
<context>
    <name>birdcar::WaysOutBox</name>
    <message>
        <source>Add numbers...</source>
        <translation>Añadir números...</translation>
    </message>
    <message>
        <source>Add numbers: opens the page Numbers</source>
        <translation>Añadir números: abre la página Números</translation>
    </message>
    <message>
        <source>Opens the page Numbers</source>
        <translation>Abre la página Números</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show ride %1</source>
        <translation>Mostrar el viaje %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close ride %1</source>
        <translation>Cerrar el viaje %1</translation>
    </message>
    <message>
        <source>Closes ride %1; can be taken back</source>
        <translation>Cierra el viaje %1; puede deshacerse</translation>
    </message>
    <message>
        <source>%1: %2, ride %3</source>
        <translation>%1: %2, viaje %3</translation>
    </message>
    <message>
        <source>%1 is over; its line ends at %2</source>
        <translation>%1 ya acabó; su línea termina a las %2</translation>
    </message>
    <message>
        <source>%1 is over; its line can be taken over from %2</source>
        <translation>%1 ya acabó; su línea puede tomarse desde las %2</translation>
    </message>
    <message>
        <source>%1, open, at %2</source>
        <translation>%1, abierto, a las %2</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, abierto</translation>
    </message>
    <message>
        <source>%1. Free as soon as it is closed</source>
        <translation>%1. Libre en cuanto se cierre</translation>
    </message>
    <message numerus="yes">
        <source>%1. Free %n min after it is closed</source>
        <translation>
            <numerusform>%1. Libre %n min después de cerrarse</numerusform>
            <numerusform>%1. Libre %n min después de cerrarse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>birdcar::Words</name>
    <message>
        <source>Ends a line of an ended ride</source>
        <translation>Termina una línea de un viaje acabado</translation>
    </message>
    <message>
        <source>Ends the line of %1 from ride %2, which is over</source>
        <translation>Termina la línea de %1 del viaje %2, que ya acabó</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed, line still live</source>
        <translation>cerrado, línea aún activa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vaciándose</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>failed texts: %1</source>
        <translation>mensajes con error: %1</translation>
    </message>
    <message>
        <source>not yet taken by MessageBird: %1</source>
        <translation>aún no aceptados por MessageBird: %1</translation>
    </message>
    <message>
        <source>latest text: %1</source>
        <translation>último mensaje: %1</translation>
    </message>
    <message>
        <source>too late to go out by itself</source>
        <translation>demasiado tarde para salir solo</translation>
    </message>
    <message>
        <source>withdrawn before it left</source>
        <translation>retirado antes de salir</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>These two used it last</source>
        <translation>Estos dos lo usaron por última vez</translation>
    </message>
    <message>
        <source>Has the fewest rides</source>
        <translation>Tiene menos viajes</translation>
    </message>
    <message>
        <source>Unused for longest</source>
        <translation>El que lleva más tiempo sin usarse</translation>
    </message>
    <message>
        <source>%1 of %2 free for this pair</source>
        <translation>%1 de %2 libres para esta pareja</translation>
    </message>
    <message>
        <source>, and %1 by ending a line of an ended ride</source>
        <translation>, y %1 terminando una línea de un viaje acabado</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>conductor</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
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
            <numerusform>%n mensaje (%1)</numerusform>
            <numerusform>%n mensajes (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text (%1, %2 of %3)</source>
        <translation>1 mensaje (%1, %2 de %3)</translation>
    </message>
    <message numerus="yes">
        <source>(text removed after %n day(s))</source>
        <translation>
            <numerusform>(texto eliminado tras %n día)</numerusform>
            <numerusform>(texto eliminado tras %n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>the ride is closed</source>
        <translation>el viaje está cerrado</translation>
    </message>
    <message>
        <source>the ride is cancelled</source>
        <translation>el viaje está cancelado</translation>
    </message>
    <message>
        <source>the ride is open again</source>
        <translation>el viaje está abierto de nuevo</translation>
    </message>
    <message>
        <source>the recipient has no line in this ride any more</source>
        <translation>el destinatario ya no tiene línea en este viaje</translation>
    </message>
    <message>
        <source>the time of the ride is past</source>
        <translation>la hora del viaje ya pasó</translation>
    </message>
    <message>
        <source>the recipient asked for no more texts</source>
        <translation>el destinatario ha pedido no recibir más mensajes</translation>
    </message>
    <message>
        <source>the word asks for no more texts, so it was not passed on</source>
        <translation>la palabra pide no recibir más mensajes, por lo que no se ha reenviado</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>dado de baja</translation>
    </message>
</context>
</TS>
