<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About Common Services</source>
            <translation>Acerca de Servicios Comunes</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy version and places</source>
            <translation>Copiar la versión y las ubicaciones</translation>
        </message>
        <message>
            <source>Joint arrangements, shared services and their use, of United Nations offices, without a network. Free software under the Apache License 2.0.</source>
            <translation>Acuerdos conjuntos, servicios compartidos y su uso en las oficinas de las Naciones Unidas, sin necesidad de red. Software libre con licencia Apache, versión 2.0.</translation>
        </message>
        <message>
            <source>Licence of</source>
            <translation>Licencia de</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>Log: {path}</source>
            <translation>Archivo de actividad: {path}</translation>
        </message>
        <message>
            <source>Store: {path}</source>
            <translation>Almacén: {path}</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
    </context>
    <context>
        <name>ActPanel</name>
        <message>
            <source>Everything was kept, so nothing changed.</source>
            <translation>Se conservó todo, por lo que no cambió nada.</translation>
        </message>
        <message>
            <source>No act is selected.</source>
            <translation>No hay ninguna acción seleccionada.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir la ficha</translation>
        </message>
        <message>
            <source>Show more values</source>
            <translation>Mostrar más valores</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>El día anterior</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>Up and Down move through the acts, Enter opens the record, Space hides this panel.</source>
            <translation>Las flechas arriba y abajo recorren las acciones, Intro abre la ficha, Espacio oculta este panel.</translation>
        </message>
        <message>
            <source>{actor} · {moment}</source>
            <translation>{actor} · {moment}</translation>
        </message>
        <message>
            <source>{record}, new</source>
            <translation>{record}, nueva</translation>
        </message>
        <message>
            <source>{subject} · {actor} · {moment}</source>
            <translation>{subject} · {actor} · {moment}</translation>
        </message>
    </context>
    <context>
        <name>ActWords</name>
        <message>
            <source>Brought back</source>
            <translation>Restablecido</translation>
        </message>
        <message>
            <source>Changed: {fields}</source>
            <translation>Cambio de: {fields}</translation>
        </message>
        <message>
            <source>Done again</source>
            <translation>Rehecho</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
        <message>
            <source>Done again: {what} of {subject}</source>
            <translation>Rehecho: {what} de {subject}</translation>
        </message>
        <message>
            <source>Record brought back</source>
            <translation>Ficha restablecida</translation>
        </message>
        <message>
            <source>Record removed</source>
            <translation>Ficha eliminada</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <translation>Rehacer {what}</translation>
        </message>
        <message>
            <source>Redo {what} of {subject}</source>
            <translation>Rehacer {what} de {subject}</translation>
        </message>
        <message>
            <source>Register filled for measuring</source>
            <translation>Registro llenado para medir</translation>
        </message>
        <message>
            <source>Register made</source>
            <translation>Registro creado</translation>
        </message>
        <message>
            <source>Review recorded</source>
            <translation>Revisión registrada</translation>
        </message>
        <message>
            <source>Stays: amend it</source>
            <translation>No cambia: modifíquelo con una acción nueva</translation>
        </message>
        <message>
            <source>The founding of a register cannot be undone.</source>
            <translation>No se puede deshacer la creación de un registro.</translation>
        </message>
        <message>
            <source>This act brought back what had been undone. Undo the act itself, further down in the list.</source>
            <translation>Esta acción restableció lo que se había deshecho. Deshaga la acción misma, que está más abajo en la lista.</translation>
        </message>
        <message>
            <source>This act cannot be undone: it froze what was agreed. Amend it by a new act instead.</source>
            <translation>Esta acción no se puede deshacer porque fijó lo convenido. Modifíquelo mediante una acción nueva.</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation>Deshacer {what}</translation>
        </message>
        <message>
            <source>Undo {what} of {subject}</source>
            <translation>Deshacer {what} de {subject}</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>Undone: {act}</source>
            <translation>Deshecho: {act}</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>Undone: {what} of {subject}</source>
            <translation>Deshecho: {what} de {subject}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>the record is brought back</source>
            <translation>se restablece la ficha</translation>
        </message>
        <message>
            <source>the record is taken away</source>
            <translation>se elimina la ficha</translation>
        </message>
        <message>
            <source>the record stays</source>
            <translation>la ficha se mantiene</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{kind} {names}</source>
            <translation>{kind} {names}</translation>
        </message>
        <message>
            <source>“{act}”</source>
            <translation>«{act}»</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Arrangement added</source>
            <translation>Acuerdo añadido</translation>
        </message>
        <message>
            <source>Clause checked</source>
            <translation>Cláusula comprobada</translation>
        </message>
        <message>
            <source>Clearance given</source>
            <translation>Visto bueno dado</translation>
        </message>
        <message>
            <source>Demo mission made</source>
            <translation>Misión de demostración creada</translation>
        </message>
        <message>
            <source>Document attached</source>
            <translation>Documento adjuntado</translation>
        </message>
        <message>
            <source>Document replaced</source>
            <translation>Documento sustituido</translation>
        </message>
        <message>
            <source>Entity added</source>
            <translation>Entidad añadida</translation>
        </message>
        <message>
            <source>Exchange rate entered</source>
            <translation>Tipo de cambio introducido</translation>
        </message>
        <message>
            <source>Field changed</source>
            <translation>Campo modificado</translation>
        </message>
        <message>
            <source>Location added</source>
            <translation>Lugar añadido</translation>
        </message>
        <message>
            <source>Moved by the calendar</source>
            <translation>Cambio de estado por el calendario</translation>
        </message>
        <message>
            <source>Moved to another state</source>
            <translation>Paso a otro estado</translation>
        </message>
        <message>
            <source>Office changed</source>
            <translation>Oficina modificada</translation>
        </message>
        <message>
            <source>Office set up</source>
            <translation>Oficina configurada</translation>
        </message>
        <message>
            <source>Participant added</source>
            <translation>Participante añadido</translation>
        </message>
        <message>
            <source>Participant changed</source>
            <translation>Participante modificado</translation>
        </message>
        <message>
            <source>Participant removed</source>
            <translation>Participante eliminado</translation>
        </message>
        <message>
            <source>Party added</source>
            <translation>Parte añadida</translation>
        </message>
        <message>
            <source>Party changed</source>
            <translation>Parte modificada</translation>
        </message>
        <message>
            <source>Party removed</source>
            <translation>Parte eliminada</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>Persona añadida</translation>
        </message>
        <message>
            <source>Rate entered</source>
            <translation>Tarifa introducida</translation>
        </message>
        <message>
            <source>Reading entered</source>
            <translation>Lectura introducida</translation>
        </message>
        <message>
            <source>Reference lists filled</source>
            <translation>Listas de referencia llenadas</translation>
        </message>
        <message>
            <source>Register made</source>
            <translation>Registro creado</translation>
        </message>
        <message>
            <source>Review recorded</source>
            <translation>Revisión registrada</translation>
        </message>
        <message>
            <source>Service added</source>
            <translation>Servicio añadido</translation>
        </message>
        <message>
            <source>Several records changed</source>
            <translation>Varias fichas modificadas</translation>
        </message>
        <message>
            <source>Sharing key entered</source>
            <translation>Clave de reparto introducida</translation>
        </message>
        <message>
            <source>Signature recorded</source>
            <translation>Firma registrada</translation>
        </message>
        <message>
            <source>Target set</source>
            <translation>Meta fijada</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>Usage entered</source>
            <translation>Uso introducido</translation>
        </message>
        <message>
            <source>Usage pasted</source>
            <translation>Uso pegado</translation>
        </message>
        <message>
            <source>Waiver given</source>
            <translation>Exención concedida</translation>
        </message>
        <message>
            <source>{field} changed</source>
            <translation>Campo «{field}» modificado</translation>
        </message>
    </context>
    <context>
        <name>ArrangementInspector</name>
        <message>
            <source>Enter opens an arrangement, Space shows or hides this panel, E edits the title.</source>
            <translation>Intro abre un acuerdo, Espacio muestra u oculta este panel, E permite editar el título.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>No hay nada seleccionado.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementPage</name>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Attach a document…</source>
            <translation>Adjuntar un documento…</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Cláusulas</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Edit the terms</source>
            <translation>Editar las condiciones</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Paso siguiente</translation>
        </message>
        <message>
            <source>No step can be made by hand now.</source>
            <translation>Ahora no se puede dar ningún paso a mano.</translation>
        </message>
        <message>
            <source>Nobody has to sign now.</source>
            <translation>Nadie tiene que firmar ahora.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Parts of the arrangement</source>
            <translation>Partes de la ficha del acuerdo</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>Registrar una revisión…</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>Registrar una firma</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation>Este acuerdo ya no está en el registro.</translation>
        </message>
        <message>
            <source>back</source>
            <translation>atrás</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>editar</translation>
        </message>
    </context>
    <context>
        <name>ArrangementsPage</name>
        <message>
            <source>Arrangements</source>
            <translation>Acuerdos</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <source>Edit the title</source>
            <translation>Editar el título</translation>
        </message>
        <message>
            <source>Log arrangement</source>
            <translation>Registrar el acuerdo</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>Nuevo acuerdo</translation>
        </message>
        <message>
            <source>No arrangement is selected.</source>
            <translation>No hay ningún acuerdo seleccionado.</translation>
        </message>
        <message>
            <source>Open arrangement</source>
            <translation>Abrir el acuerdo</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>The selected rows are copied with their headings.</source>
            <translation>Las filas seleccionadas se han copiado con sus encabezados.</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>editar</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>vista previa</translation>
        </message>
    </context>
    <context>
        <name>AsOf</name>
        <message>
            <source>A week ago, {day}</source>
            <translation>Hace una semana, {day}</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Situación al</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Volver a hoy</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Elegir un día</translation>
        </message>
        <message>
            <source>End of last month, {day}</source>
            <translation>Fin del mes pasado, {day}</translation>
        </message>
        <message>
            <source>End of last year, {day}</source>
            <translation>Fin del año pasado, {day}</translation>
        </message>
        <message>
            <source>Enter the day whose register you want to see, for example {day}.</source>
            <translation>Introduzca el día cuyo registro desea ver, por ejemplo {day}.</translation>
        </message>
        <message>
            <source>Show that day</source>
            <translation>Mostrar ese día</translation>
        </message>
        <message>
            <source>Show the register as of</source>
            <translation>Mostrar el registro al día</translation>
        </message>
        <message>
            <source>Yesterday, {day}</source>
            <translation>Ayer, {day}</translation>
        </message>
        <message>
            <source>{day} has not come yet. Choose a day up to today.</source>
            <translation>El {day} todavía no ha llegado. Elija un día hasta hoy.</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Banners</name>
        <message>
            <source>Back to today</source>
            <translation>Volver a hoy</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation>Aquí no se puede cambiar nada.</translation>
        </message>
        <message>
            <source>Reading only.</source>
            <translation>Solo lectura.</translation>
        </message>
        <message>
            <source>The register as it was on {day}.</source>
            <translation>El registro tal como era el {day}.</translation>
        </message>
        <message>
            <source>This store can be looked at and not changed.</source>
            <translation>Este almacén se puede consultar, pero no modificar.</translation>
        </message>
    </context>
    <context>
        <name>Browse</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Elegir las columnas</translation>
        </message>
        <message>
            <source>Clear the last filter</source>
            <translation>Quitar el último filtro</translation>
        </message>
        <message>
            <source>Ending in 180 days</source>
            <translation>Terminan en 180 días</translation>
        </message>
        <message>
            <source>Every service that runs is on paper.</source>
            <translation>Todos los servicios en marcha constan por escrito.</translation>
        </message>
        <message>
            <source>Lapsed but used</source>
            <translation>Vencidos pero en uso</translation>
        </message>
        <message>
            <source>Needs a decision</source>
            <translation>Requieren una decisión</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>Nuevo acuerdo</translation>
        </message>
        <message>
            <source>No arrangement ends in the next 180 days.</source>
            <translation>Ningún acuerdo termina en los próximos 180 días.</translation>
        </message>
        <message>
            <source>No arrangement matches {conditions}.</source>
            <translation>Ningún acuerdo coincide con {conditions}.</translation>
        </message>
        <message>
            <source>No arrangement that has ended is still used.</source>
            <translation>Ningún acuerdo terminado sigue en uso.</translation>
        </message>
        <message>
            <source>No arrangements yet. Log the first one.</source>
            <translation>Todavía no hay acuerdos. Registre el primero.</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>Sin acuerdo escrito</translation>
        </message>
        <message>
            <source>Nothing needs a decision before {day}.</source>
            <translation>Nada requiere una decisión antes del {day}.</translation>
        </message>
        <message>
            <source>Sum of ceilings {sums}</source>
            <translation>Suma de los límites {sums}</translation>
        </message>
        <message>
            <source>Views of arrangements</source>
            <translation>Vistas de los acuerdos</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>Seleccionados: {count}</translation>
        </message>
        <message>
            <source>{count} selected, hidden by the filter</source>
            <translation>Seleccionados: {count}, ocultos por el filtro</translation>
        </message>
    </context>
    <context>
        <name>BulkPanel</name>
        <message>
            <source>All of these are signed, so their terms stay. Choose another field.</source>
            <translation>Todos ellos están firmados, de modo que sus condiciones se mantienen. Elija otro campo.</translation>
        </message>
        <message>
            <source>Arrangements changed: {count}.</source>
            <translation>Acuerdos modificados: {count}.</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Change them</source>
            <translation>Modificarlos</translation>
        </message>
        <message>
            <source>Changing arrangements</source>
            <translation>Modificación de acuerdos</translation>
        </message>
        <message>
            <source>Choose a field; what will change is said here.</source>
            <translation>Elija un campo; aquí se indicará qué va a cambiar.</translation>
        </message>
        <message>
            <source>Field to change</source>
            <translation>Campo que se va a cambiar</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>New value: {field}</source>
            <translation>Valor nuevo: {field}</translation>
        </message>
        <message>
            <source>No field is chosen. Choose the field to change.</source>
            <translation>No se ha elegido ningún campo. Elija el campo que va a cambiar.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Selected arrangements: {count}</source>
            <translation>Acuerdos seleccionados: {count}</translation>
        </message>
        <message>
            <source>Signed, staying as they are: {count}.</source>
            <translation>Firmados, que quedan como están: {count}.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Arrangements: {count}.</source>
            <translation>Qué va a cambiar: {field} → {value}. Acuerdos: {count}.</translation>
        </message>
        <message>
            <source>different</source>
            <translation>distinto</translation>
        </message>
    </context>
    <context>
        <name>CellWords</name>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>%n celda</numerusform>
                <numerusform>%n celdas</numerusform>
            </translation>
        </message>
        <message>
            <source>Average {average}</source>
            <translation>Promedio {average}</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>No cell is selected.</source>
            <translation>No hay ninguna celda seleccionada.</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Sum {sum}</source>
            <translation>Suma {sum}</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Año anterior</translation>
        </message>
        <message>
            <source>Year before {sum}</source>
            <translation>Año anterior {sum}</translation>
        </message>
        <message>
            <source>different units</source>
            <translation>unidades distintas</translation>
        </message>
        <message>
            <source>{consumer}, {service}</source>
            <translation>{consumer}, {service}</translation>
        </message>
    </context>
    <context>
        <name>ChangeLogPage</name>
        <message>
            <source>Change log</source>
            <translation>Diario de cambios</translation>
        </message>
        <message>
            <source>No act is selected.</source>
            <translation>No hay ninguna acción seleccionada.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir la ficha</translation>
        </message>
        <message>
            <source>Redo this act</source>
            <translation>Rehacer esta acción</translation>
        </message>
        <message>
            <source>See the register as of a day</source>
            <translation>Ver el registro tal como era un día</translation>
        </message>
        <message>
            <source>There is no page for what this act was about. Its values stand beside the list.</source>
            <translation>No hay página para el objeto de esta acción. Sus valores figuran junto a la lista.</translation>
        </message>
        <message>
            <source>This act has not been undone.</source>
            <translation>Esta acción no se ha deshecho.</translation>
        </message>
        <message>
            <source>This act is undone already.</source>
            <translation>Esta acción ya se ha deshecho.</translation>
        </message>
        <message>
            <source>This act names no record.</source>
            <translation>Esta acción no se refiere a ninguna ficha.</translation>
        </message>
        <message>
            <source>Undo this act</source>
            <translation>Deshacer esta acción</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtro</translation>
        </message>
        <message>
            <source>open the record</source>
            <translation>abrir la ficha</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>panel</translation>
        </message>
    </context>
    <context>
        <name>ChecksPanel</name>
        <message>
            <source>Checks before the export</source>
            <translation>Comprobaciones antes de exportar</translation>
        </message>
        <message>
            <source>Marked “{marking}” on every page</source>
            <translation>Con la marca «{marking}» en cada página</translation>
        </message>
        <message>
            <source>Show {reference}</source>
            <translation>Mostrar {reference}</translation>
        </message>
        <message>
            <source>The period is not over</source>
            <translation>El período no ha terminado</translation>
        </message>
        <message>
            <source>The period runs until {last}. The figures stand as of {day}.</source>
            <translation>El período va hasta el {last}. Las cifras corresponden al {day}.</translation>
        </message>
        <message>
            <source>The strictest marking of what it lists.</source>
            <translation>La marca más estricta de lo que figura en él.</translation>
        </message>
        <message>
            <source>What is missing stands on the cover as a known gap.</source>
            <translation>Lo que falta figura en la portada como una laguna conocida.</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>leyendo…</translation>
        </message>
        <message>
            <source>{agree} agree, {open} to look at</source>
            <translation>Coinciden: {agree}; por ver: {open}</translation>
        </message>
    </context>
    <context>
        <name>ChoiceDialog</name>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Language of the workbook</source>
            <translation>Idioma del libro</translation>
        </message>
        <message>
            <source>Other months</source>
            <translation>Otros meses</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Quarter {number} of {year}</source>
            <translation>Trim. {number} de {year}</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Year basis</source>
            <translation>Base del año</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>Año {year}</translation>
        </message>
    </context>
    <context>
        <name>ClausesPart</name>
        <message>
            <source>Clause</source>
            <translation>Cláusula</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Cláusulas</translation>
        </message>
        <message>
            <source>In the paper</source>
            <translation>En el documento</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Y says that a clause is there, N that it is not, A not applicable.</source>
            <translation>Y indica que la cláusula figura, N que no figura y A que no se aplica.</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>{answered} of {total} answered</source>
            <translation>Respondidas {answered} de {total}</translation>
        </message>
    </context>
    <context>
        <name>CodeField</name>
        <message>
            <source>“{text}” is not in the list of {field}. Choose one of the values offered.</source>
            <translation>«{text}» no está en la lista de {field}. Elija uno de los valores ofrecidos.</translation>
        </message>
    </context>
    <context>
        <name>CommandField</name>
        <message>
            <source>Ctrl+K opens it from everywhere</source>
            <translation>Ctrl+K lo abre desde cualquier lugar</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar una orden</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer una copia de seguridad ahora</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Buscar en esta lista</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Inspector on or off</source>
            <translation>Mostrar u ocultar el panel de detalles</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>Zona siguiente</translation>
        </message>
        <message>
            <source>Open a store…</source>
            <translation>Abrir un almacén…</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>Zona anterior</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar una copia de seguridad…</translation>
        </message>
        <message>
            <source>Save (everything is saved)</source>
            <translation>Guardar (todo está guardado)</translation>
        </message>
        <message>
            <source>Search or run a command…</source>
            <translation>Buscar o ejecutar una orden…</translation>
        </message>
        <message>
            <source>Set up another office…</source>
            <translation>Configurar otra oficina…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ConsumerPicker</name>
        <message>
            <source>Consumers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Type an acronym and press Enter</source>
            <translation>Escriba una sigla y pulse Intro</translation>
        </message>
        <message>
            <source>{entity}, remove</source>
            <translation>{entity}, quitar</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy the details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <source>Everything saved before is safe. What you were just doing may not have been saved: look at it before you go on. Nothing is sent anywhere. If you want this to be mended, copy the details and give them to whoever looks after the program.</source>
            <translation>Todo lo guardado anteriormente está a salvo. Es posible que lo que estaba haciendo en este momento no se haya guardado: compruébelo antes de seguir. No se envía nada a ningún sitio. Si desea que se corrija, copie los detalles y entréguelos a quien se ocupa del programa.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Algo ha fallado en el programa</translation>
        </message>
        <message>
            <source>Technical details</source>
            <translation>Detalles técnicos</translation>
        </message>
        <message>
            <source>The log is kept in {path}</source>
            <translation>El archivo de actividad se guarda en {path}</translation>
        </message>
        <message>
            <source>The program made a mistake.</source>
            <translation>El programa ha cometido un error.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Type a date. Control and semicolon gives today, plus and minus move one day.</source>
            <translation>Escriba una fecha. Ctrl y punto y coma pone la de hoy; los signos más y menos la cambian un día.</translation>
        </message>
    </context>
    <context>
        <name>DateReading</name>
        <message>
            <source>“{text}” cannot be read as a date. Type it like 15 Oct 2026 or 2026-10-15.</source>
            <translation>«{text}» no se puede leer como fecha. Escríbala así: 15 Oct 2026 o 2026-10-15.</translation>
        </message>
        <message>
            <source>“{text}” is not a date: the month must be 1 to 12. Correct it.</source>
            <translation>«{text}» no es una fecha: el mes debe ser del 1 al 12. Corríjalo.</translation>
        </message>
        <message>
            <source>“{text}” is not a date: {month} {year} has {days} days. Correct the day or the month.</source>
            <translation>«{text}» no es una fecha: {month} de {year} tiene {days} días. Corrija el día o el mes.</translation>
        </message>
    </context>
    <context>
        <name>DatesPart</name>
        <message>
            <source>Dates that matter</source>
            <translation>Fechas importantes</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Decidir antes del</translation>
        </message>
        <message>
            <source>End of mandate</source>
            <translation>Fin del mandato</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Final account</source>
            <translation>Cuenta final</translation>
        </message>
        <message>
            <source>Last notice day</source>
            <translation>Último día de preaviso</translation>
        </message>
        <message>
            <source>Last signature</source>
            <translation>Última firma</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Próxima revisión</translation>
        </message>
        <message>
            <source>Takes effect</source>
            <translation>Surte efecto</translation>
        </message>
        <message>
            <source>{day}, {distance}</source>
            <translation>{day}, {distance}</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPart</name>
        <message>
            <source>Needs a decision</source>
            <translation>Requieren una decisión</translation>
        </message>
        <message>
            <source>Needs a decision, sorted by decision date</source>
            <translation>Requieren una decisión, por fecha de decisión</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>Nuevo acuerdo</translation>
        </message>
        <message>
            <source>No arrangements yet. Log the first one; its decision dates will stand here.</source>
            <translation>Todavía no hay acuerdos. Registre el primero; aquí figurarán sus fechas de decisión.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the next one</source>
            <translation>Abrir el siguiente</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>Abrir el registro</translation>
        </message>
        <message>
            <source>Open {title}</source>
            <translation>Abrir {title}</translation>
        </message>
        <message>
            <source>Record a review of {title}</source>
            <translation>Registrar una revisión de {title}</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>Registrar una revisión…</translation>
        </message>
        <message>
            <source>sorted by decision date</source>
            <translation>por fecha de decisión</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message numerus="yes">
            <source>%n value(s) of this act were changed again since. What should happen to them?</source>
            <translation>
                <numerusform>%n valor de esta acción se ha vuelto a cambiar después. ¿Qué debe hacerse con él?</numerusform>
                <numerusform>%n valores de esta acción se han vuelto a cambiar después. ¿Qué debe hacerse con ellos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is saved. You never need to press a key for it.</source>
            <translation>Todo está guardado. Nunca tiene que pulsar una tecla para ello.</translation>
        </message>
        <message>
            <source>Keep what was entered since</source>
            <translation>Conservar lo introducido después</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Take that back as well</source>
            <translation>Deshacer eso también</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>DemoStrip</name>
        <message>
            <source>DEMO</source>
            <translation>DEMOSTRACIÓN</translation>
        </message>
        <message>
            <source>Everything here is invented. Try what you like; no real office is touched.</source>
            <translation>Todo lo que hay aquí es inventado. Pruebe lo que quiera; no afecta a ninguna oficina real.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPart</name>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Attach a document</source>
            <translation>Adjuntar un documento</translation>
        </message>
        <message>
            <source>Attach the newer document first, then choose the one it replaces.</source>
            <translation>Adjunte primero el documento más reciente y elija después el que este sustituye.</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Adjuntar…</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>Elija primero un documento.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>No document is attached yet. Attach the draft or the signed copy, or drop a file here.</source>
            <translation>Todavía no hay ningún documento adjunto. Adjunte el borrador o el ejemplar firmado, o suelte aquí un archivo.</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>Abrir una copia</translation>
        </message>
        <message>
            <source>Replace a document</source>
            <translation>Sustituir un documento</translation>
        </message>
        <message>
            <source>Replaced by…</source>
            <translation>Sustituido por…</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>What kind of document is {name}?</source>
            <translation>¿Qué clase de documento es {name}?</translation>
        </message>
        <message>
            <source>Which document takes the place of {title}?</source>
            <translation>¿Qué documento sustituye a {title}?</translation>
        </message>
        <message>
            <source>Why is it replaced?</source>
            <translation>¿Por qué se sustituye?</translation>
        </message>
        <message>
            <source>You can also drop a file here.</source>
            <translation>También puede soltar aquí un archivo.</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigor</translation>
        </message>
        <message>
            <source>replaced by {title}</source>
            <translation>sustituido por {title}</translation>
        </message>
        <message>
            <source>{n} B</source>
            <translation>{n} B</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>Shared clinic</source>
            <translation>Dispensario compartido</translation>
        </message>
        <message>
            <source>Signed version received</source>
            <translation>Se recibió la versión firmada</translation>
        </message>
        <message>
            <source>a later day</source>
            <translation>un día posterior</translation>
        </message>
        <message>
            <source>another entity</source>
            <translation>otra entidad</translation>
        </message>
        <message>
            <source>another file</source>
            <translation>otro archivo</translation>
        </message>
        <message>
            <source>another record</source>
            <translation>otra ficha</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>como está</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>its framework agreement</source>
            <translation>su acuerdo marco</translation>
        </message>
        <message>
            <source>the exchange of letters</source>
            <translation>el canje de notas</translation>
        </message>
        <message>
            <source>“agreed at the annual review”</source>
            <translation>«convenido en el revisión anual»</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A record cannot come and go in one act.</source>
            <translation>Una ficha no puede aparecer y desaparecer en la misma acción.</translation>
        </message>
        <message>
            <source>Another window or program is writing to the store.</source>
            <translation>Otra ventana u otro programa está escribiendo en el almacén.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server to free some space, then save again.</source>
            <translation>Pida a quien administra el servidor que libere espacio y vuelva a guardar.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server, or use pg_dump.</source>
            <translation>Consulte a quien administra el servidor o utilice pg_dump.</translation>
        </message>
        <message>
            <source>Attach the document again from its original, or copy the documents folder back from a backup.</source>
            <translation>Adjunte de nuevo el documento desde su original, o recupere la carpeta de documentos de una copia de seguridad.</translation>
        </message>
        <message>
            <source>Attach the document again.</source>
            <translation>Adjunte de nuevo el documento.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, choose another file, set up a new office or restore a backup.</source>
            <translation>Compruebe que el disco está conectado, elija otro archivo, configure una oficina nueva o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>Check that the file and its folder may be written, or copy the store to a place that may be.</source>
            <translation>Compruebe que se puede escribir en el archivo y en su carpeta, o copie el almacén a un lugar donde se pueda.</translation>
        </message>
        <message>
            <source>Check that the folder exists and may be read and written.</source>
            <translation>Compruebe que la carpeta existe y que se puede leer y escribir en ella.</translation>
        </message>
        <message>
            <source>Check that you may read and write the file and its folder; copy it from a read-only disk to your own first.</source>
            <translation>Compruebe que puede leer y escribir el archivo y su carpeta; si está en un disco de solo lectura, cópielo antes al suyo.</translation>
        </message>
        <message>
            <source>Check the disk and its connection, then restore the newest backup if the error comes back.</source>
            <translation>Compruebe el disco y su conexión y, si el error se repite, restaure la copia de seguridad más reciente.</translation>
        </message>
        <message>
            <source>Check the disk and its connection, then try again.</source>
            <translation>Compruebe el disco y su conexión y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Check the disk or the network folder and export again.</source>
            <translation>Compruebe el disco o la carpeta de red y vuelva a exportar.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Compruebe el disco.</translation>
        </message>
        <message>
            <source>Check the disk; then check the store itself.</source>
            <translation>Compruebe el disco y después el propio almacén.</translation>
        </message>
        <message>
            <source>Check the name and that the disk is connected.</source>
            <translation>Compruebe el nombre y que el disco está conectado.</translation>
        </message>
        <message>
            <source>Check the network and ask whoever runs the server, then try again.</source>
            <translation>Compruebe la red, consulte a quien administra el servidor y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Choose a file from the backups folder, or make a backup of that store first.</source>
            <translation>Elija un archivo de la carpeta de copias de seguridad, o haga antes una copia de ese almacén.</translation>
        </message>
        <message>
            <source>Choose a folder you may write to, or ask for the right to write there.</source>
            <translation>Elija una carpeta en la que pueda escribir, o solicite permiso para escribir allí.</translation>
        </message>
        <message>
            <source>Choose a folder you may write to.</source>
            <translation>Elija una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <source>Choose a workbook made by this program.</source>
            <translation>Elija un libro creado por este programa.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Elija otra copia de seguridad.</translation>
        </message>
        <message>
            <source>Choose another file for the demonstration.</source>
            <translation>Elija otro archivo para la demostración.</translation>
        </message>
        <message>
            <source>Choose another file, give the right key, or restore a backup.</source>
            <translation>Elija otro archivo, indique la clave correcta o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>Choose another file, or restore a backup.</source>
            <translation>Elija otro archivo o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Elija otro archivo.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Choose another name, or open that store.</source>
            <translation>Elija otro nombre o abra ese almacén.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Elija otro.</translation>
        </message>
        <message>
            <source>Choose it again.</source>
            <translation>Elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>Close it there and export again, or choose another name.</source>
            <translation>Ciérrelo allí y vuelva a exportar, o elija otro nombre.</translation>
        </message>
        <message>
            <source>Close the program and restore the newest backup; the damaged file is moved aside, never deleted.</source>
            <translation>Cierre el programa y restaure la copia de seguridad más reciente; el archivo dañado se aparta, nunca se elimina.</translation>
        </message>
        <message>
            <source>Copy the documents folder back from a backup, or attach the document again.</source>
            <translation>Recupere la carpeta de documentos de una copia de seguridad o adjunte de nuevo el documento.</translation>
        </message>
        <message>
            <source>Correct it by a new act: an amendment or a restatement.</source>
            <translation>Corríjalo con una acción nueva: una enmienda o una reformulación.</translation>
        </message>
        <message>
            <source>Correct the record and export again; nothing was written.</source>
            <translation>Corrija la ficha y vuelva a exportar; no se ha escrito nada.</translation>
        </message>
        <message>
            <source>Export again. If it happens again, check the register before anything is sent.</source>
            <translation>Vuelva a exportar. Si se repite, compruebe el registro antes de enviar nada.</translation>
        </message>
        <message>
            <source>Free some space on the disk that holds the store and save again.</source>
            <translation>Libere espacio en el disco que contiene el almacén y vuelva a guardar.</translation>
        </message>
        <message>
            <source>Free some space or choose a folder on another disk, then try again.</source>
            <translation>Libere espacio o elija una carpeta en otro disco y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Free some space or choose a folder on another disk.</source>
            <translation>Libere espacio o elija una carpeta en otro disco.</translation>
        </message>
        <message>
            <source>Free some space or choose another disk, then export again.</source>
            <translation>Libere espacio o elija otro disco y vuelva a exportar.</translation>
        </message>
        <message>
            <source>Give its key; if it never had one, restore the newest backup.</source>
            <translation>Indique su clave; si nunca la tuvo, restaure la copia de seguridad más reciente.</translation>
        </message>
        <message>
            <source>Go on with the version that wrote it, and report this. A copy is kept: {copy}.</source>
            <translation>Siga con la versión que lo escribió e informe de ello. Se conserva una copia: {copy}.</translation>
        </message>
        <message>
            <source>Install the newer version to make changes.</source>
            <translation>Instale la versión más reciente para hacer cambios.</translation>
        </message>
        <message>
            <source>Install the newer version.</source>
            <translation>Instale la versión más reciente.</translation>
        </message>
        <message>
            <source>It is brought up to date when it is opened; a backup is made first.</source>
            <translation>Se actualiza al abrirlo; antes se hace una copia de seguridad.</translation>
        </message>
        <message>
            <source>Keep the store on this computer's own disk, best in the local application folder; backups and packages may be kept there instead.</source>
            <translation>Guarde el almacén en el disco de este ordenador, preferiblemente en la carpeta local de aplicaciones; allí pueden guardarse en cambio las copias de seguridad y los paquetes.</translation>
        </message>
        <message>
            <source>List the references with: list arrangements, or list services.</source>
            <translation>Vea las referencias con: list arrangements o list services.</translation>
        </message>
        <message>
            <source>Look at it as it is, or copy it into a folder you may write to.</source>
            <translation>Consúltelo como está, o cópielo en una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <source>No office has been set up in this register yet, so no reference can be given.</source>
            <translation>En este registro todavía no se ha configurado ninguna oficina, por lo que no se puede asignar ninguna referencia.</translation>
        </message>
        <message>
            <source>Open it without a key, or choose the encrypted store.</source>
            <translation>Ábralo sin clave o elija el almacén cifrado.</translation>
        </message>
        <message>
            <source>Open the store where it can be written.</source>
            <translation>Abra el almacén en un lugar donde se pueda escribir en él.</translation>
        </message>
        <message>
            <source>Papers cannot be attached to a record of this kind.</source>
            <translation>No se pueden adjuntar documentos a una ficha de esta clase.</translation>
        </message>
        <message>
            <source>Papers cannot be kept here: this register is not a file.</source>
            <translation>Aquí no se pueden guardar documentos: este registro no es un archivo.</translation>
        </message>
        <message>
            <source>Restore the newest backup; the present file is moved aside, never deleted.</source>
            <translation>Restaure la copia de seguridad más reciente; el archivo actual se aparta, nunca se elimina.</translation>
        </message>
        <message>
            <source>Say for each whether to keep what is there now or to take it back as well.</source>
            <translation>Indique para cada uno si se conserva lo que hay ahora o si también se deshace.</translation>
        </message>
        <message>
            <source>Set up your office first: File, Set up my office; or the command init.</source>
            <translation>Configure primero su oficina: Archivo, Configurar mi oficina; o con la orden init.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}{subject}, {field}: {reason}.</source>
            <translation>Hoja {sheet}, fila {row}{subject}, {field}: {reason}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the finished workbook says {here} and not {register}, so it was not kept.</source>
            <translation>Hoja {sheet}, {figure}: el libro terminado indica {here} y no {register}, por lo que no se ha conservado.</translation>
        </message>
        <message>
            <source>Take back the act itself; it is further down in the list.</source>
            <translation>Deshaga la acción misma; está más abajo en la lista.</translation>
        </message>
        <message>
            <source>Take back what was done with the {target} since, or remove the {kind}, then try again.</source>
            <translation>Deshaga lo que se hizo después con este elemento ({target}) o elimine el elemento posterior ({kind}) y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The backup {name} was changed or damaged after it was made.</source>
            <translation>La copia de seguridad {name} se modificó o se dañó después de hacerse.</translation>
        </message>
        <message>
            <source>The copy of the store did not pass its check and was not kept.</source>
            <translation>La copia del almacén no superó la comprobación y no se ha conservado.</translation>
        </message>
        <message>
            <source>The disk is full: {name} could not be written. What was there before is untouched.</source>
            <translation>El disco está lleno: no se pudo escribir {name}. Lo que había antes sigue intacto.</translation>
        </message>
        <message>
            <source>The disk is full; nothing that was saved before is lost.</source>
            <translation>El disco está lleno; no se ha perdido nada de lo ya guardado.</translation>
        </message>
        <message>
            <source>The disk of the server is full; nothing that was saved before is lost.</source>
            <translation>El disco del servidor está lleno; no se ha perdido nada de lo ya guardado.</translation>
        </message>
        <message>
            <source>The disk of {folder} has {free} free, but {needed} are needed.</source>
            <translation>El disco de {folder} tiene {free} libres, pero se necesitan {needed}.</translation>
        </message>
        <message>
            <source>The disk reported an error; the change was not saved.</source>
            <translation>El disco comunicó un error; el cambio no se ha guardado.</translation>
        </message>
        <message>
            <source>The document {name}… is no longer in the folder {folder}.</source>
            <translation>El documento {name}… ya no está en la carpeta {folder}.</translation>
        </message>
        <message>
            <source>The document {name}… is not what was attached: it was changed, cut or damaged.</source>
            <translation>El documento {name}… no es el que se adjuntó: se modificó, se cortó o se dañó.</translation>
        </message>
        <message>
            <source>The file is not a store, or the key does not fit.</source>
            <translation>El archivo no es un almacén o la clave no corresponde.</translation>
        </message>
        <message>
            <source>The file {name} is empty: nothing was ever saved in it, or its content was lost.</source>
            <translation>El archivo {name} está vacío: nunca se guardó nada en él o se perdió su contenido.</translation>
        </message>
        <message>
            <source>The file {name} is encrypted, damaged or not a store.</source>
            <translation>El archivo {name} está cifrado, está dañado o no es un almacén.</translation>
        </message>
        <message>
            <source>The file {name} is not a store of Common Services.</source>
            <translation>El archivo {name} no es un almacén de Servicios Comunes.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist.</source>
            <translation>La carpeta {folder} no existe.</translation>
        </message>
        <message>
            <source>The founding of a register cannot be taken back.</source>
            <translation>No se puede deshacer la creación de un registro.</translation>
        </message>
        <message>
            <source>The key does not fit the store {name}, or its first page is damaged.</source>
            <translation>La clave no corresponde al almacén {name}, o su primera página está dañada.</translation>
        </message>
        <message>
            <source>The log is kept in {path}</source>
            <translation>El archivo de actividad se guarda en {path}</translation>
        </message>
        <message>
            <source>The program closed unexpectedly last time. Nothing that was saved is lost.</source>
            <translation>La última vez el programa se cerró de forma inesperada. No se ha perdido nada de lo guardado.</translation>
        </message>
        <message>
            <source>The server that keeps the store broke the connection; the change was not saved.</source>
            <translation>El servidor que aloja el almacén cortó la conexión; el cambio no se ha guardado.</translation>
        </message>
        <message>
            <source>The server that keeps the store does not answer.</source>
            <translation>El servidor que aloja el almacén no responde.</translation>
        </message>
        <message>
            <source>The store can be read but not changed.</source>
            <translation>El almacén se puede leer, pero no modificar.</translation>
        </message>
        <message>
            <source>The store cannot be opened.</source>
            <translation>No se puede abrir el almacén.</translation>
        </message>
        <message>
            <source>The store is damaged.</source>
            <translation>El almacén está dañado.</translation>
        </message>
        <message>
            <source>The store {name} can be read but not changed.</source>
            <translation>El almacén {name} se puede leer, pero no modificar.</translation>
        </message>
        <message>
            <source>The store {name} cannot be opened: the system refuses it.</source>
            <translation>No se puede abrir el almacén {name}: el sistema lo impide.</translation>
        </message>
        <message>
            <source>The store {name} could not be brought to this version; it was left as it was.</source>
            <translation>No se pudo adaptar el almacén {name} a esta versión; se dejó como estaba.</translation>
        </message>
        <message>
            <source>The store {name} is already open in another window.</source>
            <translation>El almacén {name} ya está abierto en otra ventana.</translation>
        </message>
        <message>
            <source>The store {name} is already open in process {process} on {computer} since {since}.</source>
            <translation>El almacén {name} ya está abierto en el proceso {process} de {computer} desde {since}.</translation>
        </message>
        <message>
            <source>The store {name} is being written by another program and cannot be looked at now.</source>
            <translation>Otro programa está escribiendo en el almacén {name} y ahora no se puede consultar.</translation>
        </message>
        <message>
            <source>The store {name} is cut short: a part of the file is missing.</source>
            <translation>El almacén {name} está incompleto: falta una parte del archivo.</translation>
        </message>
        <message>
            <source>The store {name} is damaged.</source>
            <translation>El almacén {name} está dañado.</translation>
        </message>
        <message>
            <source>The store {name} is in order.</source>
            <translation>El almacén {name} está en orden.</translation>
        </message>
        <message>
            <source>The store {name} is not encrypted, but a key was given.</source>
            <translation>El almacén {name} no está cifrado, pero se indicó una clave.</translation>
        </message>
        <message>
            <source>The store {name} was written by a newer version ({version}) that this one ({ours}) cannot read.</source>
            <translation>El almacén {name} se escribió con una versión más reciente ({version}) que esta ({ours}) no puede leer.</translation>
        </message>
        <message>
            <source>The store {name} was written by a newer version ({version}; this one knows {ours}): it opens read-only.</source>
            <translation>El almacén {name} se escribió con una versión más reciente ({version}; esta conoce {ours}): se abre solo para lectura.</translation>
        </message>
        <message>
            <source>The store {name} was written by an older version ({version}; this one writes {ours}).</source>
            <translation>El almacén {name} se escribió con una versión más antigua ({version}; esta escribe {ours}).</translation>
        </message>
        <message>
            <source>There is already a file {name} in {folder}; it was left as it is.</source>
            <translation>Ya hay un archivo {name} en {folder}; se ha dejado como está.</translation>
        </message>
        <message>
            <source>There is no backup at {path}.</source>
            <translation>No hay ninguna copia de seguridad en {path}.</translation>
        </message>
        <message>
            <source>There is no file {name} to attach.</source>
            <translation>No hay ningún archivo {name} que adjuntar.</translation>
        </message>
        <message>
            <source>There is no record with the reference {reference}.</source>
            <translation>No hay ninguna ficha con la referencia {reference}.</translation>
        </message>
        <message>
            <source>There is no room left to write {name}; an older file of that name is unchanged.</source>
            <translation>No queda espacio para escribir {name}; el archivo anterior con ese nombre no ha cambiado.</translation>
        </message>
        <message>
            <source>There is no store at {path}.</source>
            <translation>No hay ningún almacén en {path}.</translation>
        </message>
        <message>
            <source>This act brought back what had been taken back.</source>
            <translation>Esta acción restableció lo que se había deshecho.</translation>
        </message>
        <message>
            <source>This act cannot be taken back by itself: a later {kind} still needs the {target} it made.</source>
            <translation>Esta acción no se puede deshacer por sí sola: un elemento posterior ({kind}) todavía necesita el que ella creó ({target}).</translation>
        </message>
        <message>
            <source>This act froze something and cannot be taken back.</source>
            <translation>Esta acción fijó algo y no se puede deshacer.</translation>
        </message>
        <message>
            <source>This act is not in the change log.</source>
            <translation>Esta acción no está en el diario de cambios.</translation>
        </message>
        <message>
            <source>This act was already taken back.</source>
            <translation>Esta acción ya se había deshecho.</translation>
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation>Este acuerdo ya no está en el registro.</translation>
        </message>
        <message>
            <source>This is not the name of a document.</source>
            <translation>Este no es el nombre de un documento.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>Esta ficha ya no está en el registro.</translation>
        </message>
        <message>
            <source>This record was never in the register.</source>
            <translation>Esta ficha nunca estuvo en el registro.</translation>
        </message>
        <message>
            <source>This register is open for reading only; nothing was changed.</source>
            <translation>Este registro está abierto solo para lectura; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>This service is no longer in the register.</source>
            <translation>Este servicio ya no está en el registro.</translation>
        </message>
        <message>
            <source>This store already has an office in it; the demonstration needs a new store.</source>
            <translation>Este almacén ya contiene una oficina; la demostración necesita un almacén nuevo.</translation>
        </message>
        <message>
            <source>This store is kept by a PostgreSQL server, which makes its own backups.</source>
            <translation>Este almacén está en un servidor PostgreSQL, que hace sus propias copias de seguridad.</translation>
        </message>
        <message>
            <source>This store is not a file, so it cannot be copied.</source>
            <translation>Este almacén no es un archivo, por lo que no se puede copiar.</translation>
        </message>
        <message>
            <source>Too many tasks use the store at once.</source>
            <translation>Demasiadas tareas usan el almacén a la vez.</translation>
        </message>
        <message>
            <source>Try the right key; if it is certainly right, restore the newest backup.</source>
            <translation>Pruebe con la clave correcta; si no hay duda de que lo es, restaure la copia de seguridad más reciente.</translation>
        </message>
        <message>
            <source>Undo the undoing to bring it back.</source>
            <translation>Deshaga la operación de deshacer para restablecerlo.</translation>
        </message>
        <message>
            <source>Use that window, or close it and try again.</source>
            <translation>Use esa ventana, o ciérrela y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or close it, and save again.</source>
            <translation>Espere a que termine, o ciérrelo, y vuelva a guardar.</translation>
        </message>
        <message>
            <source>Wait until it has finished, then try again.</source>
            <translation>Espere a que termine y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Wait until one of them has finished and try again.</source>
            <translation>Espere a que termine una de ellas y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Your settings could not be read and were moved to {name}. The usual ones are in force.</source>
            <translation>No se pudieron leer sus ajustes y se trasladaron a {name}. Rigen los habituales.</translation>
        </message>
        <message>
            <source>{count} of the values this act wrote were changed again since.</source>
            <translation>Valores escritos por esta acción que se han vuelto a cambiar después: {count}.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>No se puede leer {name}: {reason}.</translation>
        </message>
        <message>
            <source>{name} cannot be written in the folder {folder}.</source>
            <translation>No se puede escribir {name} en la carpeta {folder}.</translation>
        </message>
        <message>
            <source>{name} cannot be written in {folder}; an older file of that name is unchanged.</source>
            <translation>No se puede escribir {name} en {folder}; el archivo anterior con ese nombre no ha cambiado.</translation>
        </message>
        <message>
            <source>{name} could not be copied soundly.</source>
            <translation>No se pudo copiar {name} correctamente.</translation>
        </message>
        <message>
            <source>{name} could not be read or written: {reason}.</source>
            <translation>No se pudo leer o escribir {name}: {reason}.</translation>
        </message>
        <message>
            <source>{name} could not be written: {reason}. An older file of that name is unchanged.</source>
            <translation>No se pudo escribir {name}: {reason}. El archivo anterior con ese nombre no ha cambiado.</translation>
        </message>
        <message>
            <source>{name} has no list called {sheet}.</source>
            <translation>{name} no contiene ninguna lista llamada {sheet}.</translation>
        </message>
        <message>
            <source>{name} is a store in use, not a backup.</source>
            <translation>{name} es un almacén en uso, no una copia de seguridad.</translation>
        </message>
        <message>
            <source>{name} is open in another program, so it was not replaced.</source>
            <translation>{name} está abierto en otro programa, por lo que no se ha sustituido.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a file.</source>
            <translation>{path} es una carpeta, no un archivo.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} no está ahí.</translation>
        </message>
        <message>
            <source>{path} lies in a folder that {program} keeps in step; it would copy the store while it is being written.</source>
            <translation>{path} está en una carpeta que {program} mantiene sincronizada; copiaría el almacén mientras se está escribiendo.</translation>
        </message>
        <message>
            <source>{path} lies on a network drive ({system}), where a store would be damaged.</source>
            <translation>{path} está en una unidad de red ({system}), donde un almacén resultaría dañado.</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>This can be read in two ways. Which one is meant?</source>
            <translation>Esto se puede leer de dos maneras. ¿Cuál es la correcta?</translation>
        </message>
        <message>
            <source>{label} (required)</source>
            <translation>{label} (obligatorio)</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>A4P area</source>
            <translation>Esfera de A4P</translation>
        </message>
        <message>
            <source>Acceptance date</source>
            <translation>Fecha de aceptación</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Aceptado por</translation>
        </message>
        <message>
            <source>Active from</source>
            <translation>Vigente desde</translation>
        </message>
        <message>
            <source>Active to</source>
            <translation>Vigente hasta</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Admin1</source>
            <translation>División administrativa</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Convenido</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Otros nombres</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Aprobado por</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Quien aprueba</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>Fecha de referencia</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Momento</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Elemento vinculado</translation>
        </message>
        <message>
            <source>Attached kind</source>
            <translation>Clase del elemento vinculado</translation>
        </message>
        <message>
            <source>Base currency</source>
            <translation>Moneda de base</translation>
        </message>
        <message>
            <source>Baseline on</source>
            <translation>Fecha de la base de referencia</translation>
        </message>
        <message>
            <source>Baseline value</source>
            <translation>Valor de la base de referencia</translation>
        </message>
        <message>
            <source>Billing channel</source>
            <translation>Vía de facturación</translation>
        </message>
        <message>
            <source>Billing cycle</source>
            <translation>Ciclo de facturación</translation>
        </message>
        <message>
            <source>Catalogue item</source>
            <translation>Artículo del catálogo</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Census date</source>
            <translation>Fecha del censo</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Suma de comprobación</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Clasificación</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Cláusula</translation>
        </message>
        <message>
            <source>Clearance date</source>
            <translation>Fecha del visto bueno</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>Visto bueno de</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Collaborative since</source>
            <translation>Colaborativo desde</translation>
        </message>
        <message>
            <source>Consumer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Calidad de los datos</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Days to decide</source>
            <translation>Días para decidir</translation>
        </message>
        <message>
            <source>Decision level</source>
            <translation>Nivel de decisión</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demostración</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Denominador</translation>
        </message>
        <message>
            <source>Deputy person</source>
            <translation>Persona suplente</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Dispute path</source>
            <translation>Vía de solución de controversias</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>End date</source>
            <translation>Fecha de terminación</translation>
        </message>
        <message>
            <source>End of mandate</source>
            <translation>Fin del mandato</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Introducido por</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Erp</source>
            <translation>Sistema de planificación de recursos</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Justificante</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nombre del archivo</translation>
        </message>
        <message>
            <source>Financial basis</source>
            <translation>Base financiera</translation>
        </message>
        <message>
            <source>First review</source>
            <translation>Primera revisión</translation>
        </message>
        <message>
            <source>Fiscal calendar</source>
            <translation>Calendario fiscal</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Fórmula</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <source>From state</source>
            <translation>Del estado</translation>
        </message>
        <message>
            <source>ISF priority</source>
            <translation>Prioridad del marco estratégico integrado</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Innovation flags</source>
            <translation>Marcas de innovación</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Integración</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Joining date</source>
            <translation>Fecha de incorporación</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Kpi</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitud</translation>
        </message>
        <message>
            <source>Lead entity</source>
            <translation>Entidad principal</translation>
        </message>
        <message>
            <source>Leaving date</source>
            <translation>Fecha de salida</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Base jurídica</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Location dependence</source>
            <translation>Dependencia del lugar</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Managing entity</source>
            <translation>Entidad administradora</translation>
        </message>
        <message>
            <source>Mandate basis</source>
            <translation>Base en el mandato</translation>
        </message>
        <message>
            <source>Mandatory</source>
            <translation>Obligatorio</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Minimum charge</source>
            <translation>Cargo mínimo</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>Modalidad</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Months between reviews</source>
            <translation>Meses entre revisiones</translation>
        </message>
        <message>
            <source>Months of one renewal</source>
            <translation>Meses de cada renovación</translation>
        </message>
        <message>
            <source>Most renewals</source>
            <translation>Número máximo de renovaciones</translation>
        </message>
        <message>
            <source>Mr signatory</source>
            <translation>Signatario del reconocimiento mutuo</translation>
        </message>
        <message>
            <source>Mr signed on</source>
            <translation>Reconocimiento mutuo firmado el</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name (English)</source>
            <translation>Nombre (inglés)</translation>
        </message>
        <message>
            <source>Name (French)</source>
            <translation>Nombre (francés)</translation>
        </message>
        <message>
            <source>Name (Spanish)</source>
            <translation>Nombre (español)</translation>
        </message>
        <message>
            <source>Need statement</source>
            <translation>Descripción de la necesidad</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Notice date</source>
            <translation>Fecha del preaviso</translation>
        </message>
        <message>
            <source>Notice days (termination)</source>
            <translation>Días de preaviso (rescisión)</translation>
        </message>
        <message>
            <source>Notice days (withdrawal)</source>
            <translation>Días de preaviso (retirada)</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numerador</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Open ended</source>
            <translation>De duración indefinida</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Owner office</source>
            <translation>Oficina responsable</translation>
        </message>
        <message>
            <source>Owner person</source>
            <translation>Persona responsable</translation>
        </message>
        <message>
            <source>Page count</source>
            <translation>Número de páginas</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Acuerdo principal</translation>
        </message>
        <message>
            <source>Parent office</source>
            <translation>Oficina superior</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participante</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Payment terms days</source>
            <translation>Plazo de pago en días</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Presente</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalidad</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Renews itself</source>
            <translation>Se renueva automáticamente</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Sustituye a</translation>
        </message>
        <message>
            <source>Reporting stream</source>
            <translation>Vía de presentación de informes</translation>
        </message>
        <message>
            <source>Resident</source>
            <translation>Residente</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Role of the Resident Coordinator</source>
            <translation>Función del Coordinador Residente</translation>
        </message>
        <message>
            <source>Security area</source>
            <translation>Zona de seguridad</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Service level</source>
            <translation>Nivel de servicio</translation>
        </message>
        <message>
            <source>Settlement due days</source>
            <translation>Plazo de liquidación en días</translation>
        </message>
        <message>
            <source>Share cap</source>
            <translation>Límite de la participación</translation>
        </message>
        <message>
            <source>Sharing key</source>
            <translation>Clave de reparto</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>Código abreviado</translation>
        </message>
        <message>
            <source>Signatory name</source>
            <translation>Nombre del signatario</translation>
        </message>
        <message>
            <source>Signatory title</source>
            <translation>Cargo del signatario</translation>
        </message>
        <message>
            <source>Signature date</source>
            <translation>Fecha de la firma</translation>
        </message>
        <message>
            <source>Signed document</source>
            <translation>Documento firmado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Source of verification</source>
            <translation>Fuente de verificación</translation>
        </message>
        <message>
            <source>Start date</source>
            <translation>Fecha de inicio</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Successor</source>
            <translation>Sucesor</translation>
        </message>
        <message>
            <source>Superseded by</source>
            <translation>Sustituido por</translation>
        </message>
        <message>
            <source>Superseded reason</source>
            <translation>Motivo de la sustitución</translation>
        </message>
        <message>
            <source>Support percent</source>
            <translation>Porcentaje de apoyo</translation>
        </message>
        <message>
            <source>Sustain flags</source>
            <translation>Marcas de sostenibilidad</translation>
        </message>
        <message>
            <source>Sustainable Development Goals</source>
            <translation>Objetivos de Desarrollo Sostenible</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Title (English)</source>
            <translation>Título (inglés)</translation>
        </message>
        <message>
            <source>Title (French)</source>
            <translation>Título (francés)</translation>
        </message>
        <message>
            <source>To state</source>
            <translation>Al estado</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Válido desde</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Version applies on</source>
            <translation>La versión se aplica desde</translation>
        </message>
        <message>
            <source>Version reason</source>
            <translation>Motivo de la versión</translation>
        </message>
        <message>
            <source>Volume estimate</source>
            <translation>Volumen estimado</translation>
        </message>
        <message>
            <source>Withdrawal date</source>
            <translation>Fecha de retirada</translation>
        </message>
    </context>
    <context>
        <name>FigureStrip</name>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
    </context>
    <context>
        <name>FigureTile</name>
        <message>
            <source>{caption}: {number}</source>
            <translation>{caption}: {number}</translation>
        </message>
        <message>
            <source>{caption}: {number}, {note}</source>
            <translation>{caption}: {number}, {note}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} de {total}</translation>
        </message>
    </context>
    <context>
        <name>FilterPart</name>
        <message>
            <source>Choose filters</source>
            <translation>Elegir filtros</translation>
        </message>
        <message>
            <source>Ends after</source>
            <translation>Termina después del</translation>
        </message>
        <message>
            <source>Ends before</source>
            <translation>Termina antes del</translation>
        </message>
        <message>
            <source>Ends before…</source>
            <translation>Termina antes del…</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Flag is</source>
            <translation>Marca:</translation>
        </message>
        <message>
            <source>Party is</source>
            <translation>Parte:</translation>
        </message>
        <message>
            <source>Party…</source>
            <translation>Parte…</translation>
        </message>
        <message>
            <source>Search, or type:mou</source>
            <translation>Buscar, o type:mou</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>State is</source>
            <translation>Estado:</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Type a date or a number of days, such as ends:&lt;90d.</source>
            <translation>Escriba una fecha o un número de días, como ends:&lt;90d.</translation>
        </message>
        <message>
            <source>Type is</source>
            <translation>Tipo:</translation>
        </message>
        <message>
            <source>Type the acronym or another name of an entity.</source>
            <translation>Escriba la sigla u otro nombre de una entidad.</translation>
        </message>
        <message>
            <source>ends</source>
            <translation>termina</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>marca</translation>
        </message>
        <message>
            <source>party</source>
            <translation>parte</translation>
        </message>
        <message>
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>type</source>
            <translation>tipo</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Choose another…</source>
            <translation>Elegir otro…</translation>
        </message>
        <message>
            <source>Common Services</source>
            <translation>Servicios Comunes</translation>
        </message>
        <message>
            <source>Everything is kept on this computer. No network and no account are needed.</source>
            <translation>Todo se guarda en este ordenador. No hacen falta ni red ni cuenta.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Abrir solo para lectura</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar una copia de seguridad…</translation>
        </message>
        <message>
            <source>Set up an office</source>
            <translation>Configurar una oficina</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>FixPanel</name>
        <message>
            <source>Current cell and what is to fix</source>
            <translation>Celda actual y lo que hay que corregir</translation>
        </message>
        <message>
            <source>Note or reason</source>
            <translation>Nota o motivo</translation>
        </message>
        <message>
            <source>Nothing asks for your attention here.</source>
            <translation>Aquí nada requiere su atención.</translation>
        </message>
        <message>
            <source>To fix</source>
            <translation>Por corregir</translation>
        </message>
        <message>
            <source>{count} or more</source>
            <translation>{count} o más</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message>
            <source>A day has no valid rate. Enter one.</source>
            <translation>Hay un día sin tarifa válida. Introduzca una.</translation>
        </message>
        <message>
            <source>A party uses the service and has not signed.</source>
            <translation>Una parte utiliza el servicio y no ha firmado.</translation>
        </message>
        <message>
            <source>A party uses the service since {since} and has not signed.</source>
            <translation>Una parte utiliza el servicio desde el {since} y no ha firmado.</translation>
        </message>
        <message>
            <source>A review is due. Record it.</source>
            <translation>Corresponde hacer una revisión. Regístrela.</translation>
        </message>
        <message>
            <source>It ended, and services are still used. Extend or stop.</source>
            <translation>Ha terminado y sus servicios siguen en uso. Prorróguelo o suspenda el uso.</translation>
        </message>
        <message>
            <source>It ended, and services are used since {since}. Extend or stop.</source>
            <translation>Ha terminado y sus servicios se usan desde el {since}. Prorróguelo o suspenda el uso.</translation>
        </message>
        <message>
            <source>It ends on {due}. Renew it or let it end.</source>
            <translation>Termina el {due}. Renuévelo o deje que termine.</translation>
        </message>
        <message>
            <source>It runs beyond the end of the mandate on {due}.</source>
            <translation>Rebasa el fin del mandato, el {due}.</translation>
        </message>
        <message>
            <source>It runs beyond the end of the mandate.</source>
            <translation>Rebasa el fin del mandato.</translation>
        </message>
        <message>
            <source>It was signed after it had started, on {since}.</source>
            <translation>Se firmó después de haber comenzado, el {since}.</translation>
        </message>
        <message>
            <source>It was signed after it had started.</source>
            <translation>Se firmó después de haber comenzado.</translation>
        </message>
        <message>
            <source>More than 80 % of the ceiling is used since {since}.</source>
            <translation>Se ha usado más del 80 % del límite desde el {since}.</translation>
        </message>
        <message>
            <source>More than 80 % of the ceiling is used.</source>
            <translation>Se ha usado más del 80 % del límite.</translation>
        </message>
        <message>
            <source>No rate is valid from {since}. Enter one.</source>
            <translation>No hay tarifa válida desde el {since}. Introduzca una.</translation>
        </message>
        <message>
            <source>Services run without a valid arrangement since {since}.</source>
            <translation>Hay servicios en marcha sin acuerdo válido desde el {since}.</translation>
        </message>
        <message>
            <source>Services run without a valid arrangement.</source>
            <translation>Hay servicios en marcha sin acuerdo válido.</translation>
        </message>
        <message>
            <source>The ceiling is reached since {since}. Raise it or stop.</source>
            <translation>El límite se alcanzó el {since}. Auméntelo o suspenda el uso.</translation>
        </message>
        <message>
            <source>The ceiling is reached. Raise it or stop.</source>
            <translation>Se ha alcanzado el límite. Auméntelo o suspenda el uso.</translation>
        </message>
        <message>
            <source>The census is older than a year since {since}. Ask for a new one.</source>
            <translation>El censo tiene más de un año desde el {since}. Solicite uno nuevo.</translation>
        </message>
        <message>
            <source>The census is older than a year. Ask for a new one.</source>
            <translation>El censo tiene más de un año. Solicite uno nuevo.</translation>
        </message>
        <message>
            <source>The decision is late. Decide now.</source>
            <translation>La decisión está atrasada. Decida ahora.</translation>
        </message>
        <message>
            <source>The decision was due on {due}. Decide now.</source>
            <translation>La decisión debía tomarse el {due}. Decida ahora.</translation>
        </message>
        <message>
            <source>The last day to give notice is {due}.</source>
            <translation>El último día para dar preaviso es el {due}.</translation>
        </message>
        <message>
            <source>The review was due on {due}. Record it.</source>
            <translation>La revisión debía hacerse el {due}. Regístrela.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>hace %n d</numerusform>
                <numerusform>hace %n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Jan–Dec {year}</source>
            <translation>ene–dic {year}</translation>
        </message>
        <message>
            <source>Jul–Jun {first}/{second}</source>
            <translation>jul–jun {first}/{second}</translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>en %n d</numerusform>
                <numerusform>en %n d</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>{currency} {amount}</source>
            <translation>{currency} {amount}</translation>
        </message>
        <message>
            <source>{date} {time}</source>
            <translation>{date} {time}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{day} {month} {short_year}</source>
            <translation>{day} {month} {short_year}</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{month} {short_year}</source>
            <translation>{month} {short_year}</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{weekday} {date}</source>
            <translation>{weekday} {date}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPart</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Keep what was entered since and take back the rest</source>
            <translation>Conservar lo introducido después y deshacer el resto</translation>
        </message>
        <message>
            <source>Some of these values were changed again since. What should happen to them?</source>
            <translation>Algunos de estos valores se han vuelto a cambiar después. ¿Qué debe hacerse con ellos?</translation>
        </message>
        <message>
            <source>Take an act back</source>
            <translation>Deshacer una acción</translation>
        </message>
        <message>
            <source>Take everything back</source>
            <translation>Deshacer todo</translation>
        </message>
        <message>
            <source>Take this act back</source>
            <translation>Deshacer esta acción</translation>
        </message>
        <message>
            <source>The act was taken back.</source>
            <translation>Se ha deshecho la acción.</translation>
        </message>
        <message>
            <source>This act cannot be taken back; a new one corrects it.</source>
            <translation>Esta acción no se puede deshacer; se corrige con una nueva.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>HqChecks</name>
        <message>
            <source>Every amount has a value in US dollars</source>
            <translation>Todos los importes tienen valor en dólares de los Estados Unidos</translation>
        </message>
        <message>
            <source>Every indicator was measured</source>
            <translation>Todos los indicadores se midieron</translation>
        </message>
        <message>
            <source>Every line of use has a rate</source>
            <translation>Todas las líneas de uso tienen tarifa</translation>
        </message>
        <message>
            <source>Every month of use is entered</source>
            <translation>Todos los meses de uso están introducidos</translation>
        </message>
        <message>
            <source>Every party has signed</source>
            <translation>Todas las partes han firmado</translation>
        </message>
        <message>
            <source>Everything used was in force</source>
            <translation>Todo lo utilizado estaba en vigor</translation>
        </message>
        <message>
            <source>Their signing date stays blank.</source>
            <translation>La fecha de su firma queda en blanco.</translation>
        </message>
        <message>
            <source>They are not listed; their use and their alerts are.</source>
            <translation>No figuran en la lista, pero sí su uso y sus alertas.</translation>
        </message>
        <message>
            <source>They have a quantity and no amount.</source>
            <translation>Tienen cantidad y no tienen importe.</translation>
        </message>
        <message>
            <source>They have an amount and no value in US dollars.</source>
            <translation>Tienen importe y no tienen valor en dólares de los Estados Unidos.</translation>
        </message>
        <message>
            <source>They print as not measured, never as zero.</source>
            <translation>Se imprimen como no medidos, nunca como cero.</translation>
        </message>
        <message>
            <source>They stand as a known gap on the cover, never as zero.</source>
            <translation>Figuran en la portada como una laguna conocida, nunca como cero.</translation>
        </message>
        <message>
            <source>{count} arrangements were used and not in force</source>
            <translation>Acuerdos utilizados que no estaban en vigor: {count}</translation>
        </message>
        <message>
            <source>{count} of {of} indicators were not measured</source>
            <translation>Indicadores sin medir: {count} de {of}</translation>
        </message>
        <message>
            <source>{count} of {of} lines of use have no exchange rate</source>
            <translation>Líneas de uso sin tipo de cambio: {count} de {of}</translation>
        </message>
        <message>
            <source>{count} of {of} lines of use have no rate</source>
            <translation>Líneas de uso sin tarifa: {count} de {of}</translation>
        </message>
        <message>
            <source>{count} of {of} months of use are not entered</source>
            <translation>Meses de uso sin introducir: {count} de {of}</translation>
        </message>
        <message>
            <source>{count} of {of} parties have not signed</source>
            <translation>Partes que no han firmado: {count} de {of}</translation>
        </message>
    </context>
    <context>
        <name>HqReports</name>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Arrangements</source>
            <translation>Acuerdos</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Ceilings in {currency}</source>
            <translation>Límites en {currency}</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Códigos</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Portada</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Huella digital</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>En el registro</translation>
        </message>
        <message>
            <source>In the workbook</source>
            <translation>En el libro</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Lines of use</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Readings of indicators</source>
            <translation>Lecturas de indicadores</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Use: amount in {currency}</source>
            <translation>Uso: importe en {currency}</translation>
        </message>
        <message>
            <source>Use: quantity, all units</source>
            <translation>Uso: cantidad, todas las unidades</translation>
        </message>
        <message>
            <source>Use: value in US dollars</source>
            <translation>Uso: valor en dólares de los Estados Unidos</translation>
        </message>
        <message>
            <source>Year basis</source>
            <translation>Base del año</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>coincide</translation>
        </message>
        <message>
            <source>{sheet}: rows</source>
            <translation>{sheet}: filas</translation>
        </message>
    </context>
    <context>
        <name>HqReportsPage</name>
        <message>
            <source>A workbook is being made.</source>
            <translation>Se está creando un libro.</translation>
        </message>
        <message>
            <source>Counted again from the file</source>
            <translation>Contado de nuevo a partir del archivo</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export workbook</source>
            <translation>Exportar el libro</translation>
        </message>
        <message>
            <source>Export workbook…</source>
            <translation>Exportar el libro…</translation>
        </message>
        <message>
            <source>Figures of the workbook and the register</source>
            <translation>Cifras del libro y del registro</translation>
        </message>
        <message>
            <source>HQ reports</source>
            <translation>Informes a la Sede</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Creación de {name}</translation>
        </message>
        <message>
            <source>No workbook was made</source>
            <translation>No se creó ningún libro</translation>
        </message>
        <message>
            <source>No workbook was made in this window yet.</source>
            <translation>En esta ventana todavía no se ha creado ningún libro.</translation>
        </message>
        <message>
            <source>No workbook was made, and a file of before is as it was.</source>
            <translation>No se creó ningún libro, y el archivo anterior está como estaba.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Reading the register</source>
            <translation>Lectura del registro</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Hojas</translation>
        </message>
        <message>
            <source>Sheets of the workbook</source>
            <translation>Hojas del libro</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>The workbook is made: {name}</source>
            <translation>Se ha creado el libro: {name}</translation>
        </message>
        <message>
            <source>Workbooks made before</source>
            <translation>Libros creados anteriormente</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>{name} is made and ties out</source>
            <translation>{name} está creado y sus cifras concuerdan</translation>
        </message>
        <message>
            <source>{rows} rows, {figures} figures agree with the register. Fingerprint {sha256}</source>
            <translation>{rows} filas; {figures} cifras concuerdan con el registro. Huella digital {sha256}</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>Panel de detalles</translation>
        </message>
    </context>
    <context>
        <name>IntegerField</name>
        <message>
            <source>{field} must be {least} or more. Correct the number.</source>
            <translation>{field}: debe ser {least} o más. Corrija el número.</translation>
        </message>
        <message>
            <source>{field} must be {most} or less. Correct the number.</source>
            <translation>{field}: debe ser {most} o menos. Corrija el número.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Add a row to the selection or take it out</source>
            <translation>Añadir una fila a la selección o quitarla</translation>
        </message>
        <message>
            <source>Back and forward</source>
            <translation>Atrás y adelante</translation>
        </message>
        <message>
            <source>Copy and paste as a table, also from Excel</source>
            <translation>Copiar y pegar como tabla, también desde Excel</translation>
        </message>
        <message>
            <source>Do what the filled button does</source>
            <translation>Hacer lo que hace el botón relleno</translation>
        </message>
        <message>
            <source>Down, to the next cell; typing replaces</source>
            <translation>Abajo, a la celda siguiente; al escribir se sustituye</translation>
        </message>
        <message>
            <source>Edit the field or cell</source>
            <translation>Editar el campo o la celda</translation>
        </message>
        <message>
            <source>Fill down, fill right</source>
            <translation>Rellenar hacia abajo, rellenar hacia la derecha</translation>
        </message>
        <message>
            <source>Filter of the list</source>
            <translation>Filtro de la lista</translation>
        </message>
        <message>
            <source>HQ reports, Change log</source>
            <translation>Informes a la Sede, Diario de cambios</translation>
        </message>
        <message>
            <source>Inspector on or off</source>
            <translation>Mostrar u ocultar el panel de detalles</translation>
        </message>
        <message>
            <source>Leave the innermost thing; nothing is lost</source>
            <translation>Salir de lo más interno; no se pierde nada</translation>
        </message>
        <message>
            <source>Menus</source>
            <translation>Menús</translation>
        </message>
        <message>
            <source>Move; Shift extends the selection</source>
            <translation>Moverse; Mayús amplía la selección</translation>
        </message>
        <message>
            <source>New record of this place</source>
            <translation>Ficha nueva de este lugar</translation>
        </message>
        <message>
            <source>Next and previous issue</source>
            <translation>Problema siguiente y anterior</translation>
        </message>
        <message>
            <source>Next and previous part of the window</source>
            <translation>Zona siguiente y anterior de la ventana</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Search for records and commands</source>
            <translation>Buscar fichas y órdenes</translation>
        </message>
        <message>
            <source>The same places by their letter, where no text is typed</source>
            <translation>Los mismos lugares por su letra, donde no se escribe texto</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Esta página</translation>
        </message>
        <message>
            <source>Today, Arrangements, Services, Monthly usage</source>
            <translation>Hoy, Acuerdos, Servicios, Uso mensual</translation>
        </message>
        <message>
            <source>Today, in a date field; plus and minus move it by a day</source>
            <translation>Hoy, en un campo de fecha; los signos más y menos la cambian un día</translation>
        </message>
        <message>
            <source>Undo and redo, act by act</source>
            <translation>Deshacer y rehacer, acción por acción</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Every command is also in a menu, with its keys beside it.</source>
            <translation>Todas las órdenes están también en un menú, con sus teclas al lado.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>En las listas</translation>
        </message>
        <message>
            <source>In the grid and in fields</source>
            <translation>En la cuadrícula y en los campos</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>Teclas y ayuda</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Cláusula</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>Visto bueno</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Tipo de cambio</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Uso mensual</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participante</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Sharing key</source>
            <translation>Clave de reparto</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>Waiver</source>
            <translation>Exención</translation>
        </message>
    </context>
    <context>
        <name>KpiAdder</name>
        <message>
            <source>Choose an indicator and type its target, for example 95.</source>
            <translation>Elija un indicador y escriba su meta, por ejemplo 95.</translation>
        </message>
        <message>
            <source>Indicator to add or change</source>
            <translation>Indicador que se va a añadir o cambiar</translation>
        </message>
        <message>
            <source>Set target</source>
            <translation>Fijar la meta</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
    </context>
    <context>
        <name>KpiPart</name>
        <message>
            <source>Choose a reading in the list first.</source>
            <translation>Elija primero una lectura de la lista.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Day of the reading</source>
            <translation>Día de la lectura</translation>
        </message>
        <message>
            <source>Enter reading</source>
            <translation>Introducir la lectura</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Introducido por</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>Última lectura</translation>
        </message>
        <message>
            <source>Last readings</source>
            <translation>Últimas lecturas</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Medido el</translation>
        </message>
        <message>
            <source>No indicator is chosen yet. Choose one and its target.</source>
            <translation>Todavía no se ha elegido ningún indicador. Elija uno y su meta.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Lecturas</translation>
        </message>
        <message>
            <source>Remove the reading</source>
            <translation>Eliminar la lectura</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>{field} is empty. Enter it.</source>
            <translation>El campo «{field}» está vacío. Rellénelo.</translation>
        </message>
    </context>
    <context>
        <name>LifeSteps</name>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Not reached yet.</source>
            <translation>Todavía no se ha alcanzado.</translation>
        </message>
        <message>
            <source>Nothing is missing for this step.</source>
            <translation>No falta nada para este paso.</translation>
        </message>
        <message>
            <source>This step was passed over.</source>
            <translation>Este paso se omitió.</translation>
        </message>
        <message>
            <source>by the calendar</source>
            <translation>por el calendario</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>desde el {day}</translation>
        </message>
        <message>
            <source>open-ended</source>
            <translation>de duración indefinida</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>desde el {day}</translation>
        </message>
        <message>
            <source>to {day}</source>
            <translation>hasta el {day}</translation>
        </message>
        <message>
            <source>{sentence} Reason: {reason}</source>
            <translation>{sentence} Motivo: {reason}</translation>
        </message>
        <message>
            <source>{signed} of {total} signed</source>
            <translation>Han firmado {signed} de {total}</translation>
        </message>
        <message>
            <source>{state} on {day}, {who}.</source>
            <translation>{state} el {day}, {who}.</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Ceiling</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Decidir antes del</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Indefinida</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
    </context>
    <context>
        <name>LogBrowse</name>
        <message>
            <source>Clear the filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <source>Find an act</source>
            <translation>Buscar una acción</translation>
        </message>
        <message>
            <source>No act matches “{text}”.</source>
            <translation>Ninguna acción coincide con «{text}».</translation>
        </message>
    </context>
    <context>
        <name>LogColumns</name>
        <message>
            <source>On</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>Desde entonces</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>LongTextField</name>
        <message>
            <source>The text has {count} characters; at most {most} fit. Shorten it.</source>
            <translation>El texto tiene {count} caracteres; caben {most} como máximo. Acórtelo.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Common Services</source>
            <translation>Servicios Comunes</translation>
        </message>
        <message>
            <source>Let it finish</source>
            <translation>Dejar que termine</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Stop it and close</source>
            <translation>Detenerlo y cerrar</translation>
        </message>
        <message>
            <source>{work} is still running. Stopping it leaves everything as it was before it began.</source>
            <translation>El trabajo sigue en marcha: {work}. Si se detiene, todo queda como estaba antes de empezar.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Ficha</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Technical details</source>
            <translation>Detalles técnicos</translation>
        </message>
    </context>
    <context>
        <name>MissingLine</name>
        <message>
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <source>Let it go…</source>
            <translation>Eximir de ello…</translation>
        </message>
        <message>
            <source>Record it…</source>
            <translation>Registrarlo…</translation>
        </message>
    </context>
    <context>
        <name>MissingPart</name>
        <message>
            <source>Let a requirement go</source>
            <translation>Eximir de un requisito</translation>
        </message>
        <message>
            <source>Missing for the next step</source>
            <translation>Falta para el paso siguiente</translation>
        </message>
        <message>
            <source>Record a clearance</source>
            <translation>Registrar un visto bueno</translation>
        </message>
        <message>
            <source>Who approved it?</source>
            <translation>¿Quién lo aprobó?</translation>
        </message>
        <message>
            <source>Who gave the clearance “{kind}”? Name and function.</source>
            <translation>¿Quién dio el visto bueno «{kind}»? Nombre y función.</translation>
        </message>
        <message>
            <source>{sentence} Why may it be let go?</source>
            <translation>{sentence} ¿Por qué se puede eximir de ello?</translation>
        </message>
    </context>
    <context>
        <name>MoneyField</name>
        <message>
            <source>{field}, currency</source>
            <translation>{field}, moneda</translation>
        </message>
    </context>
    <context>
        <name>MonthHeader</name>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Año anterior</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
    </context>
    <context>
        <name>MonthsPart</name>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Monthly totals</source>
            <translation>Totales mensuales</translation>
        </message>
        <message>
            <source>Nothing is entered yet.</source>
            <translation>Todavía no se ha introducido nada.</translation>
        </message>
        <message>
            <source>Type usage</source>
            <translation>Escribir el uso</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Usado</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Año anterior</translation>
        </message>
    </context>
    <context>
        <name>MoveFlow</name>
        <message>
            <source>Cancel the arrangement…</source>
            <translation>Cancelar el acuerdo…</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>Cerrar…</translation>
        </message>
        <message>
            <source>From which day? Leave it empty for today, {day}.</source>
            <translation>¿Desde qué día? Déjelo vacío para usar la fecha de hoy, {day}.</translation>
        </message>
        <message>
            <source>Make active</source>
            <translation>Poner en vigor</translation>
        </message>
        <message>
            <source>Mark as cleared</source>
            <translation>Marcar como autorizado</translation>
        </message>
        <message>
            <source>Mark as expired</source>
            <translation>Marcar como vencido</translation>
        </message>
        <message>
            <source>Mark as signed</source>
            <translation>Marcar como firmado</translation>
        </message>
        <message>
            <source>Mark as superseded</source>
            <translation>Marcar como sustituido</translation>
        </message>
        <message>
            <source>Record a review</source>
            <translation>Registrar una revisión</translation>
        </message>
        <message>
            <source>Record notice…</source>
            <translation>Registrar el preaviso…</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>Enviar a revisión</translation>
        </message>
        <message>
            <source>Start signing</source>
            <translation>Iniciar la firma</translation>
        </message>
        <message>
            <source>Suspend…</source>
            <translation>Suspender…</translation>
        </message>
        <message>
            <source>Terminate…</source>
            <translation>Rescindir…</translation>
        </message>
        <message>
            <source>The arrangement is now: {state}.</source>
            <translation>Estado actual del acuerdo: {state}.</translation>
        </message>
        <message>
            <source>This day can be read in two ways. Write the month as a word.</source>
            <translation>Este día se puede leer de dos maneras. Escriba el mes con letras.</translation>
        </message>
        <message>
            <source>What did the review find? The next review is counted from today.</source>
            <translation>¿Cuál fue la conclusión de la revisión? La próxima se cuenta a partir de hoy.</translation>
        </message>
        <message>
            <source>Which document proves it?</source>
            <translation>¿Qué documento lo prueba?</translation>
        </message>
        <message>
            <source>Why? The reason is kept in the history.</source>
            <translation>¿Por qué? El motivo se conserva en el historial.</translation>
        </message>
    </context>
    <context>
        <name>NewArrangement</name>
        <message>
            <source>A draft was kept.</source>
            <translation>Se conservó un borrador.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>Continuar con él</translation>
        </message>
        <message>
            <source>Dates and notice</source>
            <translation>Fechas y preaviso</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>Everything else, services and documents among it, is entered on the page of the arrangement.</source>
            <translation>Todo lo demás, incluidos los servicios y los documentos, se introduce en la página del acuerdo.</translation>
        </message>
        <message>
            <source>It was typed earlier and is not in the register yet.</source>
            <translation>Se escribió antes y todavía no está en el registro.</translation>
        </message>
        <message>
            <source>Log arrangement</source>
            <translation>Registrar el acuerdo</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Dinero</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>Nuevo acuerdo</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Partes</translation>
        </message>
    </context>
    <context>
        <name>NewService</name>
        <message>
            <source>A draft was kept.</source>
            <translation>Se conservó un borrador.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>Continuar con él</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>Everything else, indicators and documents among it, is entered on the page of the service.</source>
            <translation>Todo lo demás, incluidos los indicadores y los documentos, se introduce en la página del servicio.</translation>
        </message>
        <message>
            <source>It was typed earlier and is not in the register yet.</source>
            <translation>Se escribió antes y todavía no está en el registro.</translation>
        </message>
        <message>
            <source>Log service</source>
            <translation>Registrar el servicio</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nuevo servicio</translation>
        </message>
        <message>
            <source>Where and by whom</source>
            <translation>Dónde y quién lo presta</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>Quién lo utiliza</translation>
        </message>
    </context>
    <context>
        <name>NumberReading</name>
        <message>
            <source>“{text}” has more than {count} decimals. Shorten it, or write thousands without a sign.</source>
            <translation>«{text}» tiene más de {count} decimales. Acórtelo, o escriba los millares sin signo.</translation>
        </message>
        <message>
            <source>“{text}” is not a number. Type figures only, like {example}.</source>
            <translation>«{text}» no es un número. Escriba solo cifras, como {example}.</translation>
        </message>
        <message>
            <source>“{text}” must be a whole number. Leave the decimals out.</source>
            <translation>«{text}» debe ser un número entero. Quite los decimales.</translation>
        </message>
    </context>
    <context>
        <name>OfficeButton</name>
        <message>
            <source>Office {office}, year {year}</source>
            <translation>Oficina {office}, año {year}</translation>
        </message>
    </context>
    <context>
        <name>OfficeLines</name>
        <message numerus="yes">
            <source>%n decision(s) due</source>
            <translation>
                <numerusform>%n decisión por tomar</numerusform>
                <numerusform>%n decisiones por tomar</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer una copia de seguridad ahora</translation>
        </message>
        <message>
            <source>Backup {day}</source>
            <translation>Copia del {day}</translation>
        </message>
        <message>
            <source>Backup {time}</source>
            <translation>Copia de las {time}</translation>
        </message>
        <message>
            <source>Change the name in the settings</source>
            <translation>Cambiar el nombre en los ajustes</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Sin copia de seguridad</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <source>No office yet</source>
            <translation>Sin oficina</translation>
        </message>
    </context>
    <context>
        <name>OverviewPart</name>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Clauses</source>
            <translation>Cláusulas</translation>
        </message>
        <message>
            <source>Commands only</source>
            <translation>Solo órdenes</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Uso mensual</translation>
        </message>
        <message>
            <source>Only a record can be chosen with Tab.</source>
            <translation>Con Tab solo se puede elegir una ficha.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Quick sum, such as 12 * 3.5</source>
            <translation>Cálculo rápido, como 12 * 3.5</translation>
        </message>
        <message>
            <source>Records only</source>
            <translation>Solo fichas</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>{number} was copied.</source>
            <translation>Se ha copiado {number}.</translation>
        </message>
    </context>
    <context>
        <name>PaletteGroups</name>
        <message>
            <source>Arrangements</source>
            <translation>Acuerdos</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>For {record}</source>
            <translation>Para {record}</translation>
        </message>
        <message>
            <source>Help and keys</source>
            <translation>Ayuda y teclas</translation>
        </message>
        <message>
            <source>Quick sum; Enter copies it</source>
            <translation>Cálculo rápido; Intro lo copia</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Usados por última vez</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsPart</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a participant</source>
            <translation>Añadir un participante</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>No entity is entered. Type an acronym, such as UNDP, and choose it.</source>
            <translation>No se ha introducido ninguna entidad. Escriba una sigla, como UNDP, y elíjala.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Role of the new participant</source>
            <translation>Función del nuevo participante</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>{code}, {name}</source>
            <translation>{code}, {name}</translation>
        </message>
    </context>
    <context>
        <name>PartiesPart</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a party</source>
            <translation>Añadir una parte</translation>
        </message>
        <message>
            <source>No entity is entered. Type an acronym, such as UNDP, and choose it.</source>
            <translation>No se ha introducido ninguna entidad. Escriba una sigla, como UNDP, y elíjala.</translation>
        </message>
        <message>
            <source>Parties and signatures</source>
            <translation>Partes y firmas</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Role of the new party</source>
            <translation>Función de la nueva parte</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>Signatario</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Firmado el</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
    </context>
    <context>
        <name>PartyEditor</name>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Remove this party</source>
            <translation>Eliminar esta parte</translation>
        </message>
        <message>
            <source>{code}, {name}</source>
            <translation>{code}, {name}</translation>
        </message>
    </context>
    <context>
        <name>PartyRow</name>
        <message>
            <source>Party {n}</source>
            <translation>Parte {n}</translation>
        </message>
        <message>
            <source>Remove party {n}</source>
            <translation>Eliminar la parte {n}</translation>
        </message>
        <message>
            <source>Role of party {n}</source>
            <translation>Función de la parte {n}</translation>
        </message>
    </context>
    <context>
        <name>PartyRows</name>
        <message>
            <source>Add a party</source>
            <translation>Añadir una parte</translation>
        </message>
    </context>
    <context>
        <name>PlaceList</name>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Arrangements</source>
            <translation>Acuerdos</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>Diario de cambios</translation>
        </message>
        <message>
            <source>HQ reports</source>
            <translation>Informes a la Sede</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>Teclas y ayuda</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Uso mensual</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Undo list…</source>
            <translation>Lista para deshacer…</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>They hold until you close the program. Check that the folder {folder} can be written.</source>
            <translation>Rigen hasta que cierre el programa. Compruebe que se puede escribir en la carpeta {folder}.</translation>
        </message>
        <message>
            <source>Your settings could not be kept: {reason}.</source>
            <translation>No se pudieron guardar sus ajustes: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Arrangements</source>
            <translation>Acuerdos</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Uso mensual</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Lecturas</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <source>{what}: {step} of {total}</source>
            <translation>{what}: {step} de {total}</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>{work}: finished</source>
            <translation>{work}: terminado</translation>
        </message>
    </context>
    <context>
        <name>RecordHeader</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>Otros pasos</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>Registrar una revisión…</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>Registrar una firma</translation>
        </message>
    </context>
    <context>
        <name>RecordPanel</name>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Próxima revisión</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Preaviso</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Signed copy</source>
            <translation>Ejemplar firmado</translation>
        </message>
        <message>
            <source>{reference} · version {number}</source>
            <translation>{reference} · versión {number}</translation>
        </message>
        <message>
            <source>{spent} used, {share} of the ceiling</source>
            <translation>{spent} usado, {share} del límite</translation>
        </message>
    </context>
    <context>
        <name>ReferenceField</name>
        <message>
            <source>“{text}” fits {count} records. Type more of the name, or choose one with the down key.</source>
            <translation>«{text}» coincide con {count} fichas. Escriba más del nombre o elija una con la flecha abajo.</translation>
        </message>
        <message>
            <source>“{text}” is not known here. Type an acronym or part of the name and choose from the list.</source>
            <translation>«{text}» no se conoce aquí. Escriba una sigla o parte del nombre y elija en la lista.</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>sorted, first first</source>
            <translation>orden ascendente</translation>
        </message>
        <message>
            <source>sorted, last first</source>
            <translation>orden descendente</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A document of the kind “{named}” is missing. Attach it, or waive it with a reason.</source>
            <translation>Falta un documento de la clase «{named}». Adjúntelo o conceda una exención motivada.</translation>
        </message>
        <message>
            <source>A reason is missing. Say why in a few words, for example {example}.</source>
            <translation>Falta un motivo. Indíquelo en pocas palabras, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>A service that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation>Un servicio en el estado {from_state} no puede pasar a {to_state}. Desde aquí puede pasar a {choices}.</translation>
        </message>
        <message>
            <source>A signed document is missing. Attach it first, for example {example}.</source>
            <translation>Falta un documento firmado. Adjúntelo primero, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>An arrangement that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation>Un acuerdo en el estado {from_state} no puede pasar a {to_state}. Desde aquí puede pasar a {choices}.</translation>
        </message>
        <message>
            <source>Neither an expiry date nor open-ended is entered. Enter one, for example {example}.</source>
            <translation>No se ha introducido ni una fecha de vencimiento ni la duración indefinida. Introduzca una de las dos, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>No later arrangement that is signed and in effect replaces this one. Sign its successor first.</source>
            <translation>Ningún acuerdo posterior firmado y en vigor sustituye a este. Firme primero su sucesor.</translation>
        </message>
        <message>
            <source>No notice is on record. Record the notice first.</source>
            <translation>No consta ningún preaviso. Registre primero el preaviso.</translation>
        </message>
        <message>
            <source>No service is entered under the arrangement. Add one.</source>
            <translation>No se ha introducido ningún servicio en el marco del acuerdo. Añada uno.</translation>
        </message>
        <message>
            <source>Not everything is settled: {count} open. Settle it first.</source>
            <translation>No todo está liquidado: quedan {count} pendientes. Liquídelo primero.</translation>
        </message>
        <message>
            <source>Nothing proves the agreement. Attach a document, or waive it with a reason.</source>
            <translation>Nada prueba lo convenido. Adjunte un documento o conceda una exención motivada.</translation>
        </message>
        <message>
            <source>Of {total} parties {count} have not signed. Record their signatures first.</source>
            <translation>De {total} partes, {count} no han firmado. Registre primero sus firmas.</translation>
        </message>
        <message>
            <source>The arrangement is open-ended and does not expire. Give notice to end it.</source>
            <translation>El acuerdo es de duración indefinida y no vence. Dé preaviso para ponerle fin.</translation>
        </message>
        <message>
            <source>The arrangement runs until {value}. It expires the day after.</source>
            <translation>El acuerdo rige hasta el {value}. Vence al día siguiente.</translation>
        </message>
        <message>
            <source>The arrangement takes effect on {value}. Until then it stays signed.</source>
            <translation>El acuerdo surte efecto el {value}. Hasta entonces permanece firmado.</translation>
        </message>
        <message>
            <source>The clearance “{named}” is missing. Record who cleared it and when.</source>
            <translation>Falta el visto bueno «{named}». Registre quién lo dio y cuándo.</translation>
        </message>
        <message>
            <source>The day {value} is before the last step on {last}. Give that day or a later one, for example {example}.</source>
            <translation>El día {value} es anterior al último paso, del {last}. Indique ese día u otro posterior, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>The day {value} is in the future. Give a day up to today, for example {example}.</source>
            <translation>El día {value} está en el futuro. Indique un día hasta hoy, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>The draft is not attached. Attach a document of the kind Draft.</source>
            <translation>El borrador no está adjunto. Adjunte un documento de la clase Borrador.</translation>
        </message>
        <message>
            <source>The expiry date {value} is already past. Enter the new one first, for example {example}.</source>
            <translation>La fecha de vencimiento {value} ya ha pasado. Introduzca primero la nueva, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>The item “{named}” is missing. Enter it, or waive it with a reason.</source>
            <translation>Falta el elemento «{named}». Introdúzcalo o conceda una exención motivada.</translation>
        </message>
        <message>
            <source>The notice days are empty. Enter them first, for example {example}.</source>
            <translation>Los días de preaviso están vacíos. Introdúzcalos primero, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>The notice runs until {value}. The arrangement ends the day after.</source>
            <translation>El preaviso corre hasta el {value}. El acuerdo termina al día siguiente.</translation>
        </message>
        <message>
            <source>There is no field “{value}”. A valid example is {example}.</source>
            <translation>No hay ningún campo «{value}». Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>There is no state “{value}”. A valid example is {example}.</source>
            <translation>No hay ningún estado «{value}». Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} is empty in English and in French. Enter one of them, for example {example}.</source>
            <translation>{field}: está vacío en inglés y en francés. Introduzca uno de los dos, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} is empty. Enter it, for example {example}.</source>
            <translation>{field}: está vacío. Rellénelo, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} {end} is before {other} {start}. Change one of them, for example to {example}.</source>
            <translation>{field}: {end} es anterior a {other}, {start}. Cambie una de las dos fechas, por ejemplo a {example}.</translation>
        </message>
        <message>
            <source>{field} {end} is entered, and the arrangement is marked open-ended. Clear one of them.</source>
            <translation>{field}: se ha introducido {end} y el acuerdo está marcado como de duración indefinida. Quite uno de los dos datos.</translation>
        </message>
        <message>
            <source>{field} {value} falls into the days of another rate. A valid example is {example}.</source>
            <translation>{field}: {value} cae en los días de otra tarifa. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} {value} has not begun yet. A valid example is {example}.</source>
            <translation>{field}: {value} todavía no ha comenzado. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is above {limit}. A valid example is {example}.</source>
            <translation>{field}: {value} es superior a {limit}. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is below {limit}. A valid example is {example}.</source>
            <translation>{field}: {value} es inferior a {limit}. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is in the future. A valid example is {example}.</source>
            <translation>{field}: {value} está en el futuro. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not above {limit}. A valid example is {example}.</source>
            <translation>{field}: {value} no es superior a {limit}. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not the first day of a month. A valid example is {example}.</source>
            <translation>{field}: {value} no es el primer día de un mes. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” already stands below this arrangement. Choose another one, for example {example}.</source>
            <translation>{field}: «{value}» ya depende de este acuerdo. Elija otro, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” already takes part in the service. A valid example is {example}.</source>
            <translation>{field}: «{value}» ya participa en el servicio. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” can be read with a decimal sign or with thousands. Type it without thousands, or with another number of decimals, for example {example}.</source>
            <translation>{field}: «{value}» se puede leer con signo decimal o con millares. Escríbalo sin separar los millares, o con otro número de decimales, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” can mean {codes}. Write one of them, for example {example}.</source>
            <translation>{field}: «{value}» puede significar {codes}. Escriba uno de ellos, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” can mean {first} or {second}. Write the month as a word, for example {example}.</source>
            <translation>{field}: «{value}» puede significar {first} o {second}. Escriba el mes con letras, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” cannot be changed once the record is saved; it stays {kept}. Make a new record instead.</source>
            <translation>{field}: «{value}» no se puede cambiar una vez guardada la ficha; el valor sigue siendo {kept}. Cree en su lugar una ficha nueva.</translation>
        </message>
        <message>
            <source>{field} “{value}” has no currency. Choose the currency first, for example {example}.</source>
            <translation>{field}: «{value}» no tiene moneda. Elija primero la moneda, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has signed and stays on record. Enter the day it leaves instead, in the field {example}.</source>
            <translation>{field}: «{value}» ha firmado y debe seguir constando. Introduzca en su lugar el día en que se retira, en el campo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has to be signed. Move it to signing first.</source>
            <translation>{field}: «{value}» se tiene que firmar. Páselo primero a la firma.</translation>
        </message>
        <message>
            <source>{field} “{value}” has too many decimals: at most {places} are kept. A valid example is {example}.</source>
            <translation>{field}: «{value}» tiene demasiados decimales: se conservan {places} como máximo. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has too many decimals: {currency} takes {places}. A valid example is {example}.</source>
            <translation>{field}: «{value}» tiene demasiados decimales: {currency} admite {places}. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has {length} characters; at most {limit} fit. Shorten it, for example to {example}.</source>
            <translation>{field}: «{value}» tiene {length} caracteres; caben {limit} como máximo. Acórtelo, por ejemplo a {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a character that cannot be kept, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation>{field}: «{value}» contiene un carácter que no se puede conservar, {sign} en la posición {place}. Bórrelo; un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a line break. Write it in one line, for example {example}.</source>
            <translation>{field}: «{value}» contiene un salto de línea. Escríbalo en una sola línea, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a writing-direction mark without its partner, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation>{field}: «{value}» contiene una marca de dirección de escritura sin su pareja, {sign} en la posición {place}. Bórrela; un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already a party, and each takes part once. A valid example is {example}.</source>
            <translation>{field}: «{value}» ya es parte, y cada una participa una sola vez. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already attached here. A valid example is {example}.</source>
            <translation>{field}: «{value}» ya está adjunto aquí. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already used. A free one is {example}.</source>
            <translation>{field}: «{value}» ya se utiliza. Está libre, por ejemplo, {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is neither yes nor no. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es ni sí ni no. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is no longer used. Choose another one, for example {example}.</source>
            <translation>{field}: «{value}» ya no se usa. Elija otro, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a currency. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es una moneda. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a date. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es una fecha. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a month. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es un mes. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a number. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es un número. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a reference. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es una referencia. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a whole number. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es un número entero. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not an identifier. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es un identificador. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the list. A valid example is {example}.</source>
            <translation>{field}: «{value}» no está en la lista. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not of the right kind. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es de la clase correcta. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is outside the years {low} to {high}. A valid example is {example}.</source>
            <translation>{field}: «{value}» está fuera de los años {low} a {high}. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the record itself. Choose another one, for example {example}.</source>
            <translation>{field}: «{value}» es la propia ficha. Elija otra, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is too large to be kept. A valid example is {example}.</source>
            <translation>{field}: «{value}» es demasiado grande para conservarlo. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” names another currency than {currency}. A valid example is {example}.</source>
            <translation>{field}: «{value}» indica una moneda distinta de {currency}. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” needs no signatures. Record the agreement at once, with its evidence.</source>
            <translation>{field}: «{value}» no necesita firmas. Registre directamente el acuerdo con su justificante.</translation>
        </message>
        <message>
            <source>{field} “{value}” would make {depth} levels; at most {limit} are allowed. Choose a parent further up, for example {example}.</source>
            <translation>{field}: «{value}» daría lugar a {depth} niveles; se permiten {limit} como máximo. Elija un nivel superior, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}”: {month} {year} has {days} days. A valid example is {example}.</source>
            <translation>{field}: «{value}»: {month} de {year} tiene {days} días. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field}: a letter of assist needs a Government among them, and “{value}” has none. Add one, for example {example}.</source>
            <translation>{field}: una carta de asistencia necesita un Gobierno entre ellas, y en «{value}» no hay ninguno. Añada uno, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field}: {count} given, an arrangement has at least 2. Add one, for example {example}.</source>
            <translation>{field}: se han indicado {count}; un acuerdo tiene al menos 2. Añada una, por ejemplo {example}.</translation>
        </message>
    </context>
    <context>
        <name>Said</name>
        <message>
            <source>Nothing matches.</source>
            <translation>No hay ninguna coincidencia.</translation>
        </message>
        <message>
            <source>Nothing to remark in {path}.</source>
            <translation>No hay nada que señalar en {path}.</translation>
        </message>
        <message>
            <source>Say which store the backup goes to: --store PATH.</source>
            <translation>Indique el almacén al que va la copia de seguridad: --store PATH.</translation>
        </message>
        <message>
            <source>Several acts begin with {value}. Give more digits.</source>
            <translation>Varias acciones empiezan por {value}. Indique más dígitos.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Detenido; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Taken back: {act}, {subject}.</source>
            <translation>Deshecho: {act}, {subject}.</translation>
        </message>
        <message>
            <source>The backup {file} is now the store {path}.</source>
            <translation>La copia de seguridad {file} es ahora el almacén {path}.</translation>
        </message>
        <message>
            <source>The backup {file} is now the store {path}; the old one was moved to {aside}.</source>
            <translation>La copia de seguridad {file} es ahora el almacén {path}; el anterior se trasladó a {aside}.</translation>
        </message>
        <message>
            <source>The copy is {path}; it was opened and checked.</source>
            <translation>La copia es {path}; se ha abierto y comprobado.</translation>
        </message>
        <message>
            <source>The day {day} is still to come; the register can be shown as of today at the latest.</source>
            <translation>El día {day} todavía no ha llegado; el registro se puede mostrar como máximo al día de hoy.</translation>
        </message>
        <message>
            <source>The demonstration mission is in {path}: {count} records as of {day}.</source>
            <translation>La misión de demostración está en {path}: {count} fichas al {day}.</translation>
        </message>
        <message>
            <source>The party “{value}” has no role. Write CODE:ROLE, for example WFP:CLIENT.</source>
            <translation>La parte «{value}» no tiene función. Escriba CODE:ROLE, por ejemplo WFP:CLIENT.</translation>
        </message>
        <message>
            <source>The period {value} ends before it begins. Write the earlier month first, for example 2025-07..2026-06.</source>
            <translation>El período {value} termina antes de empezar. Escriba primero el mes anterior, por ejemplo 2025-07..2026-06.</translation>
        </message>
        <message>
            <source>The program met a fault of its own; nothing that was saved is lost. It is written down in {path}.</source>
            <translation>El programa ha encontrado un fallo propio; no se ha perdido nada de lo guardado. Está anotado en {path}.</translation>
        </message>
        <message>
            <source>The window needs PySide6, which is not installed: {reason}. The commands work without it; install it with: pip install PySide6-Essentials.</source>
            <translation>La ventana necesita PySide6, que no está instalado: {reason}. Las órdenes funcionan sin él; instálelo con: pip install PySide6-Essentials.</translation>
        </message>
        <message>
            <source>The window needs a screen, and none is named by DISPLAY or WAYLAND_DISPLAY. The commands work without one; list them with: commonservices --help.</source>
            <translation>La ventana necesita una pantalla, y ni DISPLAY ni WAYLAND_DISPLAY indican ninguna. Las órdenes funcionan sin ella; véalas con: commonservices --help.</translation>
        </message>
        <message>
            <source>The workbook is {path}: {rows}.</source>
            <translation>El libro es {path}: {rows}.</translation>
        </message>
        <message>
            <source>There is already an office in {path}: {office}. Choose another file with --store.</source>
            <translation>Ya hay una oficina en {path}: {office}. Elija otro archivo con --store.</translation>
        </message>
        <message>
            <source>There is no act that can be taken back.</source>
            <translation>No hay ninguna acción que se pueda deshacer.</translation>
        </message>
        <message>
            <source>There is no act {value}. List them with: undo --list.</source>
            <translation>No hay ninguna acción {value}. Véalas con: undo --list.</translation>
        </message>
        <message>
            <source>There is no field {field} here. The fields are: {fields}.</source>
            <translation>Aquí no hay ningún campo {field}. Los campos son: {fields}.</translation>
        </message>
        <message>
            <source>{count} findings in {path}.</source>
            <translation>Observaciones sobre {path}: {count}.</translation>
        </message>
        <message>
            <source>{count} of the values were changed again since: {fields}. Say --keep to leave those as they are, or --take-back to take them back as well.</source>
            <translation>Valores que se han vuelto a cambiar después: {count} ({fields}). Indique --keep para dejarlos como están o --take-back para deshacerlos también.</translation>
        </message>
        <message>
            <source>{count} shown.</source>
            <translation>Mostrados: {count}.</translation>
        </message>
        <message>
            <source>{office} is no mission of the list. Give name, kind and fiscal year, for example --name “Regional centre” --kind SERVICE_CENTRE --calendar JUL_JUN.</source>
            <translation>{office} no es una misión de la lista. Indique nombre, clase y año fiscal, por ejemplo --name “Regional centre” --kind SERVICE_CENTRE --calendar JUL_JUN.</translation>
        </message>
        <message>
            <source>{path}: {reason}.</source>
            <translation>{path}: {reason}.</translation>
        </message>
        <message>
            <source>{reference} already was so; nothing was changed.</source>
            <translation>{reference} ya estaba así; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>{reference} is changed: {fields}.</source>
            <translation>{reference} ha cambiado: {fields}.</translation>
        </message>
        <message>
            <source>{reference} is logged as a draft.</source>
            <translation>{reference} queda registrado como borrador.</translation>
        </message>
        <message>
            <source>{reference} is logged.</source>
            <translation>{reference} queda registrado.</translation>
        </message>
        <message>
            <source>{reference} is set up in {path}.</source>
            <translation>{reference} queda configurada en {path}.</translation>
        </message>
        <message>
            <source>{reference}, {consumer}, {month}: the figure is removed.</source>
            <translation>{reference}, {consumer}, {month}: se ha eliminado la cifra.</translation>
        </message>
        <message>
            <source>{reference}, {consumer}, {month}: {quantity} is entered.</source>
            <translation>{reference}, {consumer}, {month}: se ha introducido {quantity}.</translation>
        </message>
        <message>
            <source>{reference}, {kpi}, {day}: the value is removed.</source>
            <translation>{reference}, {kpi}, {day}: se ha eliminado el valor.</translation>
        </message>
        <message>
            <source>{reference}, {kpi}, {day}: {value} is entered.</source>
            <translation>{reference}, {kpi}, {day}: se ha introducido {value}.</translation>
        </message>
        <message>
            <source>{value} is an arrangement; this command takes a service, for example {example}.</source>
            <translation>{value} es un acuerdo; esta orden necesita un servicio, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>“{value}” is not a period. Write the first and the last month, for example 2025-07..2026-06.</source>
            <translation>«{value}» no es un período. Escriba el primer mes y el último, por ejemplo 2025-07..2026-06.</translation>
        </message>
    </context>
    <context>
        <name>SaidActs</name>
        <message>
            <source>act taken back</source>
            <translation>acción deshecha</translation>
        </message>
        <message>
            <source>arrangement logged</source>
            <translation>acuerdo registrado</translation>
        </message>
        <message>
            <source>field changed</source>
            <translation>campo modificado</translation>
        </message>
        <message>
            <source>indicator value entered</source>
            <translation>valor de indicador introducido</translation>
        </message>
        <message>
            <source>monthly use entered</source>
            <translation>uso mensual introducido</translation>
        </message>
        <message>
            <source>monthly use pasted</source>
            <translation>uso mensual pegado</translation>
        </message>
        <message>
            <source>moved to another state</source>
            <translation>paso a otro estado</translation>
        </message>
        <message>
            <source>office set up</source>
            <translation>oficina configurada</translation>
        </message>
        <message>
            <source>party added</source>
            <translation>parte añadida</translation>
        </message>
        <message>
            <source>party removed</source>
            <translation>parte eliminada</translation>
        </message>
        <message>
            <source>service logged</source>
            <translation>servicio registrado</translation>
        </message>
        <message>
            <source>signature recorded</source>
            <translation>firma registrada</translation>
        </message>
    </context>
    <context>
        <name>SavedMark</name>
        <message>
            <source>Draft saved {time}</source>
            <translation>Borrador guardado {time}</translation>
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation>No guardado: {reason}</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>What can I do?</source>
            <translation>¿Qué puedo hacer?</translation>
        </message>
    </context>
    <context>
        <name>SearchOverlay</name>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation>No se ha encontrado nada. Pruebe con menos letras.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar una orden</translation>
        </message>
        <message>
            <source>choose record</source>
            <translation>elegir ficha</translation>
        </message>
        <message>
            <source>commands only</source>
            <translation>solo órdenes</translation>
        </message>
        <message>
            <source>move</source>
            <translation>moverse</translation>
        </message>
        <message>
            <source>records only</source>
            <translation>solo fichas</translation>
        </message>
        <message>
            <source>run</source>
            <translation>ejecutar</translation>
        </message>
    </context>
    <context>
        <name>ServiceBrowse</name>
        <message>
            <source>Active</source>
            <translation>Activos</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Clear the last filter</source>
            <translation>Quitar el último filtro</translation>
        </message>
        <message>
            <source>Every service that runs is on paper.</source>
            <translation>Todos los servicios en marcha constan por escrito.</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nuevo servicio</translation>
        </message>
        <message>
            <source>No service is active.</source>
            <translation>Ningún servicio está activo.</translation>
        </message>
        <message>
            <source>No service matches {conditions}.</source>
            <translation>Ningún servicio coincide con {conditions}.</translation>
        </message>
        <message>
            <source>No services yet. Log the first one.</source>
            <translation>Todavía no hay servicios. Registre el primero.</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>Sin acuerdo escrito</translation>
        </message>
        <message>
            <source>Views of services</source>
            <translation>Vistas de los servicios</translation>
        </message>
    </context>
    <context>
        <name>ServiceColumns</name>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Último mes</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>Sin acuerdo escrito</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>ServiceDocuments</name>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Attach a document</source>
            <translation>Adjuntar un documento</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Adjuntar…</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>Elija primero un documento.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>No document is attached yet. Attach one, or drop a file here.</source>
            <translation>Todavía no hay ningún documento adjunto. Adjunte uno o suelte aquí un archivo.</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>Abrir una copia</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>What kind of document is {name}?</source>
            <translation>¿Qué clase de documento es {name}?</translation>
        </message>
        <message>
            <source>You can also drop a file here.</source>
            <translation>También puede soltar aquí un archivo.</translation>
        </message>
    </context>
    <context>
        <name>ServiceFilterBar</name>
        <message>
            <source>Choose filters</source>
            <translation>Elegir filtros</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Flag is</source>
            <translation>Marca:</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Line is</source>
            <translation>Línea:</translation>
        </message>
        <message>
            <source>Party is</source>
            <translation>Parte:</translation>
        </message>
        <message>
            <source>Party…</source>
            <translation>Parte…</translation>
        </message>
        <message>
            <source>Search, or line:fue party:wfp</source>
            <translation>Buscar, o line:fue party:wfp</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Status is</source>
            <translation>Estado:</translation>
        </message>
        <message>
            <source>Type the acronym or another name of an entity.</source>
            <translation>Escriba la sigla u otro nombre de una entidad.</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>marca</translation>
        </message>
        <message>
            <source>line</source>
            <translation>línea</translation>
        </message>
        <message>
            <source>party</source>
            <translation>parte</translation>
        </message>
        <message>
            <source>status</source>
            <translation>estado</translation>
        </message>
    </context>
    <context>
        <name>ServiceHeader</name>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Begin to set up</source>
            <translation>Empezar a establecer</translation>
        </message>
        <message>
            <source>Discontinue</source>
            <translation>Suprimir</translation>
        </message>
        <message>
            <source>Make active</source>
            <translation>Poner en vigor</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Uso mensual</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>Otros pasos</translation>
        </message>
        <message>
            <source>Put under modification</source>
            <translation>Poner en modificación</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
    </context>
    <context>
        <name>ServiceHistory</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Take this act back</source>
            <translation>Deshacer esta acción</translation>
        </message>
        <message>
            <source>This act cannot be taken back; a new one corrects it.</source>
            <translation>Esta acción no se puede deshacer; se corrige con una nueva.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>ServiceInspector</name>
        <message>
            <source>Enter opens a service, Space shows or hides this panel.</source>
            <translation>Intro abre un servicio, Espacio muestra u oculta este panel.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>No hay nada seleccionado.</translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Edit the terms</source>
            <translation>Editar las condiciones</translation>
        </message>
        <message>
            <source>Enter a reading</source>
            <translation>Introducir una lectura</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Monthly usage of the service</source>
            <translation>Uso mensual del servicio</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Paso siguiente</translation>
        </message>
        <message>
            <source>No step leads on from here.</source>
            <translation>Desde aquí no hay ningún paso siguiente.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Parts of the service</source>
            <translation>Partes de la ficha del servicio</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>The service is now: {status}.</source>
            <translation>Estado actual del servicio: {status}.</translation>
        </message>
        <message>
            <source>This service is no longer in the register.</source>
            <translation>Este servicio ya no está en el registro.</translation>
        </message>
    </context>
    <context>
        <name>ServicePanel</name>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Last months</source>
            <translation>Últimos meses</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Uso mensual</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>none chosen</source>
            <translation>ninguno elegido</translation>
        </message>
        <message>
            <source>nothing entered</source>
            <translation>nada introducido</translation>
        </message>
        <message>
            <source>{indicator}: {rating}</source>
            <translation>{indicator}: {rating}</translation>
        </message>
    </context>
    <context>
        <name>ServiceSummary</name>
        <message>
            <source>Add the entities that use this service.</source>
            <translation>Añada las entidades que utilizan este servicio.</translation>
        </message>
        <message>
            <source>Nobody uses it yet</source>
            <translation>Todavía no lo utiliza nadie</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>Sin acuerdo escrito</translation>
        </message>
        <message>
            <source>Nothing is entered yet</source>
            <translation>Todavía no se ha introducido nada</translation>
        </message>
        <message>
            <source>Type its monthly usage in the grid.</source>
            <translation>Escriba su uso mensual en la cuadrícula.</translation>
        </message>
    </context>
    <context>
        <name>ServiceTerms</name>
        <message>
            <source>A draft was kept.</source>
            <translation>Se conservó un borrador.</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>Continuar con él</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>Cómo funciona</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>Sharing and reporting</source>
            <translation>Reparto e informes</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation>Escrito antes y todavía fuera del registro: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>ServicesPage</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n fila copiada.</numerusform>
                <numerusform>%n filas copiadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n seleccionado</numerusform>
                <numerusform>%n seleccionados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected row(s) hidden by the filter</source>
            <translation>
                <numerusform>%n fila seleccionada oculta por el filtro</numerusform>
                <numerusform>%n filas seleccionadas ocultas por el filtro</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <source>Log service</source>
            <translation>Registrar el servicio</translation>
        </message>
        <message>
            <source>Monthly usage of the service</source>
            <translation>Uso mensual del servicio</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nuevo servicio</translation>
        </message>
        <message>
            <source>No service is selected.</source>
            <translation>No hay ningún servicio seleccionado.</translation>
        </message>
        <message>
            <source>Open service</source>
            <translation>Abrir el servicio</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>vista previa</translation>
        </message>
    </context>
    <context>
        <name>ServicesPart</name>
        <message>
            <source>Add a service</source>
            <translation>Añadir un servicio</translation>
        </message>
        <message>
            <source>Level agreed</source>
            <translation>Nivel convenido</translation>
        </message>
        <message>
            <source>No service runs under this arrangement yet.</source>
            <translation>Todavía no hay ningún servicio en el marco de este acuerdo.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>As the computer</source>
            <translation>Como el ordenador</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacto</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Amplio</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Arabic-Indic digits (٠١٢٣) in Arabic</source>
            <translation>Dígitos arábigo-índicos (٠١٢٣) en árabe</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Each choice takes effect at once and is yours alone, on this computer.</source>
            <translation>Cada elección surte efecto enseguida y vale solo para usted, en este ordenador.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Rows in tables</source>
            <translation>Filas de las tablas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Stands in the change log beside what you do from now on.</source>
            <translation>Figura en el diario de cambios junto a lo que haga a partir de ahora.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>This register is kept in {path}</source>
            <translation>Este registro se guarda en {path}</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
    </context>
    <context>
        <name>SetupPanel</name>
        <message>
            <source>Acronym</source>
            <translation>Sigla</translation>
        </message>
        <message>
            <source>Acronym in English or French, or part of the name. Leave it empty for another kind of office.</source>
            <translation>Sigla en inglés o en francés, o parte del nombre. Déjelo vacío para otra clase de oficina.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Guardado en</translation>
        </message>
        <message>
            <source>Kind of office</source>
            <translation>Clase de oficina</translation>
        </message>
        <message>
            <source>Mission or office</source>
            <translation>Misión u oficina</translation>
        </message>
        <message>
            <source>Set up my office</source>
            <translation>Configurar mi oficina</translation>
        </message>
        <message>
            <source>Set up the office</source>
            <translation>Configurar la oficina</translation>
        </message>
        <message>
            <source>Stands in the change log beside what you do. There is no account and no password.</source>
            <translation>Figura en el diario de cambios junto a lo que hace. No hay cuenta ni contraseña.</translation>
        </message>
        <message>
            <source>Working languages</source>
            <translation>Idiomas de trabajo</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>{field} is empty. Enter it.</source>
            <translation>El campo «{field}» está vacío. Rellénelo.</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Alt+Right opens it.</source>
            <translation>Alt+Derecha lo abre.</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Nothing is entered for {month}. Type 0 if nothing was used.</source>
            <translation>No se ha introducido nada para {month}. Escriba 0 si no se usó nada.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>This can be read in two ways. Choose one above the grid.</source>
            <translation>Esto se puede leer de dos maneras. Elija una encima de la cuadrícula.</translation>
        </message>
        <message>
            <source>This figure is computed. Type into the months of a consumer.</source>
            <translation>Esta cifra se calcula. Escriba en los meses de un cliente.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Año anterior</translation>
        </message>
        <message>
            <source>all consumers</source>
            <translation>todos los clientes</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>nothing entered</source>
            <translation>nada introducido</translation>
        </message>
        <message>
            <source>{consumer} did not take part in {month}. Change its dates on the page of the service.</source>
            <translation>{consumer} no participaba en {month}. Cambie sus fechas en la página del servicio.</translation>
        </message>
        <message>
            <source>{consumer}, {service}, {month}</source>
            <translation>{consumer}, {service}, {month}</translation>
        </message>
        <message>
            <source>{consumer}, {service}, {month}: {value}</source>
            <translation>{consumer}, {service}, {month}: {value}</translation>
        </message>
        <message>
            <source>{month} has not begun yet. It opens on its first day.</source>
            <translation>{month} todavía no ha comenzado. Se abre el primer día del mes.</translation>
        </message>
        <message>
            <source>{number} is far more than before ({before}). Keep it with a reason, or correct it.</source>
            <translation>{number} es mucho más que antes ({before}). Consérvelo con un motivo o corríjalo.</translation>
        </message>
        <message>
            <source>{number} is far more than before. Keep it with a reason, or correct it.</source>
            <translation>{number} es mucho más que antes. Consérvelo con un motivo o corríjalo.</translation>
        </message>
        <message>
            <source>{text}, cannot be read</source>
            <translation>{text}, no se puede leer</translation>
        </message>
    </context>
    <context>
        <name>SidePart</name>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Alerts, the most urgent first</source>
            <translation>Alertas, las más urgentes primero</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>All who have to sign have signed.</source>
            <translation>Han firmado todos los que tienen que firmar.</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>De un vistazo</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Nothing asks for a look.</source>
            <translation>Nada requiere atención.</translation>
        </message>
        <message>
            <source>Signed copy</source>
            <translation>Ejemplar firmado</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>En espera de otros</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>DEMO</source>
            <translation>DEMOSTRACIÓN</translation>
        </message>
        <message>
            <source>This is a demo register</source>
            <translation>Este es un registro de demostración</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>A checked copy takes the place of a lost or damaged store.</source>
            <translation>Una copia comprobada sustituye a un almacén perdido o dañado.</translation>
        </message>
        <message>
            <source>A register that somebody made before, on this computer's disk.</source>
            <translation>Un registro creado anteriormente, en el disco de este ordenador.</translation>
        </message>
        <message>
            <source>Open a store…</source>
            <translation>Abrir un almacén…</translation>
        </message>
        <message>
            <source>Open the demo mission</source>
            <translation>Abrir la misión de demostración</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Abiertos anteriormente</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar una copia de seguridad…</translation>
        </message>
        <message>
            <source>Set up my office</source>
            <translation>Configurar mi oficina</translation>
        </message>
        <message>
            <source>Type your mission's acronym; calendar, country and languages are filled in.</source>
            <translation>Escriba la sigla de su misión; el calendario, el país y los idiomas se rellenan solos.</translation>
        </message>
        <message>
            <source>UNEXAM, an invented mission with arrangements, services and three years of usage to try with.</source>
            <translation>UNEXAM, una misión inventada con acuerdos, servicios y tres años de uso para hacer pruebas.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation>Barra de estado</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Life cycle, step {number} of {count}, {label}</source>
            <translation>Ciclo de vida, paso {number} de {count}, {label}</translation>
        </message>
    </context>
    <context>
        <name>Stores</name>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Looking back</source>
            <translation>Consulta del pasado</translation>
        </message>
        <message>
            <source>Making the demo mission</source>
            <translation>Creación de la misión de demostración</translation>
        </message>
        <message>
            <source>Opening {name}</source>
            <translation>Apertura de {name}</translation>
        </message>
        <message>
            <source>Restoring {name}</source>
            <translation>Restauración de {name}</translation>
        </message>
        <message>
            <source>Setting up the office</source>
            <translation>Configuración de la oficina</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>All parties have signed.</source>
            <translation>Todas las partes han firmado.</translation>
        </message>
        <message>
            <source>Attach the signed copy to complete it.</source>
            <translation>Adjunte el ejemplar firmado para completarlo.</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Adjunto</translation>
        </message>
        <message>
            <source>Decide by {day}, {distance}</source>
            <translation>Decidir antes del {day}, {distance}</translation>
        </message>
        <message>
            <source>If all sign by {day}, it takes effect as planned.</source>
            <translation>Si todas firman antes del {day}, surte efecto según lo previsto.</translation>
        </message>
        <message>
            <source>It takes effect once all have signed and its start date is entered.</source>
            <translation>Surte efecto cuando todas hayan firmado y se haya introducido su fecha de inicio.</translation>
        </message>
        <message>
            <source>It was to take effect on {day}; until all have signed, it does not.</source>
            <translation>Debía surtir efecto el {day}; no lo hará hasta que todas hayan firmado.</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Next: {state}</source>
            <translation>Siguiente: {state}</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>No se necesita</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>No hay nada pendiente.</translation>
        </message>
        <message>
            <source>Nothing is due. The next decision is on {day}.</source>
            <translation>No hay nada pendiente. La próxima decisión es el {day}.</translation>
        </message>
        <message>
            <source>Nothing is due. The next review is on {day}.</source>
            <translation>No hay nada pendiente. El próxima revisión es el {day}.</translation>
        </message>
        <message>
            <source>Nothing is missing for this step.</source>
            <translation>No falta nada para este paso.</translation>
        </message>
        <message>
            <source>Renew it, change it or let it end: the last day for notice is {notice}, and it ends on {end}.</source>
            <translation>Renuévelo, cámbielo o deje que termine: el último día de preaviso es el {notice} y termina el {end}.</translation>
        </message>
        <message>
            <source>Waiting for {parties}.</source>
            <translation>En espera de {parties}.</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Eximido</translation>
        </message>
        <message>
            <source>{days}, to {last}</source>
            <translation>{days}, hasta el {last}</translation>
        </message>
        <message>
            <source>{providers} to {others}</source>
            <translation>De {providers} a {others}</translation>
        </message>
        <message>
            <source>{start} – {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <source>{start}, open-ended</source>
            <translation>{start}, de duración indefinida</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Your text is kept in the form. Mend the cause, then leave the field again.</source>
            <translation>El texto se conserva en el formulario. Corrija la causa y salga de nuevo del campo.</translation>
        </message>
    </context>
    <context>
        <name>TermsPart</name>
        <message>
            <source>A draft was kept.</source>
            <translation>Se conservó un borrador.</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>Continuar con él</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gobernanza</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Dinero</translation>
        </message>
        <message>
            <source>Period and notice</source>
            <translation>Período y preaviso</translation>
        </message>
        <message>
            <source>Policy lens</source>
            <translation>Perspectiva de políticas</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation>Escrito antes y todavía fuera del registro: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>A reason is needed for this step. Write one sentence.</source>
            <translation>Este paso necesita un motivo. Escriba una frase.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>TimelinePart</name>
        <message>
            <source>No dates in the coming months.</source>
            <translation>No hay fechas en los próximos meses.</translation>
        </message>
        <message>
            <source>The coming months</source>
            <translation>Los próximos meses</translation>
        </message>
    </context>
    <context>
        <name>TimelineStrip</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>New arrangement</source>
            <translation>Nuevo acuerdo</translation>
        </message>
        <message>
            <source>No decision is selected.</source>
            <translation>No hay ninguna decisión seleccionada.</translation>
        </message>
        <message>
            <source>No review is due for this one.</source>
            <translation>No corresponde ninguna revisión para este acuerdo.</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Nada que decidir</translation>
        </message>
        <message>
            <source>Open arrangement</source>
            <translation>Abrir el acuerdo</translation>
        </message>
        <message>
            <source>Record a review</source>
            <translation>Registrar una revisión</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>Registrar una revisión…</translation>
        </message>
        <message>
            <source>Record review</source>
            <translation>Registrar la revisión</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>The review is recorded.</source>
            <translation>La revisión queda registrada.</translation>
        </message>
        <message>
            <source>To decide: {number}</source>
            <translation>Por decidir: {number}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>What did the review find? It is recorded for {day}.</source>
            <translation>¿Cuál fue la conclusión de la revisión? Se registra con fecha {day}.</translation>
        </message>
        <message>
            <source>next part</source>
            <translation>parte siguiente</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
    </context>
    <context>
        <name>TodayWords</name>
        <message numerus="yes">
            <source>%n d</source>
            <translation>
                <numerusform>%n d</numerusform>
                <numerusform>%n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n con retraso</numerusform>
                <numerusform>%n con retraso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>Falta %n</numerusform>
                <numerusform>Faltan %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on {day}</source>
            <translation>
                <numerusform>%n el {day}</numerusform>
                <numerusform>%n el {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to {day}</source>
            <translation>
                <numerusform>%n hasta el {day}</numerusform>
                <numerusform>%n hasta el {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within 90 days</source>
            <translation>
                <numerusform>%n en 90 días</numerusform>
                <numerusform>%n en 90 días</numerusform>
            </translation>
        </message>
        <message>
            <source>Act now</source>
            <translation>Actuar ahora</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Decidir antes del</translation>
        </message>
        <message>
            <source>Decide by {day}, {distance}: {title}. {reason}</source>
            <translation>Decidir antes del {day}, {distance}: {title}. {reason}</translation>
        </message>
        <message>
            <source>Decide by {day}, {title}, {distance}</source>
            <translation>Decidir antes del {day}, {title}, {distance}</translation>
        </message>
        <message>
            <source>Decide whether it goes on.</source>
            <translation>Decida si continúa.</translation>
        </message>
        <message>
            <source>Decisions due in 30 days</source>
            <translation>Decisiones por tomar en 30 días</translation>
        </message>
        <message>
            <source>Ended {end} and is still used. Extend it or stop.</source>
            <translation>Terminó el {end} y sigue en uso. Prorróguelo o suspenda el uso.</translation>
        </message>
        <message>
            <source>Ended {end}, still used in {month}. Extend it or stop.</source>
            <translation>Terminó el {end} y se usó todavía en {month}. Prorróguelo o suspenda el uso.</translation>
        </message>
        <message>
            <source>Ending in 180 days</source>
            <translation>Terminan en 180 días</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Ends {day}, {title}, {distance}</source>
            <translation>Termina el {day}, {title}, {distance}</translation>
        </message>
        <message>
            <source>Ends {end}; the last day for notice, {notice}, has passed. Replace it or let it end.</source>
            <translation>Termina el {end}; el último día de preaviso, {notice}, ha pasado. Sustitúyalo o deje que termine.</translation>
        </message>
        <message>
            <source>Ends {end}; {days} of notice; last day to give notice {notice}.</source>
            <translation>Termina el {end}; {days} de preaviso; último día para dar preaviso: {notice}.</translation>
        </message>
        <message>
            <source>Entries for {month}</source>
            <translation>Datos de {month}</translation>
        </message>
        <message>
            <source>Extend or stop</source>
            <translation>Prorrogar o suspender</translation>
        </message>
        <message>
            <source>Lapsed but used</source>
            <translation>Vencidos pero en uso</translation>
        </message>
        <message>
            <source>Last day to give notice {day}, {title}, {distance}</source>
            <translation>Último día para dar preaviso: {day}, {title}, {distance}</translation>
        </message>
        <message>
            <source>Last notice day</source>
            <translation>Último día de preaviso</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>None is late</source>
            <translation>Ninguna con retraso</translation>
        </message>
        <message>
            <source>None within 90 days</source>
            <translation>Ninguno en 90 días</translation>
        </message>
        <message>
            <source>Not signed: {parties} and {more} more.</source>
            <translation>Sin firmar: {parties} y {more} más.</translation>
        </message>
        <message>
            <source>Not signed: {parties}.</source>
            <translation>Sin firmar: {parties}.</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>No falta nada</translation>
        </message>
        <message>
            <source>Nothing needs a decision before {day}.</source>
            <translation>Nada requiere una decisión antes del {day}.</translation>
        </message>
        <message>
            <source>Nothing needs a decision before {day}. The next one is due on {following}: {title}.</source>
            <translation>Nada requiere una decisión antes del {day}. La próxima corresponde al {following}: {title}.</translation>
        </message>
        <message>
            <source>Renews itself after {end}; {days} of notice; last day to give notice {notice}.</source>
            <translation>Se renueva automáticamente después del {end}; {days} de preaviso; último día para dar preaviso: {notice}.</translation>
        </message>
        <message>
            <source>Review due {day}, {title}, {distance}</source>
            <translation>Revisión prevista para el {day}, {title}, {distance}</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Revisiones</translation>
        </message>
        <message>
            <source>Services with valid cover</source>
            <translation>Servicios con cobertura válida</translation>
        </message>
        <message>
            <source>The last day for notice, {notice}, has passed: it renews itself after {end}.</source>
            <translation>El último día de preaviso, {notice}, ha pasado: se renueva automáticamente después del {end}.</translation>
        </message>
        <message>
            <source>decide: {title}</source>
            <translation>decisión: {title}</translation>
        </message>
        <message>
            <source>ending in 180 days</source>
            <translation>terminan en 180 días</translation>
        </message>
        <message>
            <source>ends: {title}</source>
            <translation>fin: {title}</translation>
        </message>
        <message>
            <source>entries for {month}</source>
            <translation>datos de {month}</translation>
        </message>
        <message>
            <source>lapsed but used</source>
            <translation>vencidos pero en uso</translation>
        </message>
        <message>
            <source>last notice day: {title}</source>
            <translation>último día de preaviso: {title}</translation>
        </message>
        <message>
            <source>review: {title}</source>
            <translation>revisión: {title}</translation>
        </message>
        <message>
            <source>services covered</source>
            <translation>servicios cubiertos</translation>
        </message>
        <message>
            <source>to decide in 30 days</source>
            <translation>por decidir en 30 días</translation>
        </message>
        <message>
            <source>{flag}, due {day}</source>
            <translation>{flag}, para el {day}</translation>
        </message>
        <message>
            <source>{flag}, since {day}</source>
            <translation>{flag}, desde el {day}</translation>
        </message>
        <message>
            <source>{flag}: {title}. {sentence}</source>
            <translation>{flag}: {title}. {sentence}</translation>
        </message>
        <message>
            <source>{party} +{number}</source>
            <translation>{party} +{number}</translation>
        </message>
        <message>
            <source>{part} / {whole}</source>
            <translation>{part} / {whole}</translation>
        </message>
        <message>
            <source>{part} of {whole} services</source>
            <translation>{part} de {whole} servicios</translation>
        </message>
        <message>
            <source>{title}: {number}</source>
            <translation>{title}: {number}</translation>
        </message>
        <message>
            <source>{title}: {who}</source>
            <translation>{title}: {who}</translation>
        </message>
        <message>
            <source>{title}: {who} Waiting for {days}.</source>
            <translation>{title}: {who} En espera desde hace {days}.</translation>
        </message>
    </context>
    <context>
        <name>TokenButton</name>
        <message>
            <source>{subject} {value}, remove</source>
            <translation>{subject} {value}, quitar</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Inspector</source>
            <translation>Panel de detalles</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>Teclas y ayuda</translation>
        </message>
    </context>
    <context>
        <name>UndoList</name>
        <message>
            <source>No act is selected.</source>
            <translation>No hay ninguna acción seleccionada.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>Desde entonces</translation>
        </message>
        <message>
            <source>The last acts</source>
            <translation>Las últimas acciones</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>This act is undone already.</source>
            <translation>Esta acción ya se ha deshecho.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
    </context>
    <context>
        <name>UndoListPage</name>
        <message>
            <source>The last 200 acts, newest first. An act is taken back as a whole; later changes stay.</source>
            <translation>Las últimas 200 acciones, las más recientes primero. Una acción se deshace entera; los cambios posteriores se mantienen.</translation>
        </message>
        <message>
            <source>Undo list</source>
            <translation>Lista para deshacer</translation>
        </message>
        <message>
            <source>Undo this act</source>
            <translation>Deshacer esta acción</translation>
        </message>
        <message>
            <source>undo the act</source>
            <translation>deshacer la acción</translation>
        </message>
    </context>
    <context>
        <name>UndoNames</name>
        <message>
            <source>Nothing to redo.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>UndoQuestions</name>
        <message numerus="yes">
            <source>%n of these values changed again since.</source>
            <translation>
                <numerusform>%n de estos valores se ha vuelto a cambiar después.</numerusform>
                <numerusform>%n de estos valores se han vuelto a cambiar después.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it as it is now</source>
            <translation>Conservarlo como está ahora</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Say for each whether it stays as it is now or is taken back too.</source>
            <translation>Indique para cada uno si queda como está ahora o si también se deshace.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Deshacerlo</translation>
        </message>
        <message>
            <source>Undo as chosen</source>
            <translation>Deshacer según lo elegido</translation>
        </message>
        <message>
            <source>{record}, {field}</source>
            <translation>{record}, {field}</translation>
        </message>
        <message>
            <source>{what}, keep: {value}</source>
            <translation>{what}, conservar: {value}</translation>
        </message>
        <message>
            <source>{what}, take back to: {value}</source>
            <translation>{what}, volver a: {value}</translation>
        </message>
    </context>
    <context>
        <name>UsageDeeds</name>
        <message numerus="yes">
            <source>%n cell(s) cleared.</source>
            <translation>
                <numerusform>%n celda borrada.</numerusform>
                <numerusform>%n celdas borradas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) filled.</source>
            <translation>
                <numerusform>%n celda rellenada.</numerusform>
                <numerusform>%n celdas rellenadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) pasted.</source>
            <translation>
                <numerusform>%n celda pegada.</numerusform>
                <numerusform>%n celdas pegadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to fill: select a cell with a quantity and the cells to fill.</source>
            <translation>No hay nada que rellenar: seleccione una celda con cantidad y las celdas que va a rellenar.</translation>
        </message>
        <message>
            <source>Pasting</source>
            <translation>Pegado</translation>
        </message>
        <message>
            <source>The block is larger than the grid from here on. Begin further up or earlier.</source>
            <translation>El bloque es mayor que la cuadrícula a partir de aquí. Empiece más arriba o en un mes anterior.</translation>
        </message>
        <message>
            <source>The cells in the clipboard are empty, so nothing changed.</source>
            <translation>Las celdas del portapapeles están vacías, por lo que no ha cambiado nada.</translation>
        </message>
        <message>
            <source>The clipboard holds no cells. Copy them in the spreadsheet first.</source>
            <translation>El portapapeles no contiene celdas. Cópielas primero en la hoja de cálculo.</translation>
        </message>
    </context>
    <context>
        <name>UsageFilterBar</name>
        <message>
            <source>Arrangement is</source>
            <translation>Acuerdo:</translation>
        </message>
        <message>
            <source>Arrangement…</source>
            <translation>Acuerdo…</translation>
        </message>
        <message>
            <source>Choose filters</source>
            <translation>Elegir filtros</translation>
        </message>
        <message>
            <source>Consumer is</source>
            <translation>Cliente:</translation>
        </message>
        <message>
            <source>Consumer…</source>
            <translation>Cliente…</translation>
        </message>
        <message>
            <source>Search services, or consumer:undp</source>
            <translation>Servicios, o consumer:undp</translation>
        </message>
        <message>
            <source>Service is</source>
            <translation>Servicio:</translation>
        </message>
        <message>
            <source>arrangement</source>
            <translation>acuerdo</translation>
        </message>
        <message>
            <source>consumer</source>
            <translation>cliente</translation>
        </message>
    </context>
    <context>
        <name>UsageGrid</name>
        <message>
            <source>Service and consumer</source>
            <translation>Servicio y cliente</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
    </context>
    <context>
        <name>UsagePage</name>
        <message>
            <source>Cell to fix before</source>
            <translation>Celda anterior por corregir</translation>
        </message>
        <message>
            <source>Clear the cells</source>
            <translation>Borrar las celdas</translation>
        </message>
        <message>
            <source>Clear the last filter</source>
            <translation>Quitar el último filtro</translation>
        </message>
        <message>
            <source>Copy as table with names</source>
            <translation>Copiar como tabla con nombres</translation>
        </message>
        <message>
            <source>Copy the cells</source>
            <translation>Copiar las celdas</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>Editar la celda</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Rellenar hacia abajo</translation>
        </message>
        <message>
            <source>Fill right</source>
            <translation>Rellenar hacia la derecha</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Uso mensual</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nuevo servicio</translation>
        </message>
        <message>
            <source>Next cell to fix</source>
            <translation>Celda siguiente por corregir</translation>
        </message>
        <message>
            <source>No cell is selected.</source>
            <translation>No hay ninguna celda seleccionada.</translation>
        </message>
        <message>
            <source>No line matches {conditions}.</source>
            <translation>Ninguna línea coincide con {conditions}.</translation>
        </message>
        <message>
            <source>No service has consumers yet. Log a service and say who uses it.</source>
            <translation>Ningún servicio tiene clientes todavía. Registre un servicio e indique quién lo utiliza.</translation>
        </message>
        <message>
            <source>Open the service</source>
            <translation>Abrir el servicio</translation>
        </message>
        <message>
            <source>Paste from Excel</source>
            <translation>Pegar desde Excel</translation>
        </message>
        <message>
            <source>The grid shows no line.</source>
            <translation>La cuadrícula no muestra ninguna línea.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>down</source>
            <translation>abajo</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>editar</translation>
        </message>
        <message>
            <source>fill down</source>
            <translation>rellenar abajo</translation>
        </message>
        <message>
            <source>next issue</source>
            <translation>problema siguiente</translation>
        </message>
        <message>
            <source>right</source>
            <translation>derecha</translation>
        </message>
    </context>
    <context>
        <name>UsageSheet</name>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken.</source>
            <translation>
                <numerusform>%n celda no se puede tomar.</numerusform>
                <numerusform>%n celdas no se pueden tomar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied.</source>
            <translation>
                <numerusform>%n celda copiada.</numerusform>
                <numerusform>%n celdas copiadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Omitirlas</translation>
        </message>
        <message>
            <source>No cell asks for your attention.</source>
            <translation>Ninguna celda requiere su atención.</translation>
        </message>
        <message>
            <source>Nothing is written yet. Correct them in the grid, or leave them out.</source>
            <translation>Todavía no se ha escrito nada. Corríjalas en la cuadrícula u omítalas.</translation>
        </message>
        <message>
            <source>Nothing is written yet. Which number is meant?</source>
            <translation>Todavía no se ha escrito nada. ¿Qué número es el correcto?</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>“{example}” can be read in two ways.</source>
            <translation>«{example}» se puede leer de dos maneras.</translation>
        </message>
    </context>
    <context>
        <name>VoidCheck</name>
        <message>
            <source>Install PySide6-Essentials 6.11.3, or use Python 3.12 or later.</source>
            <translation>Instale PySide6-Essentials 6.11.3, o use Python 3.12 o posterior.</translation>
        </message>
        <message>
            <source>This version of PySide6 is not safe with this version of Python.</source>
            <translation>Esta versión de PySide6 no es segura con esta versión de Python.</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>Another file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <source>Backups (*.csdb);;All files (*)</source>
            <translation>Copias de seguridad (*.csdb);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Demo user</source>
            <translation>Usuario de demostración</translation>
        </message>
        <message>
            <source>Keep the store in</source>
            <translation>Guardar el almacén en</translation>
        </message>
        <message>
            <source>Open a store</source>
            <translation>Abrir un almacén</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>Stores (*.csdb)</source>
            <translation>Almacenes (*.csdb)</translation>
        </message>
        <message>
            <source>Stores (*.csdb);;All files (*)</source>
            <translation>Almacenes (*.csdb);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>The newest one, of {moment}</source>
            <translation>La más reciente, del {moment}</translation>
        </message>
        <message>
            <source>The store was copied to {name} and the copy was checked.</source>
            <translation>El almacén se ha copiado en {name} y la copia se ha comprobado.</translation>
        </message>
        <message>
            <source>Which backup shall take the place of {name}? What is there now is kept beside it.</source>
            <translation>¿Qué copia de seguridad debe sustituir a {name}? Lo que hay ahora se conserva al lado.</translation>
        </message>
    </context>
    <context>
        <name>YearSwitch</name>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>Año siguiente</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Año anterior</translation>
        </message>
    </context>
    <context>
        <name>YesNoField</name>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
</TS>
