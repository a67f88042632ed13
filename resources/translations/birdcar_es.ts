<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
</context>
<context>
    <name>birdcar::BubbleDelegate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
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
</context>
<context>
    <name>birdcar::ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Select a ride to see its texts and calls.</source>
        <translation>Seleccione un viaje para ver sus mensajes y llamadas.</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar de n&amp;uevo</translation>
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
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
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
        <source>BirdCar speaks the other language when it is started again.</source>
        <translation>BirdCar hablará el otro idioma cuando se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>birdcar::MessageLine</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
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
        <source>Close or cancel one of these rides, or add a number on the page Numbers (Ctrl+4).</source>
        <translation>Cierre o cancele uno de estos viajes, o añada un número en la página Números (Ctrl+4).</translation>
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
        <source>D&amp;isable</source>
        <translation>&amp;Desactivar</translation>
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
    <name>birdcar::PeoplePage</name>
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
        <source>Nobody here yet. Press Ins to add the first.</source>
        <translation>Todavía no hay nadie. Pulse Insert para añadir al primero.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
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
        <source>Change %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has this phone already.</source>
        <translation>%1 ya tiene este teléfono.</translation>
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
</context>
<context>
    <name>birdcar::PhonesPage</name>
    <message>
        <source>Ride whose two phones are shown</source>
        <translation>Viaje cuyos dos teléfonos se muestran</translation>
    </message>
    <message>
        <source>&amp;Ride</source>
        <translation>&amp;Viaje</translation>
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
        <source>Ride %1 closed. Its line stays live for a while, for forgotten things.</source>
        <translation>Viaje %1 cerrado. Su línea sigue activa un tiempo, por si alguien olvidó algo.</translation>
    </message>
    <message>
        <source>Ride %1 cancelled. Texts to both are queued.</source>
        <translation>Viaje %1 cancelado. Los mensajes a ambos están en cola.</translation>
    </message>
    <message>
        <source>Ride %1 is open again.</source>
        <translation>El viaje %1 está abierto de nuevo.</translation>
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
        <source>When</source>
        <translation>Cuándo</translation>
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
        <source>&amp;From</source>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: this time is past</source>
        <translation>%1: esta hora ya ha pasado</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
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
        <source>Ride %1 is now driven by %2. Texts to all concerned are queued.</source>
        <translation>El viaje %1 lo conduce ahora %2. Los mensajes a todos los implicados están en cola.</translation>
    </message>
    <message>
        <source>New ride</source>
        <translation>Viaje nuevo</translation>
    </message>
    <message>
        <source>Ride %1 created. Texts to both are queued.</source>
        <translation>Viaje %1 creado. Los mensajes a ambos están en cola.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>No open rides. Fill in the form at the right to create one (Ctrl+N).</source>
        <translation>No hay viajes abiertos. Rellene el formulario de la derecha para crear uno (Ctrl+N).</translation>
    </message>
    <message>
        <source>No rides here. Choose another group above.</source>
        <translation>Aquí no hay viajes. Elija otro grupo arriba.</translation>
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
        <source>Set MESSAGEBIRD_API_KEY in the environment or the .env file and start BirdCar again.</source>
        <translation>Defina MESSAGEBIRD_API_KEY en el entorno o en el archivo .env e inicie BirdCar de nuevo.</translation>
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
        <source>Pool: %1 of %2 numbers in use</source>
        <translation>Reserva: %1 de %2 números en uso</translation>
    </message>
    <message>
        <source>Active numbers with at least one live line</source>
        <translation>Números activos con al menos una línea activa</translation>
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
</context>
<context>
    <name>birdcar::TextPreview</name>
    <message>
        <source>Text to the customer</source>
        <translation>Mensaje al cliente</translation>
    </message>
    <message>
        <source>Text to the driver</source>
        <translation>Mensaje al conductor</translation>
    </message>
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
    <message numerus="yes">
        <source>To the %1 (%n SMS): %2</source>
        <translation>
            <numerusform>Para: %1 (%n SMS): %2</numerusform>
            <numerusform>Para: %1 (%n SMS): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>conductor</translation>
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
    <name>birdcar::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes back what the message on the screen offers to undo</source>
        <translation>Deshace lo que ofrece el aviso en pantalla</translation>
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
</context>
</TS>
