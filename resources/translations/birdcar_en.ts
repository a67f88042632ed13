<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>birdcar::TextPreview</name>
    <message numerus="yes">
        <source>To the %1 (%n SMS): %2</source>
        <translation>
            <numerusform>To the %1 (%n SMS): %2</numerusform>
            <numerusform>To the %1 (%n SMS): %2</numerusform>
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
</TS>
