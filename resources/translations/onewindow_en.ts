<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>desk::MaterialRow</name>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::OutcomeStep</name>
    <message numerus="yes">
        <source>%n thing(s) are missing or faulty</source>
        <translation>
            <numerusform>%n thing is missing or faulty</numerusform>
            <numerusform>%n things are missing or faulty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PaperView</name>
    <message numerus="yes">
        <source>%n papers saved in %1</source>
        <translation>
            <numerusform>%n paper saved in %1</numerusform>
            <numerusform>%n papers saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReceptionPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ScenarioStep</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished application(s) kept</source>
        <translation>
            <numerusform>%n unfinished application kept</numerusform>
            <numerusform>%n unfinished applications kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SidePanel</name>
    <message numerus="yes">
        <source>%n item(s), one form</source>
        <translation>
            <numerusform>%n item, one form</numerusform>
            <numerusform>%n items, one form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>%n thing still open</numerusform>
            <numerusform>%n things still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SituationStep</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
</context>
</TS>
