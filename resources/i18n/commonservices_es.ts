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
        <name>AccountPart</name>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Choose a provider, a party and a period to see bills and payments with balance.</source>
            <translation>Elija un proveedor, una parte y un período para ver facturas y pagos con su saldo.</translation>
        </message>
        <message>
            <source>Choose an account…</source>
            <translation>Elegir una cuenta…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>No account is shown.</source>
            <translation>No se muestra ninguna cuenta.</translation>
        </message>
        <message>
            <source>Nothing between these two sides up to that day.</source>
            <translation>Nada entre estas dos partes hasta ese día.</translation>
        </message>
        <message>
            <source>Open at the end</source>
            <translation>Pendiente al final</translation>
        </message>
        <message>
            <source>Open before</source>
            <translation>Pendiente antes</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Save the account as a workbook</source>
            <translation>Guardar la cuenta como libro</translation>
        </message>
        <message>
            <source>Save the account as a workbook…</source>
            <translation>Guardar la cuenta como libro…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What was billed and settled between the two, with the balance after each line.</source>
            <translation>Lo facturado y pagado entre ambas, con el saldo después de cada línea.</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>{name} was written</source>
            <translation>{name} se ha escrito</translation>
        </message>
        <message>
            <source>{provider} to {party}</source>
            <translation>{provider} a {party}</translation>
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
            <source>Accession of a party recorded</source>
            <translation>Adhesión de una parte registrada</translation>
        </message>
        <message>
            <source>Action added</source>
            <translation>Acción añadida</translation>
        </message>
        <message>
            <source>Action changed</source>
            <translation>Acción modificada</translation>
        </message>
        <message>
            <source>Action closed</source>
            <translation>Acción cerrada</translation>
        </message>
        <message>
            <source>Action opened again</source>
            <translation>Acción reabierta</translation>
        </message>
        <message>
            <source>Actual cost entered</source>
            <translation>Costo real introducido</translation>
        </message>
        <message>
            <source>Ageing kept</source>
            <translation>Antigüedad de saldos guardada</translation>
        </message>
        <message>
            <source>Alert put off</source>
            <translation>Alerta aplazada</translation>
        </message>
        <message>
            <source>Alert taken note of</source>
            <translation>Alerta registrada</translation>
        </message>
        <message>
            <source>Alert taken up again</source>
            <translation>Alerta retomada</translation>
        </message>
        <message>
            <source>Amendment begun</source>
            <translation>Enmienda iniciada</translation>
        </message>
        <message>
            <source>Amendment changed</source>
            <translation>Enmienda modificada</translation>
        </message>
        <message>
            <source>Amendment dropped</source>
            <translation>Enmienda desechada</translation>
        </message>
        <message>
            <source>Amendment sealed</source>
            <translation>Enmienda sellada</translation>
        </message>
        <message>
            <source>Amendment signed</source>
            <translation>Enmienda firmada</translation>
        </message>
        <message>
            <source>Arrangement added</source>
            <translation>Acuerdo añadido</translation>
        </message>
        <message>
            <source>Arrangements pasted</source>
            <translation>Acuerdos pegados</translation>
        </message>
        <message>
            <source>Balance confirmed</source>
            <translation>Saldo confirmado</translation>
        </message>
        <message>
            <source>Bill begun</source>
            <translation>Factura iniciada</translation>
        </message>
        <message>
            <source>Bill cancelled</source>
            <translation>Factura anulada</translation>
        </message>
        <message>
            <source>Bill disputed</source>
            <translation>Factura impugnada</translation>
        </message>
        <message>
            <source>Bill issued</source>
            <translation>Factura emitida</translation>
        </message>
        <message>
            <source>Bill offset</source>
            <translation>Factura compensada</translation>
        </message>
        <message>
            <source>Bill written off</source>
            <translation>Factura dada de baja</translation>
        </message>
        <message>
            <source>Bills drafted</source>
            <translation>Facturas preparadas</translation>
        </message>
        <message>
            <source>Body added</source>
            <translation>Órgano añadido</translation>
        </message>
        <message>
            <source>Body changed</source>
            <translation>Órgano modificado</translation>
        </message>
        <message>
            <source>Budget line added</source>
            <translation>Línea presupuestaria añadida</translation>
        </message>
        <message>
            <source>Budget line changed</source>
            <translation>Línea presupuestaria modificada</translation>
        </message>
        <message>
            <source>Budget line removed</source>
            <translation>Línea presupuestaria retirada</translation>
        </message>
        <message>
            <source>Budget shared out</source>
            <translation>Presupuesto repartido</translation>
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
            <source>Credit note drafted</source>
            <translation>Nota de crédito preparada</translation>
        </message>
        <message>
            <source>Decision changed</source>
            <translation>Decisión modificada</translation>
        </message>
        <message>
            <source>Decision linked to a record</source>
            <translation>Decisión vinculada a una ficha</translation>
        </message>
        <message>
            <source>Decision recorded</source>
            <translation>Decisión registrada</translation>
        </message>
        <message>
            <source>Delegation of authority changed</source>
            <translation>Delegación de autoridad modificada</translation>
        </message>
        <message>
            <source>Delegation of authority ended</source>
            <translation>Delegación de autoridad terminada</translation>
        </message>
        <message>
            <source>Delegation of authority recorded</source>
            <translation>Delegación de autoridad registrada</translation>
        </message>
        <message>
            <source>Delivery confirmed</source>
            <translation>Entrega confirmada</translation>
        </message>
        <message>
            <source>Delivery entered</source>
            <translation>Entrega registrada</translation>
        </message>
        <message>
            <source>Demo mission made</source>
            <translation>Misión de demostración creada</translation>
        </message>
        <message>
            <source>Differences accepted</source>
            <translation>Diferencias aceptadas</translation>
        </message>
        <message>
            <source>Differences opened again</source>
            <translation>Diferencias abiertas de nuevo</translation>
        </message>
        <message>
            <source>Differences settled</source>
            <translation>Diferencias resueltas</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>Litigio resuelto</translation>
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
            <source>Draft of a bill removed</source>
            <translation>Borrador de factura retirado</translation>
        </message>
        <message>
            <source>Due date of an obligation let go</source>
            <translation>Vencimiento de una obligación dispensado</translation>
        </message>
        <message>
            <source>Due date of an obligation open again</source>
            <translation>Vencimiento de una obligación reabierto</translation>
        </message>
        <message>
            <source>Entity added</source>
            <translation>Entidad añadida</translation>
        </message>
        <message>
            <source>Estimate spread over months</source>
            <translation>Estimación distribuida por meses</translation>
        </message>
        <message>
            <source>Exchange rate entered</source>
            <translation>Tipo de cambio introducido</translation>
        </message>
        <message>
            <source>Exchange rate removed</source>
            <translation>Tipo de cambio retirado</translation>
        </message>
        <message>
            <source>Exchange rates taken in</source>
            <translation>Tipos de cambio incorporados</translation>
        </message>
        <message>
            <source>Field changed</source>
            <translation>Campo modificado</translation>
        </message>
        <message>
            <source>Kind of service added</source>
            <translation>Tipo de servicio añadido</translation>
        </message>
        <message>
            <source>Kind of service in use again</source>
            <translation>Tipo de servicio de nuevo en uso</translation>
        </message>
        <message>
            <source>Kind of service retired</source>
            <translation>Tipo de servicio retirado</translation>
        </message>
        <message>
            <source>Line of a bill added</source>
            <translation>Línea de factura añadida</translation>
        </message>
        <message>
            <source>Line of a bill changed</source>
            <translation>Línea de factura modificada</translation>
        </message>
        <message>
            <source>Line of a bill removed</source>
            <translation>Línea de factura retirada</translation>
        </message>
        <message>
            <source>Location added</source>
            <translation>Lugar añadido</translation>
        </message>
        <message>
            <source>Long-term agreement added</source>
            <translation>Acuerdo a largo plazo añadido</translation>
        </message>
        <message>
            <source>Long-term agreement removed</source>
            <translation>Acuerdo a largo plazo retirado</translation>
        </message>
        <message>
            <source>Mapping of a workbook kept</source>
            <translation>Correspondencia de un libro guardada</translation>
        </message>
        <message>
            <source>Mapping of a workbook removed</source>
            <translation>Correspondencia de un libro retirada</translation>
        </message>
        <message>
            <source>Mapping of a workbook replaced</source>
            <translation>Correspondencia de un libro reemplazada</translation>
        </message>
        <message>
            <source>Matter referred to another body</source>
            <translation>Asunto remitido a otro órgano</translation>
        </message>
        <message>
            <source>Meeting changed</source>
            <translation>Reunión modificada</translation>
        </message>
        <message>
            <source>Meeting recorded</source>
            <translation>Reunión registrada</translation>
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
            <source>Mutual recognition recorded</source>
            <translation>Reconocimiento mutuo registrado</translation>
        </message>
        <message>
            <source>Mutual recognition removed</source>
            <translation>Reconocimiento mutuo retirado</translation>
        </message>
        <message>
            <source>Narrative changed</source>
            <translation>Relato modificado</translation>
        </message>
        <message>
            <source>Narrative removed</source>
            <translation>Relato eliminado</translation>
        </message>
        <message>
            <source>Narrative validated</source>
            <translation>Relato validado</translation>
        </message>
        <message>
            <source>Narrative written</source>
            <translation>Relato redactado</translation>
        </message>
        <message>
            <source>New rate from a day on</source>
            <translation>Tarifa nueva desde un día</translation>
        </message>
        <message>
            <source>Number of the ledger noted</source>
            <translation>Número contable anotado</translation>
        </message>
        <message>
            <source>Obligation changed</source>
            <translation>Obligación modificada</translation>
        </message>
        <message>
            <source>Obligation entered</source>
            <translation>Obligación introducida</translation>
        </message>
        <message>
            <source>Obligation removed</source>
            <translation>Obligación retirada</translation>
        </message>
        <message>
            <source>Occupancy changed</source>
            <translation>Ocupación modificada</translation>
        </message>
        <message>
            <source>Occupancy ended</source>
            <translation>Ocupación terminada</translation>
        </message>
        <message>
            <source>Occupant added</source>
            <translation>Ocupante añadido</translation>
        </message>
        <message>
            <source>Occupant removed</source>
            <translation>Ocupante retirado</translation>
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
            <source>Order approved</source>
            <translation>Pedido aprobado</translation>
        </message>
        <message>
            <source>Order called off</source>
            <translation>Pedido con cargo al acuerdo registrado</translation>
        </message>
        <message>
            <source>Order cancelled</source>
            <translation>Pedido anulado</translation>
        </message>
        <message>
            <source>Order certified</source>
            <translation>Pedido certificado</translation>
        </message>
        <message>
            <source>Order changed</source>
            <translation>Pedido modificado</translation>
        </message>
        <message>
            <source>Order entered</source>
            <translation>Pedido registrado</translation>
        </message>
        <message>
            <source>Order rejected</source>
            <translation>Pedido rechazado</translation>
        </message>
        <message>
            <source>Order removed</source>
            <translation>Pedido retirado</translation>
        </message>
        <message>
            <source>Owner of differences named</source>
            <translation>Responsable de diferencias designado</translation>
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
            <source>Payment entered</source>
            <translation>Pago registrado</translation>
        </message>
        <message>
            <source>Period closed</source>
            <translation>Período cerrado</translation>
        </message>
        <message>
            <source>Period opened again</source>
            <translation>Período reabierto</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>Persona añadida</translation>
        </message>
        <message>
            <source>Person changed</source>
            <translation>Persona modificada</translation>
        </message>
        <message>
            <source>Premises added</source>
            <translation>Locales añadidos</translation>
        </message>
        <message>
            <source>Premises handed back</source>
            <translation>Locales devueltos</translation>
        </message>
        <message>
            <source>Premises removed</source>
            <translation>Locales retirados</translation>
        </message>
        <message>
            <source>Priority served, with its reason</source>
            <translation>Prioridad atendida, con su motivo</translation>
        </message>
        <message>
            <source>Priority taken out</source>
            <translation>Prioridad retirada</translation>
        </message>
        <message>
            <source>Provider changed</source>
            <translation>Proveedor cambiado</translation>
        </message>
        <message>
            <source>Rate card added</source>
            <translation>Lista de tarifas añadida</translation>
        </message>
        <message>
            <source>Rate card changed</source>
            <translation>Lista de tarifas modificada</translation>
        </message>
        <message>
            <source>Rate card removed</source>
            <translation>Lista de tarifas retirada</translation>
        </message>
        <message>
            <source>Rate changed</source>
            <translation>Tarifa modificada</translation>
        </message>
        <message>
            <source>Rate ended</source>
            <translation>Tarifa terminada</translation>
        </message>
        <message>
            <source>Rate entered</source>
            <translation>Tarifa introducida</translation>
        </message>
        <message>
            <source>Rate removed</source>
            <translation>Tarifa retirada</translation>
        </message>
        <message>
            <source>Reading entered</source>
            <translation>Lectura introducida</translation>
        </message>
        <message>
            <source>Reconciliation explained</source>
            <translation>Conciliación explicada</translation>
        </message>
        <message>
            <source>Reconciliation reviewed</source>
            <translation>Conciliación revisada</translation>
        </message>
        <message>
            <source>Reconciliations run</source>
            <translation>Conciliaciones efectuadas</translation>
        </message>
        <message>
            <source>Recovery of an order waived</source>
            <translation>Renuncia al cobro de un pedido</translation>
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
            <source>Reminder logged</source>
            <translation>Recordatorio anotado</translation>
        </message>
        <message>
            <source>Returned sheet taken in</source>
            <translation>Hoja devuelta incorporada</translation>
        </message>
        <message>
            <source>Review recorded</source>
            <translation>Revisión registrada</translation>
        </message>
        <message>
            <source>Risk changed</source>
            <translation>Riesgo modificado</translation>
        </message>
        <message>
            <source>Risk closed</source>
            <translation>Riesgo cerrado</translation>
        </message>
        <message>
            <source>Risk entered</source>
            <translation>Riesgo introducido</translation>
        </message>
        <message>
            <source>Risk looked at again</source>
            <translation>Riesgo revisado</translation>
        </message>
        <message>
            <source>Role changed</source>
            <translation>Función modificada</translation>
        </message>
        <message>
            <source>Role declared</source>
            <translation>Función declarada</translation>
        </message>
        <message>
            <source>Role ended</source>
            <translation>Función terminada</translation>
        </message>
        <message>
            <source>Scheme approved</source>
            <translation>Sistema de reparto aprobado</translation>
        </message>
        <message>
            <source>Scheme changed</source>
            <translation>Sistema de reparto modificado</translation>
        </message>
        <message>
            <source>Scheme entered</source>
            <translation>Sistema de reparto introducido</translation>
        </message>
        <message>
            <source>Scheme followed by another</source>
            <translation>Sistema de reparto sucedido por otro</translation>
        </message>
        <message>
            <source>Scheme removed</source>
            <translation>Sistema de reparto retirado</translation>
        </message>
        <message>
            <source>Service added</source>
            <translation>Servicio añadido</translation>
        </message>
        <message>
            <source>Services both ways netted</source>
            <translation>Servicios recíprocos compensados</translation>
        </message>
        <message>
            <source>Settlement taken back</source>
            <translation>Pago revertido</translation>
        </message>
        <message>
            <source>Several records changed</source>
            <translation>Varias fichas modificadas</translation>
        </message>
        <message>
            <source>Shared budget agreed</source>
            <translation>Presupuesto compartido acordado</translation>
        </message>
        <message>
            <source>Shared budget copied</source>
            <translation>Presupuesto compartido copiado</translation>
        </message>
        <message>
            <source>Shared budget made</source>
            <translation>Presupuesto compartido creado</translation>
        </message>
        <message>
            <source>Shared budget moved on</source>
            <translation>Presupuesto compartido pasado a otro estado</translation>
        </message>
        <message>
            <source>Shared budget proposed</source>
            <translation>Presupuesto compartido propuesto</translation>
        </message>
        <message>
            <source>Shared budget removed</source>
            <translation>Presupuesto compartido retirado</translation>
        </message>
        <message>
            <source>Shared budget revised</source>
            <translation>Presupuesto compartido revisado</translation>
        </message>
        <message>
            <source>Shares agreed</source>
            <translation>Cuotas acordadas</translation>
        </message>
        <message>
            <source>Shares frozen</source>
            <translation>Cuotas congeladas</translation>
        </message>
        <message>
            <source>Shares superseded</source>
            <translation>Cuotas reemplazadas</translation>
        </message>
        <message>
            <source>Sharing key entered</source>
            <translation>Clave de reparto introducida</translation>
        </message>
        <message>
            <source>Sharing key removed</source>
            <translation>Clave de reparto retirada</translation>
        </message>
        <message>
            <source>Sharing keys agreed to</source>
            <translation>Claves de reparto acordadas</translation>
        </message>
        <message>
            <source>Sheet imported</source>
            <translation>Hoja importada</translation>
        </message>
        <message>
            <source>Signature recorded</source>
            <translation>Firma registrada</translation>
        </message>
        <message>
            <source>Statement of the other side compared</source>
            <translation>Estado de cuenta de la otra parte comparado</translation>
        </message>
        <message>
            <source>Stock taken</source>
            <translation>Balance realizado</translation>
        </message>
        <message>
            <source>Successor named</source>
            <translation>Sucesor designado</translation>
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
            <source>Use of an agreement changed</source>
            <translation>Uso de un acuerdo modificado</translation>
        </message>
        <message>
            <source>User of an agreement added</source>
            <translation>Usuario de un acuerdo añadido</translation>
        </message>
        <message>
            <source>User of an agreement removed</source>
            <translation>Usuario de un acuerdo retirado</translation>
        </message>
        <message>
            <source>Validation of a narrative taken back</source>
            <translation>Validación de un relato anulada</translation>
        </message>
        <message>
            <source>Waiver given</source>
            <translation>Exención concedida</translation>
        </message>
        <message>
            <source>Withdrawal of a party recorded</source>
            <translation>Retirada de una parte registrada</translation>
        </message>
        <message>
            <source>Withdrawal of a party taken back</source>
            <translation>Retirada de una parte anulada</translation>
        </message>
        <message>
            <source>Workbooks of offices received</source>
            <translation>Libros de oficinas recibidos</translation>
        </message>
        <message>
            <source>{field} changed</source>
            <translation>Campo «{field}» modificado</translation>
        </message>
    </context>
    <context>
        <name>AgainstPlan</name>
        <message>
            <source>{month} against plan</source>
            <translation>Plan y uso, {month}</translation>
        </message>
        <message>
            <source>{used} of {plan}</source>
            <translation>{used} de {plan}</translation>
        </message>
    </context>
    <context>
        <name>AgeingChart</name>
        <message>
            <source>What is owed by age, as bars</source>
            <translation>Lo adeudado por antigüedad, en barras</translation>
        </message>
    </context>
    <context>
        <name>AgeingPart</name>
        <message>
            <source>Ageing</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>Keep the ageing of the day</source>
            <translation>Conservar la antigüedad del día</translation>
        </message>
        <message>
            <source>Kept: {day}</source>
            <translation>Conservada: {day}</translation>
        </message>
        <message>
            <source>Nothing is open on that day.</source>
            <translation>No hay nada pendiente en esa fecha.</translation>
        </message>
        <message>
            <source>Of the day</source>
            <translation>Del día</translation>
        </message>
        <message>
            <source>Party or provider</source>
            <translation>Parte o proveedor</translation>
        </message>
        <message>
            <source>The ageing of {day} is kept.</source>
            <translation>Se conserva la antigüedad a {day}.</translation>
        </message>
    </context>
    <context>
        <name>AgreementFigures</name>
        <message>
            <source>Called off</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Resto</translation>
        </message>
        <message>
            <source>Open to others</source>
            <translation>Abierto a otros</translation>
        </message>
        <message>
            <source>Price check</source>
            <translation>Control de precios</translation>
        </message>
        <message>
            <source>Price tiers</source>
            <translation>Tramos de precios</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Comienza</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
    </context>
    <context>
        <name>AgreementOverview</name>
        <message numerus="yes">
            <source>%n to do</source>
            <translation>
                <numerusform>%n por hacer</numerusform>
                <numerusform>%n por hacer</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Añadir un usuario</translation>
        </message>
        <message>
            <source>Add an order</source>
            <translation>Añadir un pedido</translation>
        </message>
        <message>
            <source>All met</source>
            <translation>Todas cumplidas</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>De un vistazo</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Nobody else uses it yet. Add an entity that wants to; the conditions are then listed.</source>
            <translation>Nadie más lo usa todavía. Añada una entidad que lo desee; entonces se enumeran las condiciones.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Nothing is called off yet.</source>
            <translation>Todavía no hay pedidos.</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Número de pedido</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Pedido el</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>The use by {code} is approved.</source>
            <translation>El uso por {code} está aprobado.</translation>
        </message>
        <message>
            <source>Total then</source>
            <translation>Total entonces</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Modalidad</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>Quién lo utiliza</translation>
        </message>
    </context>
    <context>
        <name>AgreementsBrowse</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Called off {sums}</source>
            <translation>Pedido {sums}</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>Nuevo acuerdo</translation>
        </message>
        <message>
            <source>No agreement has ended.</source>
            <translation>No ha terminado ningún acuerdo.</translation>
        </message>
        <message>
            <source>No agreement matches {conditions}.</source>
            <translation>Ningún acuerdo coincide con {conditions}.</translation>
        </message>
        <message>
            <source>No agreement runs.</source>
            <translation>No hay ningún acuerdo vigente.</translation>
        </message>
        <message>
            <source>No long-term agreement yet. Log one that entities here use together.</source>
            <translation>Todavía no hay acuerdos a largo plazo. Registre uno que las entidades usen juntas.</translation>
        </message>
        <message>
            <source>Nothing is wrong with any agreement.</source>
            <translation>No hay nada que señalar en ningún acuerdo.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Search, or holder:undp ceiling:&gt;80%</source>
            <translation>Buscar, o holder:undp</translation>
        </message>
        <message>
            <source>Sum of ceilings {sums}</source>
            <translation>Suma de los límites {sums}</translation>
        </message>
        <message>
            <source>Views of long-term agreements</source>
            <translation>Vistas de los acuerdos a largo plazo</translation>
        </message>
    </context>
    <context>
        <name>AgreementsBulk</name>
        <message>
            <source>Agreements changed: {count}.</source>
            <translation>Acuerdos modificados: {count}.</translation>
        </message>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>Todos tienen ya este valor. Elija otro valor.</translation>
        </message>
        <message>
            <source>Changing agreements</source>
            <translation>Modificación de los acuerdos</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Selected agreements: {count}</source>
            <translation>Acuerdos seleccionados: {count}</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Agreements: {count}.</source>
            <translation>Lo que cambiará: {field} → {value}. Acuerdos: {count}.</translation>
        </message>
    </context>
    <context>
        <name>AlertColumns</name>
        <message numerus="yes">
            <source>%n d before</source>
            <translation>
                <numerusform>%n d antes</numerusform>
                <numerusform>%n d antes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>%n d de retraso</numerusform>
                <numerusform>%n d de retraso</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Act now</source>
            <translation>Actuar ahora</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alerta</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vencimiento</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Put off until {day}</source>
            <translation>Aplazado hasta el {day}</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Taken note of {day}</source>
            <translation>Anotado el {day}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>desde el {day}</translation>
        </message>
        <message>
            <source>the day</source>
            <translation>el mismo día</translation>
        </message>
    </context>
    <context>
        <name>AlertsPart</name>
        <message>
            <source>Act now</source>
            <translation>Actuar ahora</translation>
        </message>
        <message>
            <source>Alerts, the most urgent first</source>
            <translation>Alertas, las más urgentes primero</translation>
        </message>
        <message>
            <source>All alerts</source>
            <translation>Todas las alertas</translation>
        </message>
        <message>
            <source>Answered too</source>
            <translation>También las respondidas</translation>
        </message>
        <message>
            <source>No alert of this kind stands.</source>
            <translation>No hay ninguna alerta de este tipo.</translation>
        </message>
        <message>
            <source>Nothing asks for a look.</source>
            <translation>Nada requiere atención.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing asks for a look. %n alert(s) were answered and will come back.</source>
            <translation>
                <numerusform>Nada requiere atención. %n alerta fue respondida y volverá.</numerusform>
                <numerusform>Nada requiere atención. %n alertas fueron respondidas y volverán.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put off…</source>
            <translation>Aplazar…</translation>
        </message>
        <message>
            <source>Take note…</source>
            <translation>Tomar nota…</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>This line has no page of its own; what is known stands beside it.</source>
            <translation>Esta línea no tiene página propia; lo que se sabe está al lado.</translation>
        </message>
        <message>
            <source>Which alerts</source>
            <translation>Qué alertas</translation>
        </message>
        <message>
            <source>the {shown} most urgent of {every}</source>
            <translation>las {shown} más urgentes de {every}</translation>
        </message>
        <message>
            <source>{number} selected</source>
            <translation>{number} seleccionadas</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} de {every}</translation>
        </message>
    </context>
    <context>
        <name>AmendmentAsks</name>
        <message>
            <source>A signature is not changed once it is recorded.</source>
            <translation>Una firma no se cambia una vez registrada.</translation>
        </message>
        <message>
            <source>Amend the arrangement</source>
            <translation>Enmendar el acuerdo</translation>
        </message>
        <message>
            <source>Amendment {number} is open. Change its terms, then let the parties sign it.</source>
            <translation>La enmienda {number} está abierta. Cambie sus condiciones y luego haga que las partes la firmen.</translation>
        </message>
        <message>
            <source>Begin the amendment</source>
            <translation>Iniciar la enmienda</translation>
        </message>
        <message>
            <source>Begin the extension</source>
            <translation>Iniciar la prórroga</translation>
        </message>
        <message>
            <source>Begin the renewal</source>
            <translation>Iniciar la renovación</translation>
        </message>
        <message>
            <source>Complete amendment {number}</source>
            <translation>Completar la enmienda {number}</translation>
        </message>
        <message>
            <source>Complete the amendment</source>
            <translation>Completar la enmienda</translation>
        </message>
        <message>
            <source>Drop amendment {number}</source>
            <translation>Desechar la enmienda {number}</translation>
        </message>
        <message>
            <source>Drop the amendment</source>
            <translation>Desechar la enmienda</translation>
        </message>
        <message>
            <source>Extend the arrangement</source>
            <translation>Prorrogar el acuerdo</translation>
        </message>
        <message>
            <source>How often it may be renewed is not limited.</source>
            <translation>El número de renovaciones no está limitado.</translation>
        </message>
        <message>
            <source>It ends on {day} now.</source>
            <translation>Ahora termina el {day}.</translation>
        </message>
        <message>
            <source>It has no last day that could be moved.</source>
            <translation>No tiene un último día que se pueda mover.</translation>
        </message>
        <message>
            <source>It takes effect on a day that has passed.</source>
            <translation>Surte efecto en un día que ya pasó.</translation>
        </message>
        <message>
            <source>It will be marked as retroactive if it is signed after that day.</source>
            <translation>Se marcará como retroactiva si se firma después de ese día.</translation>
        </message>
        <message>
            <source>New last day</source>
            <translation>Nuevo último día</translation>
        </message>
        <message>
            <source>Once all parties have signed and its paper is named, the amendment is sealed and never changes again.</source>
            <translation>Cuando todas las partes han firmado y se ha indicado su documento, la enmienda queda sellada y no cambia nunca más.</translation>
        </message>
        <message>
            <source>Or why there is no paper</source>
            <translation>O por qué no hay documento</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Record a signature under amendment {number}</source>
            <translation>Registrar una firma de la enmienda {number}</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>Registrar una firma</translation>
        </message>
        <message>
            <source>Renew the arrangement</source>
            <translation>Renovar el acuerdo</translation>
        </message>
        <message>
            <source>Renewals left: {count}.</source>
            <translation>Renovaciones restantes: {count}.</translation>
        </message>
        <message>
            <source>Signed terms do not change. The amendment starts as a copy of them; change it, let every party sign it, and it takes their place from its day.</source>
            <translation>Las condiciones firmadas no cambian. La enmienda empieza como su copia; cámbiela, haga que cada parte la firme, y ocupará su lugar desde su fecha.</translation>
        </message>
        <message>
            <source>Takes effect on</source>
            <translation>Surte efecto el</translation>
        </message>
        <message>
            <source>The amendment is dropped.</source>
            <translation>La enmienda queda desechada.</translation>
        </message>
        <message>
            <source>The new end is agreed by an amendment that every party signs.</source>
            <translation>El nuevo final se acuerda mediante una enmienda que firma cada parte.</translation>
        </message>
        <message>
            <source>The paper of the amendment is recorded.</source>
            <translation>El documento de la enmienda queda registrado.</translation>
        </message>
        <message>
            <source>The signature is recorded.</source>
            <translation>La firma queda registrada.</translation>
        </message>
        <message>
            <source>The terms in force stay as they are.</source>
            <translation>Las condiciones en vigor quedan como están.</translation>
        </message>
        <message>
            <source>Who approved it</source>
            <translation>Quién lo aprobó</translation>
        </message>
    </context>
    <context>
        <name>AmendmentPart</name>
        <message>
            <source>Amendment {number}</source>
            <translation>Enmienda {number}</translation>
        </message>
        <message>
            <source>Changed by this amendment.</source>
            <translation>Cambiado por esta enmienda.</translation>
        </message>
        <message>
            <source>Complete…</source>
            <translation>Completar…</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Desechar…</translation>
        </message>
        <message>
            <source>Its terms</source>
            <translation>Sus condiciones</translation>
        </message>
        <message>
            <source>Nothing is missing: complete the amendment.</source>
            <translation>No falta nada: complete la enmienda.</translation>
        </message>
        <message>
            <source>Only the approval is missing.</source>
            <translation>Solo falta la aprobación.</translation>
        </message>
        <message>
            <source>Open amendment</source>
            <translation>Enmienda abierta</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Record signature…</source>
            <translation>Registrar firma…</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>Signatario</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Firmado el</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Falta todavía</translation>
        </message>
        <message>
            <source>The amendment</source>
            <translation>La enmienda</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
    </context>
    <context>
        <name>AnswerFlow</name>
        <message numerus="yes">
            <source>%n alert(s)</source>
            <translation>
                <numerusform>%n alerta</numerusform>
                <numerusform>%n alertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) put off until {day}.</source>
            <translation>
                <numerusform>%n alerta aplazada hasta el {day}.</numerusform>
                <numerusform>%n alertas aplazadas hasta el {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) stand again.</source>
            <translation>
                <numerusform>%n alerta vuelve a estar activa.</numerusform>
                <numerusform>%n alertas vuelven a estar activas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) taken note of.</source>
            <translation>
                <numerusform>%n alerta anotada.</numerusform>
                <numerusform>%n alertas anotadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decision {reference} is recorded.</source>
            <translation>La decisión {reference} queda registrada.</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Aplazar</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Registrar una decisión</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>Registrar la decisión</translation>
        </message>
        <message>
            <source>Take note</source>
            <translation>Tomar nota</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Qué se decidió</translation>
        </message>
        <message>
            <source>What was decided about {title}? The decision is listed with those of the bodies.</source>
            <translation>¿Qué se decidió sobre {title}? La decisión figurará entre las de los órganos.</translation>
        </message>
        <message>
            <source>{about}. It comes back at its next step, or when its day changes.</source>
            <translation>{about}. Volverá en la etapa siguiente o cuando cambie su fecha.</translation>
        </message>
        <message>
            <source>{about}. Until when, and why?</source>
            <translation>{about}. ¿Hasta cuándo y por qué?</translation>
        </message>
        <message>
            <source>{about}. Until when, at the latest {day}, and why?</source>
            <translation>{about}. ¿Hasta cuándo, a más tardar el {day}, y por qué?</translation>
        </message>
    </context>
    <context>
        <name>ArrangementBrowse</name>
        <message>
            <source>Every service that runs is on paper.</source>
            <translation>Todos los servicios en marcha constan por escrito.</translation>
        </message>
        <message>
            <source>Import the register…</source>
            <translation>Importar el registro…</translation>
        </message>
        <message>
            <source>Lead party</source>
            <translation>Parte líder</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lugar</translation>
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
            <source>No arrangements yet. Import the office's Excel register or log the first one.</source>
            <translation>Todavía no hay arreglos. Importe el registro Excel de la oficina o registre el primero.</translation>
        </message>
        <message>
            <source>Nothing needs a decision before {day}.</source>
            <translation>Nada requiere una decisión antes del {day}.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Sum of ceilings {sums}</source>
            <translation>Suma de los límites {sums}</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Views of arrangements</source>
            <translation>Vistas de los acuerdos</translation>
        </message>
    </context>
    <context>
        <name>ArrangementBulk</name>
        <message>
            <source>All of these are signed, so their terms stay. Choose another field.</source>
            <translation>Todos ellos están firmados, de modo que sus condiciones se mantienen. Elija otro campo.</translation>
        </message>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>Todos tienen ya este valor. Elija otro valor.</translation>
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
            <source>Changing arrangements</source>
            <translation>Modificación de acuerdos</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lugar</translation>
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
    </context>
    <context>
        <name>ArrangementDeeds</name>
        <message>
            <source>Compare the two selected</source>
            <translation>Comparar los dos seleccionados</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>Editar la celda</translation>
        </message>
        <message>
            <source>Paste rows from a spreadsheet</source>
            <translation>Pegar filas de una hoja de cálculo</translation>
        </message>
        <message>
            <source>Print the arrangement…</source>
            <translation>Imprimir el acuerdo…</translation>
        </message>
        <message>
            <source>Select two arrangements to compare them.</source>
            <translation>Seleccione dos acuerdos para compararlos.</translation>
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
            <source>Clauses</source>
            <translation>Cláusulas</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Obligaciones</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
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
            <source>Policy lens</source>
            <translation>Perspectiva de políticas</translation>
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
            <source>This arrangement is no longer in the register.</source>
            <translation>Este acuerdo ya no está en el registro.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
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
        <name>ArrangementPaper</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Partes</translation>
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
            <source>not signed</source>
            <translation>sin firmar</translation>
        </message>
        <message>
            <source>signed {day}</source>
            <translation>firmado el {day}</translation>
        </message>
    </context>
    <context>
        <name>ArrangementViews</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Ending in 180 days</source>
            <translation>Terminan en 180 días</translation>
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
            <source>Not on paper</source>
            <translation>Sin acuerdo escrito</translation>
        </message>
    </context>
    <context>
        <name>ArrangementsPage</name>
        <message>
            <source>Arrangements</source>
            <translation>Acuerdos</translation>
        </message>
        <message>
            <source>Log arrangement</source>
            <translation>Registrar el acuerdo</translation>
        </message>
        <message>
            <source>Log them all</source>
            <translation>Registrar todo</translation>
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
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
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
        <name>AskedLine</name>
        <message>
            <source>Codes of the offices, such as UNEXAM, UNOFFB</source>
            <translation>Códigos de las oficinas, como UNEXAM, UNOFFB</translation>
        </message>
        <message>
            <source>Expected from</source>
            <translation>Se esperan de</translation>
        </message>
        <message>
            <source>Language of the workbook</source>
            <translation>Idioma del libro</translation>
        </message>
    </context>
    <context>
        <name>BalancesPart</name>
        <message numerus="yes">
            <source>%n difference(s) kept among the exceptions</source>
            <translation>
                <numerusform>%n diferencia guardada entre las excepciones</numerusform>
                <numerusform>%n diferencias guardadas entre las excepciones</numerusform>
            </translation>
        </message>
        <message>
            <source>An Excel or CSV file with a reference or a date and an amount for each open item.</source>
            <translation>Un archivo Excel o CSV con una referencia o una fecha y un importe para cada partida pendiente.</translation>
        </message>
        <message>
            <source>Balances</source>
            <translation>Saldos</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Elegir el archivo…</translation>
        </message>
        <message>
            <source>Compare with their statement</source>
            <translation>Comparar con su estado de cuenta</translation>
        </message>
        <message>
            <source>Compare with their statement…</source>
            <translation>Comparar con su estado de cuenta…</translation>
        </message>
        <message>
            <source>Comparing {name}</source>
            <translation>Comparando {name}</translation>
        </message>
        <message>
            <source>Confirm a balance</source>
            <translation>Confirmar un saldo</translation>
        </message>
        <message>
            <source>Confirm a balance…</source>
            <translation>Confirmar un saldo…</translation>
        </message>
        <message>
            <source>Keep the differences…</source>
            <translation>Guardar las diferencias…</translation>
        </message>
        <message>
            <source>No balance is confirmed yet. Ask the other side what it says is open.</source>
            <translation>Aún no hay ningún saldo confirmado. Pregunte a la otra parte qué considera pendiente.</translation>
        </message>
        <message>
            <source>No statement of the other side was compared yet.</source>
            <translation>Todavía no se ha comparado ningún extracto de la otra parte.</translation>
        </message>
        <message>
            <source>Our balance is what is open here on that day. Leave theirs empty until they answer.</source>
            <translation>Nuestro saldo es lo pendiente aquí en esa fecha. Deje el suyo vacío hasta que respondan.</translation>
        </message>
        <message>
            <source>Party or provider</source>
            <translation>Parte o proveedor</translation>
        </message>
        <message>
            <source>Statements (*.xlsx *.xlsm *.csv *.txt)</source>
            <translation>Estados de cuenta (*.xlsx *.xlsm *.csv *.txt)</translation>
        </message>
        <message>
            <source>Their statement</source>
            <translation>Su estado de cuenta</translation>
        </message>
        <message>
            <source>They stand among the exceptions with their age until both sides agree. An empty field changes nothing.</source>
            <translation>Figuran entre las excepciones con su antigüedad hasta que ambas partes coincidan. Un campo vacío no cambia nada.</translation>
        </message>
        <message>
            <source>Two statements</source>
            <translation>Dos estados de cuenta</translation>
        </message>
        <message>
            <source>{lines} lines, {differing} differ</source>
            <translation>{lines} líneas, {differing} difieren</translation>
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
        <name>BatchForm</name>
        <message>
            <source>Attach</source>
            <translation>Adjuntar</translation>
        </message>
        <message>
            <source>Attach documents: {count}</source>
            <translation>Adjuntar documentos: {count}</translation>
        </message>
        <message>
            <source>Can it be attached?</source>
            <translation>¿Se puede adjuntar?</translation>
        </message>
        <message>
            <source>Choose what kind of document it is.</source>
            <translation>Elija el tipo de documento.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Files to attach</source>
            <translation>Archivos por adjuntar</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Leave this file out</source>
            <translation>Dejar fuera este archivo</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Say why, for example: the signed version has arrived.</source>
            <translation>Diga por qué, por ejemplo: ha llegado la versión firmada.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Takes the place of</source>
            <translation>Sustituye a</translation>
        </message>
        <message>
            <source>This is a folder. Open it and choose the files in it.</source>
            <translation>Esto es una carpeta. Ábrala y elija los archivos que contiene.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Why it takes its place</source>
            <translation>Motivo de la sustitución</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <source>the name of the file</source>
            <translation>el nombre del archivo</translation>
        </message>
        <message>
            <source>{fault} Or leave this file out.</source>
            <translation>{fault} O deje fuera este archivo.</translation>
        </message>
    </context>
    <context>
        <name>BillActs</name>
        <message>
            <source>A changed quantity is priced anew. An amount typed here stays; one that differs needs a reason.</source>
            <translation>Una cantidad modificada se valora de nuevo. El importe que se escriba aquí se mantiene; si difiere, hace falta un motivo.</translation>
        </message>
        <message>
            <source>A quantity of a service is priced at the rate of its day; anything else needs an amount.</source>
            <translation>La cantidad de un servicio se valora a la tarifa de su día; todo lo demás necesita un importe.</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Añadir una línea</translation>
        </message>
        <message>
            <source>Another settlement of {amount} below zero takes it back; both stay on record.</source>
            <translation>Otra liquidación de {amount} en negativo la anula; ambas quedan registradas.</translation>
        </message>
        <message>
            <source>Cancel the bill</source>
            <translation>Anular la factura</translation>
        </message>
        <message>
            <source>Change the line</source>
            <translation>Modificar la línea</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Impugnar</translation>
        </message>
        <message>
            <source>Draft a credit note</source>
            <translation>Preparar una nota de crédito</translation>
        </message>
        <message>
            <source>Enter a payment</source>
            <translation>Registrar un pago</translation>
        </message>
        <message>
            <source>How did the dispute about {bill} end?</source>
            <translation>¿Cómo terminó el litigio sobre {bill}?</translation>
        </message>
        <message>
            <source>It stays issued and ages apart. Without an amount, all of it is disputed.</source>
            <translation>Sigue emitida y su antigüedad se muestra aparte. Sin importe, se impugna entera.</translation>
        </message>
        <message>
            <source>Lines: {numbers}.</source>
            <translation>Líneas: {numbers}.</translation>
        </message>
        <message>
            <source>Log a reminder</source>
            <translation>Anotar un recordatorio</translation>
        </message>
        <message>
            <source>Note the ledger reference</source>
            <translation>Anotar la referencia contable</translation>
        </message>
        <message>
            <source>Nothing may be settled on it. Its orders can be billed again.</source>
            <translation>No debe tener nada liquidado. Sus pedidos podrán facturarse de nuevo.</translation>
        </message>
        <message>
            <source>Resolve the dispute</source>
            <translation>Resolver el litigio</translation>
        </message>
        <message>
            <source>Set off</source>
            <translation>Compensar</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Anularla</translation>
        </message>
        <message>
            <source>The ledger stays the book of record; this register keeps its number.</source>
            <translation>La contabilidad es la que da fe; este registro guarda su número.</translation>
        </message>
        <message>
            <source>Without an amount, as much as both allow is set off.</source>
            <translation>Sin importe, se compensa cuanto ambas permitan.</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Dar de baja</translation>
        </message>
        <message>
            <source>{bill} to {party}: {open} of {total} open.</source>
            <translation>{bill} a {party}: quedan pendientes {open} de {total}.</translation>
        </message>
    </context>
    <context>
        <name>BillColumns</name>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Confirmed at the rate in force: {expected}. Billed: {billed}. {reason}</source>
            <translation>Confirmado a la tarifa vigente: {expected}. Facturado: {billed}. {reason}</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Difiere</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>In USD</source>
            <translation>En USD</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Concordancia</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Concuerda</translation>
        </message>
        <message>
            <source>No rate</source>
            <translation>Sin tarifa</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Sin confirmar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Rate since</source>
            <translation>Tarifa desde</translation>
        </message>
        <message>
            <source>Within tolerance</source>
            <translation>Dentro de la tolerancia</translation>
        </message>
    </context>
    <context>
        <name>BillFacts</name>
        <message>
            <source>Kept as</source>
            <translation>Se lleva como</translation>
        </message>
        <message>
            <source>Memo register, never a ledger</source>
            <translation>Registro de memoria, nunca una contabilidad</translation>
        </message>
        <message>
            <source>Not noted yet</source>
            <translation>Aún sin anotar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>The month has no rate of exchange of its own yet: the amount in USD is provisional.</source>
            <translation>El mes aún no tiene su propio tipo de cambio: el importe en USD es provisional.</translation>
        </message>
        <message>
            <source>The value is recorded, nothing is to be paid.</source>
            <translation>El valor queda registrado, no hay nada que pagar.</translation>
        </message>
        <message>
            <source>{amount} disputed since {day}</source>
            <translation>{amount} en litigio desde el {day}</translation>
        </message>
        <message>
            <source>{days} late: the reminder of {step} days is due.</source>
            <translation>{days} de retraso: toca el recordatorio de los {step} días.</translation>
        </message>
    </context>
    <context>
        <name>BillRecordPage</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Bills and recoveries</source>
            <translation>Facturas y recuperaciones</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>Otros pasos</translation>
        </message>
        <message>
            <source>Print the statement…</source>
            <translation>Imprimir el estado de cuenta…</translation>
        </message>
        <message>
            <source>Save the statement</source>
            <translation>Guardar el estado de cuenta</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>Guardando {name}</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Estado de cuenta</translation>
        </message>
        <message>
            <source>Statement as PDF: {language}…</source>
            <translation>Estado de cuenta en PDF: {language}…</translation>
        </message>
        <message>
            <source>Statement as workbook: {language}…</source>
            <translation>Estado de cuenta en libro de Excel: {language}…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>Esta ficha ya no está en el registro.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} se ha guardado.</translation>
        </message>
    </context>
    <context>
        <name>BillSheet</name>
        <message>
            <source>A credit is set off on the page of the bill it pays.</source>
            <translation>Un crédito se compensa en la página de la factura que paga.</translation>
        </message>
        <message>
            <source>Add a line…</source>
            <translation>Añadir una línea…</translation>
        </message>
        <message>
            <source>Cancel the bill…</source>
            <translation>Anular la factura…</translation>
        </message>
        <message>
            <source>Change the line…</source>
            <translation>Modificar la línea…</translation>
        </message>
        <message>
            <source>Dispute the line…</source>
            <translation>Impugnar la línea…</translation>
        </message>
        <message>
            <source>Dispute…</source>
            <translation>Impugnar…</translation>
        </message>
        <message>
            <source>Draft a credit note…</source>
            <translation>Preparar una nota de crédito…</translation>
        </message>
        <message>
            <source>Enter a payment…</source>
            <translation>Registrar un pago…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>How shares were worked out</source>
            <translation>Cómo se calcularon las partes</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Emitir…</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Log a reminder…</source>
            <translation>Anotar un recordatorio…</translation>
        </message>
        <message>
            <source>No line is selected.</source>
            <translation>No hay ninguna línea seleccionada.</translation>
        </message>
        <message>
            <source>No line yet.</source>
            <translation>Aún no hay líneas.</translation>
        </message>
        <message>
            <source>No reminder was sent yet.</source>
            <translation>Aún no se ha enviado ningún recordatorio.</translation>
        </message>
        <message>
            <source>Note the ledger reference of the settlement…</source>
            <translation>Anotar la referencia contable de la liquidación…</translation>
        </message>
        <message>
            <source>Note the ledger reference…</source>
            <translation>Anotar la referencia contable…</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>No queda nada pendiente.</translation>
        </message>
        <message>
            <source>Nothing is settled yet.</source>
            <translation>Aún no se ha liquidado nada.</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Quitar el borrador</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Quitar la línea</translation>
        </message>
        <message>
            <source>Resolve the dispute…</source>
            <translation>Resolver el litigio…</translation>
        </message>
        <message>
            <source>Set off…</source>
            <translation>Compensar…</translation>
        </message>
        <message>
            <source>Settlements</source>
            <translation>Liquidaciones</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Take the settlement back…</source>
            <translation>Anular la liquidación…</translation>
        </message>
        <message>
            <source>Write off…</source>
            <translation>Dar de baja…</translation>
        </message>
        <message>
            <source>{provider} to {party}</source>
            <translation>{provider} a {party}</translation>
        </message>
    </context>
    <context>
        <name>BillsList</name>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>Facturas</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerradas</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>Notas de crédito</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>En litigio</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <source>Issue the selected drafts…</source>
            <translation>Emitir los borradores seleccionados…</translation>
        </message>
        <message>
            <source>Issued and open</source>
            <translation>Emitidas y pendientes</translation>
        </message>
        <message>
            <source>New bill</source>
            <translation>Nueva factura</translation>
        </message>
        <message>
            <source>No bill yet. Draft the bills of a month from what is unbilled, or begin one by hand.</source>
            <translation>Aún no hay facturas. Prepare las de un mes a partir de lo no facturado, o empiece una a mano.</translation>
        </message>
        <message>
            <source>No draft is selected.</source>
            <translation>No hay ningún borrador seleccionado.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>Pagadas en parte</translation>
        </message>
        <message>
            <source>Reference, party, ledger reference</source>
            <translation>Referencia, parte, ref. contable</translation>
        </message>
    </context>
    <context>
        <name>BillsPage</name>
        <message>
            <source>A memo register: the ledger is elsewhere</source>
            <translation>Registro de memoria: la contabilidad está en otra parte</translation>
        </message>
        <message>
            <source>Bills and recoveries</source>
            <translation>Facturas y recuperaciones</translation>
        </message>
        <message>
            <source>Lists of the place</source>
            <translation>Listas de esta sección</translation>
        </message>
        <message>
            <source>No row is selected.</source>
            <translation>No hay ninguna fila seleccionada.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
    </context>
    <context>
        <name>BillsPart</name>
        <message>
            <source>Nothing here matches.</source>
            <translation>Nada coincide.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
    </context>
    <context>
        <name>Browse</name>
        <message>
            <source>Clear the last filter</source>
            <translation>Quitar el último filtro</translation>
        </message>
        <message>
            <source>This name is empty or taken. Type another name for the view.</source>
            <translation>Este nombre está vacío o ya existe. Escriba otro nombre para la vista.</translation>
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
        <name>BudgetLines</name>
        <message>
            <source>Add a line</source>
            <translation>Añadir una línea</translation>
        </message>
        <message>
            <source>Budget lines</source>
            <translation>Partidas del presupuesto</translation>
        </message>
        <message>
            <source>No line yet. Add what the year costs, line by line, each with the scheme that shares it.</source>
            <translation>Aún no hay partidas. Añada lo que cuesta el año, partida por partida, cada una con el esquema que la reparte.</translation>
        </message>
        <message>
            <source>Spent month by month</source>
            <translation>Gasto mes a mes</translation>
        </message>
        <message>
            <source>Spent month by month: {line}</source>
            <translation>Gasto mes a mes: {line}</translation>
        </message>
        <message>
            <source>Spread a sum</source>
            <translation>Repartir una suma en el tiempo</translation>
        </message>
        <message>
            <source>Spread a sum over the open months…</source>
            <translation>Repartir una suma entre los meses abiertos…</translation>
        </message>
        <message>
            <source>The lines are fixed while the budget is agreed and runs; the mid-year review opens them again.</source>
            <translation>Las partidas quedan fijas mientras el presupuesto se acuerda y se ejecuta; la revisión de mitad de año las abre de nuevo.</translation>
        </message>
        <message>
            <source>The sum is spread by days over the months that hold nothing yet; each is an estimate.</source>
            <translation>La suma se reparte por días entre los meses que aún no tienen nada; cada uno es una estimación.</translation>
        </message>
    </context>
    <context>
        <name>BulkPanel</name>
        <message>
            <source>Change them</source>
            <translation>Modificarlos</translation>
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
            <source>Holding this value already: {count}.</source>
            <translation>Con este valor ya: {count}.</translation>
        </message>
        <message>
            <source>Looking what will change…</source>
            <translation>Buscando qué cambiará…</translation>
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
            <source>Signed, staying as they are: {count}.</source>
            <translation>Firmados, que quedan como están: {count}.</translation>
        </message>
        <message>
            <source>The change before this one is still being made. Wait until it is finished.</source>
            <translation>La modificación anterior aún está en curso. Espere a que termine.</translation>
        </message>
        <message>
            <source>different</source>
            <translation>distinto</translation>
        </message>
    </context>
    <context>
        <name>CalendarFile</name>
        <message>
            <source>Calendar file (*.ics)</source>
            <translation>Archivo de calendario (*.ics)</translation>
        </message>
        <message>
            <source>Calendar {office}</source>
            <translation>Calendario {office}</translation>
        </message>
        <message>
            <source>Save the calendar</source>
            <translation>Guardar el calendario</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>Guardando {name}</translation>
        </message>
        <message numerus="yes">
            <source>The calendar is saved in {name}: %n date(s).</source>
            <translation>
                <numerusform>El calendario está guardado en {name}: %n fecha.</numerusform>
                <numerusform>El calendario está guardado en {name}: %n fechas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n fecha</numerusform>
                <numerusform>%n fechas</numerusform>
            </translation>
        </message>
        <message>
            <source>Action due</source>
            <translation>Acción por hacer</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Decidir antes del</translation>
        </message>
        <message>
            <source>Delegation ends</source>
            <translation>Fin de la delegación</translation>
        </message>
        <message>
            <source>Duty falls due</source>
            <translation>Vence una obligación</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Final account due</source>
            <translation>Liquidación final pendiente</translation>
        </message>
        <message>
            <source>Host agreement ends</source>
            <translation>Fin del acuerdo con el anfitrión</translation>
        </message>
        <message>
            <source>Last day to give notice</source>
            <translation>Último día para dar preaviso</translation>
        </message>
        <message>
            <source>Last day to give notice on the lease</source>
            <translation>Último día de preaviso del arrendamiento</translation>
        </message>
        <message>
            <source>Last notice day</source>
            <translation>Último día de preaviso</translation>
        </message>
        <message>
            <source>Lease ends</source>
            <translation>Fin del arrendamiento</translation>
        </message>
        <message>
            <source>Long-term agreement ends</source>
            <translation>Fin del acuerdo a largo plazo</translation>
        </message>
        <message>
            <source>Mandate ends</source>
            <translation>Fin del mandato</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Otros días</translation>
        </message>
        <message>
            <source>Rates to review</source>
            <translation>Tarifas por revisar</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>Revisión pendiente</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Revisiones</translation>
        </message>
        <message>
            <source>Risk to review</source>
            <translation>Riesgo por revisar</translation>
        </message>
        <message>
            <source>Takes effect</source>
            <translation>Surte efecto</translation>
        </message>
        <message>
            <source>{day}, today</source>
            <translation>{day}, hoy</translation>
        </message>
        <message>
            <source>{day}: nothing</source>
            <translation>{day}: nada</translation>
        </message>
        <message>
            <source>{day}: {count}</source>
            <translation>{day}: {count}</translation>
        </message>
        <message>
            <source>{day}: {count}. {listed}</source>
            <translation>{day}: {count}. {listed}</translation>
        </message>
        <message>
            <source>{kind} {day}, {distance}: {title}</source>
            <translation>{kind}: {day}, {distance}: {title}</translation>
        </message>
    </context>
    <context>
        <name>CellEditing</name>
        <message>
            <source>Signed terms do not change here. Open {reference} and amend it.</source>
            <translation>Las condiciones firmadas no cambian aquí. Abra {reference} y modifíquelo con una enmienda.</translation>
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
            <source>Last month</source>
            <translation>Mes anterior</translation>
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
            <source>Plan</source>
            <translation>Plan</translation>
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
            <source>Worth</source>
            <translation>Valor</translation>
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
            <source>Counted again from the file.</source>
            <translation>Contado de nuevo a partir del archivo.</translation>
        </message>
        <message>
            <source>In the other sheet</source>
            <translation>En la otra hoja</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>En el registro</translation>
        </message>
        <message>
            <source>Marked “{marking}” on every page</source>
            <translation>Con la marca «{marking}» en cada página</translation>
        </message>
        <message>
            <source>No single row explains it: a list is out of step with its records. The command “check” says where.</source>
            <translation>Ninguna fila lo explica por sí sola: una lista no coincide con sus registros. La orden «check» dice dónde.</translation>
        </message>
        <message>
            <source>Not a fault of the workbook: the register cannot say it. The workbook names it.</source>
            <translation>No es un error del libro: el registro no puede decirlo. El libro lo señala.</translation>
        </message>
        <message>
            <source>Row {row}, {reference}, does not come out.</source>
            <translation>La fila {row}, {reference}, no cuadra.</translation>
        </message>
        <message>
            <source>Sheet {sheet}</source>
            <translation>Hoja {sheet}</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n check(s)</source>
            <translation>
                <numerusform>Mostrar la comprobación</numerusform>
                <numerusform>Mostrar las %n comprobaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the row</source>
            <translation>Mostrar la fila</translation>
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
            <source>Tie-out checks</source>
            <translation>Comprobaciones de conciliación</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>leyendo…</translation>
        </message>
        <message>
            <source>{agree} agree, {differ} differ, {explain} to explain</source>
            <translation>Coinciden: {agree}; difieren: {differ}; por explicar: {explain}</translation>
        </message>
        <message>
            <source>{figure} differs by {amount}</source>
            <translation>{figure}: diferencia de {amount}</translation>
        </message>
        <message>
            <source>{figure}: {here} of {of}</source>
            <translation>{figure}: {here} de {of}</translation>
        </message>
        <message>
            <source>{reference} does not say what the register says.</source>
            <translation>{reference} no dice lo que dice el registro.</translation>
        </message>
    </context>
    <context>
        <name>Children</name>
        <message>
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <source>Add a meeting</source>
            <translation>Añadir una reunión</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>Añadir una acción</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>Declare a role</source>
            <translation>Declarar una función</translation>
        </message>
        <message>
            <source>Delegations of authority</source>
            <translation>Delegaciones de autoridad</translation>
        </message>
        <message>
            <source>End the delegation</source>
            <translation>Terminar la delegación</translation>
        </message>
        <message>
            <source>End the role</source>
            <translation>Terminar la función</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Reuniones</translation>
        </message>
        <message>
            <source>No action follows yet.</source>
            <translation>Aún no se deriva ninguna acción.</translation>
        </message>
        <message>
            <source>No authority was delegated to the person.</source>
            <translation>No se ha delegado autoridad en la persona.</translation>
        </message>
        <message>
            <source>No decision is recorded yet.</source>
            <translation>Aún no hay ninguna decisión registrada.</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Registrar una decisión</translation>
        </message>
        <message>
            <source>Record a delegation</source>
            <translation>Registrar una delegación</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Funciones</translation>
        </message>
        <message>
            <source>The body has not met yet.</source>
            <translation>El órgano aún no se ha reunido.</translation>
        </message>
        <message>
            <source>The person holds no role.</source>
            <translation>La persona no ejerce ninguna función.</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>Data up to {day}</source>
            <translation>Datos hasta el {day}</translation>
        </message>
        <message>
            <source>Labels {language}</source>
            <translation>Etiquetas: {language}</translation>
        </message>
        <message>
            <source>Offices {codes}</source>
            <translation>Oficinas: {codes}</translation>
        </message>
        <message>
            <source>With HXL tags</source>
            <translation>Con etiquetas HXL</translation>
        </message>
        <message>
            <source>Year basis {basis}</source>
            <translation>Base del ejercicio: {basis}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
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
            <source>Changes since {workbook}</source>
            <translation>Cambios desde: {workbook}</translation>
        </message>
        <message>
            <source>Compare with another workbook…</source>
            <translation>Comparar con otro libro…</translation>
        </message>
        <message>
            <source>Compare with the last submission</source>
            <translation>Comparar con la última presentación</translation>
        </message>
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
            <source>Row of HXL tags under the headings</source>
            <translation>Fila de etiquetas HXL bajo los encabezados</translation>
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
        <message>
            <source>the last submission of the period</source>
            <translation>la última presentación del período</translation>
        </message>
    </context>
    <context>
        <name>ChoicesBar</name>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>WFP, an address…</source>
            <translation>PMA, una dirección…</translation>
        </message>
        <message>
            <source>Who sent it. How this sender's sheets are read is remembered for next time.</source>
            <translation>Quién la envió. La manera de leer las hojas de este remitente se recuerda para la próxima vez.</translation>
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
        <message>
            <source>{progress}; {share} of those needed are in the paper</source>
            <translation>{progress}; {share} de las necesarias están en el texto</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Close the action</source>
            <translation>Cerrar la acción</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Descartarla</translation>
        </message>
        <message>
            <source>End the delegation</source>
            <translation>Terminar la delegación</translation>
        </message>
        <message>
            <source>End the role</source>
            <translation>Terminar la función</translation>
        </message>
        <message>
            <source>Last day on which the delegation is valid.</source>
            <translation>Último día de validez de la delegación.</translation>
        </message>
        <message>
            <source>Last day on which the role is held.</source>
            <translation>Último día en que se ejerce la función.</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Reabrirla</translation>
        </message>
        <message>
            <source>What came of it? “{text}”</source>
            <translation>¿Cuál fue el resultado? «{text}»</translation>
        </message>
        <message>
            <source>Why will it not be done? “{text}”</source>
            <translation>¿Por qué no se hará? «{text}»</translation>
        </message>
    </context>
    <context>
        <name>ClosingLine</name>
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
        <name>ClosingPart</name>
        <message>
            <source>Before closing</source>
            <translation>Antes del cierre</translation>
        </message>
        <message>
            <source>{done} of {total} settled</source>
            <translation>{done} de {total} resueltos</translation>
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
        <name>ColumnChooser</name>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Group rows by</source>
            <translation>Agrupar las filas por</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Altura de las filas</translation>
        </message>
        <message>
            <source>Space shows or hides, Ctrl+Up and Ctrl+Down move.</source>
            <translation>Espacio muestra u oculta, Ctrl+Arriba y Ctrl+Abajo mueven.</translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation>Columnas habituales</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>As the window</source>
            <translation>Como la ventana</translation>
        </message>
        <message>
            <source>Columns, groups and row height</source>
            <translation>Columnas, grupos y altura de las filas</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Amplia</translation>
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
        <name>ComparePage</name>
        <message>
            <source>Choose two arrangements to compare.</source>
            <translation>Elija dos acuerdos para comparar.</translation>
        </message>
        <message>
            <source>Compare arrangements</source>
            <translation>Comparar acuerdos</translation>
        </message>
        <message>
            <source>First arrangement</source>
            <translation>Primer acuerdo</translation>
        </message>
        <message>
            <source>One of the two arrangements is no longer in the register.</source>
            <translation>Uno de los dos acuerdos ya no está en el registro.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the first arrangement</source>
            <translation>Abrir el primer acuerdo</translation>
        </message>
        <message>
            <source>Open the second arrangement</source>
            <translation>Abrir el segundo acuerdo</translation>
        </message>
        <message>
            <source>Second arrangement</source>
            <translation>Segundo acuerdo</translation>
        </message>
        <message>
            <source>Swap sides</source>
            <translation>Intercambiar los lados</translation>
        </message>
        <message>
            <source>back</source>
            <translation>atrás</translation>
        </message>
        <message>
            <source>{left} and {right}</source>
            <translation>{left} y {right}</translation>
        </message>
    </context>
    <context>
        <name>CompareTable</name>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Primero</translation>
        </message>
        <message>
            <source>Only what differs</source>
            <translation>Solo lo que difiere</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Segundo</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>difiere</translation>
        </message>
        <message>
            <source>same</source>
            <translation>igual</translation>
        </message>
        <message>
            <source>{count} of {total} fields differ.</source>
            <translation>Difieren {count} de {total} campos.</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Compare with another workbook</source>
            <translation>Comparar con otro libro</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
    </context>
    <context>
        <name>ConditionBar</name>
        <message>
            <source>Choose filters</source>
            <translation>Elegir filtros</translation>
        </message>
        <message>
            <source>Completions of the filter</source>
            <translation>Sugerencias del filtro</translation>
        </message>
    </context>
    <context>
        <name>ConditionLine</name>
        <message>
            <source>Record it</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Record: {point}</source>
            <translation>Registrar: {point}</translation>
        </message>
        <message>
            <source>met</source>
            <translation>cumplido</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>the paper is missing</source>
            <translation>falta el documento</translation>
        </message>
        <message>
            <source>{point}: {state}</source>
            <translation>{point}: {state}</translation>
        </message>
    </context>
    <context>
        <name>ConditionWords</name>
        <message>
            <source>Allowed: {values}</source>
            <translation>Valores admitidos: {values}</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Ámbito</translation>
        </message>
        <message>
            <source>Area is</source>
            <translation>Ámbito:</translation>
        </message>
        <message>
            <source>Area is not</source>
            <translation>El ámbito no es</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Basis is</source>
            <translation>La base es</translation>
        </message>
        <message>
            <source>Basis is not</source>
            <translation>La base no es</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
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
            <source>Flag</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Flag is</source>
            <translation>Marca:</translation>
        </message>
        <message>
            <source>Flag is not</source>
            <translation>La marca no es</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Holder is</source>
            <translation>Titular:</translation>
        </message>
        <message>
            <source>Holder is not</source>
            <translation>El titular no es</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Kind is</source>
            <translation>Clase:</translation>
        </message>
        <message>
            <source>Kind is not</source>
            <translation>La clase no es</translation>
        </message>
        <message>
            <source>Last day for notice</source>
            <translation>Último día de preaviso</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Parte principal</translation>
        </message>
        <message>
            <source>Lead is</source>
            <translation>El líder es</translation>
        </message>
        <message>
            <source>Lead is not</source>
            <translation>El líder no es</translation>
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
            <source>Line is not</source>
            <translation>La línea no es</translation>
        </message>
        <message>
            <source>Not: {condition}</source>
            <translation>Excepto: {condition}</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Office is</source>
            <translation>La oficina es</translation>
        </message>
        <message>
            <source>Office is not</source>
            <translation>La oficina no es</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Owner is</source>
            <translation>El responsable es</translation>
        </message>
        <message>
            <source>Owner is not</source>
            <translation>El responsable no es</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Party is</source>
            <translation>Parte:</translation>
        </message>
        <message>
            <source>Party is not</source>
            <translation>La parte no es</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Phase is</source>
            <translation>Fase:</translation>
        </message>
        <message>
            <source>Phase is not</source>
            <translation>La fase no es</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Comienza</translation>
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
            <source>State is not</source>
            <translation>El estado no es</translation>
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
            <source>Status is not</source>
            <translation>El estado no es</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Tenencia</translation>
        </message>
        <message>
            <source>Tenure is</source>
            <translation>Tenencia:</translation>
        </message>
        <message>
            <source>Tenure is not</source>
            <translation>La tenencia no es</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Type a date, a month, a number of days or late, such as ends:&lt;90d.</source>
            <translation>Escriba una fecha, un mes, un número de días o atrasado, por ejemplo termina:&lt;90d.</translation>
        </message>
        <message>
            <source>Type an amount such as ceiling:&gt;100k, or ceiling:&gt;80% or ceiling:&gt;100%.</source>
            <translation>Escriba un importe como límite:&gt;100k, o límite:&gt;80% o límite:&gt;100%.</translation>
        </message>
        <message>
            <source>Type is</source>
            <translation>Tipo:</translation>
        </message>
        <message>
            <source>Type is not</source>
            <translation>El tipo no es</translation>
        </message>
        <message>
            <source>Type the acronym or another name of an entity.</source>
            <translation>Escriba la sigla u otro nombre de una entidad.</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>Sin</translation>
        </message>
        <message>
            <source>within {days}</source>
            <translation>en un plazo de {days}</translation>
        </message>
        <message>
            <source>{days} from today</source>
            <translation>{days} a partir de hoy</translation>
        </message>
        <message>
            <source>{field} above</source>
            <translation>{field} superior a</translation>
        </message>
        <message>
            <source>{field} after</source>
            <translation>{field} después de</translation>
        </message>
        <message>
            <source>{field} at least</source>
            <translation>{field} de al menos</translation>
        </message>
        <message>
            <source>{field} at most</source>
            <translation>{field} de como máximo</translation>
        </message>
        <message>
            <source>{field} before</source>
            <translation>{field} antes de</translation>
        </message>
        <message>
            <source>{field} below</source>
            <translation>{field} inferior a</translation>
        </message>
        <message>
            <source>{field} from</source>
            <translation>{field} desde</translation>
        </message>
        <message>
            <source>{field} until</source>
            <translation>{field} hasta</translation>
        </message>
    </context>
    <context>
        <name>ConditionsPart</name>
        <message numerus="yes">
            <source>%n point(s) are open.</source>
            <translation>
                <numerusform>%n punto está abierto.</numerusform>
                <numerusform>%n puntos están abiertos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Approve the use</source>
            <translation>Aprobar el uso</translation>
        </message>
        <message>
            <source>Approved by {name} on {day}.</source>
            <translation>Aprobado por {name} el {day}.</translation>
        </message>
        <message>
            <source>Conditions for the use</source>
            <translation>Condiciones del uso</translation>
        </message>
        <message>
            <source>Conditions for the use by {code}</source>
            <translation>Condiciones del uso por {code}</translation>
        </message>
    </context>
    <context>
        <name>ConsolidationDesk</name>
        <message>
            <source>Keeping what the offices sent</source>
            <translation>Conservación de lo que enviaron las oficinas</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Creación de {name}</translation>
        </message>
        <message>
            <source>No workbook can be taken.</source>
            <translation>No se puede tomar ningún libro.</translation>
        </message>
        <message>
            <source>No workbook is chosen.</source>
            <translation>No se ha elegido ningún libro.</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n workbook(s)</source>
            <translation>
                <numerusform>Lectura de %n libro</numerusform>
                <numerusform>Lectura de %n libros</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait until this is finished.</source>
            <translation>Espere a que termine.</translation>
        </message>
    </context>
    <context>
        <name>ConsolidationPage</name>
        <message numerus="yes">
            <source>%n periods or calendars: their totals stay apart.</source>
            <translation>
                <numerusform>%n período o calendario: sus totales quedan aparte.</numerusform>
                <numerusform>%n períodos o calendarios: sus totales quedan aparte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s). Fingerprint {sha256}</source>
            <translation>
                <numerusform>%n fila. Huella {sha256}</numerusform>
                <numerusform>%n filas. Huella {sha256}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n workbook(s) kept in the register.</source>
            <translation>
                <numerusform>%n libro guardado en el registro.</numerusform>
                <numerusform>%n libros guardados en el registro.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add workbooks</source>
            <translation>Añadir libros</translation>
        </message>
        <message>
            <source>Add workbooks…</source>
            <translation>Añadir libros…</translation>
        </message>
        <message>
            <source>Choose the workbooks the offices sent, or drop them here. They are checked before anything is written.</source>
            <translation>Elija los libros que enviaron las oficinas o suéltelos aquí. Se comprueban antes de escribir nada.</translation>
        </message>
        <message>
            <source>Choose workbooks…</source>
            <translation>Elegir libros…</translation>
        </message>
        <message>
            <source>Consolidate workbooks</source>
            <translation>Consolidar libros</translation>
        </message>
        <message>
            <source>Consolidated</source>
            <translation>Consolidado</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Keep in this register</source>
            <translation>Guardar en este registro</translation>
        </message>
        <message>
            <source>Leave this workbook out</source>
            <translation>Dejar fuera este libro</translation>
        </message>
        <message>
            <source>No workbook is chosen.</source>
            <translation>No se ha elegido ningún libro.</translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n workbook(s).</source>
            <translation>
                <numerusform>No contado: %n libro.</numerusform>
                <numerusform>No contados: %n libros.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Nothing has been written.</source>
            <translation>No se ha escrito nada.</translation>
        </message>
        <message>
            <source>Nothing speaks against putting them together.</source>
            <translation>Nada impide reunirlos.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <source>Take this workbook in again</source>
            <translation>Volver a incluir este libro</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>The workbooks of many offices, checked and put together in one</source>
            <translation>Los libros de varias oficinas, comprobados y reunidos en uno</translation>
        </message>
        <message>
            <source>These workbooks are in the register already.</source>
            <translation>Estos libros ya están en el registro.</translation>
        </message>
        <message>
            <source>This line does not count anyway.</source>
            <translation>Esta línea no cuenta de todos modos.</translation>
        </message>
        <message>
            <source>What must be known</source>
            <translation>Lo que hay que saber</translation>
        </message>
        <message>
            <source>Workbooks by office</source>
            <translation>Libros por oficina</translation>
        </message>
        <message>
            <source>Write the consolidated workbook</source>
            <translation>Escribir el libro consolidado</translation>
        </message>
        <message>
            <source>Write the consolidated workbook…</source>
            <translation>Escribir el libro consolidado…</translation>
        </message>
        <message>
            <source>{name} is written and ties out.</source>
            <translation>{name} está escrito y cuadra.</translation>
        </message>
        <message>
            <source>{received} of {expected} offices.</source>
            <translation>{received} de {expected} oficinas.</translation>
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
        <name>CopyAsks</name>
        <message>
            <source>It takes the place of this one once it is signed and in effect.</source>
            <translation>Ocupa el lugar de este cuando esté firmado y en vigor.</translation>
        </message>
        <message>
            <source>Its successor</source>
            <translation>Su sucesor</translation>
        </message>
        <message>
            <source>Log arrangement</source>
            <translation>Registrar el acuerdo</translation>
        </message>
        <message>
            <source>Name the successor</source>
            <translation>Designar al sucesor</translation>
        </message>
        <message>
            <source>New from this</source>
            <translation>Nuevo a partir de este</translation>
        </message>
        <message>
            <source>Replaced by another arrangement</source>
            <translation>Sustituido por otro acuerdo</translation>
        </message>
        <message>
            <source>Replaces this one</source>
            <translation>Sustituye a este</translation>
        </message>
        <message>
            <source>The draft gets the terms, parties, clauses and services, but no dates or signatures.</source>
            <translation>El borrador toma las condiciones, partes, cláusulas y servicios, pero no fechas ni firmas.</translation>
        </message>
        <message>
            <source>The successor is named.</source>
            <translation>El sucesor queda designado.</translation>
        </message>
        <message>
            <source>This one is superseded by itself once its successor is signed and in effect.</source>
            <translation>Este queda sustituido por sí solo cuando su sucesor esté firmado y en vigor.</translation>
        </message>
        <message>
            <source>{reference} is logged as a draft.</source>
            <translation>{reference} queda registrado como borrador.</translation>
        </message>
    </context>
    <context>
        <name>CostSharingPage</name>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Copy into the next year</source>
            <translation>Copiar al año siguiente</translation>
        </message>
        <message>
            <source>Cost-sharing</source>
            <translation>Reparto de costos</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>Si una entidad se va…</translation>
        </message>
        <message>
            <source>Make the budget</source>
            <translation>Crear el presupuesto</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>New shared budget</source>
            <translation>Nuevo presupuesto compartido</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>No hay nada seleccionado.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir la ficha</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>vista previa</translation>
        </message>
        <message>
            <source>{reference} is copied with its recurring lines.</source>
            <translation>{reference} se ha copiado con sus partidas recurrentes.</translation>
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
        <name>CycleStrip</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>falta %n cosa</numerusform>
                <numerusform>faltan %n cosas</numerusform>
            </translation>
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
        <name>DecisionBrowse</name>
        <message>
            <source>Add a body</source>
            <translation>Añadir un órgano</translation>
        </message>
        <message>
            <source>Add a meeting</source>
            <translation>Añadir una reunión</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>Añadir una acción</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Órganos</translation>
        </message>
        <message>
            <source>Clear the words</source>
            <translation>Borrar las palabras</translation>
        </message>
        <message>
            <source>Closed ones too</source>
            <translation>También las cerradas</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>Lists of the place</source>
            <translation>Listas de esta sección</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Reuniones</translation>
        </message>
        <message>
            <source>No action is open.</source>
            <translation>No hay ninguna acción abierta.</translation>
        </message>
        <message>
            <source>No body is set up yet. Add the operations management team first.</source>
            <translation>Aún no hay ningún órgano. Añada primero el equipo de gestión de operaciones.</translation>
        </message>
        <message>
            <source>No decision is recorded yet. Record the first one, with the body that took it.</source>
            <translation>Aún no hay ninguna decisión registrada. Registre la primera, con el órgano que la tomó.</translation>
        </message>
        <message>
            <source>No meeting is recorded yet.</source>
            <translation>Aún no hay ninguna reunión registrada.</translation>
        </message>
        <message>
            <source>Nobody is on record yet. Add the people who own, approve and clear.</source>
            <translation>Aún no hay nadie registrado. Añada a quienes responden, aprueban y dan el visto bueno.</translation>
        </message>
        <message>
            <source>Nothing here holds “{text}”.</source>
            <translation>Nada aquí contiene «{text}».</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>Acciones abiertas</translation>
        </message>
        <message>
            <source>People and roles</source>
            <translation>Personas y funciones</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Registrar una decisión</translation>
        </message>
        <message>
            <source>Reference, words, body, owner</source>
            <translation>Referencia, palabras, órgano, responsable</translation>
        </message>
    </context>
    <context>
        <name>DecisionColumns</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n con retraso</numerusform>
                <numerusform>%n con retraso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n abierta</numerusform>
                <numerusform>%n abiertas</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Convocada</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Presidencia</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decidido</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vencimiento</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Last met</source>
            <translation>Última reunión</translation>
        </message>
        <message>
            <source>Meets next</source>
            <translation>Próxima reunión</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Acta</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>Acciones abiertas</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
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
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Redactada</translation>
        </message>
    </context>
    <context>
        <name>DecisionRecordPage</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Close the action</source>
            <translation>Cerrar la acción</translation>
        </message>
        <message>
            <source>Meeting of {day}</source>
            <translation>Reunión del {day}</translation>
        </message>
        <message>
            <source>Minutes as PDF…</source>
            <translation>Acta en PDF…</translation>
        </message>
        <message>
            <source>OMT decisions</source>
            <translation>Decisiones del OMT</translation>
        </message>
        <message>
            <source>Open what it is about</source>
            <translation>Abrir el asunto</translation>
        </message>
        <message>
            <source>Print the minutes…</source>
            <translation>Imprimir el acta…</translation>
        </message>
        <message>
            <source>The action is closed already.</source>
            <translation>La acción ya está cerrada.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>Esta ficha ya no está en el registro.</translation>
        </message>
        <message>
            <source>{outcome} on {day}</source>
            <translation>{outcome} el {day}</translation>
        </message>
        <message>
            <source>{state}: {outcome}</source>
            <translation>{state}: {outcome}</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n fila copiada.</numerusform>
                <numerusform>%n filas copiadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the action</source>
            <translation>Cerrar la acción</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <source>No row is selected.</source>
            <translation>No hay ninguna fila seleccionada.</translation>
        </message>
        <message>
            <source>OMT decisions</source>
            <translation>Decisiones del OMT</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir la ficha</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPart</name>
        <message numerus="yes">
            <source>%n decision(s) put off: show them</source>
            <translation>
                <numerusform>%n decisión aplazada: mostrarla</numerusform>
                <numerusform>%n decisiones aplazadas: mostrarlas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put off</source>
            <translation>
                <numerusform>%n aplazada</numerusform>
                <numerusform>%n aplazadas</numerusform>
            </translation>
        </message>
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
            <source>Put off {title}</source>
            <translation>Aplazar {title}</translation>
        </message>
        <message>
            <source>Put off…</source>
            <translation>Aplazar…</translation>
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
        <name>DeskAsks</name>
        <message>
            <source>Accept as it is</source>
            <translation>Aceptar tal cual</translation>
        </message>
        <message>
            <source>All that need no file</source>
            <translation>Todas las que no necesitan archivo</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Explain the differences</source>
            <translation>Explicar las diferencias</translation>
        </message>
        <message>
            <source>Extract of the ledger</source>
            <translation>Extracto del mayor</translation>
        </message>
        <message>
            <source>Extracts (*.xlsx *.csv *.txt);;All files (*)</source>
            <translation>Extractos (*.xlsx *.csv *.txt);;Todos los archivos (*)</translation>
        </message>
        <message numerus="yes">
            <source>For %n difference(s): whose task it is, and by when.</source>
            <translation>
                <numerusform>Para %n diferencia: a quién le toca, y para cuándo.</numerusform>
                <numerusform>Para %n diferencias: a quién le toca, y para cuándo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep the explanation</source>
            <translation>Guardar la explicación</translation>
        </message>
        <message>
            <source>Only for a small office: why you review it.</source>
            <translation>Solo para una oficina pequeña: por qué la revisa usted.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Abrir de nuevo</translation>
        </message>
        <message>
            <source>Owner and day</source>
            <translation>Responsable y fecha</translation>
        </message>
        <message>
            <source>Record the review</source>
            <translation>Registrar la revisión</translation>
        </message>
        <message>
            <source>Review the run</source>
            <translation>Revisar la ejecución</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <source>Run reconciliations</source>
            <translation>Ejecutar las conciliaciones</translation>
        </message>
        <message>
            <source>Say why it stays so. It is shown again only when you ask for what was dismissed.</source>
            <translation>Diga por qué sigue así. Solo vuelve a mostrarse si pide lo descartado.</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>Resolver</translation>
        </message>
        <message>
            <source>The explanation is kept with the run and stands before whoever reviews it.</source>
            <translation>La explicación queda con la ejecución, a la vista de quien la revisa.</translation>
        </message>
        <message>
            <source>The note of the closing stays on record.</source>
            <translation>La nota del cierre queda registrada.</translation>
        </message>
        <message>
            <source>What belongs together is compared, and what differs is kept on record with its owner.</source>
            <translation>Se compara lo que va junto, y lo que difiere queda registrado con su responsable.</translation>
        </message>
        <message numerus="yes">
            <source>You accept %n difference(s). Say why. With another amount it is open again.</source>
            <translation>
                <numerusform>Acepta %n diferencia. Diga por qué. Con otro importe vuelve a abrirse.</numerusform>
                <numerusform>Acepta %n diferencias. Diga por qué. Con otro importe vuelven a abrirse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You settle %n difference(s). Say how. What is found again is open again.</source>
            <translation>
                <numerusform>Resuelve %n diferencia. Diga cómo. Lo que se encuentra de nuevo vuelve a abrirse.</numerusform>
                <numerusform>Resuelve %n diferencias. Diga cómo. Lo que se encuentra de nuevo vuelve a abrirse.</numerusform>
            </translation>
        </message>
        <message>
            <source>{check} was prepared by {name}. Whoever prepared a run does not review it.</source>
            <translation>«{check}» lo preparó {name}. Quien prepara una ejecución no la revisa.</translation>
        </message>
        <message>
            <source>{name} is compared with what was billed and paid. The currency counts where no column says it.</source>
            <translation>{name} se compara con lo facturado y lo pagado. La moneda vale donde ninguna columna la indica.</translation>
        </message>
    </context>
    <context>
        <name>DeskColumns</name>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Days old</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Descartado</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Último resultado</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Última ejec.</translation>
        </message>
        <message>
            <source>Never run</source>
            <translation>Nunca ejecutada</translation>
        </message>
        <message>
            <source>Oldest since</source>
            <translation>Desde el</translation>
        </message>
        <message>
            <source>On</source>
            <translation>El</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abiertas</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Preparado por</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Revisado por</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>What could be done together</source>
            <translation>Lo que podría hacerse en común</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Lo que difiere</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Lo que se compara</translation>
        </message>
        <message>
            <source>Why it stays so</source>
            <translation>Por qué sigue así</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>Sin responsable</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
    </context>
    <context>
        <name>DeskLists</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>By check</source>
            <translation>Por control</translation>
        </message>
        <message>
            <source>Every open difference has an owner.</source>
            <translation>Cada diferencia abierta tiene responsable.</translation>
        </message>
        <message>
            <source>No difference is open.</source>
            <translation>No hay ninguna diferencia abierta.</translation>
        </message>
        <message>
            <source>No difference is past its day.</source>
            <translation>Ninguna diferencia ha pasado de fecha.</translation>
        </message>
        <message>
            <source>No reconciliation was run yet. Run them all for a month to see what differs.</source>
            <translation>Aún no se ha ejecutado ninguna conciliación. Ejecútelas todas para un mes y vea qué difiere.</translation>
        </message>
        <message>
            <source>Nothing is found that several providers do at the same place.</source>
            <translation>No se ha encontrado nada que varios proveedores hagan en el mismo lugar.</translation>
        </message>
        <message>
            <source>Nothing was ever found to differ.</source>
            <translation>Nunca se encontró ninguna diferencia.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abiertas</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>Solapamientos</translation>
        </message>
        <message>
            <source>Run reconciliations…</source>
            <translation>Ejecutar las conciliaciones…</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Conciliaciones hechas</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>Sin responsable</translation>
        </message>
        <message>
            <source>Words of the difference</source>
            <translation>Palabras de la diferencia</translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message>
            <source>Age</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Cerrado por</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Cerrada el</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparados</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>Dismissed by</source>
            <translation>Descartado por</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explicación</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Constatado el</translation>
        </message>
        <message>
            <source>It waits for a review by somebody else than {name}.</source>
            <translation>Espera la revisión de alguien que no sea {name}.</translation>
        </message>
        <message>
            <source>It was never run. Run it to see what differs.</source>
            <translation>Nunca se ha ejecutado. Ejecútela para ver qué difiere.</translation>
        </message>
        <message>
            <source>It was to be settled by {day}.</source>
            <translation>Debía resolverse a más tardar el {day}.</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Último resultado</translation>
        </message>
        <message>
            <source>Last seen on</source>
            <translation>Vista por última vez el</translation>
        </message>
        <message>
            <source>Note of closing</source>
            <translation>Nota del cierre</translation>
        </message>
        <message>
            <source>Oldest since</source>
            <translation>Desde el</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abiertas</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Preparado por</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Revisado por</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Why it stays so</source>
            <translation>Por qué sigue así</translation>
        </message>
        <message>
            <source>Why its preparer reviewed it</source>
            <translation>Por qué la revisó quien la preparó</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>Sin responsable</translation>
        </message>
        <message>
            <source>{name}, {day}</source>
            <translation>{name}, {day}</translation>
        </message>
    </context>
    <context>
        <name>DetailsPart</name>
        <message>
            <source>A draft was kept.</source>
            <translation>Se conservó un borrador.</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>Continuar con él</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation>Escrito antes y todavía fuera del registro: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPart</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>{reason}. Approved by {who}.</source>
            <translation>{reason}. Aprobado por {who}.</translation>
        </message>
    </context>
    <context>
        <name>DraftOffer</name>
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
            <source>It was typed earlier and is not in the register yet.</source>
            <translation>Se escribió antes y todavía no está en el registro.</translation>
        </message>
    </context>
    <context>
        <name>DrawdownColumns</name>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Cannot be shared</source>
            <translation>No se puede repartir</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Dado</translation>
        </message>
        <message>
            <source>It goes on without the party.</source>
            <translation>Continúa sin la parte.</translation>
        </message>
        <message>
            <source>Its lead leaves: name another one.</source>
            <translation>Su entidad líder se va: nombre otra.</translation>
        </message>
        <message>
            <source>Its only provider leaves: it cannot go on as it is.</source>
            <translation>Su único proveedor se va: no puede seguir como está.</translation>
        </message>
        <message>
            <source>Its site is given up</source>
            <translation>Se abandona su sitio</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Nobody else provides it</source>
            <translation>Nadie más lo presta</translation>
        </message>
        <message>
            <source>Nobody else uses it</source>
            <translation>Nadie más lo usa</translation>
        </message>
        <message>
            <source>Notice by</source>
            <translation>Preaviso hasta el</translation>
        </message>
        <message>
            <source>Others in it</source>
            <translation>Otros participantes</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Paga</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locales</translation>
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
            <source>They are given up.</source>
            <translation>Se abandonan.</translation>
        </message>
        <message>
            <source>They stay common.</source>
            <translation>Siguen siendo comunes.</translation>
        </message>
        <message>
            <source>They stop being common.</source>
            <translation>Dejan de ser comunes.</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>Who stays</source>
            <translation>Quién se queda</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Would pay</source>
            <translation>Pagaría</translation>
        </message>
    </context>
    <context>
        <name>DrawdownPage</name>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>Si una entidad se va…</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>New shares</source>
            <translation>Nuevas cuotas</translation>
        </message>
        <message>
            <source>No budget is shared with them.</source>
            <translation>No se comparte ningún presupuesto con ellos.</translation>
        </message>
        <message>
            <source>No notice has to be given.</source>
            <translation>No hay que dar ningún preaviso.</translation>
        </message>
        <message>
            <source>No premises are concerned.</source>
            <translation>No afecta a ningún local.</translation>
        </message>
        <message>
            <source>No service is left alone.</source>
            <translation>Ningún servicio queda solo.</translation>
        </message>
        <message>
            <source>Nothing is rehearsed yet.</source>
            <translation>Aún no se ha ensayado nada.</translation>
        </message>
        <message>
            <source>Notices and by when</source>
            <translation>Preavisos y plazos</translation>
        </message>
        <message>
            <source>One entity leaves</source>
            <translation>Una entidad se va</translation>
        </message>
        <message>
            <source>One site is given up</source>
            <translation>Se abandona un sitio</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locales</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Rehearsal only. Nothing has been written.</source>
            <translation>Solo un ensayo. No se ha escrito nada.</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Ensayar</translation>
        </message>
        <message>
            <source>Say first who leaves, and on which day.</source>
            <translation>Diga primero quién se va y qué día.</translation>
        </message>
        <message>
            <source>Services left alone</source>
            <translation>Servicios que quedan solos</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <source>The mission itself leaves</source>
            <translation>Se va la propia misión</translation>
        </message>
        <message>
            <source>What is rehearsed</source>
            <translation>Qué se ensaya</translation>
        </message>
        <message>
            <source>{who} leaves after {day}.</source>
            <translation>{who} se va después del {day}.</translation>
        </message>
    </context>
    <context>
        <name>DriverColumns</name>
        <message>
            <source>Agreed</source>
            <translation>Acordado</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Contado por</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>Contado el</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Justificante</translation>
        </message>
        <message>
            <source>No count yet</source>
            <translation>Aún sin recuento</translation>
        </message>
        <message>
            <source>Not agreed yet</source>
            <translation>Aún no acordado</translation>
        </message>
        <message>
            <source>Older than a year</source>
            <translation>De hace más de un año</translation>
        </message>
        <message>
            <source>Parties changed since</source>
            <translation>Las partes cambiaron desde entonces</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Sustituido</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Ponderación</translation>
        </message>
    </context>
    <context>
        <name>DriversPart</name>
        <message numerus="yes">
            <source>%n count(s) agreed.</source>
            <translation>
                <numerusform>%n recuento acordado.</numerusform>
                <numerusform>%n recuentos acordados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n count(s) entered.</source>
            <translation>
                <numerusform>%n recuento introducido.</numerusform>
                <numerusform>%n recuentos introducidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>All counts are agreed</source>
            <translation>Todos los recuentos están acordados</translation>
        </message>
        <message>
            <source>All counts are agreed already.</source>
            <translation>Todos los recuentos ya están acordados.</translation>
        </message>
        <message>
            <source>Copy lines of code and figure first, and say on which day they were counted.</source>
            <translation>Copie primero líneas de sigla y cifra, y diga qué día se contaron.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>Contado el</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Recuentos</translation>
        </message>
        <message>
            <source>Earlier counts too</source>
            <translation>También los anteriores</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Justificante</translation>
        </message>
        <message>
            <source>Remove this count</source>
            <translation>Quitar este recuento</translation>
        </message>
        <message>
            <source>Say first on which day this was counted.</source>
            <translation>Diga primero qué día se contó.</translation>
        </message>
        <message>
            <source>The count is removed.</source>
            <translation>El recuento se ha quitado.</translation>
        </message>
        <message>
            <source>There is no count here to remove.</source>
            <translation>Aquí no hay ningún recuento que quitar.</translation>
        </message>
        <message>
            <source>Type a figure over a count, or paste lines of code and figure. A new day keeps the earlier count.</source>
            <translation>Escriba una cifra sobre un recuento, o pegue líneas de sigla y cifra. Otro día conserva el recuento anterior.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Ponderación</translation>
        </message>
    </context>
    <context>
        <name>DueTasks</name>
        <message>
            <source>Ahead</source>
            <translation>Próxima</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Vence pronto</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Atrasada</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Dispensado</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Cumplida</translation>
        </message>
    </context>
    <context>
        <name>DutiesPart</name>
        <message>
            <source>People and duties</source>
            <translation>Personas y obligaciones</translation>
        </message>
    </context>
    <context>
        <name>DutyColumns</name>
        <message>
            <source>Due</source>
            <translation>Vencimiento</translation>
        </message>
        <message numerus="yes">
            <source>Every %n month(s)</source>
            <translation>
                <numerusform>Cada mes</numerusform>
                <numerusform>Cada %n meses</numerusform>
            </translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Atrasada</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>Cumplida el</translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>Próximo vencimiento</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>Próxima revisión</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>Obligación</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Ponderación</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
    </context>
    <context>
        <name>DutyLines</name>
        <message>
            <source>Add a contact</source>
            <translation>Añadir un contacto</translation>
        </message>
        <message>
            <source>Add a risk or an assumption</source>
            <translation>Añadir un riesgo o un supuesto</translation>
        </message>
        <message>
            <source>Add an obligation</source>
            <translation>Añadir una obligación</translation>
        </message>
        <message>
            <source>Close it…</source>
            <translation>Cerrarlo…</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Dated tasks</source>
            <translation>Tareas con fecha</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Terminarlo</translation>
        </message>
        <message>
            <source>Last day of {person}.</source>
            <translation>Último día de {person}.</translation>
        </message>
        <message>
            <source>Let it go…</source>
            <translation>Eximir de ello…</translation>
        </message>
        <message>
            <source>Looked at…</source>
            <translation>Revisado…</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Cumplida</translation>
        </message>
        <message>
            <source>No contact is named for this arrangement. Its owner stands in the terms.</source>
            <translation>No se ha designado ningún contacto para este acuerdo. Su responsable figura en las condiciones.</translation>
        </message>
        <message>
            <source>No obligation is entered: reports, reviews, instalments and surveys belong here.</source>
            <translation>No hay ninguna obligación: aquí van los informes, exámenes, pagos parciales y encuestas.</translation>
        </message>
        <message>
            <source>No risk and no assumption is entered.</source>
            <translation>No hay ningún riesgo ni supuesto.</translation>
        </message>
        <message>
            <source>Nothing was decided about this arrangement yet.</source>
            <translation>Aún no se ha decidido nada sobre este acuerdo.</translation>
        </message>
        <message>
            <source>Obligations</source>
            <translation>Obligaciones</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Registrar una decisión</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Risks and assumptions</source>
            <translation>Riesgos y supuestos</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Deshacerlo</translation>
        </message>
        <message>
            <source>When is it looked at again? “{text}”</source>
            <translation>¿Cuándo se revisará de nuevo? «{text}»</translation>
        </message>
        <message>
            <source>Why is it closed? “{text}”</source>
            <translation>¿Por qué se cierra? «{text}»</translation>
        </message>
        <message>
            <source>Why is it let go? “{text}”, due {day}</source>
            <translation>¿Por qué se dispensa? «{text}», vence el {day}</translation>
        </message>
        <message>
            <source>Why is it removed? “{text}”</source>
            <translation>¿Por qué se retira? «{text}»</translation>
        </message>
    </context>
    <context>
        <name>EditionColumns</name>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>En la lista</translation>
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
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Sustituido</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Igual</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Hasta ahora</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Why it is left out</source>
            <translation>Por qué se deja fuera</translation>
        </message>
    </context>
    <context>
        <name>EditionPart</name>
        <message>
            <source>A published list of exchange rates</source>
            <translation>Una lista publicada de tipos de cambio</translation>
        </message>
        <message>
            <source>Against the register</source>
            <translation>Frente al registro</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>Vale desde el</translation>
        </message>
        <message>
            <source>Currencies</source>
            <translation>Monedas</translation>
        </message>
        <message>
            <source>Day the rates count from</source>
            <translation>Día desde el que valen los tipos</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Lines left out</source>
            <translation>Líneas que se dejan fuera</translation>
        </message>
        <message>
            <source>Lines read</source>
            <translation>Líneas leídas</translation>
        </message>
        <message numerus="yes">
            <source>No longer in the list: %n currency code(s). The last rate stays.</source>
            <translation>
                <numerusform>Ya no está en la lista: %n código de moneda. Se mantiene el último tipo.</numerusform>
                <numerusform>Ya no están en la lista: %n códigos de moneda. Se mantiene el último tipo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Published lists (*.xml *.xls *.csv *.txt *.htm *.html);;All files (*)</source>
            <translation>Listas publicadas (*.xml *.xls *.csv *.txt *.htm *.html);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Incorporar</translation>
        </message>
        <message>
            <source>Take in published rates</source>
            <translation>Incorporar tipos publicados</translation>
        </message>
        <message>
            <source>The list counts only from {day}. Is it the right one?</source>
            <translation>La lista solo vale desde el {day}. ¿Es la correcta?</translation>
        </message>
        <message>
            <source>The list names no day. Enter the day from which its rates count.</source>
            <translation>La lista no indica ningún día. Introduzca el día desde el que valen sus tipos.</translation>
        </message>
        <message>
            <source>The rates that count from {day} are in the register.</source>
            <translation>Los tipos que valen desde el {day} están en el registro.</translation>
        </message>
        <message>
            <source>This list is in the register already. Taking it in changes nothing.</source>
            <translation>Esta lista ya está en el registro. Incorporarla no cambia nada.</translation>
        </message>
        <message numerus="yes">
            <source>Unknown and left out: %n currency code(s).</source>
            <translation>
                <numerusform>Desconocido y fuera: %n código de moneda.</numerusform>
                <numerusform>Desconocidos y fuera: %n códigos de moneda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Up or down by more than 10 %: %n rate(s). Compare with the list before you go on.</source>
            <translation>
                <numerusform>Sube o baja más de un 10 %: %n tipo. Compare con la lista antes de seguir.</numerusform>
                <numerusform>Suben o bajan más de un 10 %: %n tipos. Compare con la lista antes de seguir.</numerusform>
            </translation>
        </message>
        <message>
            <source>What the list changes</source>
            <translation>Lo que cambia la lista</translation>
        </message>
        <message>
            <source>{new} new, {changed} replaced, {same} the same</source>
            <translation>{new} nuevos, {changed} sustituidos, {same} iguales</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>By head count</source>
            <translation>Según el número de funcionarios</translation>
        </message>
        <message>
            <source>Chief of service delivery</source>
            <translation>Jefe de Prestación de Servicios</translation>
        </message>
        <message>
            <source>One bill was missing</source>
            <translation>Faltaba una factura</translation>
        </message>
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
            <source>a participant asked for other lines</source>
            <translation>un participante pidió otras líneas</translation>
        </message>
        <message>
            <source>an invoice came late</source>
            <translation>una factura llegó tarde</translation>
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
            <source>corrected by a credit note</source>
            <translation>corregido con una nota de crédito</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>entered for the wrong day</source>
            <translation>introducido para otro día</translation>
        </message>
        <message>
            <source>headcount</source>
            <translation>número de funcionarios</translation>
        </message>
        <message>
            <source>it is now a kind of the shipped catalogue</source>
            <translation>ahora es un tipo del catálogo incluido</translation>
        </message>
        <message>
            <source>its framework agreement</source>
            <translation>su acuerdo marco</translation>
        </message>
        <message>
            <source>services</source>
            <translation>servicios</translation>
        </message>
        <message>
            <source>the bank gave it, as the list has none</source>
            <translation>lo dio el banco, pues la lista no lo trae</translation>
        </message>
        <message>
            <source>the census was corrected</source>
            <translation>se corrigió el recuento</translation>
        </message>
        <message>
            <source>the exchange of letters</source>
            <translation>el canje de notas</translation>
        </message>
        <message>
            <source>the fuel price rose</source>
            <translation>subió el precio del combustible</translation>
        </message>
        <message>
            <source>the meter was read again</source>
            <translation>se volvió a leer el contador</translation>
        </message>
        <message>
            <source>the payment was booked twice</source>
            <translation>el pago se contabilizó dos veces</translation>
        </message>
        <message>
            <source>the quantity is wrong</source>
            <translation>la cantidad es incorrecta</translation>
        </message>
        <message>
            <source>the quantity was wrong</source>
            <translation>la cantidad era incorrecta</translation>
        </message>
        <message>
            <source>the request was withdrawn</source>
            <translation>la solicitud se retiró</translation>
        </message>
        <message>
            <source>two more vehicles from January</source>
            <translation>dos vehículos más a partir de enero</translation>
        </message>
        <message>
            <source>usage</source>
            <translation>uso</translation>
        </message>
        <message>
            <source>“agreed at the annual review”</source>
            <translation>«convenido en el revisión anual»</translation>
        </message>
    </context>
    <context>
        <name>ExceptionsPage</name>
        <message numerus="yes">
            <source>%n check(s) run</source>
            <translation>
                <numerusform>%n control ejecutado</numerusform>
                <numerusform>%n controles ejecutados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n fila elegida</numerusform>
                <numerusform>%n filas elegidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Compare with the ledger…</source>
            <translation>Comparar con el mayor…</translation>
        </message>
        <message>
            <source>Dismissed ones too</source>
            <translation>También los descartados</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Excepciones</translation>
        </message>
        <message>
            <source>Run reconciliations…</source>
            <translation>Ejecutar las conciliaciones…</translation>
        </message>
        <message>
            <source>{checks}: {new} new differences, {gone} no longer found.</source>
            <translation>{checks}: diferencias nuevas {new}, desaparecidas {gone}.</translation>
        </message>
    </context>
    <context>
        <name>ExportedNow</name>
        <message>
            <source>Every sheet is marked DRAFT, CHECK FAILED.</source>
            <translation>Cada hoja lleva la marca BORRADOR, CONTROL NO SUPERADO.</translation>
        </message>
        <message>
            <source>If exported now</source>
            <translation>Si se exporta ahora</translation>
        </message>
        <message>
            <source>It ties out with the register.</source>
            <translation>Coincide con el registro.</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A delivery that was entered does not change.</source>
            <translation>Una entrega introducida no cambia.</translation>
        </message>
        <message>
            <source>A frozen run does not change, and neither do its shares.</source>
            <translation>Un reparto congelado no cambia, y sus cuotas tampoco.</translation>
        </message>
        <message>
            <source>A handover pack is not written as “{ending}”.</source>
            <translation>Un expediente de traspaso no se escribe como «{ending}».</translation>
        </message>
        <message>
            <source>A record cannot come and go in one act.</source>
            <translation>Una ficha no puede aparecer y desaparecer en la misma acción.</translation>
        </message>
        <message>
            <source>A service has one rate for a unit on a day.</source>
            <translation>Un servicio tiene una sola tarifa por unidad y día.</translation>
        </message>
        <message>
            <source>A settlement that was entered does not change.</source>
            <translation>Un pago introducido no cambia.</translation>
        </message>
        <message>
            <source>A statement is not written in “{language}”.</source>
            <translation>Un estado de cuenta no se escribe en «{language}».</translation>
        </message>
        <message>
            <source>Add at least one line with a place and a figure.</source>
            <translation>Añada al menos una línea con un lugar y una cifra.</translation>
        </message>
        <message>
            <source>Add the line.</source>
            <translation>Añada la línea.</translation>
        </message>
        <message>
            <source>Amend the arrangement: the amendment makes the next version of its terms.</source>
            <translation>Enmiende el acuerdo: la enmienda crea la siguiente versión de sus cláusulas.</translation>
        </message>
        <message>
            <source>Amend {reference} instead; the amendment makes the next version of its terms.</source>
            <translation>En su lugar, enmiende {reference}; la enmienda crea la siguiente versión de sus cláusulas.</translation>
        </message>
        <message>
            <source>An issued bill does not change, and neither do its lines.</source>
            <translation>Una factura emitida no cambia, y sus líneas tampoco.</translation>
        </message>
        <message>
            <source>And {count} more of these.</source>
            <translation>Y {count} más de estos.</translation>
        </message>
        <message>
            <source>Another window or program is writing to the store.</source>
            <translation>Otra ventana u otro programa está escribiendo en el almacén.</translation>
        </message>
        <message>
            <source>Answer the questions first.</source>
            <translation>Responda primero a las preguntas.</translation>
        </message>
        <message>
            <source>Ask for a copy without its old figures.</source>
            <translation>Pida una copia sin sus cifras antiguas.</translation>
        </message>
        <message>
            <source>Ask for the file again.</source>
            <translation>Pida de nuevo el archivo.</translation>
        </message>
        <message>
            <source>Ask its sender for the file again.</source>
            <translation>Pida el archivo otra vez a quien lo envió.</translation>
        </message>
        <message>
            <source>Ask its sender for the workbook it was printed from.</source>
            <translation>Pida a quien lo envió el libro del que se imprimió.</translation>
        </message>
        <message>
            <source>Ask the desk for a larger range, or for a table, which grows by itself.</source>
            <translation>Pida un rango mayor, o una tabla, que crece por sí sola.</translation>
        </message>
        <message>
            <source>Ask the desk for the unsigned workbook.</source>
            <translation>Pida el libro sin firma.</translation>
        </message>
        <message>
            <source>Ask the desk to leave the rows below the table free.</source>
            <translation>Pida que las filas bajo la tabla queden libres.</translation>
        </message>
        <message>
            <source>Ask the desk to refer to the columns of the table by name.</source>
            <translation>Pida que las columnas de la tabla se designen por su nombre.</translation>
        </message>
        <message>
            <source>Ask the office for the workbook as it was made.</source>
            <translation>Pida a la oficina el libro tal como se hizo.</translation>
        </message>
        <message>
            <source>Ask the office to export it again, or leave it out.</source>
            <translation>Pida a la oficina que lo exporte de nuevo, o déjelo fuera.</translation>
        </message>
        <message>
            <source>Ask the office which one counts, and leave the other out.</source>
            <translation>Pregunte a la oficina cuál vale y deje fuera el otro.</translation>
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
            <source>Attach the right document and say why it takes the place of this one.</source>
            <translation>Adjunte el documento correcto y diga por qué sustituye a este.</translation>
        </message>
        <message>
            <source>Buttons or other controls: {count}.</source>
            <translation>Botones u otros controles: {count}.</translation>
        </message>
        <message>
            <source>Charts: {count}.</source>
            <translation>Gráficos: {count}.</translation>
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
            <source>Choose a workbook made by this program, as it was sent.</source>
            <translation>Elija un libro hecho por este programa, tal como se envió.</translation>
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
            <source>Choose another folder, or free some room.</source>
            <translation>Elija otra carpeta o libere espacio.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Choose another name for the result.</source>
            <translation>Elija otro nombre para el resultado.</translation>
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
            <source>Choose another way to send the figures, and tell us.</source>
            <translation>Envíe las cifras de otra manera y avísenos.</translation>
        </message>
        <message>
            <source>Choose it again.</source>
            <translation>Elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>Choose one of: {choices}.</source>
            <translation>Elija entre: {choices}.</translation>
        </message>
        <message>
            <source>Choose the file as it was downloaded.</source>
            <translation>Elija el archivo tal como se descargó.</translation>
        </message>
        <message>
            <source>Choose the file as it was downloaded: XML, text or web page.</source>
            <translation>Elija el archivo tal como se descargó: XML, texto o página web.</translation>
        </message>
        <message>
            <source>Choose the file as the desk sent it.</source>
            <translation>Elija el archivo tal como se entregó.</translation>
        </message>
        <message>
            <source>Close it everywhere and try again.</source>
            <translation>Ciérrelo en todas partes e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Close it if it is open elsewhere, or copy it to this computer.</source>
            <translation>Ciérrelo si está abierto en otro lugar, o cópielo a este equipo.</translation>
        </message>
        <message>
            <source>Close it in the other program or copy it to another folder, then try again.</source>
            <translation>Ciérrelo en el otro programa o cópielo en otra carpeta y vuelva a intentarlo.</translation>
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
            <source>Connections to other places: {count}. They are kept and were not opened.</source>
            <translation>Conexiones con otros lugares: {count}. Se conservan y no se abrieron.</translation>
        </message>
        <message>
            <source>Conversations about cells: {count}.</source>
            <translation>Conversaciones sobre celdas: {count}.</translation>
        </message>
        <message>
            <source>Copy the documents folder back from a backup, or attach the document again.</source>
            <translation>Recupere la carpeta de documentos de una copia de seguridad o adjunte de nuevo el documento.</translation>
        </message>
        <message>
            <source>Correct it by a new act, such as a credit note, another run or a restatement.</source>
            <translation>Corríjalo con un nuevo acto, como una nota de crédito, otro cálculo o una versión rectificada.</translation>
        </message>
        <message>
            <source>Correct it by a new act, such as an amendment, a credit note or a reversal.</source>
            <translation>Corríjalo con un nuevo acto, como una enmienda, una nota de crédito o una reversión.</translation>
        </message>
        <message>
            <source>Correct the file, line by line.</source>
            <translation>Corrija el archivo, línea por línea.</translation>
        </message>
        <message>
            <source>Correct the record and export again; nothing was written.</source>
            <translation>Corrija la ficha y vuelva a exportar; no se ha escrito nada.</translation>
        </message>
        <message>
            <source>Correct the record, or the mapping.</source>
            <translation>Corrija el registro o la correspondencia.</translation>
        </message>
        <message>
            <source>Delete what is not needed from it, or divide it into several files.</source>
            <translation>Borre lo que no haga falta, o divídalo en varios archivos.</translation>
        </message>
        <message>
            <source>Delete what stands far to the right in it, save it, and read it again.</source>
            <translation>Borre lo que hay muy a la derecha, guárdelo y léalo de nuevo.</translation>
        </message>
        <message>
            <source>Diagrams: {count}.</source>
            <translation>Diagramas: {count}.</translation>
        </message>
        <message>
            <source>Do not use this file, and tell whoever sent it.</source>
            <translation>No use este archivo y avise a quien lo envió.</translation>
        </message>
        <message>
            <source>Documents of other programs: {count}.</source>
            <translation>Documentos de otros programas: {count}.</translation>
        </message>
        <message>
            <source>Download the list again from where it is published.</source>
            <translation>Descargue de nuevo la lista de donde se publica.</translation>
        </message>
        <message>
            <source>Drawn shapes: {count}.</source>
            <translation>Formas dibujadas: {count}.</translation>
        </message>
        <message>
            <source>End the other rate before the day this one begins, then save again.</source>
            <translation>Ponga fin a la otra tarifa antes del día en que empieza esta y guarde de nuevo.</translation>
        </message>
        <message>
            <source>Enter a further delivery that corrects it.</source>
            <translation>Introduzca otra entrega que la corrija.</translation>
        </message>
        <message>
            <source>Enter the opposite settlement, and then the right one.</source>
            <translation>Introduzca el pago inverso y después el correcto.</translation>
        </message>
        <message>
            <source>Export again. If it happens again, check the register before anything is sent.</source>
            <translation>Vuelva a exportar. Si se repite, compruebe el registro antes de enviar nada.</translation>
        </message>
        <message>
            <source>Extensions that reach the web: {count}.</source>
            <translation>Extensiones que acceden a la red: {count}.</translation>
        </message>
        <message>
            <source>Formulas: {count}. They are worked out anew when it is opened.</source>
            <translation>Fórmulas: {count}. Se calculan de nuevo al abrirlo.</translation>
        </message>
        <message>
            <source>Free memory and disk space, then try again.</source>
            <translation>Libere memoria y espacio en disco, y pruebe otra vez.</translation>
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
            <source>Give it a name that ends in {ending}.</source>
            <translation>Dele un nombre que termine en {ending}.</translation>
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
            <source>Groups of sparklines: {count}.</source>
            <translation>Grupos de minigráficos: {count}.</translation>
        </message>
        <message>
            <source>Hidden sheets: {count}, {where}.</source>
            <translation>Hojas ocultas: {count}, {where}.</translation>
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
            <source>It carries macros. They are kept and were not run; whether they are safe was not looked at.</source>
            <translation>Contiene macros. Se conservan y no se ejecutaron; no se examinó si son seguras.</translation>
        </message>
        <message>
            <source>It carries the mark of a draft whose check failed.</source>
            <translation>Lleva la marca de un borrador cuya comprobación falló.</translation>
        </message>
        <message>
            <source>It holds a data model.</source>
            <translation>Contiene un modelo de datos.</translation>
        </message>
        <message>
            <source>It holds formulas that fill several cells by themselves.</source>
            <translation>Contiene fórmulas que llenan por sí solas varias celdas.</translation>
        </message>
        <message>
            <source>It holds views of its readers.</source>
            <translation>Contiene vistas de sus lectores.</translation>
        </message>
        <message>
            <source>It is brought up to date when it is opened; a backup is made first.</source>
            <translation>Se actualiza al abrirlo; antes se hace una copia de seguridad.</translation>
        </message>
        <message>
            <source>It maps cells to XML.</source>
            <translation>Vincula celdas con XML.</translation>
        </message>
        <message>
            <source>Its columns are: {choices}.</source>
            <translation>Sus columnas son: {choices}.</translation>
        </message>
        <message>
            <source>Its days are counted from 1904, and they are written so.</source>
            <translation>Sus días se cuentan desde 1904, y así se escriben.</translation>
        </message>
        <message>
            <source>Its names are: {choices}.</source>
            <translation>Sus nombres son: {choices}.</translation>
        </message>
        <message>
            <source>Its sheets are: {choices}.</source>
            <translation>Sus hojas son: {choices}.</translation>
        </message>
        <message>
            <source>Its tables are: {choices}.</source>
            <translation>Sus tablas son: {choices}.</translation>
        </message>
        <message>
            <source>Keep the store on this computer's own disk, best in the local application folder; backups and packages may be kept there instead.</source>
            <translation>Guarde el almacén en el disco de este ordenador, preferiblemente en la carpeta local de aplicaciones; allí pueden guardarse en cambio las copias de seguridad y los paquetes.</translation>
        </message>
        <message>
            <source>Leave the demonstration out.</source>
            <translation>Deje fuera la demostración.</translation>
        </message>
        <message>
            <source>Links to other workbooks: {count}. They are kept and were not opened.</source>
            <translation>Vínculos con otros libros: {count}. Se conservan y no se abrieron.</translation>
        </message>
        <message>
            <source>List the bills with: bill list.</source>
            <translation>Liste las facturas con: bill list.</translation>
        </message>
        <message>
            <source>List the orders with: order list.</source>
            <translation>Liste los pedidos con: order list.</translation>
        </message>
        <message>
            <source>List the references with: list arrangements, or list services.</source>
            <translation>Vea las referencias con: list arrangements o list services.</translation>
        </message>
        <message>
            <source>List the submissions with: submissions.</source>
            <translation>Muestre los envíos con: submissions.</translation>
        </message>
        <message>
            <source>List them with: catalogue list.</source>
            <translation>Enumérelos con: catalogue list.</translation>
        </message>
        <message>
            <source>Look at it as it is, or copy it into a folder you may write to.</source>
            <translation>Consúltelo como está, o cópielo en una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <source>Look at it with template-map, correct the mapping, and keep it as a new version.</source>
            <translation>Examínelo con template-map, corrija la correspondencia y guárdela como versión nueva.</translation>
        </message>
        <message>
            <source>Make a credit or a further bill that corrects it.</source>
            <translation>Haga una nota de crédito u otra factura que la corrija.</translation>
        </message>
        <message>
            <source>Make a new run that follows it; the frozen one stays for comparison.</source>
            <translation>Haga un nuevo reparto que lo siga; el congelado se conserva para comparar.</translation>
        </message>
        <message>
            <source>Mend the cell in a spreadsheet program, save the file, and read it again.</source>
            <translation>Corrija la celda en una hoja de cálculo, guarde el archivo y léalo de nuevo.</translation>
        </message>
        <message>
            <source>Name a file that ends with .xlsx or .html. The window also writes PDF.</source>
            <translation>Indique un archivo que termine en .xlsx o .html. La ventana también escribe PDF.</translation>
        </message>
        <message>
            <source>Name one of: {choices}.</source>
            <translation>Nombre uno de: {choices}.</translation>
        </message>
        <message>
            <source>Name the workbooks of the offices.</source>
            <translation>Nombre los libros de las oficinas.</translation>
        </message>
        <message>
            <source>Newer validations or conditional formats: {count}.</source>
            <translation>Validaciones o formatos condicionales recientes: {count}.</translation>
        </message>
        <message>
            <source>No kind of service {code} was added in this register.</source>
            <translation>En este registro no se ha añadido ningún tipo de servicio {code}.</translation>
        </message>
        <message>
            <source>No mapping “{value}” is kept here.</source>
            <translation>Aquí no se guarda ninguna correspondencia «{value}».</translation>
        </message>
        <message>
            <source>No office has been set up in this register yet, so no reference can be given.</source>
            <translation>En este registro todavía no se ha configurado ninguna oficina, por lo que no se puede asignar ninguna referencia.</translation>
        </message>
        <message>
            <source>No workbook of {office} was given.</source>
            <translation>No se dio ningún libro de {office}.</translation>
        </message>
        <message>
            <source>No workbook was given.</source>
            <translation>No se dio ningún libro.</translation>
        </message>
        <message>
            <source>Open it and save it as .xlsx.</source>
            <translation>Ábralo y guárdelo como .xlsx.</translation>
        </message>
        <message>
            <source>Open it in Excel and save it as “Excel Workbook (.xlsx)”.</source>
            <translation>Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program, save it as .xlsx, and choose that file.</source>
            <translation>Ábralo en una hoja de cálculo, guárdelo como .xlsx y elija ese archivo.</translation>
        </message>
        <message>
            <source>Open it where the password is known, save it without one, and choose that copy.</source>
            <translation>Ábralo donde se conozca la contraseña, guárdelo sin ella y elija esa copia.</translation>
        </message>
        <message>
            <source>Open it with its password and save a copy without one.</source>
            <translation>Ábralo con su contraseña y guarde una copia sin ella.</translation>
        </message>
        <message>
            <source>Open it without a key, or choose the encrypted store.</source>
            <translation>Ábralo sin clave o elija el almacén cifrado.</translation>
        </message>
        <message>
            <source>Open its kept workbook instead.</source>
            <translation>Abra en su lugar el libro conservado.</translation>
        </message>
        <message>
            <source>Open its kept workbook instead: it is what was sent.</source>
            <translation>Abra en su lugar el libro conservado: es lo que se envió.</translation>
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
            <source>Parts for pictures or cards in cells: {count}.</source>
            <translation>Partes para imágenes o fichas en celdas: {count}.</translation>
        </message>
        <message>
            <source>Parts that its owner added: {count}.</source>
            <translation>Partes añadidas por su autor: {count}.</translation>
        </message>
        <message>
            <source>Pictures behind sheets: {count}.</source>
            <translation>Imágenes detrás de hojas: {count}.</translation>
        </message>
        <message>
            <source>Pivot tables: {count}. They read their lists anew when it is opened.</source>
            <translation>Tablas dinámicas: {count}. Leen de nuevo sus listas al abrirlo.</translation>
        </message>
        <message>
            <source>Point the mapping to a cell below.</source>
            <translation>Indique en la correspondencia una celda más abajo.</translation>
        </message>
        <message>
            <source>Point the mapping to a cell for entries.</source>
            <translation>Indique en la correspondencia una celda de entrada.</translation>
        </message>
        <message>
            <source>Point the mapping to another cell, or have the format of the cell changed.</source>
            <translation>Indique otra celda, o haga cambiar el formato de esta.</translation>
        </message>
        <message>
            <source>Point the mapping to another table.</source>
            <translation>Indique otra tabla en la correspondencia.</translation>
        </message>
        <message>
            <source>Point the mapping to the first of these cells.</source>
            <translation>Indique en la correspondencia la primera de esas celdas.</translation>
        </message>
        <message>
            <source>Point the mapping to the list that the pivot table reads.</source>
            <translation>Indique la lista que lee la tabla dinámica.</translation>
        </message>
        <message>
            <source>Protected sheets: {count}. The protection is kept; cells are filled anyway.</source>
            <translation>Hojas protegidas: {count}. La protección se conserva; las celdas se llenan igualmente.</translation>
        </message>
        <message>
            <source>Ranges that named people may change: {count}.</source>
            <translation>Rangos que solo ciertas personas pueden cambiar: {count}.</translation>
        </message>
        <message>
            <source>Read the sheet again and look at the preview.</source>
            <translation>Lea de nuevo la hoja y mire la vista previa.</translation>
        </message>
        <message>
            <source>Restore the newest backup; the present file is moved aside, never deleted.</source>
            <translation>Restaure la copia de seguridad más reciente; el archivo actual se aparta, nunca se elimina.</translation>
        </message>
        <message>
            <source>Save it again as a text table in a spreadsheet program, or as .xlsx.</source>
            <translation>Guárdelo de nuevo como tabla de texto en una hoja de cálculo, o como .xlsx.</translation>
        </message>
        <message>
            <source>Save it as a workbook (.xlsx) or as text with separators (.csv) and choose it again.</source>
            <translation>Guárdelo como libro (.xlsx) o como texto con separadores (.csv) y elíjalo de nuevo.</translation>
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
            <source>Settings of printers: {count}.</source>
            <translation>Ajustes de impresoras: {count}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, cell {cell}: it shows the error {value}.</source>
            <translation>Hoja {sheet}, celda {cell}: muestra el error {value}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, cell {cell}: its formula has no result.</source>
            <translation>Hoja {sheet}, celda {cell}: su fórmula no tiene resultado.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}{subject}, {field}: {reason}.</source>
            <translation>Hoja {sheet}, fila {row}{subject}, {field}: {reason}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the cover says {stated}, the rows add up to {counted}.</source>
            <translation>Hoja {sheet}, {figure}: la portada dice {stated}, las filas suman {counted}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the finished workbook says {here} and not {register}, so it was not kept.</source>
            <translation>Hoja {sheet}, {figure}: el libro terminado indica {here} y no {register}, por lo que no se ha conservado.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the finished workbook says {here} and the register {register}. The first row that differs is {row}, {reference}.</source>
            <translation>Hoja {sheet}, {figure}: el libro terminado dice {here} y el registro {register}. La primera fila que difiere es {row}, {reference}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the totals row says {stated}, the rows add up to {counted}.</source>
            <translation>Hoja {sheet}, {figure}: la fila de totales dice {stated}, las filas suman {counted}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}: the cover says {stated} rows, the sheet holds {counted}.</source>
            <translation>Hoja {sheet}: la portada dice {stated} filas, la hoja tiene {counted}.</translation>
        </message>
        <message>
            <source>Sheets of dialogues or old macros: {count}.</source>
            <translation>Hojas de diálogo o de macros antiguas: {count}.</translation>
        </message>
        <message>
            <source>Sheets with pictures in the head or foot: {count}.</source>
            <translation>Hojas con imágenes en el encabezado o el pie: {count}.</translation>
        </message>
        <message>
            <source>Signed terms do not change.</source>
            <translation>Las cláusulas firmadas no cambian.</translation>
        </message>
        <message>
            <source>Slicers or timelines: {count}.</source>
            <translation>Segmentaciones o escalas de tiempo: {count}.</translation>
        </message>
        <message>
            <source>Something was changed while the workbook was made.</source>
            <translation>Algo cambió mientras se hacía el libro.</translation>
        </message>
        <message>
            <source>Split the period.</source>
            <translation>Divida el período.</translation>
        </message>
        <message>
            <source>Styles of charts: {count}.</source>
            <translation>Estilos de gráficos: {count}.</translation>
        </message>
        <message>
            <source>Submit a restatement: it is the next submission of the period and says why.</source>
            <translation>Remita una versión rectificada: es la siguiente remisión del período y dice por qué.</translation>
        </message>
        <message>
            <source>Submit it again.</source>
            <translation>Envíelo de nuevo.</translation>
        </message>
        <message>
            <source>Such a sheet is not written in “{language}”.</source>
            <translation>Una hoja así no se escribe en «{language}».</translation>
        </message>
        <message>
            <source>Summary, {figure}: the cell says {stated}, the lists give {counted}.</source>
            <translation>Resumen, {figure}: la celda dice {stated}, las listas dan {counted}.</translation>
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
            <source>Take it out.</source>
            <translation>Quítelo.</translation>
        </message>
        <message>
            <source>Take one of its two lines out of the mapping.</source>
            <translation>Quite de la correspondencia una de sus dos líneas.</translation>
        </message>
        <message>
            <source>Take the line out of the mapping, or name one of: {choices}.</source>
            <translation>Quite la línea de la correspondencia, o nombre uno de: {choices}.</translation>
        </message>
        <message>
            <source>The backup {name} was changed or damaged after it was made.</source>
            <translation>La copia de seguridad {name} se modificó o se dañó después de hacerse.</translation>
        </message>
        <message>
            <source>The catalogues differ: {first} ({office}) and {second} ({other}).</source>
            <translation>Los catálogos difieren: {first} ({office}) y {second} ({other}).</translation>
        </message>
        <message>
            <source>The copy of the store did not pass its check and was not kept.</source>
            <translation>La copia del almacén no superó la comprobación y no se ha conservado.</translation>
        </message>
        <message>
            <source>The cover counts the list {sheet}, and the workbook does not have it.</source>
            <translation>La portada cuenta la lista {sheet}, que el libro no tiene.</translation>
        </message>
        <message>
            <source>The cover of {name} does not say {missing}.</source>
            <translation>La portada de {name} no dice {missing}.</translation>
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
            <source>The filled workbook would be damaged at {part} {place}, so it was not kept.</source>
            <translation>El libro rellenado quedaría dañado en {part} {place}, así que no se guardó.</translation>
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
            <source>The handover pack could not be written: {reason}.</source>
            <translation>No se pudo escribir el expediente de traspaso: {reason}.</translation>
        </message>
        <message>
            <source>The handover pack is not written in “{language}”.</source>
            <translation>El expediente de traspaso no se escribe en «{language}».</translation>
        </message>
        <message>
            <source>The key does not fit the store {name}, or its first page is damaged.</source>
            <translation>La clave no corresponde al almacén {name}, o su primera página está dañada.</translation>
        </message>
        <message>
            <source>The list {list} has more rows than are left on the sheet {sheet}.</source>
            <translation>La lista {list} tiene más filas de las que quedan en la hoja {sheet}.</translation>
        </message>
        <message>
            <source>The list {list} has no column “{value}”.</source>
            <translation>La lista {list} no tiene la columna «{value}».</translation>
        </message>
        <message>
            <source>The list {list} has {rows} rows and the name “{value}” has room for {room}.</source>
            <translation>La lista {list} tiene {rows} filas y el nombre «{value}» tiene sitio para {room}.</translation>
        </message>
        <message>
            <source>The log is kept in {path}</source>
            <translation>El archivo de actividad se guarda en {path}</translation>
        </message>
        <message>
            <source>The mapping {name} cannot be read: {reason}.</source>
            <translation>La correspondencia {name} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>The mapping {name} does not say {missing}.</source>
            <translation>La correspondencia {name} no dice {missing}.</translation>
        </message>
        <message>
            <source>The mapping {name} fills nothing.</source>
            <translation>La correspondencia {name} no llena nada.</translation>
        </message>
        <message>
            <source>The mapping {name} holds “{value}”, which means nothing here.</source>
            <translation>La correspondencia {name} contiene «{value}», que aquí no significa nada.</translation>
        </message>
        <message>
            <source>The order of its sheets is protected. The protection is kept.</source>
            <translation>El orden de sus hojas está protegido. La protección se conserva.</translation>
        </message>
        <message>
            <source>The period {period} is not closed.</source>
            <translation>El período {period} no está cerrado.</translation>
        </message>
        <message>
            <source>The program closed unexpectedly last time. Nothing that was saved is lost.</source>
            <translation>La última vez el programa se cerró de forma inesperada. No se ha perdido nada de lo guardado.</translation>
        </message>
        <message>
            <source>The rates of exchange come from different sources: {first} ({office}) and {second} ({other}).</source>
            <translation>Los tipos de cambio vienen de fuentes distintas: {first} ({office}) y {second} ({other}).</translation>
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
            <source>The sheet still asks something, so nothing was changed.</source>
            <translation>La hoja espera aún una respuesta, así que no se cambió nada.</translation>
        </message>
        <message>
            <source>The statement {name} could not be read: {reason}.</source>
            <translation>No se pudo leer el estado de cuenta {name}: {reason}.</translation>
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
            <source>The table {table} has no column “{value}”.</source>
            <translation>La tabla {table} no tiene la columna «{value}».</translation>
        </message>
        <message>
            <source>The table {table} is filled by a connection of its own.</source>
            <translation>La tabla {table} se llena por su propia conexión.</translation>
        </message>
        <message>
            <source>The table {table} must grow by {rows} rows, and {address} below it is not empty.</source>
            <translation>La tabla {table} debe crecer {rows} filas, y {address}, debajo de ella, no está vacía.</translation>
        </message>
        <message>
            <source>The table {table} must grow by {rows} rows, and {what} stands below it at {address}.</source>
            <translation>La tabla {table} debe crecer {rows} filas, y {what} está debajo de ella, en {address}.</translation>
        </message>
        <message>
            <source>The workbook for Headquarters has no figure “{value}”.</source>
            <translation>El libro para la Sede no tiene la cifra «{value}».</translation>
        </message>
        <message>
            <source>The workbook for Headquarters has no list “{value}”.</source>
            <translation>El libro para la Sede no tiene la lista «{value}».</translation>
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
            <source>There is no bill between these two sides up to that day.</source>
            <translation>No hay ninguna factura entre estas dos partes hasta ese día.</translation>
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
            <source>These are kept: {choices}.</source>
            <translation>Se guardan estas: {choices}.</translation>
        </message>
        <message>
            <source>These premises are no longer in the register.</source>
            <translation>Estos locales ya no están en el registro.</translation>
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
            <source>This act cannot be taken back: it would change the signed terms of {reference}.</source>
            <translation>Este acto no se puede deshacer: cambiaría las cláusulas firmadas de {reference}.</translation>
        </message>
        <message>
            <source>This act cannot be taken back: it would change {reference}, which is frozen.</source>
            <translation>Este acto no se puede deshacer: cambiaría {reference}, que está congelado.</translation>
        </message>
        <message>
            <source>This act cannot be taken back: “{name}” belongs to signed terms and stays on record.</source>
            <translation>Este acto no se puede deshacer: «{name}» pertenece a cláusulas firmadas y permanece en el registro.</translation>
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
            <source>This agreement is no longer in the register.</source>
            <translation>Este acuerdo ya no está en el registro.</translation>
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation>Este acuerdo ya no está en el registro.</translation>
        </message>
        <message>
            <source>This bill is no longer in the register.</source>
            <translation>Esta factura ya no está en el registro.</translation>
        </message>
        <message>
            <source>This difference is no longer in the register.</source>
            <translation>Esta diferencia ya no está en el registro.</translation>
        </message>
        <message>
            <source>This entity is no longer in the register.</source>
            <translation>Esta entidad ya no está en el registro.</translation>
        </message>
        <message>
            <source>This is not the name of a document.</source>
            <translation>Este no es el nombre de un documento.</translation>
        </message>
        <message>
            <source>This occupancy is no longer in the register.</source>
            <translation>Esta ocupación ya no está en el registro.</translation>
        </message>
        <message>
            <source>This order is no longer in the register.</source>
            <translation>Este pedido ya no está en el registro.</translation>
        </message>
        <message>
            <source>This party is no longer in the register.</source>
            <translation>Esta parte ya no está en el registro.</translation>
        </message>
        <message>
            <source>This rate is no longer in the register.</source>
            <translation>Esta tarifa ya no está en el registro.</translation>
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
            <source>This reliance is no longer in the register.</source>
            <translation>Esta ficha ya no está en el registro.</translation>
        </message>
        <message>
            <source>This run is no longer in the register.</source>
            <translation>Este reparto ya no está en el registro.</translation>
        </message>
        <message>
            <source>This service is no longer in the register.</source>
            <translation>Este servicio ya no está en el registro.</translation>
        </message>
        <message>
            <source>This shared budget is no longer in the register.</source>
            <translation>Este presupuesto compartido ya no está en el registro.</translation>
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
            <source>Undo the merging in a spreadsheet program, save the file, and read it again.</source>
            <translation>Deshaga la combinación en una hoja de cálculo, guarde el archivo y léalo de nuevo.</translation>
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
            <source>Wait until it is saved, then read it again.</source>
            <translation>Espere a que esté guardado y léalo de nuevo.</translation>
        </message>
        <message>
            <source>Wait until one of them has finished and try again.</source>
            <translation>Espere a que termine una de ellas y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>What the sheet would change was changed here meanwhile, so nothing was imported: {cells}.</source>
            <translation>Lo que la hoja cambiaría se cambió aquí entretanto, así que no se importó nada: {cells}.</translation>
        </message>
        <message>
            <source>What was submitted does not change.</source>
            <translation>Lo que se remitió no cambia.</translation>
        </message>
        <message>
            <source>Write it like Summary!C5.</source>
            <translation>Escríbala como Summary!C5.</translation>
        </message>
        <message>
            <source>Your settings could not be read and were moved to {name}. The usual ones are in force.</source>
            <translation>No se pudieron leer sus ajustes y se trasladaron a {name}. Rigen los habituales.</translation>
        </message>
        <message>
            <source>{address} cannot take {figure}: {reason}.</source>
            <translation>{address} no puede recibir {figure}: {reason}.</translation>
        </message>
        <message>
            <source>{address} holds a formula, and formulas are never overwritten.</source>
            <translation>{address} contiene una fórmula, y las fórmulas nunca se sobrescriben.</translation>
        </message>
        <message>
            <source>{address} is a heading of the table {table}.</source>
            <translation>{address} es un encabezado de la tabla {table}.</translation>
        </message>
        <message>
            <source>{address} is filled by the formula of {range}.</source>
            <translation>{address} lo llena la fórmula de {range}.</translation>
        </message>
        <message>
            <source>{address} lies in the pivot table at {range}, which fills itself.</source>
            <translation>{address} está en la tabla dinámica de {range}, que se llena sola.</translation>
        </message>
        <message>
            <source>{address} lies inside the merged cells {range}.</source>
            <translation>{address} está dentro de las celdas combinadas {range}.</translation>
        </message>
        <message>
            <source>{address} refers to rows of the table {table} by “{reference}”, which cannot follow when the table grows.</source>
            <translation>{address} se refiere a filas de la tabla {table} con «{reference}», que no puede seguirla cuando crece.</translation>
        </message>
        <message>
            <source>{address} shows dates, and {value} is a number.</source>
            <translation>{address} muestra fechas, y {value} es un número.</translation>
        </message>
        <message>
            <source>{address} would be filled twice.</source>
            <translation>{address} se llenaría dos veces.</translation>
        </message>
        <message>
            <source>{count} of the values this act wrote were changed again since.</source>
            <translation>Valores escritos por esta acción que se han vuelto a cambiar después: {count}.</translation>
        </message>
        <message>
            <source>{list} {reference}: {office} and {other} both report it; it counts once, with {office}.</source>
            <translation>{list} {reference}: {office} y {other} lo comunican; cuenta una vez, con {office}.</translation>
        </message>
        <message>
            <source>{list} {reference}: {office} and {other} report it otherwise ({field}: {first}, {second}).</source>
            <translation>{list} {reference}: {office} y {other} lo comunican de otra manera ({field}: {first}, {second}).</translation>
        </message>
        <message>
            <source>{name} and {other} are both of {office} for {start} to {end} and differ; neither restates the other.</source>
            <translation>{name} y {other} son de {office}, del {start} al {end}, y difieren; ninguno rectifica al otro.</translation>
        </message>
        <message>
            <source>{name} breaks off or is damaged at line {line}.</source>
            <translation>{name} se interrumpe o está dañado en la línea {line}.</translation>
        </message>
        <message>
            <source>{name} cannot be opened: {reason}.</source>
            <translation>{name} no se puede abrir: {reason}.</translation>
        </message>
        <message>
            <source>{name} cannot be read: another program holds it, or you may not read it. Nothing was changed.</source>
            <translation>{name} no se puede leer: otro programa lo usa o usted no tiene permiso. No se cambió nada.</translation>
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
            <source>{name} carries a digital signature that any filling would break.</source>
            <translation>{name} lleva una firma digital que cualquier relleno rompería.</translation>
        </message>
        <message>
            <source>{name} changed while it was read.</source>
            <translation>{name} cambió mientras se leía.</translation>
        </message>
        <message>
            <source>{name} consists of more than {limit} parts.</source>
            <translation>{name} consta de más de {limit} partes.</translation>
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
            <source>{name} could not be read within {limit} seconds.</source>
            <translation>{name} no se pudo leer en {limit} segundos.</translation>
        </message>
        <message>
            <source>{name} could not be read: the reading broke off.</source>
            <translation>{name} no se pudo leer: la lectura se interrumpió.</translation>
        </message>
        <message>
            <source>{name} could not be written: {reason}. An older file of that name is unchanged.</source>
            <translation>No se pudo escribir {name}: {reason}. El archivo anterior con ese nombre no ha cambiado.</translation>
        </message>
        <message>
            <source>{name} declares a document type in {part}, which no workbook does; nothing was read.</source>
            <translation>{name} declara un tipo de documento en {part}, lo que no hace ningún libro; no se leyó nada.</translation>
        </message>
        <message>
            <source>{name} declares a document type in {part}, which no workbook needs.</source>
            <translation>{name} declara un tipo de documento en {part}, que ningún libro necesita.</translation>
        </message>
        <message>
            <source>{name} declares entities of its own, which no published list does; nothing was read.</source>
            <translation>{name} declara entidades propias, cosa que no hace ninguna lista publicada; no se leyó nada.</translation>
        </message>
        <message>
            <source>{name} ends in {ending}, so the filled workbook must as well.</source>
            <translation>{name} termina en {ending}, así que el libro rellenado también debe hacerlo.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} cell formats.</source>
            <translation>{name} tiene más de {limit} formatos de celda.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} different texts.</source>
            <translation>{name} tiene más de {limit} textos distintos.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} filled cells.</source>
            <translation>{name} tiene más de {limit} celdas con contenido.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} sheets.</source>
            <translation>{name} tiene más de {limit} hojas.</translation>
        </message>
        <message>
            <source>{name} has no list called {sheet}.</source>
            <translation>{name} no contiene ninguna lista llamada {sheet}.</translation>
        </message>
        <message>
            <source>{name} has no name “{value}” for a place of one sheet.</source>
            <translation>{name} no tiene el nombre «{value}» para un lugar de una hoja.</translation>
        </message>
        <message>
            <source>{name} has no sheet with cells.</source>
            <translation>{name} no tiene ninguna hoja con celdas.</translation>
        </message>
        <message>
            <source>{name} has no sheet “{sheet}”.</source>
            <translation>{name} no tiene la hoja «{sheet}».</translation>
        </message>
        <message>
            <source>{name} has no table “{value}”.</source>
            <translation>{name} no tiene la tabla «{value}».</translation>
        </message>
        <message>
            <source>{name} has so many wide rows that they come to more than {limit} cells.</source>
            <translation>{name} tiene tantas filas anchas que suman más de {limit} celdas.</translation>
        </message>
        <message>
            <source>{name} has {size} MiB; files of up to {limit} MiB are read.</source>
            <translation>{name} ocupa {size} MiB; se leen archivos de hasta {limit} MiB.</translation>
        </message>
        <message>
            <source>{name} holds more than {limit} MiB of text.</source>
            <translation>{name} contiene más de {limit} MiB de texto.</translation>
        </message>
        <message>
            <source>{name} holds no list of exchange rates that can be read.</source>
            <translation>{name} no contiene ninguna lista legible de tipos de cambio.</translation>
        </message>
        <message>
            <source>{name} holds the part {part} twice, so it is not sound.</source>
            <translation>{name} contiene dos veces la parte {part}, así que no está en orden.</translation>
        </message>
        <message>
            <source>{name} holds {part} twice, so nobody can say which one is meant.</source>
            <translation>{name} contiene {part} dos veces, y nadie puede decir cuál vale.</translation>
        </message>
        <message>
            <source>{name} is a PDF document: there are no cells in it.</source>
            <translation>{name} es un documento PDF: no contiene celdas.</translation>
        </message>
        <message>
            <source>{name} is a binary workbook (.xlsb), which is not read here.</source>
            <translation>{name} es un libro binario (.xlsb), que aquí no se lee.</translation>
        </message>
        <message>
            <source>{name} is a demonstration and {other} is not; made-up and real figures are never put together.</source>
            <translation>{name} es una demostración y {other} no; las cifras inventadas y las reales nunca se reúnen.</translation>
        </message>
        <message>
            <source>{name} is a store in use, not a backup.</source>
            <translation>{name} es un almacén en uso, no una copia de seguridad.</translation>
        </message>
        <message>
            <source>{name} is a text document or a presentation, not a workbook.</source>
            <translation>{name} es un documento de texto o una presentación, no un libro.</translation>
        </message>
        <message>
            <source>{name} is a web page, whatever its name says.</source>
            <translation>{name} es una página web, diga lo que diga su nombre.</translation>
        </message>
        <message>
            <source>{name} is a workbook of the old form .xls, which cannot be filled.</source>
            <translation>{name} es un libro del formato antiguo .xls, que no se puede rellenar.</translation>
        </message>
        <message>
            <source>{name} is a workbook, not one of the published forms.</source>
            <translation>{name} es un libro de cálculo, no una de las formas publicadas.</translation>
        </message>
        <message>
            <source>{name} is an XML file, not a workbook.</source>
            <translation>{name} es un archivo XML, no un libro.</translation>
        </message>
        <message>
            <source>{name} is damaged: {part} cannot be read.</source>
            <translation>{name} está dañado: {part} no se puede leer.</translation>
        </message>
        <message>
            <source>{name} is empty: it has no single byte.</source>
            <translation>{name} está vacío: no tiene ni un solo byte.</translation>
        </message>
        <message>
            <source>{name} is incomplete: {part} is missing.</source>
            <translation>{name} está incompleto: falta {part}.</translation>
        </message>
        <message>
            <source>{name} is neither a workbook nor a text with rows.</source>
            <translation>{name} no es ni un libro ni un texto con filas.</translation>
        </message>
        <message>
            <source>{name} is not a workbook for Headquarters: it has none of the hidden names by which one is known.</source>
            <translation>{name} no es un libro para la Sede: no tiene ninguno de los nombres ocultos por los que se reconoce.</translation>
        </message>
        <message>
            <source>{name} is not an Excel workbook.</source>
            <translation>{name} no es un libro de Excel.</translation>
        </message>
        <message>
            <source>{name} is not the workbook that the mapping “{mapping}” was made for; it has changed since.</source>
            <translation>{name} no es el libro para el que se hizo la correspondencia «{mapping}»; ha cambiado desde entonces.</translation>
        </message>
        <message>
            <source>{name} is open in another program, so it was not replaced.</source>
            <translation>{name} está abierto en otro programa, por lo que no se ha sustituido.</translation>
        </message>
        <message>
            <source>{name} is packed suspiciously tightly: {part} unpacks to more than {limit} times its size.</source>
            <translation>{name} está comprimido de forma sospechosa: {part} descomprimido supera {limit} veces su tamaño.</translation>
        </message>
        <message>
            <source>{name} is protected by a password, so it cannot be filled.</source>
            <translation>{name} está protegido con contraseña, así que no se puede rellenar.</translation>
        </message>
        <message>
            <source>{name} is protected with a password, so it cannot be read.</source>
            <translation>{name} está protegido con una contraseña, así que no se puede leer.</translation>
        </message>
        <message>
            <source>{name} is saved in the Strict form, which is read but not filled.</source>
            <translation>{name} está guardado en el formato Strict, que se lee pero no se rellena.</translation>
        </message>
        <message>
            <source>{name} is the same file as {other} and counts once.</source>
            <translation>{name} es el mismo archivo que {other} y cuenta una vez.</translation>
        </message>
        <message>
            <source>{name} is there already, and a mapping that people corrected is not overwritten.</source>
            <translation>{name} ya existe, y no se sobrescribe una correspondencia corregida por personas.</translation>
        </message>
        <message>
            <source>{name} is too large to be a list of exchange rates.</source>
            <translation>{name} es demasiado grande para ser una lista de tipos de cambio.</translation>
        </message>
        <message>
            <source>{name} needs more than {limit} MiB of memory to be read.</source>
            <translation>{name} necesita más de {limit} MiB de memoria para leerse.</translation>
        </message>
        <message>
            <source>{name} unpacks to more than {limit} MiB.</source>
            <translation>{name} descomprimido supera {limit} MiB.</translation>
        </message>
        <message>
            <source>{name} unpacks to {size} MB, more than can be filled safely.</source>
            <translation>{name} ocupa {size} MB al descomprimirse, más de lo que se puede rellenar con seguridad.</translation>
        </message>
        <message>
            <source>{name} was not read, because the process that reads files could not be started: {reason}.</source>
            <translation>{name} no se leyó, porque no se pudo iniciar el proceso que lee los archivos: {reason}.</translation>
        </message>
        <message>
            <source>{name} would be filled in its own place.</source>
            <translation>{name} se llenaría en su propio lugar.</translation>
        </message>
        <message>
            <source>{name}, line {line}: a quotation mark is not closed, or text follows right after it.</source>
            <translation>{name}, línea {line}: una comilla no se cierra, o le sigue texto inmediatamente.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: row {row} stands in the wrong place.</source>
            <translation>{name}, hoja {sheet}: la fila {row} no está en su lugar.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: the merged cells {range} cover more than {limit} cells.</source>
            <translation>{name}, hoja {sheet}: las celdas combinadas {range} cubren más de {limit} celdas.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} has more than {limit} characters.</source>
            <translation>{name}, hoja {sheet}: {cell} tiene más de {limit} caracteres.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} holds “{value}”, which is no value of a cell.</source>
            <translation>{name}, hoja {sheet}: {cell} contiene «{value}», que no es un valor de celda.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} lies outside of any sheet.</source>
            <translation>{name}, hoja {sheet}: {cell} queda fuera de cualquier hoja.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} stands there twice.</source>
            <translation>{name}, hoja {sheet}: {cell} aparece dos veces.</translation>
        </message>
        <message>
            <source>{office}, {period}: {name} restates {other}, so only {name} counts.</source>
            <translation>{office}, {period}: {name} rectifica {other}, así que solo cuenta {name}.</translation>
        </message>
        <message>
            <source>{office}: {name} and {other} cover some of the same months; their totals stay apart.</source>
            <translation>{office}: {name} y {other} abarcan algunos de los mismos meses; sus totales quedan separados.</translation>
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
        <message>
            <source>{reference} of {office} and {second} of {other} look like the same arrangement; both count.</source>
            <translation>{reference} de {office} y {second} de {other} parecen el mismo arreglo; cuentan ambos.</translation>
        </message>
        <message>
            <source>{reference} was made by another edition of this program and does not come out the same.</source>
            <translation>{reference} lo hizo otra edición de este programa y no sale igual.</translation>
        </message>
        <message>
            <source>{reference} was made from another copy of this register.</source>
            <translation>{reference} se hizo a partir de otra copia de este registro.</translation>
        </message>
        <message>
            <source>{reference} was received and not made here.</source>
            <translation>{reference} se recibió y no se hizo aquí.</translation>
        </message>
        <message>
            <source>“{value}” is no cell.</source>
            <translation>«{value}» no es una celda.</translation>
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
            <source>Accessibility assessed on</source>
            <translation>Accesibilidad evaluada el</translation>
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
            <source>Advances billed by</source>
            <translation>Anticipos por facturar antes del</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Orden del día</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Convenido</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Acordado el</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alerta</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Otros nombres</translation>
        </message>
        <message>
            <source>Alternate for</source>
            <translation>Suplente de</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Amount in USD</source>
            <translation>Importe en USD</translation>
        </message>
        <message>
            <source>Amount let go</source>
            <translation>Importe dispensado</translation>
        </message>
        <message>
            <source>Amount not billed</source>
            <translation>Importe no facturado</translation>
        </message>
        <message>
            <source>Anchor</source>
            <translation>Ancla</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Answer date</source>
            <translation>Fecha de la respuesta</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Respondido por</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Approval date</source>
            <translation>Fecha de aprobación</translation>
        </message>
        <message>
            <source>Approval to occupy</source>
            <translation>Autorización de ocupación</translation>
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
            <source>Area (m²)</source>
            <translation>Superficie (m²)</translation>
        </message>
        <message>
            <source>Area of recognition</source>
            <translation>Ámbito del reconocimiento</translation>
        </message>
        <message>
            <source>Areas of the DSG message</source>
            <translation>Ámbitos del mensaje de la Vicesecretaria General</translation>
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
            <source>Attendance</source>
            <translation>Asistentes</translation>
        </message>
        <message>
            <source>Awarded by competition</source>
            <translation>Adjudicado por concurso</translation>
        </message>
        <message>
            <source>Balance they confirm</source>
            <translation>Saldo que confirman</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Tramos</translation>
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
            <source>Bill</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Bill set off</source>
            <translation>Factura compensada</translation>
        </message>
        <message>
            <source>Billed by</source>
            <translation>Facturado por</translation>
        </message>
        <message>
            <source>Billed to</source>
            <translation>Facturado a</translation>
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
            <source>Body</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>Línea presupuestaria</translation>
        </message>
        <message>
            <source>Budget of the year before</source>
            <translation>Presupuesto del año anterior</translation>
        </message>
        <message>
            <source>Catalogue item</source>
            <translation>Artículo del catálogo</translation>
        </message>
        <message>
            <source>Catalogue items</source>
            <translation>Elementos del catálogo</translation>
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
            <source>Certification date</source>
            <translation>Fecha de certificación</translation>
        </message>
        <message>
            <source>Certified by</source>
            <translation>Certificado por</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Presidencia</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Suma de comprobación</translation>
        </message>
        <message>
            <source>Checksum of the inputs</source>
            <translation>Suma de comprobación de los datos</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
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
            <source>Clearance</source>
            <translation>Visto bueno</translation>
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
            <source>Closed by</source>
            <translation>Cerrado por</translation>
        </message>
        <message>
            <source>Closing date</source>
            <translation>Fecha de cierre</translation>
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
            <source>Compound</source>
            <translation>Recinto</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Se refiere a</translation>
        </message>
        <message>
            <source>Confirmation date</source>
            <translation>Fecha de confirmación</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Confirmado por</translation>
        </message>
        <message>
            <source>Confirmed quantity</source>
            <translation>Cantidad confirmada</translation>
        </message>
        <message>
            <source>Consent of the holder</source>
            <translation>Consentimiento del titular</translation>
        </message>
        <message>
            <source>Consent of the supplier</source>
            <translation>Consentimiento del proveedor</translation>
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
            <source>Contracts committee needed</source>
            <translation>Se necesita comité de contratos</translation>
        </message>
        <message>
            <source>Controls</source>
            <translation>Controles</translation>
        </message>
        <message>
            <source>Cost group</source>
            <translation>Grupo de gastos</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>Contraparte</translation>
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
            <source>Currency (USD)</source>
            <translation>Moneda (USD)</translation>
        </message>
        <message>
            <source>Currency (amount let go)</source>
            <translation>Moneda (importe dispensado)</translation>
        </message>
        <message>
            <source>Cut off</source>
            <translation>Fecha de cierre</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Calidad de los datos</translation>
        </message>
        <message>
            <source>Date of reliance</source>
            <translation>Fecha del reconocimiento</translation>
        </message>
        <message>
            <source>Date of the exchange rate</source>
            <translation>Fecha del tipo de cambio</translation>
        </message>
        <message>
            <source>Date sent</source>
            <translation>Fecha de envío</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Days of warning</source>
            <translation>Días de antelación</translation>
        </message>
        <message>
            <source>Days overdue</source>
            <translation>Días de retraso</translation>
        </message>
        <message>
            <source>Days to decide</source>
            <translation>Días para decidir</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Decidido por</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Decision date</source>
            <translation>Fecha de la decisión</translation>
        </message>
        <message>
            <source>Decision level</source>
            <translation>Nivel de decisión</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Delegación</translation>
        </message>
        <message>
            <source>Delivered by</source>
            <translation>Entregado por</translation>
        </message>
        <message>
            <source>Deliveries not billed</source>
            <translation>Entregas no facturadas</translation>
        </message>
        <message>
            <source>Delivery date</source>
            <translation>Fecha de entrega</translation>
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
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Puestos previstos</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Dispute date</source>
            <translation>Fecha de la impugnación</translation>
        </message>
        <message>
            <source>Dispute path</source>
            <translation>Vía de solución de controversias</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Impugnado</translation>
        </message>
        <message>
            <source>Disputed amount</source>
            <translation>Importe impugnado</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Edición</translation>
        </message>
        <message>
            <source>Effect on core clients</source>
            <translation>Efecto en los clientes principales</translation>
        </message>
        <message>
            <source>Elements of the rate</source>
            <translation>Elementos de la tarifa</translation>
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
            <source>End of the host agreement</source>
            <translation>Fin del acuerdo con el país anfitrión</translation>
        </message>
        <message>
            <source>End of the lease</source>
            <translation>Fin del arrendamiento</translation>
        </message>
        <message>
            <source>End with extensions</source>
            <translation>Fin con prórrogas</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>Termina el</translation>
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
            <source>Entity relied on</source>
            <translation>Entidad reconocida</translation>
        </message>
        <message>
            <source>Erp</source>
            <translation>Sistema de planificación de recursos</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Estimado</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Tipo de cambio</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explicación</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
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
            <source>Finding</source>
            <translation>Constatación</translation>
        </message>
        <message>
            <source>First due date</source>
            <translation>Primera fecha límite</translation>
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
            <source>For whom</source>
            <translation>Para quién</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Fórmula</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Constatado el</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Marco</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>From state</source>
            <translation>Del estado</translation>
        </message>
        <message>
            <source>Frozen by</source>
            <translation>Congelado por</translation>
        </message>
        <message>
            <source>Frozen on</source>
            <translation>Congelado el</translation>
        </message>
        <message>
            <source>Funding reference</source>
            <translation>Referencia de la financiación</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Otorgada por</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>How it was settled</source>
            <translation>Cómo se resolvió</translation>
        </message>
        <message>
            <source>How long leavers pay</source>
            <translation>Hasta cuándo pagan los que se retiran</translation>
        </message>
        <message>
            <source>How the area is measured</source>
            <translation>Cómo se mide la superficie</translation>
        </message>
        <message>
            <source>ISF priority</source>
            <translation>Prioridad del marco estratégico integrado</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impacto</translation>
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
            <source>Innovation flags</source>
            <translation>Marcas de innovación</translation>
        </message>
        <message>
            <source>Inputs of the run</source>
            <translation>Datos del reparto</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Integración</translation>
        </message>
        <message>
            <source>Issue date</source>
            <translation>Fecha de emisión</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Its validity covers the contract</source>
            <translation>Su vigencia abarca el contrato</translation>
        </message>
        <message>
            <source>Joining date</source>
            <translation>Fecha de incorporación</translation>
        </message>
        <message>
            <source>Justification</source>
            <translation>Justificación</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Key of the finding</source>
            <translation>Clave de la constatación</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Kind of object</source>
            <translation>Tipo de objeto</translation>
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
            <source>Last found on</source>
            <translation>Constatado por última vez el</translation>
        </message>
        <message>
            <source>Last units</source>
            <translation>Últimas unidades</translation>
        </message>
        <message>
            <source>Late by 1 to 30 days</source>
            <translation>De 1 a 30 días</translation>
        </message>
        <message>
            <source>Late by 181 to 365 days</source>
            <translation>De 181 a 365 días</translation>
        </message>
        <message>
            <source>Late by 31 to 60 days</source>
            <translation>De 31 a 60 días</translation>
        </message>
        <message>
            <source>Late by 61 to 90 days</source>
            <translation>De 61 a 90 días</translation>
        </message>
        <message>
            <source>Late by 91 to 180 days</source>
            <translation>De 91 a 180 días</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitud</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Parte principal</translation>
        </message>
        <message>
            <source>Lead entity</source>
            <translation>Entidad principal</translation>
        </message>
        <message>
            <source>Lease document</source>
            <translation>Documento del arrendamiento</translation>
        </message>
        <message>
            <source>Leaving date</source>
            <translation>Fecha de salida</translation>
        </message>
        <message>
            <source>Ledger reference</source>
            <translation>Referencia contable</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Base jurídica</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Dispensado</translation>
        </message>
        <message>
            <source>Let go by</source>
            <translation>Dispensado por</translation>
        </message>
        <message>
            <source>Let go on</source>
            <translation>Dispensado el</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Probabilidad</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
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
            <source>Long-term agreement</source>
            <translation>Acuerdo a largo plazo</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Managed by the Government</source>
            <translation>Gestionado por el Gobierno</translation>
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
            <source>Mapping</source>
            <translation>Correspondencia</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Meeting date</source>
            <translation>Fecha de la reunión</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>Cumplida el</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <source>Minimum charge</source>
            <translation>Cargo mínimo</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Acta</translation>
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
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <source>Months between due dates</source>
            <translation>Meses entre fechas límite</translation>
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
            <source>More than 365 days</source>
            <translation>Más de 365 días</translation>
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
            <source>Needed by</source>
            <translation>Necesario antes del</translation>
        </message>
        <message>
            <source>Net area (m²)</source>
            <translation>Superficie neta (m²)</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>Próxima revisión</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Paso siguiente</translation>
        </message>
        <message>
            <source>Not due</source>
            <translation>No vencido</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Note on closing</source>
            <translation>Nota de cierre</translation>
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
            <source>Notice days (lease)</source>
            <translation>Días de preaviso (arrendamiento)</translation>
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
            <source>Obligation</source>
            <translation>Obligación</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Officer of the consumer</source>
            <translation>Responsable del cliente</translation>
        </message>
        <message>
            <source>Officer of the provider</source>
            <translation>Responsable del proveedor</translation>
        </message>
        <message>
            <source>Open bills</source>
            <translation>Facturas abiertas</translation>
        </message>
        <message>
            <source>Open ended</source>
            <translation>De duración indefinida</translation>
        </message>
        <message>
            <source>Open to other entities</source>
            <translation>Abierto a otras entidades</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Order date</source>
            <translation>Fecha del pedido</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Número de pedido</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Our balance</source>
            <translation>Nuestro saldo</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Owner entity</source>
            <translation>Entidad responsable</translation>
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
            <source>Parameters</source>
            <translation>Parámetros</translation>
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
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Period end</source>
            <translation>Fin del período</translation>
        </message>
        <message>
            <source>Period start</source>
            <translation>Inicio del período</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Posting date</source>
            <translation>Fecha de contabilización</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locales</translation>
        </message>
        <message>
            <source>Preparation date</source>
            <translation>Fecha de preparación</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Preparado por</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Presente</translation>
        </message>
        <message>
            <source>Price tiers</source>
            <translation>Tramos de precios</translation>
        </message>
        <message>
            <source>Prices checked on</source>
            <translation>Precios comprobados el</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Proration</source>
            <translation>Prorrateo</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Provisional exchange rate</source>
            <translation>Tipo de cambio provisional</translation>
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
            <source>Rate card</source>
            <translation>Tarifario</translation>
        </message>
        <message>
            <source>Rate line</source>
            <translation>Línea de tarifa</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Reason for closing</source>
            <translation>Motivo del cierre</translation>
        </message>
        <message>
            <source>Reason for reopening</source>
            <translation>Motivo de la reapertura</translation>
        </message>
        <message>
            <source>Reason for retiring</source>
            <translation>Motivo de la retirada</translation>
        </message>
        <message>
            <source>Reason for the difference</source>
            <translation>Motivo de la diferencia</translation>
        </message>
        <message>
            <source>Reason for the dispute</source>
            <translation>Motivo de la impugnación</translation>
        </message>
        <message>
            <source>Reason for the exception</source>
            <translation>Motivo de la excepción</translation>
        </message>
        <message>
            <source>Reason for the state</source>
            <translation>Motivo del estado</translation>
        </message>
        <message>
            <source>Reason for the status</source>
            <translation>Motivo de la situación</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Conciliación</translation>
        </message>
        <message>
            <source>Record concerned</source>
            <translation>Registro en cuestión</translation>
        </message>
        <message>
            <source>Record it is for</source>
            <translation>Registro al que se aplica</translation>
        </message>
        <message>
            <source>Records compared</source>
            <translation>Registros comparados</translation>
        </message>
        <message>
            <source>Recurs every year</source>
            <translation>Se repite cada año</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>Remitido a</translation>
        </message>
        <message>
            <source>Refers to</source>
            <translation>Remite a</translation>
        </message>
        <message>
            <source>Relying entity</source>
            <translation>Entidad que reconoce</translation>
        </message>
        <message>
            <source>Renews itself</source>
            <translation>Se renueva automáticamente</translation>
        </message>
        <message>
            <source>Reopened by</source>
            <translation>Reabierto por</translation>
        </message>
        <message>
            <source>Reopening approved by</source>
            <translation>Reapertura aprobada por</translation>
        </message>
        <message>
            <source>Reopening date</source>
            <translation>Fecha de reapertura</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>Sustituido por</translation>
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
            <source>Request date</source>
            <translation>Fecha de la solicitud</translation>
        </message>
        <message>
            <source>Requested by</source>
            <translation>Solicitado por</translation>
        </message>
        <message>
            <source>Resident</source>
            <translation>Residente</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Respuesta prevista</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Retired on</source>
            <translation>Retirado el</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>Revisar antes del</translation>
        </message>
        <message>
            <source>Review date</source>
            <translation>Fecha de la revisión</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Revisado por</translation>
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
            <source>Room</source>
            <translation>Despacho</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Rule for the last units</source>
            <translation>Regla para las últimas unidades</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Cálculo</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Reparto hecho por</translation>
        </message>
        <message>
            <source>Run date</source>
            <translation>Fecha del reparto</translation>
        </message>
        <message>
            <source>Run it follows</source>
            <translation>Reparto al que sigue</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Sealed on</source>
            <translation>Sellado el</translation>
        </message>
        <message>
            <source>Security area</source>
            <translation>Zona de seguridad</translation>
        </message>
        <message>
            <source>Security assessed on</source>
            <translation>Seguridad evaluada el</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remitente</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Enviado a</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Service date</source>
            <translation>Fecha del servicio</translation>
        </message>
        <message>
            <source>Service level</source>
            <translation>Nivel de servicio</translation>
        </message>
        <message>
            <source>Service line</source>
            <translation>Línea de servicios</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Settlement date</source>
            <translation>Fecha del pago</translation>
        </message>
        <message>
            <source>Settlement due days</source>
            <translation>Plazo de liquidación en días</translation>
        </message>
        <message>
            <source>Settlement it reverses</source>
            <translation>Pago que anula</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Cuota</translation>
        </message>
        <message>
            <source>Share cap</source>
            <translation>Límite de la participación</translation>
        </message>
        <message>
            <source>Shared budget</source>
            <translation>Presupuesto común</translation>
        </message>
        <message>
            <source>Shared with the Government</source>
            <translation>Compartido con el Gobierno</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Cuotas</translation>
        </message>
        <message>
            <source>Sharing key</source>
            <translation>Clave de reparto</translation>
        </message>
        <message>
            <source>Sharing scheme</source>
            <translation>Plan de reparto</translation>
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
            <source>Signed minutes</source>
            <translation>Acta firmada</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde cuándo</translation>
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
            <source>Start of the lease</source>
            <translation>Inicio del arrendamiento</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>Comienza el</translation>
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
            <source>Stock-take action</source>
            <translation>Medida elegida en el inventario</translation>
        </message>
        <message>
            <source>Stock-take note</source>
            <translation>Nota del inventario</translation>
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
            <source>Support</source>
            <translation>Gastos de apoyo</translation>
        </message>
        <message>
            <source>Support charge</source>
            <translation>Cargo de apoyo</translation>
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
            <source>Tenure</source>
            <translation>Régimen de tenencia</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The award was competitive</source>
            <translation>La adjudicación fue competitiva</translation>
        </message>
        <message>
            <source>The holder agrees</source>
            <translation>El titular está de acuerdo</translation>
        </message>
        <message>
            <source>The same conditions apply</source>
            <translation>Se aplican las mismas condiciones</translation>
        </message>
        <message>
            <source>The supplier agrees</source>
            <translation>El proveedor está de acuerdo</translation>
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
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Total in USD</source>
            <translation>Total en USD</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>UN House</source>
            <translation>Casa de las Naciones Unidas</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Units per USD</source>
            <translation>Unidades por USD</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Use it belongs to</source>
            <translation>Uso al que corresponde</translation>
        </message>
        <message>
            <source>Using entity</source>
            <translation>Entidad usuaria</translation>
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
            <source>Validated by</source>
            <translation>Validado por</translation>
        </message>
        <message>
            <source>Validation date</source>
            <translation>Fecha de validación</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Proveedor</translation>
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
            <source>Version of the budget</source>
            <translation>Versión del presupuesto</translation>
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
            <source>Way of cooperating</source>
            <translation>Modo de cooperación</translation>
        </message>
        <message>
            <source>Way of moving together</source>
            <translation>Modo de agrupación</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Ponderación</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>What did not work</source>
            <translation>Qué no funcionó</translation>
        </message>
        <message>
            <source>What is relied on</source>
            <translation>Qué se reconoce</translation>
        </message>
        <message>
            <source>What it corrects</source>
            <translation>Lo que corrige</translation>
        </message>
        <message>
            <source>What the amendment changes</source>
            <translation>Qué cambia la enmienda</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo constatado</translation>
        </message>
        <message>
            <source>Why it goes on without cover</source>
            <translation>Por qué sigue sin cobertura</translation>
        </message>
        <message>
            <source>Why they are not billed</source>
            <translation>Por qué no se facturan</translation>
        </message>
        <message>
            <source>Withdrawal date</source>
            <translation>Fecha de retirada</translation>
        </message>
        <message>
            <source>Workstations</source>
            <translation>Puestos de trabajo</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Redactado por</translation>
        </message>
        <message>
            <source>Year of the stock-take</source>
            <translation>Año del inventario</translation>
        </message>
        <message>
            <source>Yearly rent</source>
            <translation>Alquiler anual</translation>
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
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Ceiling…</source>
            <translation>Límite…</translation>
        </message>
        <message>
            <source>Decide before…</source>
            <translation>Decidir antes de…</translation>
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
            <source>Lead…</source>
            <translation>Líder…</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
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
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
    </context>
    <context>
        <name>FindingWords</name>
        <message>
            <source>Accessibility not assessed</source>
            <translation>Accesibilidad no evaluada</translation>
        </message>
        <message>
            <source>Add who is in them, or record the hand-back.</source>
            <translation>Añada quién los ocupa, o registre la devolución.</translation>
        </message>
        <message>
            <source>Area over 100 %</source>
            <translation>Superficie por encima del 100 %</translation>
        </message>
        <message>
            <source>At least 80 % of the ceiling is called off. Plan the next agreement.</source>
            <translation>Se ha pedido al menos el 80 % del límite. Prepare el próximo acuerdo.</translation>
        </message>
        <message>
            <source>Conditions open</source>
            <translation>Condiciones abiertas</translation>
        </message>
        <message>
            <source>Desks over 100 %</source>
            <translation>Puestos por encima del 100 %</translation>
        </message>
        <message>
            <source>Ended and still used</source>
            <translation>Terminado y aún usado</translation>
        </message>
        <message>
            <source>Host agreement ended</source>
            <translation>Acuerdo con el anfitrión terminado</translation>
        </message>
        <message>
            <source>Lease ended</source>
            <translation>Arrendamiento terminado</translation>
        </message>
        <message>
            <source>More is called off than the ceiling allows. Ask the holder to raise it.</source>
            <translation>Se ha pedido más de lo que permite el límite. Pida al titular que lo aumente.</translation>
        </message>
        <message>
            <source>Near the ceiling</source>
            <translation>Cerca del límite</translation>
        </message>
        <message>
            <source>No accessibility assessment is on record.</source>
            <translation>No consta ninguna evaluación de la accesibilidad.</translation>
        </message>
        <message>
            <source>No security assessment is on record; shared premises need one a year.</source>
            <translation>No consta ninguna evaluación de seguridad; los locales compartidos necesitan una al año.</translation>
        </message>
        <message>
            <source>Nobody is in them</source>
            <translation>Nadie los ocupa</translation>
        </message>
        <message>
            <source>Not open to others</source>
            <translation>No abierto a otros</translation>
        </message>
        <message>
            <source>Occupant is no party</source>
            <translation>Ocupante que no es parte</translation>
        </message>
        <message>
            <source>Occupant without an area</source>
            <translation>Ocupante sin superficie</translation>
        </message>
        <message>
            <source>Ordered outside its days</source>
            <translation>Pedido fuera de plazo</translation>
        </message>
        <message>
            <source>Over the ceiling</source>
            <translation>Por encima del límite</translation>
        </message>
        <message>
            <source>Party without rooms</source>
            <translation>Parte sin oficinas</translation>
        </message>
        <message>
            <source>Price check is due</source>
            <translation>Toca controlar los precios</translation>
        </message>
        <message>
            <source>Security not assessed</source>
            <translation>Seguridad no evaluada</translation>
        </message>
        <message>
            <source>The agreement ended on {day}; the arrangement of {entities} still runs.</source>
            <translation>El acuerdo terminó el {day}; el arreglo de {entities} sigue vigente.</translation>
        </message>
        <message>
            <source>The agreement with the host ended on {day}.</source>
            <translation>El acuerdo con el anfitrión terminó el {day}.</translation>
        </message>
        <message>
            <source>The last assessment was on {day}; shared premises are assessed every year.</source>
            <translation>La última evaluación fue el {day}; los locales compartidos se evalúan cada año.</translation>
        </message>
        <message>
            <source>The lease ended on {day} and the premises are still active.</source>
            <translation>El arrendamiento terminó el {day} y los locales siguen activos.</translation>
        </message>
        <message>
            <source>The occupants have more desks together than the premises. Correct one.</source>
            <translation>Los ocupantes suman más puestos que los locales. Corrija una de las cifras.</translation>
        </message>
        <message>
            <source>The occupants have more square metres together than the premises. Correct one.</source>
            <translation>Los ocupantes suman más metros cuadrados que los locales. Corrija una de las cifras.</translation>
        </message>
        <message>
            <source>The prices were to be checked again by {day}.</source>
            <translation>Los precios debían controlarse de nuevo antes del {day}.</translation>
        </message>
        <message>
            <source>{entities}: enter the net area, so that the cost can be shared.</source>
            <translation>{entities}: indique la superficie neta, para poder repartir el costo.</translation>
        </message>
        <message>
            <source>{entities}: in the premises, and no party to their arrangement.</source>
            <translation>{entities}: en los locales, sin ser parte en su arreglo.</translation>
        </message>
        <message>
            <source>{entities}: not all conditions for the use are met. The list below says which.</source>
            <translation>{entities}: no se cumplen todas las condiciones del uso. La lista de abajo dice cuáles.</translation>
        </message>
        <message>
            <source>{entities}: ordered on {day}, when the agreement was not in force.</source>
            <translation>{entities}: pedido el {day}, cuando el acuerdo no estaba vigente.</translation>
        </message>
        <message>
            <source>{entities}: party to the arrangement, and without rooms in the premises.</source>
            <translation>{entities}: parte en el arreglo, sin oficinas en los locales.</translation>
        </message>
        <message>
            <source>{entities}: uses an agreement that is not marked as open to other entities.</source>
            <translation>{entities}: usa un acuerdo que no consta como abierto a otras entidades.</translation>
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
        <name>FormChoices</name>
        <message>
            <source>As of</source>
            <translation>Situación al</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Idioma de los formularios</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>%n d de retraso</numerusform>
                <numerusform>%n d de retraso</numerusform>
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
        <name>FreezePanel</name>
        <message numerus="yes">
            <source>%n run(s) frozen.</source>
            <translation>
                <numerusform>%n cálculo congelado.</numerusform>
                <numerusform>%n cálculos congelados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) with {total} are frozen</source>
            <translation>
                <numerusform>Se congela %n cálculo por {total}</numerusform>
                <numerusform>Se congelan %n cálculos por {total}</numerusform>
            </translation>
        </message>
        <message>
            <source>A mistake found later is put right by a run that follows; this one stays on record.</source>
            <translation>Un error hallado después se corrige con un cálculo posterior; este queda registrado.</translation>
        </message>
        <message>
            <source>Freeze the split</source>
            <translation>Congelar el reparto</translation>
        </message>
        <message>
            <source>From then on nothing changes these shares, and bills may be made of them.</source>
            <translation>Desde entonces nada cambia estas cuotas y pueden hacerse facturas con ellas.</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>Dejarlo abierto</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Arrow keys move the edge. Enter or a double click gives the usual width back.</source>
            <translation>Las flechas mueven el borde. Intro o un doble clic devuelve el ancho habitual.</translation>
        </message>
    </context>
    <context>
        <name>HandoverPage</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Handover pack</source>
            <translation>Expediente de traspaso</translation>
        </message>
        <message>
            <source>Language of the pack</source>
            <translation>Idioma del expediente</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Creación de {name}</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Guardar PDF…</translation>
        </message>
        <message>
            <source>Save the handover pack</source>
            <translation>Guardar el expediente de traspaso</translation>
        </message>
        <message>
            <source>Save workbook…</source>
            <translation>Guardar el libro…</translation>
        </message>
        <message>
            <source>The handover pack is made: {name}</source>
            <translation>El expediente de traspaso está listo: {name}</translation>
        </message>
        <message>
            <source>The pack is being read; it comes as soon as it is there.</source>
            <translation>El expediente se está leyendo; aparecerá en cuanto esté listo.</translation>
        </message>
        <message>
            <source>What is due, late, open and missing, whom to ask, and how it came to this</source>
            <translation>Lo que vence, va con retraso, está abierto o falta, a quién preguntar y cómo se llegó aquí</translation>
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
            <source>A narrative has to be written, and validated by another.</source>
            <translation>Hay que redactar un relato y que otra persona lo valide.</translation>
        </message>
        <message>
            <source>Every amount has a value in US dollars</source>
            <translation>Todos los importes tienen valor en dólares de los Estados Unidos</translation>
        </message>
        <message>
            <source>Every gender figure has a validated narrative</source>
            <translation>Toda cifra de género tiene un relato validado</translation>
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
            <source>{count} of {of} gender figures have no validated narrative</source>
            <translation>{count} de {of} cifras de género no tienen relato validado</translation>
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
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Ceilings in {currency}</source>
            <translation>Límites en {currency}</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Check before</source>
            <translation>Comprobación anterior</translation>
        </message>
        <message>
            <source>Data up to</source>
            <translation>Datos hasta</translation>
        </message>
        <message>
            <source>Export workbook…</source>
            <translation>Exportar el libro…</translation>
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
            <source>Handover pack…</source>
            <translation>Expediente de traspaso…</translation>
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
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Next check</source>
            <translation>Comprobación siguiente</translation>
        </message>
        <message>
            <source>No workbook was made in this window yet.</source>
            <translation>En esta ventana todavía no se ha creado ningún libro.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
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
            <source>Restates</source>
            <translation>Rectifica</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Save as draft</source>
            <translation>Guardar como borrador</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Presentación</translation>
        </message>
        <message>
            <source>Submit to Headquarters…</source>
            <translation>Presentar a la Sede…</translation>
        </message>
        <message>
            <source>The register is still being read.</source>
            <translation>El registro aún se está leyendo.</translation>
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
            <source>Verify a workbook…</source>
            <translation>Verificar un libro…</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>What served the priorities…</source>
            <translation>Qué atendió las prioridades…</translation>
        </message>
        <message>
            <source>Workbooks made before</source>
            <translation>Libros creados anteriormente</translation>
        </message>
        <message>
            <source>Workbooks of Headquarters desks…</source>
            <translation>Libros de las dependencias de la Sede…</translation>
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
            <source>differs</source>
            <translation>difiere</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>por revisar</translation>
        </message>
        <message>
            <source>{sheet}: rows</source>
            <translation>{sheet}: filas</translation>
        </message>
    </context>
    <context>
        <name>HqReportsPage</name>
        <message>
            <source>Change settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Export workbook…</source>
            <translation>Exportar el libro…</translation>
        </message>
        <message>
            <source>HQ reports</source>
            <translation>Informes a la Sede</translation>
        </message>
        <message>
            <source>Reading the register</source>
            <translation>Lectura del registro</translation>
        </message>
        <message>
            <source>Save as draft</source>
            <translation>Guardar como borrador</translation>
        </message>
        <message>
            <source>Submit to Headquarters…</source>
            <translation>Presentar a la Sede…</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>No se puede leer el archivo.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>The register is still being read.</source>
            <translation>El registro aún se está leyendo.</translation>
        </message>
        <message>
            <source>The workbook is made: {name}</source>
            <translation>Se ha creado el libro: {name}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>{reference} is submitted and kept</source>
            <translation>{reference} se ha presentado y conservado</translation>
        </message>
        <message>
            <source>{reference} is submitted.</source>
            <translation>{reference} se ha presentado.</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>In the sheet</source>
            <translation>En la hoja</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Leído como</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>left out, kept in a note</source>
            <translation>omitida, guardada en una nota</translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message numerus="yes">
            <source>%n question(s) left: answer them first.</source>
            <translation>
                <numerusform>Queda %n pregunta: respóndala primero.</numerusform>
                <numerusform>Quedan %n preguntas: respóndalas primero.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>Importando {name}</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>No se ha elegido ningún archivo.</translation>
        </message>
        <message>
            <source>No row of the sheet would change anything.</source>
            <translation>Ninguna fila de la hoja cambiaría nada.</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
    </context>
    <context>
        <name>ImportLists</name>
        <message>
            <source>Answer it</source>
            <translation>Por responder</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondida</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>No row changes anything.</source>
            <translation>Ninguna fila cambia nada.</translation>
        </message>
        <message>
            <source>No row of the sheet is new.</source>
            <translation>Ninguna fila de la hoja es nueva.</translation>
        </message>
        <message>
            <source>Not in the sheet</source>
            <translation>No está en la hoja</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Igual</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>A la espera de respuesta</translation>
        </message>
        <message>
            <source>What the sheet would change</source>
            <translation>Lo que la hoja cambiaría</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Answered as last time for this sender.</source>
            <translation>Respondida como la última vez para este remitente.</translation>
        </message>
        <message>
            <source>Column {column}</source>
            <translation>Columna {column}</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Leave this row out</source>
            <translation>Omitir esta fila</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Leído como</translation>
        </message>
        <message>
            <source>This column is read as:</source>
            <translation>Esta columna se lee como:</translation>
        </message>
        <message>
            <source>left out, kept in a note</source>
            <translation>omitida, guardada en una nota</translation>
        </message>
        <message>
            <source>{sheet}, row {row}</source>
            <translation>{sheet}, fila {row}</translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message numerus="yes">
            <source>%n row(s) of {name} imported.</source>
            <translation>
                <numerusform>%n fila de {name} importada.</numerusform>
                <numerusform>%n filas de {name} importadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Choose a line to see what it does.</source>
            <translation>Elija una línea para ver qué hace.</translation>
        </message>
        <message>
            <source>Choose a workbook or a text table. You see every change before anything is written.</source>
            <translation>Elija un libro o una tabla de texto. Verá cada cambio antes de que se escriba nada.</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Importar %n fila</numerusform>
                <numerusform>Importar %n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave this row out</source>
            <translation>Omitir esta fila</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Pregunta siguiente</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>No se ha elegido ningún archivo.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>No se importó nada.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>Rehearsal only. Nothing has been written.</source>
            <translation>Solo un ensayo. No se ha escrito nada.</translation>
        </message>
        <message>
            <source>The sheet does not mention this record. It stays as it is.</source>
            <translation>La hoja no menciona este registro. Queda como está.</translation>
        </message>
        <message>
            <source>Workbooks and text tables ({endings});;All files (*)</source>
            <translation>Libros y tablas de texto ({endings});;Todos los archivos (*)</translation>
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
        <name>IssuePanel</name>
        <message numerus="yes">
            <source>%n bill(s) issued.</source>
            <translation>
                <numerusform>%n factura emitida.</numerusform>
                <numerusform>%n facturas emitidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bill(s) will be issued: {total}</source>
            <translation>
                <numerusform>Se emitirá %n factura: {total}</numerusform>
                <numerusform>Se emitirán %n facturas: {total}</numerusform>
            </translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Emitir</translation>
        </message>
        <message>
            <source>Issue bills</source>
            <translation>Emitir facturas</translation>
        </message>
        <message>
            <source>Not issued</source>
            <translation>Sin emitir</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>What is given free needs a reason.</source>
            <translation>Lo prestado gratuitamente necesita un motivo.</translation>
        </message>
        <message>
            <source>{bills}. They freeze with their lines and rates, fall due by the terms of payment, and their orders count as billed. Issuing is not taken back: a credit note or a cancellation corrects it.</source>
            <translation>{bills}. Quedan fijadas con sus líneas y tarifas, vencen según las condiciones de pago y sus pedidos cuentan como facturados. La emisión no se deshace: la corrige una nota de crédito o una anulación.</translation>
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
            <source>Move the edge of a panel reached by Tab; Enter gives the usual width back</source>
            <translation>Mover el borde de un panel al que se llega con Tab; Intro devuelve el ancho habitual</translation>
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
        <name>KinPart</name>
        <message>
            <source>Belongs together</source>
            <translation>Van juntos</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
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
        <message>
            <source>open-ended</source>
            <translation>de duración indefinida</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Action</source>
            <translation>Medida por adoptar</translation>
        </message>
        <message>
            <source>Answer to an alert</source>
            <translation>Respuesta a una alerta</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Bill line</source>
            <translation>Línea de factura</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>Línea presupuestaria</translation>
        </message>
        <message>
            <source>Call-off</source>
            <translation>Pedido con cargo al acuerdo</translation>
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
            <source>Closed period</source>
            <translation>Período cerrado</translation>
        </message>
        <message>
            <source>Confirmation of a balance</source>
            <translation>Confirmación de saldo</translation>
        </message>
        <message>
            <source>Cost of a month</source>
            <translation>Gasto de un mes</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Delegation of authority</source>
            <translation>Delegación de autoridad</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Difference found</source>
            <translation>Diferencia encontrada</translation>
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
            <source>Kept ageing</source>
            <translation>Antigüedad guardada</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Long-term agreement</source>
            <translation>Acuerdo a largo plazo</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Uso mensual</translation>
        </message>
        <message>
            <source>Mutual recognition</source>
            <translation>Reconocimiento mutuo</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>Relato</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>Obligación</translation>
        </message>
        <message>
            <source>Obligation met</source>
            <translation>Obligación cumplida</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Ocupación</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Own kind of service</source>
            <translation>Tipo de servicio propio</translation>
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
            <source>Premises</source>
            <translation>Locales</translation>
        </message>
        <message>
            <source>Priority served</source>
            <translation>Prioridad atendida</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Rate card</source>
            <translation>Tarifario</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Conciliación</translation>
        </message>
        <message>
            <source>Remembered sender</source>
            <translation>Remitente recordado</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Recordatorio</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Riesgo</translation>
        </message>
        <message>
            <source>Role held</source>
            <translation>Función desempeñada</translation>
        </message>
        <message>
            <source>Run of shares</source>
            <translation>Cálculo de las cuotas</translation>
        </message>
        <message>
            <source>Scheme of shares</source>
            <translation>Modalidad de reparto</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Liquidación</translation>
        </message>
        <message>
            <source>Share of a cost</source>
            <translation>Cuota</translation>
        </message>
        <message>
            <source>Shared budget</source>
            <translation>Presupuesto común</translation>
        </message>
        <message>
            <source>Sharing key</source>
            <translation>Clave de reparto</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Presentación</translation>
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
            <source>Use of a long-term agreement</source>
            <translation>Uso de un acuerdo a largo plazo</translation>
        </message>
        <message>
            <source>Waiver</source>
            <translation>Exención</translation>
        </message>
        <message>
            <source>Workbook to fill in</source>
            <translation>Libro por rellenar</translation>
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
        <name>LeavingPanel</name>
        <message>
            <source>End an occupancy</source>
            <translation>Terminar una ocupación</translation>
        </message>
        <message>
            <source>End the occupancy</source>
            <translation>Terminar la ocupación</translation>
        </message>
        <message>
            <source>Fewer than two entities remain: the premises stop being common.</source>
            <translation>Quedan menos de dos entidades: los locales dejan de ser comunes.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Nobody remains in the premises.</source>
            <translation>No queda nadie en los locales.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>The occupancy of {code} is ended.</source>
            <translation>La ocupación de {code} termina.</translation>
        </message>
        <message>
            <source>These stay and share the cost: {codes}.</source>
            <translation>Se quedan y comparten el costo: {codes}.</translation>
        </message>
        <message>
            <source>{area} m² and {desks} desks become free on {day}.</source>
            <translation>{area} m² y {desks} puestos quedan libres el {day}.</translation>
        </message>
        <message>
            <source>{code} leaves</source>
            <translation>{code} se va</translation>
        </message>
        <message>
            <source>{code} stays alone and bears the whole cost.</source>
            <translation>{code} se queda sola y asume todo el costo.</translation>
        </message>
    </context>
    <context>
        <name>LensColumns</name>
        <message>
            <source>Evidence</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Nobody said why yet</source>
            <translation>Nadie ha dicho aún por qué</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>Marco</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Validated by</source>
            <translation>Validado por</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Redactado por</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
    </context>
    <context>
        <name>LensLines</name>
        <message>
            <source>Add a priority</source>
            <translation>Añadir una prioridad</translation>
        </message>
        <message>
            <source>Evidence…</source>
            <translation>Prueba…</translation>
        </message>
        <message>
            <source>Narratives</source>
            <translation>Relatos</translation>
        </message>
        <message>
            <source>No narrative tells yet what this arrangement changed, for whom, and what comes next.</source>
            <translation>Ningún relato cuenta aún qué cambió este acuerdo, para quién y qué viene después.</translation>
        </message>
        <message>
            <source>Priorities served</source>
            <translation>Prioridades atendidas</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Retirarla</translation>
        </message>
        <message>
            <source>Take the validation back</source>
            <translation>Anular la validación</translation>
        </message>
        <message>
            <source>The terms name no priority, goal or flag.</source>
            <translation>Las condiciones no nombran ninguna prioridad, objetivo ni marca.</translation>
        </message>
        <message>
            <source>Validate</source>
            <translation>Validar</translation>
        </message>
        <message>
            <source>Which document shows it?</source>
            <translation>¿Qué documento lo muestra?</translation>
        </message>
        <message>
            <source>Which scheme?</source>
            <translation>¿Qué marco?</translation>
        </message>
        <message>
            <source>Why does it serve “{priority}”? One or two sentences.</source>
            <translation>¿Por qué atiende «{priority}»? Una o dos frases.</translation>
        </message>
        <message>
            <source>Why is the narrative removed?</source>
            <translation>¿Por qué se elimina el relato?</translation>
        </message>
        <message>
            <source>Write a narrative</source>
            <translation>Redactar un relato</translation>
        </message>
    </context>
    <context>
        <name>LensPage</name>
        <message>
            <source>Arrangements that serve the priority</source>
            <translation>Acuerdos que atienden la prioridad</translation>
        </message>
        <message>
            <source>Gender figures</source>
            <translation>Cifras de género</translation>
        </message>
        <message>
            <source>Gender figures and their narratives</source>
            <translation>Cifras de género y sus relatos</translation>
        </message>
        <message>
            <source>Narratives</source>
            <translation>Relatos</translation>
        </message>
        <message>
            <source>Narratives of the period</source>
            <translation>Relatos del período</translation>
        </message>
        <message>
            <source>No arrangement in force in the period names it.</source>
            <translation>Ningún acuerdo en vigor en el período la nombra.</translation>
        </message>
        <message>
            <source>No gender figure was read in the period.</source>
            <translation>No se registró ninguna cifra de género en el período.</translation>
        </message>
        <message>
            <source>No narrative tells of the period.</source>
            <translation>Ningún relato trata del período.</translation>
        </message>
        <message>
            <source>Open the arrangement</source>
            <translation>Abrir el acuerdo</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Priorities</source>
            <translation>Prioridades</translation>
        </message>
        <message>
            <source>Quarter {number} of {year}</source>
            <translation>Trim. {number} de {year}</translation>
        </message>
        <message>
            <source>Reading the register…</source>
            <translation>Leyendo el registro…</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Atendida por</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>Año {year}</translation>
        </message>
        <message>
            <source>open the arrangement</source>
            <translation>abrir el acuerdo</translation>
        </message>
        <message>
            <source>{count} arrangements in force, {rc} with the Resident Coordinator. Decided at: {levels}.</source>
            <translation>{count} acuerdos en vigor, {rc} con el Coordinador Residente. Nivel de decisión: {levels}.</translation>
        </message>
        <message>
            <source>{count} gender figures lack a validated narrative.</source>
            <translation>A {count} cifras de género les falta un relato validado.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
    </context>
    <context>
        <name>LensPageColumns</name>
        <message>
            <source>About</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>Relato</translation>
        </message>
        <message>
            <source>No reason</source>
            <translation>Sin motivo</translation>
        </message>
        <message>
            <source>Nobody said why yet</source>
            <translation>Nadie ha dicho aún por qué</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
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
            <source>Scheme</source>
            <translation>Marco</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Atendida por</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
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
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>LensPart</name>
        <message>
            <source>Add a priority…</source>
            <translation>Añadir una prioridad…</translation>
        </message>
        <message>
            <source>Level of decision</source>
            <translation>Nivel de decisión</translation>
        </message>
        <message>
            <source>Policy lens</source>
            <translation>Perspectiva de políticas</translation>
        </message>
        <message>
            <source>Resident Coordinator</source>
            <translation>Coordinador Residente</translation>
        </message>
        <message>
            <source>The terms are signed: the priorities they name change by an amendment; reasons can be written.</source>
            <translation>Las condiciones están firmadas: las prioridades que nombran cambian con una enmienda; los motivos se pueden escribir.</translation>
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
            <source>{count} missing</source>
            <translation>faltan: {count}</translation>
        </message>
        <message>
            <source>{sentence} Prepared and approved by one person: {reason}</source>
            <translation>{sentence} Preparado y aprobado por una sola persona: {reason}</translation>
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
        <name>LikenessPart</name>
        <message>
            <source>An arrangement like this is in the register already.</source>
            <translation>En el registro ya hay un acuerdo parecido.</translation>
        </message>
        <message>
            <source>One sentence; it is kept in the history.</source>
            <translation>Una frase; se conserva en el historial.</translation>
        </message>
        <message>
            <source>Open it to see whether it is the same, or log a further one with a reason.</source>
            <translation>Ábralo para ver si es el mismo, o registre otro con un motivo.</translation>
        </message>
        <message>
            <source>Say why a further one is logged, or open the one that is there.</source>
            <translation>Diga por qué registra otro, o abra el que ya existe.</translation>
        </message>
        <message>
            <source>Why a further one</source>
            <translation>Por qué otro más</translation>
        </message>
        <message>
            <source>same parties, days that meet</source>
            <translation>mismas partes, fechas que coinciden</translation>
        </message>
        <message>
            <source>similar title</source>
            <translation>título parecido</translation>
        </message>
        <message>
            <source>{count} arrangements like this are in the register already.</source>
            <translation>En el registro ya hay acuerdos parecidos: {count}.</translation>
        </message>
    </context>
    <context>
        <name>LineColumns</name>
        <message>
            <source>Bucket</source>
            <translation>Capítulo</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Introducido</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimación</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>No scheme</source>
            <translation>Sin esquema</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>Restante</translation>
        </message>
        <message>
            <source>Shared by</source>
            <translation>Repartido por</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Gastado</translation>
        </message>
        <message>
            <source>Spent %</source>
            <translation>Gastado %</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>Por venir</translation>
        </message>
        <message>
            <source>{amount} est.</source>
            <translation>{amount} est.</translation>
        </message>
    </context>
    <context>
        <name>LineEditor</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>LinesPart</name>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Quitado.</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Approver</source>
            <translation>Quien aprueba</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Ámbito</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Both signatories</source>
            <translation>Ambas firmantes</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Common</source>
            <translation>Comunes</translation>
        </message>
        <message>
            <source>Common, by compound</source>
            <translation>Comunes por el recinto</translation>
        </message>
        <message>
            <source>Compound</source>
            <translation>Recinto</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Decidir antes del</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Puestos</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Exception with reason</source>
            <translation>Excepción motivada</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Prorrogado</translation>
        </message>
        <message>
            <source>Handed back</source>
            <translation>Devueltos</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Lease ends</source>
            <translation>Fin del arrendamiento</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Resto</translation>
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
            <source>Not both signatories</source>
            <translation>Falta un firmante</translation>
        </message>
        <message>
            <source>Notice by</source>
            <translation>Preaviso hasta el</translation>
        </message>
        <message>
            <source>Occupants</source>
            <translation>Ocupantes</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
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
            <source>Relied on</source>
            <translation>Entidad reconocida</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>Entidad que se apoya</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Single entity</source>
            <translation>Una sola entidad</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Comienza</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Tenencia</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>Por venir</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>UN House</source>
            <translation>Casa de las Naciones Unidas</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>What is relied on</source>
            <translation>Qué se reconoce</translation>
        </message>
        <message>
            <source>m²</source>
            <translation>m²</translation>
        </message>
        <message>
            <source>{finding} +{n}</source>
            <translation>{finding} +{n}</translation>
        </message>
    </context>
    <context>
        <name>ListDeeds</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n fila copiada.</numerusform>
                <numerusform>%n filas copiadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n fila elegida</numerusform>
                <numerusform>%n filas elegidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose columns…</source>
            <translation>Elegir columnas…</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <source>Do not group</source>
            <translation>No agrupar</translation>
        </message>
        <message>
            <source>Filter the list…</source>
            <translation>Filtrar la lista…</translation>
        </message>
        <message>
            <source>Group by: {field}</source>
            <translation>Agrupar por: {field}</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nombre de la vista</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir la ficha</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>Imprimir la lista…</translation>
        </message>
        <message>
            <source>Revert the view</source>
            <translation>Restablecer la vista</translation>
        </message>
        <message>
            <source>Save as a new view…</source>
            <translation>Guardar como vista nueva…</translation>
        </message>
        <message>
            <source>Save the list as PDF</source>
            <translation>Guardar la lista como PDF</translation>
        </message>
        <message>
            <source>Save the list as PDF…</source>
            <translation>Guardar la lista como PDF…</translation>
        </message>
        <message>
            <source>Save the view</source>
            <translation>Guardar la vista</translation>
        </message>
        <message>
            <source>Show view: {name}</source>
            <translation>Mostrar la vista: {name}</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>La lista está vacía.</translation>
        </message>
        <message>
            <source>The selected rows are copied with their headings.</source>
            <translation>Las filas seleccionadas se han copiado con sus encabezados.</translation>
        </message>
        <message>
            <source>The view is as it was saved.</source>
            <translation>La vista está como se guardó.</translation>
        </message>
    </context>
    <context>
        <name>ListOut</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n fila copiada.</numerusform>
                <numerusform>%n filas copiadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>Imprimir la lista…</translation>
        </message>
        <message>
            <source>Save the list as PDF</source>
            <translation>Guardar la lista como PDF</translation>
        </message>
        <message>
            <source>Save the list as PDF…</source>
            <translation>Guardar la lista como PDF…</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>La lista está vacía.</translation>
        </message>
    </context>
    <context>
        <name>ListPaper</name>
        <message>
            <source>Filter the list, or write the Headquarters workbook.</source>
            <translation>Filtre la lista o escriba el libro para la Sede.</translation>
        </message>
        <message>
            <source>This list is too long for paper: it has more than {count} rows.</source>
            <translation>Esta lista es demasiado larga para el papel: tiene más de {count} filas.</translation>
        </message>
    </context>
    <context>
        <name>ListsPage</name>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtro</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>panel</translation>
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
        <name>MadeColumns</name>
        <message>
            <source>File, or why there is none</source>
            <translation>Archivo, o por qué no hay</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>No escrito</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Asociado</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrito</translation>
        </message>
    </context>
    <context>
        <name>MadePart</name>
        <message numerus="yes">
            <source>%n figure(s) were recomputed and agree.</source>
            <translation>
                <numerusform>%n cifra se recalculó y coincide.</numerusform>
                <numerusform>%n cifras se recalcularon y coinciden.</numerusform>
            </translation>
        </message>
        <message>
            <source>A workbook is being read or made.</source>
            <translation>Se está leyendo o elaborando un libro.</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Y {count} más.</translation>
        </message>
        <message>
            <source>Back to the preview</source>
            <translation>Volver a la vista previa</translation>
        </message>
        <message>
            <source>Choose a submission first.</source>
            <translation>Elija primero una presentación.</translation>
        </message>
        <message>
            <source>Do not use its figures before the sender has looked.</source>
            <translation>No use sus cifras antes de que el remitente las revise.</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Make it again</source>
            <translation>Elaborarlo de nuevo</translation>
        </message>
        <message>
            <source>Make it again…</source>
            <translation>Elaborarlo de nuevo…</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Creación de {name}</translation>
        </message>
        <message>
            <source>No workbook was made yet.</source>
            <translation>Todavía no se ha creado ningún libro.</translation>
        </message>
        <message>
            <source>Nothing was submitted yet.</source>
            <translation>Aún no se ha presentado nada.</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <source>Save the kept file</source>
            <translation>Guardar el archivo conservado</translation>
        </message>
        <message>
            <source>Save the kept file…</source>
            <translation>Guardar el archivo conservado…</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Presentaciones</translation>
        </message>
        <message>
            <source>The fingerprint is the same.</source>
            <translation>La huella es la misma.</translation>
        </message>
        <message>
            <source>Verify a workbook</source>
            <translation>Verificar un libro</translation>
        </message>
        <message>
            <source>Verify a workbook…</source>
            <translation>Verificar un libro…</translation>
        </message>
        <message>
            <source>Workbooks made before</source>
            <translation>Libros creados anteriormente</translation>
        </message>
        <message numerus="yes">
            <source>{name} does not tie out: it differs in %n place(s)</source>
            <translation>
                <numerusform>{name} no cuadra: difiere en %n lugar</numerusform>
                <numerusform>{name} no cuadra: difiere en %n lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is the file that was sent.</source>
            <translation>{name} es el archivo que se envió.</translation>
        </message>
        <message>
            <source>{name} ties out with itself</source>
            <translation>{name} cuadra consigo mismo</translation>
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
        <name>Making</name>
        <message>
            <source>A workbook is being made.</source>
            <translation>Se está creando un libro.</translation>
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
            <source>Making {name}</source>
            <translation>Creación de {name}</translation>
        </message>
        <message>
            <source>No workbook was made</source>
            <translation>No se creó ningún libro</translation>
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
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>{name} does not tie out: every sheet is marked DRAFT, CHECK FAILED</source>
            <translation>{name} no cuadra: cada hoja lleva la marca BORRADOR, CONTROL NO SUPERADO</translation>
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
        <name>MinutesPaper</name>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Orden del día</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Presidencia</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vencimiento</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Acta</translation>
        </message>
        <message>
            <source>Minutes: {body}, {day}</source>
            <translation>Acta: {body}, {day}</translation>
        </message>
        <message>
            <source>No decision was recorded.</source>
            <translation>No se registró ninguna decisión.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>MinutesPrinting</name>
        <message>
            <source>Minutes as PDF…</source>
            <translation>Acta en PDF…</translation>
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
            <source>Who gave the clearance “{kind}”? Name and function.</source>
            <translation>¿Quién dio el visto bueno «{kind}»? Nombre y función.</translation>
        </message>
        <message>
            <source>{sentence} Why may it be let go?</source>
            <translation>{sentence} ¿Por qué se puede eximir de ello?</translation>
        </message>
    </context>
    <context>
        <name>MoneyColumns</name>
        <message>
            <source>Agrees</source>
            <translation>Coincide</translation>
        </message>
        <message>
            <source>All parties</source>
            <translation>Todas las partes</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Difiere</translation>
        </message>
        <message>
            <source>Missing here</source>
            <translation>Falta aquí</translation>
        </message>
        <message>
            <source>Missing there</source>
            <translation>Falta allí</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Reabierto</translation>
        </message>
        <message>
            <source>Our reference</source>
            <translation>Nuestra referencia</translation>
        </message>
        <message>
            <source>The amount differs</source>
            <translation>El importe difiere</translation>
        </message>
        <message>
            <source>The date differs</source>
            <translation>La fecha difiere</translation>
        </message>
        <message>
            <source>Their reference</source>
            <translation>Su referencia</translation>
        </message>
        <message>
            <source>They say</source>
            <translation>Dicen</translation>
        </message>
        <message>
            <source>We say</source>
            <translation>Decimos</translation>
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
        <name>MonthGrid</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n fecha</numerusform>
                <numerusform>%n fechas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n más</numerusform>
                <numerusform>+%n más</numerusform>
            </translation>
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
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
    </context>
    <context>
        <name>MonthPart</name>
        <message>
            <source>All days</source>
            <translation>Todos los días</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Month: {month}</source>
            <translation>Mes: {month}</translation>
        </message>
        <message>
            <source>Nothing falls on this day.</source>
            <translation>No hay nada este día.</translation>
        </message>
        <message>
            <source>On this day</source>
            <translation>Este día</translation>
        </message>
        <message>
            <source>This line has no page of its own; what is known stands beside it.</source>
            <translation>Esta línea no tiene página propia; lo que se sabe está al lado.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>Qué días</translation>
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
        <name>MoveAsks</name>
        <message>
            <source>Cancel the arrangement…</source>
            <translation>Cancelar el acuerdo…</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>Cerrar…</translation>
        </message>
        <message>
            <source>Every obligation was met</source>
            <translation>Se cumplieron todas las obligaciones</translation>
        </message>
        <message>
            <source>Everything below has to be settled first. A closed arrangement does not change any more.</source>
            <translation>Todo lo que sigue tiene que resolverse antes. Un acuerdo cerrado ya no cambia.</translation>
        </message>
        <message>
            <source>From which day</source>
            <translation>Desde qué día</translation>
        </message>
        <message>
            <source>Given on {given}, with {days} of notice: {least} is the last day covered.</source>
            <translation>Dado el {given}, con {days} de preaviso: el {least} es el último día cubierto.</translation>
        </message>
        <message>
            <source>In which role</source>
            <translation>En qué función</translation>
        </message>
        <message>
            <source>It ends on {day}.</source>
            <translation>Termina el {day}.</translation>
        </message>
        <message>
            <source>It is taken out before it was signed. It stays in the register as cancelled.</source>
            <translation>Se retira antes de firmarse. Queda en el registro como cancelado.</translation>
        </message>
        <message>
            <source>Its own term ends before that, on {day}.</source>
            <translation>Su propio plazo termina antes, el {day}.</translation>
        </message>
        <message>
            <source>Last day covered</source>
            <translation>Último día cubierto</translation>
        </message>
        <message>
            <source>Leave it empty for the day the notice days lead to.</source>
            <translation>Déjelo vacío para el día al que lleva el preaviso.</translation>
        </message>
        <message>
            <source>Make active</source>
            <translation>Poner en vigor</translation>
        </message>
        <message>
            <source>Make active again…</source>
            <translation>Reactivar…</translation>
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
            <source>No action is open</source>
            <translation>No hay ninguna acción abierta</translation>
        </message>
        <message>
            <source>No amendment is open</source>
            <translation>No hay ninguna enmienda abierta</translation>
        </message>
        <message>
            <source>No item is left unsettled</source>
            <translation>No queda ninguna partida sin liquidar</translation>
        </message>
        <message>
            <source>None ticked means all of them.</source>
            <translation>Ninguno marcado significa todos.</translation>
        </message>
        <message>
            <source>Nothing is provided under it from that day until it is resumed.</source>
            <translation>Nada se presta en su virtud desde ese día hasta que se reanude.</translation>
        </message>
        <message>
            <source>Notice given on</source>
            <translation>Preaviso dado el</translation>
        </message>
        <message>
            <source>Record notice…</source>
            <translation>Registrar el preaviso…</translation>
        </message>
        <message>
            <source>Resume…</source>
            <translation>Reanudar…</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>Enviar a revisión</translation>
        </message>
        <message>
            <source>Services it touches</source>
            <translation>Servicios afectados</translation>
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
            <source>Take the notice back…</source>
            <translation>Retirar el preaviso…</translation>
        </message>
        <message>
            <source>Terminate…</source>
            <translation>Rescindir…</translation>
        </message>
        <message>
            <source>That day is sooner than agreed: say why the parties agreed to less.</source>
            <translation>Ese día llega antes de lo acordado: diga por qué las partes aceptaron menos.</translation>
        </message>
        <message>
            <source>The arrangement is now: {state}.</source>
            <translation>Estado actual del acuerdo: {state}.</translation>
        </message>
        <message>
            <source>Who gives notice</source>
            <translation>Quién da el preaviso</translation>
        </message>
        <message>
            <source>{what}: {count} open</source>
            <translation>{what}: {count} pendientes</translation>
        </message>
    </context>
    <context>
        <name>Narratives</name>
        <message>
            <source>Being written</source>
            <translation>En redacción</translation>
        </message>
        <message>
            <source>Narrative not complete</source>
            <translation>Relato incompleto</translation>
        </message>
        <message>
            <source>Narrative not validated</source>
            <translation>Relato sin validar</translation>
        </message>
        <message>
            <source>No narrative</source>
            <translation>Sin relato</translation>
        </message>
        <message>
            <source>To be validated</source>
            <translation>Por validar</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>Validado</translation>
        </message>
        <message>
            <source>With a validated narrative</source>
            <translation>Con relato validado</translation>
        </message>
        <message>
            <source>{count} words; at most {most} fit</source>
            <translation>{count} palabras; caben {most} como máximo</translation>
        </message>
        <message>
            <source>{count} words; {fewest} to {most} are asked</source>
            <translation>{count} palabras; se piden de {fewest} a {most}</translation>
        </message>
    </context>
    <context>
        <name>NewArrangement</name>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Dates and notice</source>
            <translation>Fechas y preaviso</translation>
        </message>
        <message>
            <source>Everything else, documents among it, is entered on the page of the arrangement.</source>
            <translation>Todo lo demás, incluidos los documentos, se introduce en la página del acuerdo.</translation>
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
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>The clients above use them. Press the down key for the whole catalogue.</source>
            <translation>Los clientes de arriba los utilizan. La tecla Abajo abre todo el catálogo.</translation>
        </message>
    </context>
    <context>
        <name>NewRecord</name>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>It can be logged all the same; give the reason for the exception.</source>
            <translation>Puede registrarse de todos modos; indique el motivo de la excepción.</translation>
        </message>
        <message>
            <source>Not on record as a signatory of the statement on mutual recognition: {codes}.</source>
            <translation>No consta como firmante de la declaración sobre reconocimiento mutuo: {codes}.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>NewService</name>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Everything else, indicators and documents among it, is entered on the page of the service.</source>
            <translation>Todo lo demás, incluidos los indicadores y los documentos, se introduce en la página del servicio.</translation>
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
            <source>No kind fits? Add an own one…</source>
            <translation>¿No encaja ningún tipo? Añada uno propio…</translation>
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
        <name>OfficeColumns</name>
        <message numerus="yes">
            <source>%n figure(s) agree</source>
            <translation>
                <numerusform>%n cifra coincide</numerusform>
                <numerusform>%n cifras coinciden</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask both offices which is right; until then the first one counts.</source>
            <translation>Pregunte a ambas oficinas cuál es correcto; hasta entonces cuenta el primero.</translation>
        </message>
        <message>
            <source>Ask for workbooks of one version if services are to be compared.</source>
            <translation>Pida libros de una misma versión si se van a comparar los servicios.</translation>
        </message>
        <message>
            <source>Ask the office for its workbook, then add it.</source>
            <translation>Pida su libro a la oficina y añádalo.</translation>
        </message>
        <message>
            <source>Ask the office for its workbook.</source>
            <translation>Pida su libro a la oficina.</translation>
        </message>
        <message>
            <source>Ask the office to export it again. It does not count.</source>
            <translation>Pida a la oficina que lo exporte de nuevo. No cuenta.</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>No se puede leer</translation>
        </message>
        <message>
            <source>Compare amounts in US dollars with care.</source>
            <translation>Compare con cuidado los importes en dólares de los Estados Unidos.</translation>
        </message>
        <message>
            <source>Control totals</source>
            <translation>Totales de control</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>No cuenta</translation>
        </message>
        <message>
            <source>Does not tie out</source>
            <translation>No cuadra</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Huella</translation>
        </message>
        <message>
            <source>If it is the same one, ask one of the offices to take it out.</source>
            <translation>Si es el mismo, pida a una de las oficinas que lo retire.</translation>
        </message>
        <message>
            <source>Leave one of them out if no month may be there twice.</source>
            <translation>Deje fuera uno de ellos si ningún mes debe figurar dos veces.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>No workbook</source>
            <translation>Sin libro</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Nada que hacer.</translation>
        </message>
        <message>
            <source>Nothing to do: it is in the totals once.</source>
            <translation>Nada que hacer: está una vez en los totales.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Qué ocurre con él</translation>
        </message>
        <message>
            <source>What must be known</source>
            <translation>Lo que hay que saber</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Year basis</source>
            <translation>Base del año</translation>
        </message>
        <message>
            <source>{name} counts in its place.</source>
            <translation>{name} cuenta en su lugar.</translation>
        </message>
    </context>
    <context>
        <name>OfficeLines</name>
        <message numerus="yes">
            <source>%n bill(s) overdue</source>
            <translation>
                <numerusform>%n factura vencida</numerusform>
                <numerusform>%n facturas vencidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) due</source>
            <translation>
                <numerusform>%n decisión por tomar</numerusform>
                <numerusform>%n decisiones por tomar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) overdue</source>
            <translation>
                <numerusform>%n diferencia vencida</numerusform>
                <numerusform>%n diferencias vencidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other alert(s) to act on</source>
            <translation>
                <numerusform>otra alerta por atender</numerusform>
                <numerusform>otras %n alertas por atender</numerusform>
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
        <name>OrderActs</name>
        <message>
            <source>Approve…</source>
            <translation>Aprobar…</translation>
        </message>
        <message>
            <source>Cancel the order…</source>
            <translation>Anular el pedido…</translation>
        </message>
        <message>
            <source>Certify…</source>
            <translation>Certificar…</translation>
        </message>
        <message>
            <source>Confirm what was received…</source>
            <translation>Confirmar lo recibido…</translation>
        </message>
        <message>
            <source>Correct the delivery</source>
            <translation>Corregir la entrega</translation>
        </message>
        <message>
            <source>Enter a delivery…</source>
            <translation>Registrar una entrega…</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Rechazar…</translation>
        </message>
        <message>
            <source>The certificate freezes the order; it can then be billed.</source>
            <translation>El certificado fija el pedido; después puede facturarse.</translation>
        </message>
        <message>
            <source>Waive recovery…</source>
            <translation>Renunciar a la recuperación…</translation>
        </message>
        <message>
            <source>{quantity} were delivered.</source>
            <translation>Se entregaron {quantity}.</translation>
        </message>
        <message>
            <source>{quantity} were entered. Type the difference, below zero to take away.</source>
            <translation>Se registraron {quantity}. Escriba la diferencia, negativa para restar.</translation>
        </message>
    </context>
    <context>
        <name>OrderColumns</name>
        <message>
            <source>Age</source>
            <translation>Edad</translation>
        </message>
        <message>
            <source>Can be billed</source>
            <translation>Se puede facturar</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Corrección</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Cobertura</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Cubierto</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>No, it has no arrangement</source>
            <translation>No, sin arreglo</translation>
        </message>
        <message>
            <source>No, it has no rate</source>
            <translation>No, sin tarifa</translation>
        </message>
        <message>
            <source>No, its rate is past review</source>
            <translation>No, tarifa por revisar</translation>
        </message>
        <message>
            <source>No, nobody provides it</source>
            <translation>No, nadie lo presta</translation>
        </message>
        <message>
            <source>On a waiver</source>
            <translation>Por exención</translation>
        </message>
        <message>
            <source>Once it is certified</source>
            <translation>Una vez certificado</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>OrderSheet</name>
        <message>
            <source>Bill</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Change the order</source>
            <translation>Modificar el pedido</translation>
        </message>
        <message>
            <source>Change the order…</source>
            <translation>Modificar el pedido…</translation>
        </message>
        <message>
            <source>Correct the delivery…</source>
            <translation>Corregir la entrega…</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Delivered without signed cover, on a waiver.</source>
            <translation>Entregado sin cobertura firmada, por exención.</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>It cannot be certified yet. Still missing: {names}.</source>
            <translation>Aún no puede certificarse. Falta: {names}.</translation>
        </message>
        <message>
            <source>It was needed by {day} and nothing is delivered.</source>
            <translation>Se necesitaba para el {day} y no se ha entregado nada.</translation>
        </message>
        <message>
            <source>No delivery is selected.</source>
            <translation>No hay ninguna entrega seleccionada.</translation>
        </message>
        <message>
            <source>No rate on that day</source>
            <translation>Sin tarifa ese día</translation>
        </message>
        <message>
            <source>Nothing is delivered yet.</source>
            <translation>Aún no se ha entregado nada.</translation>
        </message>
    </context>
    <context>
        <name>OrdersList</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>Facturados</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrados</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Atrasados</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Nuevo pedido</translation>
        </message>
        <message>
            <source>No order yet. Enter what a consumer asks for.</source>
            <translation>Aún no hay pedidos. Registre lo que pide un usuario.</translation>
        </message>
        <message>
            <source>Not billed</source>
            <translation>Sin facturar</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Reference, purpose, service, consumer</source>
            <translation>Referencia, finalidad, servicio, usuario</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En curso</translation>
        </message>
    </context>
    <context>
        <name>OtherViews</name>
        <message>
            <source>By consumer</source>
            <translation>Por consumidor</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Por mes</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>Por servicio</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Introducido</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Usage by consumer</source>
            <translation>Uso por consumidor</translation>
        </message>
        <message>
            <source>Usage by month</source>
            <translation>Uso por mes</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Usado</translation>
        </message>
        <message>
            <source>Ways to look at it</source>
            <translation>Formas de mirarlo</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Año anterior</translation>
        </message>
        <message>
            <source>{entered} of {consumers}</source>
            <translation>{entered} de {consumers}</translation>
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
        <name>OwnKindAsks</name>
        <message>
            <source>Add an own kind of service</source>
            <translation>Añadir un tipo de servicio propio</translation>
        </message>
        <message>
            <source>Retire the kind of service</source>
            <translation>Retirar el tipo de servicio</translation>
        </message>
        <message>
            <source>The program gives it a code. Once a service uses it, its names stay as they are.</source>
            <translation>El programa le da un código. Cuando un servicio lo usa, sus nombres quedan como están.</translation>
        </message>
        <message>
            <source>{code} is offered no more. The services that use it stay as they are: {count}.</source>
            <translation>{code} ya no se ofrece. Los servicios que lo usan quedan como están: {count}.</translation>
        </message>
    </context>
    <context>
        <name>OwnKinds</name>
        <message>
            <source>Add an own kind of service…</source>
            <translation>Añadir un tipo de servicio propio…</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>It is in use.</source>
            <translation>Está en uso.</translation>
        </message>
        <message>
            <source>It is retired already.</source>
            <translation>Ya está retirado.</translation>
        </message>
        <message>
            <source>No kind of service is selected.</source>
            <translation>No hay ningún tipo de servicio seleccionado.</translation>
        </message>
        <message>
            <source>No own kind of service yet. Add one only where the catalogue of the program has none that fits.</source>
            <translation>Todavía no hay ningún tipo de servicio propio. Añada uno solo si el catálogo del programa no tiene ninguno adecuado.</translation>
        </message>
        <message>
            <source>Own kinds of service</source>
            <translation>Tipos de servicio propios</translation>
        </message>
        <message>
            <source>Retire the kind of service…</source>
            <translation>Retirar el tipo de servicio…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>Use the kind of service again</source>
            <translation>Volver a usar el tipo de servicio</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Usado</translation>
        </message>
    </context>
    <context>
        <name>OwnViews</name>
        <message>
            <source>It holds until you close the program. Check that the folder {folder} can be written.</source>
            <translation>Vale hasta que cierre el programa. Compruebe que se puede escribir en la carpeta {folder}.</translation>
        </message>
        <message>
            <source>The view could not be kept: {reason}.</source>
            <translation>No se pudo conservar la vista: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>There is no such record: “{identifier}”. Choose it in the list.</source>
            <translation>No existe tal registro: «{identifier}». Elíjalo en la lista.</translation>
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
            <source>Details</source>
            <translation>Detalles</translation>
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
            <source>Lines</source>
            <translation>Líneas</translation>
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
            <source>Long-term agreements</source>
            <translation>Acuerdos a largo plazo</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locales</translation>
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
            <source>Shared budgets</source>
            <translation>Presupuestos compartidos</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Usados por última vez</translation>
        </message>
    </context>
    <context>
        <name>Panels</name>
        <message>
            <source>Width of the inspector</source>
            <translation>Ancho del inspector</translation>
        </message>
        <message>
            <source>Width of the navigation</source>
            <translation>Ancho de la navegación</translation>
        </message>
    </context>
    <context>
        <name>PaperDeeds</name>
        <message>
            <source>A file, attached now…</source>
            <translation>Un archivo, adjuntado ahora…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>Elija primero un documento.</translation>
        </message>
        <message>
            <source>No program of this computer opens {name}. The copy lies in {folder}.</source>
            <translation>Ningún programa de este ordenador abre {name}. La copia está en {folder}.</translation>
        </message>
        <message>
            <source>Opening a copy</source>
            <translation>Apertura de una copia</translation>
        </message>
        <message>
            <source>Replace a document</source>
            <translation>Sustituir un documento</translation>
        </message>
        <message>
            <source>This document was replaced already. Choose the one that replaced it.</source>
            <translation>Este documento ya fue sustituido. Elija el que lo sustituyó.</translation>
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
            <source>{file}: {sentence}</source>
            <translation>{file}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>PaperList</name>
        <message>
            <source>Attach…</source>
            <translation>Adjuntar…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>From the scanner…</source>
            <translation>Desde el escáner…</translation>
        </message>
        <message>
            <source>No document is attached yet. Attach one, drop files here, or paste them with Ctrl+V.</source>
            <translation>Todavía no hay ningún documento adjunto. Adjunte uno, suelte archivos aquí o péguelos con Ctrl+V.</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>Abrir una copia</translation>
        </message>
        <message>
            <source>Replaced by…</source>
            <translation>Sustituido por…</translation>
        </message>
        <message>
            <source>You can also drop files here or paste them with Ctrl+V. A document is never removed, only replaced.</source>
            <translation>También puede soltar archivos aquí o pegarlos con Ctrl+V. Un documento nunca se retira, solo se sustituye.</translation>
        </message>
    </context>
    <context>
        <name>PaperOut</name>
        <message>
            <source>Close it if it is open elsewhere, or choose another folder.</source>
            <translation>Ciérrelo si está abierto en otro lugar o elija otra carpeta.</translation>
        </message>
        <message>
            <source>Content {hash}</source>
            <translation>Contenido {hash}</translation>
        </message>
        <message>
            <source>Laying out the pages</source>
            <translation>Composición de las páginas</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Printing {name}</source>
            <translation>Impresión de {name}</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>Guardando {name}</translation>
        </message>
        <message>
            <source>The file could not be written: {reason}.</source>
            <translation>No se pudo escribir el archivo: {reason}.</translation>
        </message>
        <message>
            <source>The file is written: {name}.</source>
            <translation>El archivo está escrito: {name}.</translation>
        </message>
        <message>
            <source>Wait until it is finished, then save again.</source>
            <translation>Espere a que termine y guarde de nuevo.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>{name} is not written: the paper before it is still being made.</source>
            <translation>{name} no se ha escrito: el documento anterior aún se está preparando.</translation>
        </message>
        <message>
            <source>{office}. Year: {basis}. As of {day}. Filter: {conditions}.</source>
            <translation>{office}. Ejercicio: {basis}. Al {day}. Filtro: {conditions}.</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Page setup…</source>
            <translation>Configurar página…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Reducir</translation>
        </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Ruso</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
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
            <source>in force</source>
            <translation>en vigor</translation>
        </message>
        <message>
            <source>on record</source>
            <translation>en el expediente</translation>
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
        <name>PapersPart</name>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Attach documents</source>
            <translation>Adjuntar documentos</translation>
        </message>
        <message>
            <source>Attaching documents</source>
            <translation>Adjuntando documentos</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Documents attached: {count}.</source>
            <translation>Documentos adjuntados: {count}.</translation>
        </message>
        <message>
            <source>Nothing to attach was copied. Copy files or a picture, then paste again.</source>
            <translation>Nada de lo copiado se puede adjuntar. Copie archivos o una imagen y vuelva a pegar.</translation>
        </message>
        <message>
            <source>Save it as a file in the program it comes from, then attach that file.</source>
            <translation>Guárdela como archivo en el programa de origen y adjunte ese archivo.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was attached.</source>
            <translation>Detenido. No se adjuntó nada.</translation>
        </message>
        <message>
            <source>Taking in a picture</source>
            <translation>Incorporación de una imagen</translation>
        </message>
        <message>
            <source>The pasted picture could not be kept as a file.</source>
            <translation>La imagen pegada no se pudo guardar como archivo.</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsPart</name>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
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
            <translation>Quitar</translation>
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
            <source>A party joins…</source>
            <translation>Se adhiere una parte…</translation>
        </message>
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
            <source>leaves {day}</source>
            <translation>se retira el {day}</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
    </context>
    <context>
        <name>PartnerFormsPage</name>
        <message numerus="yes">
            <source>%n form(s) could not be written.</source>
            <translation>
                <numerusform>No se pudo escribir %n formulario.</numerusform>
                <numerusform>No se pudieron escribir %n formularios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) written.</source>
            <translation>
                <numerusform>%n formulario escrito.</numerusform>
                <numerusform>%n formularios escritos.</numerusform>
            </translation>
        </message>
        <message>
            <source>A workbook for each partner to fill in with any spreadsheet program</source>
            <translation>Un libro para cada asociado, para rellenar con cualquier hoja de cálculo</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>Marcar todo</translation>
        </message>
        <message>
            <source>Check all partners</source>
            <translation>Marcar todos los asociados</translation>
        </message>
        <message>
            <source>Choose the partners, then make the forms. Each one that was written is said here, or why not.</source>
            <translation>Elija los asociados y haga los formularios. Aquí se indica cada uno escrito, o por qué no.</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <source>Folder for the forms</source>
            <translation>Carpeta para los formularios</translation>
        </message>
        <message>
            <source>Forms are being made.</source>
            <translation>Se están haciendo formularios.</translation>
        </message>
        <message>
            <source>Forms that were made</source>
            <translation>Formularios hechos</translation>
        </message>
        <message>
            <source>Import returned forms</source>
            <translation>Importar formularios devueltos</translation>
        </message>
        <message>
            <source>Import returned forms…</source>
            <translation>Importar formularios devueltos…</translation>
        </message>
        <message>
            <source>Looking who has something to fill in…</source>
            <translation>Buscando quién tiene algo que rellenar…</translation>
        </message>
        <message numerus="yes">
            <source>Make %n form(s)…</source>
            <translation>
                <numerusform>Hacer %n formulario…</numerusform>
                <numerusform>Hacer %n formularios…</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the forms…</source>
            <translation>Hacer los formularios…</translation>
        </message>
        <message numerus="yes">
            <source>Making %n form(s)</source>
            <translation>
                <numerusform>Creación de %n formulario</numerusform>
                <numerusform>Creación de %n formularios</numerusform>
            </translation>
        </message>
        <message>
            <source>No partner is chosen.</source>
            <translation>No se ha elegido ningún asociado.</translation>
        </message>
        <message>
            <source>Partner forms</source>
            <translation>Formularios de asociados</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Asociados</translation>
        </message>
        <message>
            <source>Readings of indicators</source>
            <translation>Lecturas de indicadores</translation>
        </message>
        <message>
            <source>This form concerns no partner yet: no record names one in this part.</source>
            <translation>Este formulario aún no concierne a ningún asociado: ningún registro nombra uno en esta parte.</translation>
        </message>
        <message>
            <source>Uncheck all</source>
            <translation>Desmarcar todo</translation>
        </message>
        <message>
            <source>Uncheck all partners</source>
            <translation>Desmarcar todos los asociados</translation>
        </message>
        <message>
            <source>Workbooks and text tables ({endings});;All files (*)</source>
            <translation>Libros y tablas de texto ({endings});;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>{list}: Excel sheet that comes back…</source>
            <translation>{list}: hoja Excel que vuelve…</translation>
        </message>
    </context>
    <context>
        <name>PartnerList</name>
        <message>
            <source>Partners</source>
            <translation>Asociados</translation>
        </message>
        <message numerus="yes">
            <source>{code} · %n row(s) to fill in · {name}</source>
            <translation>
                <numerusform>{code} · %n fila por rellenar · {name}</numerusform>
                <numerusform>{code} · %n filas por rellenar · {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>{code} · nothing to fill in · {name}</source>
            <translation>{code} · nada que rellenar · {name}</translation>
        </message>
    </context>
    <context>
        <name>PartyAsks</name>
        <message>
            <source>A party joins</source>
            <translation>Se adhiere una parte</translation>
        </message>
        <message>
            <source>Fewer than two parties remain, so the whole arrangement ends on {day}.</source>
            <translation>Quedan menos de dos partes, así que todo el acuerdo termina el {day}.</translation>
        </message>
        <message>
            <source>It is the managing entity: another one has to be named.</source>
            <translation>Es la entidad gestora: hay que designar otra.</translation>
        </message>
        <message>
            <source>Leave it empty for the earliest day agreed.</source>
            <translation>Déjelo vacío para el primer día acordado.</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>Se retira el</translation>
        </message>
        <message>
            <source>No other party provides anything.</source>
            <translation>Ninguna otra parte presta nada.</translation>
        </message>
        <message>
            <source>Nothing is agreed on how long before a party may leave. Enter the day it leaves.</source>
            <translation>No se ha acordado con cuánta antelación puede retirarse una parte. Indique el día en que se retira.</translation>
        </message>
        <message>
            <source>Notice given on</source>
            <translation>Preaviso dado el</translation>
        </message>
        <message>
            <source>Record the accession</source>
            <translation>Registrar la adhesión</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>Registrar la retirada</translation>
        </message>
        <message>
            <source>Take the withdrawal back</source>
            <translation>Anular la retirada</translation>
        </message>
        <message>
            <source>The accession is recorded.</source>
            <translation>La adhesión queda registrada.</translation>
        </message>
        <message>
            <source>The earliest day agreed is {day}: say why the parties agreed to less.</source>
            <translation>El primer día acordado es el {day}: diga por qué las partes aceptaron menos.</translation>
        </message>
        <message>
            <source>The paper has a clause on accession.</source>
            <translation>El texto tiene una cláusula de adhesión.</translation>
        </message>
        <message>
            <source>The paper is not known to have a clause on accession: say why this entity can join.</source>
            <translation>No consta que el texto tenga una cláusula de adhesión: diga por qué puede adherirse esta entidad.</translation>
        </message>
        <message>
            <source>When {party} leaves is not known.</source>
            <translation>No se sabe cuándo se retira {party}.</translation>
        </message>
        <message>
            <source>{count} parties remain and go on.</source>
            <translation>Partes que quedan y continúan: {count}.</translation>
        </message>
        <message>
            <source>{party} leaves on {day}.</source>
            <translation>{party} se retira el {day}.</translation>
        </message>
        <message>
            <source>{party} stays after all</source>
            <translation>{party} se queda finalmente</translation>
        </message>
        <message>
            <source>{party} stays.</source>
            <translation>{party} se queda.</translation>
        </message>
        <message>
            <source>{party} withdraws</source>
            <translation>{party} se retira</translation>
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
            <source>Stays after all…</source>
            <translation>Se queda finalmente…</translation>
        </message>
        <message>
            <source>What was signed does not change; an amendment changes it.</source>
            <translation>Lo firmado no cambia; lo cambia una enmienda.</translation>
        </message>
        <message>
            <source>Withdraws…</source>
            <translation>Se retira…</translation>
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
        <name>PastePreview</name>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Columns left out: {names}.</source>
            <translation>Columnas omitidas: {names}.</translation>
        </message>
        <message>
            <source>Drafts logged: {count}.</source>
            <translation>Borradores registrados: {count}.</translation>
        </message>
        <message>
            <source>Drafts to be logged: {count}.</source>
            <translation>Borradores por registrar: {count}.</translation>
        </message>
        <message>
            <source>Log them all</source>
            <translation>Registrar todo</translation>
        </message>
        <message>
            <source>Logging the rows</source>
            <translation>Registrando las filas</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Rows that cannot be logged: {count}. Mend them in the spreadsheet and paste again.</source>
            <translation>Filas que no se pueden registrar: {count}. Corríjalas en la hoja de cálculo y péguelas de nuevo.</translation>
        </message>
        <message>
            <source>Rows to be logged</source>
            <translation>Filas por registrar</translation>
        </message>
        <message>
            <source>Trying the rows</source>
            <translation>Probando las filas</translation>
        </message>
        <message>
            <source>Trying the rows…</source>
            <translation>Probando las filas…</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Qué lo impide</translation>
        </message>
    </context>
    <context>
        <name>PeopleColumns</name>
        <message>
            <source>Alternate for</source>
            <translation>Suplente de</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Otorgada por</translation>
        </message>
        <message>
            <source>May approve</source>
            <translation>Puede aprobar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>No ceiling</source>
            <translation>Sin límite</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Roles today</source>
            <translation>Funciones hoy</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (usted)</translation>
        </message>
    </context>
    <context>
        <name>PeriodsPart</name>
        <message>
            <source>Close a period</source>
            <translation>Cerrar un período</translation>
        </message>
        <message>
            <source>Close a period…</source>
            <translation>Cerrar un período…</translation>
        </message>
        <message>
            <source>No period is closed yet. Closing one keeps its figures as they are.</source>
            <translation>Aún no hay ningún período cerrado. El cierre conserva las cifras como están.</translation>
        </message>
        <message>
            <source>Nothing is written in a closed period any more. Its ageing is kept and the reconciliations are run. What waits for a bill needs a reason; up to {day}: {count}.</source>
            <translation>En un período cerrado ya no se escribe nada. Se conserva su antigüedad y se hacen las conciliaciones. Lo que espera factura necesita un motivo; hasta el {day}: {count}.</translation>
        </message>
        <message>
            <source>Open the period again</source>
            <translation>Reabrir el período</translation>
        </message>
        <message>
            <source>Open the period again…</source>
            <translation>Reabrir el período…</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Períodos</translation>
        </message>
        <message>
            <source>The period is open.</source>
            <translation>El período está abierto.</translation>
        </message>
        <message>
            <source>{first} to {last} can be written in again. Who closed it may not approve this.</source>
            <translation>Se podrá volver a escribir del {first} al {last}. Quien lo cerró no puede aprobarlo.</translation>
        </message>
    </context>
    <context>
        <name>PlaceDocuments</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
    </context>
    <context>
        <name>PlaceFilterBar</name>
        <message>
            <source>Area</source>
            <translation>Ámbito</translation>
        </message>
        <message>
            <source>Before a day…</source>
            <translation>Antes de una fecha…</translation>
        </message>
        <message>
            <source>Ceiling…</source>
            <translation>Límite…</translation>
        </message>
        <message>
            <source>Ends before…</source>
            <translation>Termina antes del…</translation>
        </message>
        <message>
            <source>Holder…</source>
            <translation>Titular…</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Notice before…</source>
            <translation>Preaviso antes del…</translation>
        </message>
        <message>
            <source>Party…</source>
            <translation>Parte…</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Tenencia</translation>
        </message>
    </context>
    <context>
        <name>PlaceHistory</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
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
            <translation>A</translation>
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
        <name>PlaceInspector</name>
        <message>
            <source>Enter opens a record, Space shows or hides this panel.</source>
            <translation>Intro abre la ficha, Espacio muestra u oculta este panel.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>No hay nada seleccionado.</translation>
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
        <name>PlacePanel</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>About</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Arrangements</source>
            <translation>Acuerdos</translation>
        </message>
        <message>
            <source>Bills and recoveries</source>
            <translation>Facturas y recuperaciones</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>Diario de cambios</translation>
        </message>
        <message>
            <source>Compare arrangements…</source>
            <translation>Comparar acuerdos…</translation>
        </message>
        <message>
            <source>Consolidate workbooks…</source>
            <translation>Consolidar libros…</translation>
        </message>
        <message>
            <source>Cost-sharing</source>
            <translation>Reparto de costos</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Excepciones</translation>
        </message>
        <message>
            <source>HQ reports</source>
            <translation>Informes a la Sede</translation>
        </message>
        <message>
            <source>Handover pack</source>
            <translation>Expediente de traspaso</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>Si una entidad se va…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
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
            <source>OMT decisions</source>
            <translation>Decisiones del OMT</translation>
        </message>
        <message>
            <source>Partner forms…</source>
            <translation>Formularios de asociados…</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locales</translation>
        </message>
        <message>
            <source>Priorities</source>
            <translation>Prioridades</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Tarifas y tipos</translation>
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
        <message>
            <source>Verify documents</source>
            <translation>Verificar los documentos</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>Arrangements</source>
            <translation>Acuerdos</translation>
        </message>
        <message>
            <source>Asks</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <source>Head counts and other drivers</source>
            <translation>Efectivos y otros factores</translation>
        </message>
        <message>
            <source>KPI readings</source>
            <translation>Lecturas de indicadores</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Uso mensual</translation>
        </message>
        <message>
            <source>More than one column may be this field. Which one is it?</source>
            <translation>Más de una columna puede ser este campo. ¿Cuál es?</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Participants of services</source>
            <translation>Participantes en los servicios</translation>
        </message>
        <message>
            <source>Parties of arrangements</source>
            <translation>Partes de los acuerdos</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locales</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>The days of this column can be read in two ways. Which one is meant?</source>
            <translation>Los días de esta columna pueden leerse de dos maneras. ¿Cuál es la correcta?</translation>
        </message>
        <message>
            <source>The numbers of this column can be read in two ways. Which one is meant?</source>
            <translation>Los números de esta columna pueden leerse de dos maneras. ¿Cuál es la correcta?</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Igual</translation>
        </message>
        <message>
            <source>This row looks like something that is in the register already. Is it the same?</source>
            <translation>Esta fila se parece a algo que ya está en el registro. ¿Es lo mismo?</translation>
        </message>
        <message>
            <source>This text fits more than one entry of the list. Which one is meant?</source>
            <translation>Este texto encaja con más de una entrada de la lista. ¿Cuál es la correcta?</translation>
        </message>
        <message>
            <source>This value was changed here too since the sheet was handed out. Which one stays?</source>
            <translation>Este valor también cambió aquí desde que se entregó la hoja. ¿Cuál queda?</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{fields} and {count} more</source>
            <translation>{fields} y {count} más</translation>
        </message>
    </context>
    <context>
        <name>PoolBook</name>
        <message>
            <source>Parts of the budget</source>
            <translation>Secciones del presupuesto</translation>
        </message>
    </context>
    <context>
        <name>PoolBrowse</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Being agreed</source>
            <translation>En acuerdo</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrados</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Invoices late</source>
            <translation>Facturas atrasadas</translation>
        </message>
        <message>
            <source>New shared budget</source>
            <translation>Nuevo presupuesto compartido</translation>
        </message>
        <message>
            <source>No budget is being agreed.</source>
            <translation>Ningún presupuesto está en acuerdo.</translation>
        </message>
        <message>
            <source>No budget is closed.</source>
            <translation>Ningún presupuesto está cerrado.</translation>
        </message>
        <message>
            <source>No budget is running.</source>
            <translation>Ningún presupuesto está en curso.</translation>
        </message>
        <message>
            <source>No invoices are late.</source>
            <translation>No hay facturas atrasadas.</translation>
        </message>
        <message>
            <source>No shared budget matches {conditions}.</source>
            <translation>Ningún presupuesto compartido coincide con {conditions}.</translation>
        </message>
        <message>
            <source>No shared budget yet. Make the one of the year under the arrangement that shares its cost.</source>
            <translation>Aún no hay presupuestos compartidos. Cree el del año en el acuerdo que reparte su costo.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Search, or party:wfp ends:&lt;90d</source>
            <translation>Buscar, o party:wfp</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Sum of budgets {sums}</source>
            <translation>Suma de presupuestos {sums}</translation>
        </message>
        <message>
            <source>Views of shared budgets</source>
            <translation>Vistas de presupuestos compartidos</translation>
        </message>
    </context>
    <context>
        <name>PoolColumns</name>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Invoices by</source>
            <translation>Facturas antes del</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Paso siguiente</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
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
            <source>Spent</source>
            <translation>Gastado</translation>
        </message>
        <message>
            <source>Spent %</source>
            <translation>Gastado %</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>PoolCommands</name>
        <message numerus="yes">
            <source>%n run(s), {state}</source>
            <translation>
                <numerusform>%n cálculo, {state}</numerusform>
                <numerusform>%n cálculos, {state}</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to draft…</source>
            <translation>Volver a borrador…</translation>
        </message>
        <message>
            <source>Close the year</source>
            <translation>Cerrar el año</translation>
        </message>
        <message>
            <source>Copy explanation</source>
            <translation>Copiar la explicación</translation>
        </message>
        <message>
            <source>Copy into the next year</source>
            <translation>Copiar al año siguiente</translation>
        </message>
        <message>
            <source>Draft the invoices</source>
            <translation>Preparar las facturas</translation>
        </message>
        <message>
            <source>Enter what is spent</source>
            <translation>Introducir el gasto</translation>
        </message>
        <message>
            <source>Freeze the split…</source>
            <translation>Congelar el reparto…</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>Si una entidad se va…</translation>
        </message>
        <message>
            <source>Invoices are out</source>
            <translation>Facturas enviadas</translation>
        </message>
        <message>
            <source>Nothing is shared out yet.</source>
            <translation>Aún no se ha repartido nada.</translation>
        </message>
        <message>
            <source>Only a budget that is being agreed goes back.</source>
            <translation>Solo retrocede un presupuesto en acuerdo.</translation>
        </message>
        <message>
            <source>Only the budget of an open year is revised.</source>
            <translation>Solo se revisa el presupuesto de un año abierto.</translation>
        </message>
        <message>
            <source>Open the year</source>
            <translation>Abrir el año</translation>
        </message>
        <message>
            <source>Print the working of this party</source>
            <translation>Imprimir el cálculo de esta parte</translation>
        </message>
        <message>
            <source>Print working</source>
            <translation>Imprimir el cálculo</translation>
        </message>
        <message>
            <source>Record the agreement…</source>
            <translation>Registrar el acuerdo…</translation>
        </message>
        <message>
            <source>Remove from the register</source>
            <translation>Quitar del registro</translation>
        </message>
        <message>
            <source>Revise the budget…</source>
            <translation>Revisar el presupuesto…</translation>
        </message>
        <message>
            <source>Send for agreement</source>
            <translation>Enviar para acuerdo</translation>
        </message>
        <message>
            <source>Settle the year</source>
            <translation>Saldar el año</translation>
        </message>
        <message>
            <source>Share it out</source>
            <translation>Repartir</translation>
        </message>
        <message>
            <source>Share the actual cost</source>
            <translation>Repartir el costo real</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>The shares are agreed already.</source>
            <translation>Las cuotas ya están acordadas.</translation>
        </message>
        <message>
            <source>This step does not come next.</source>
            <translation>Este paso no es el siguiente.</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Qué pasaría si…</translation>
        </message>
        <message>
            <source>in different states</source>
            <translation>en distintos estados</translation>
        </message>
    </context>
    <context>
        <name>PoolDeeds</name>
        <message numerus="yes">
            <source>%n bill(s) drafted. They are issued under Bills.</source>
            <translation>
                <numerusform>%n factura preparada. Se emite en Facturas.</numerusform>
                <numerusform>%n facturas preparadas. Se emiten en Facturas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) are agreed.</source>
            <translation>
                <numerusform>Se acuerda %n cálculo.</numerusform>
                <numerusform>Se acuerdan %n cálculos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Volver a borrador</translation>
        </message>
        <message>
            <source>From this month on</source>
            <translation>Desde este mes</translation>
        </message>
        <message>
            <source>Record the agreement</source>
            <translation>Registrar el acuerdo</translation>
        </message>
        <message>
            <source>Revise the budget</source>
            <translation>Revisar el presupuesto</translation>
        </message>
        <message>
            <source>Share the rest of the year anew</source>
            <translation>Repartir de nuevo el resto del año</translation>
        </message>
        <message>
            <source>The actual cost is shared out.</source>
            <translation>El costo real se ha repartido.</translation>
        </message>
        <message>
            <source>The budget and the shares of all lines are agreed by this decision.</source>
            <translation>Esta decisión acuerda el presupuesto y las cuotas de todas las partidas.</translation>
        </message>
        <message>
            <source>The budget is now: {state}.</source>
            <translation>El presupuesto está ahora: {state}.</translation>
        </message>
        <message>
            <source>The budget is removed.</source>
            <translation>El presupuesto se ha quitado.</translation>
        </message>
        <message>
            <source>The budget is sent for agreement.</source>
            <translation>El presupuesto se ha enviado para acuerdo.</translation>
        </message>
        <message>
            <source>The budget is shared out.</source>
            <translation>El presupuesto se ha repartido.</translation>
        </message>
        <message>
            <source>The lines can be changed again; what is frozen stays, and a run that follows shares anew.</source>
            <translation>Las partidas se pueden cambiar de nuevo; lo congelado permanece y un cálculo posterior reparte de nuevo.</translation>
        </message>
        <message>
            <source>The months before stay as they were shared.</source>
            <translation>Los meses anteriores quedan como se repartieron.</translation>
        </message>
        <message>
            <source>The runs that were proposed are set aside, and the lines can be changed.</source>
            <translation>Los cálculos propuestos se apartan y las partidas se pueden cambiar.</translation>
        </message>
        <message>
            <source>Why one person does both steps, if so</source>
            <translation>Por qué una persona hace ambos pasos, si es así</translation>
        </message>
        <message>
            <source>{reference} is copied with its recurring lines.</source>
            <translation>{reference} se ha copiado con sus partidas recurrentes.</translation>
        </message>
    </context>
    <context>
        <name>PoolFilterBar</name>
        <message>
            <source>Begins before…</source>
            <translation>Empieza antes de…</translation>
        </message>
        <message>
            <source>Ends before…</source>
            <translation>Termina antes del…</translation>
        </message>
        <message>
            <source>Provider…</source>
            <translation>Proveedor…</translation>
        </message>
    </context>
    <context>
        <name>PoolInspector</name>
        <message>
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Paso siguiente</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>No hay nada seleccionado.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir la ficha</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>Restante</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Gastado</translation>
        </message>
    </context>
    <context>
        <name>PoolPage</name>
        <message>
            <source>Choose a party first.</source>
            <translation>Elija primero una parte.</translation>
        </message>
        <message>
            <source>Choose a party to see why it pays what it pays.</source>
            <translation>Elija una parte para ver por qué paga lo que paga.</translation>
        </message>
        <message>
            <source>Cost-sharing</source>
            <translation>Reparto de costos</translation>
        </message>
        <message>
            <source>Line {number}: {line}</source>
            <translation>Partida {number}: {line}</translation>
        </message>
        <message>
            <source>Nothing is shared out yet.</source>
            <translation>Aún no se ha repartido nada.</translation>
        </message>
        <message>
            <source>Print working</source>
            <translation>Imprimir el cálculo</translation>
        </message>
        <message>
            <source>This needs attention.</source>
            <translation>Esto requiere atención.</translation>
        </message>
        <message>
            <source>This shared budget is no longer in the register.</source>
            <translation>Este presupuesto compartido ya no está en el registro.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Qué pasaría si…</translation>
        </message>
        <message>
            <source>{name}, {year}</source>
            <translation>{name}, {year}</translation>
        </message>
    </context>
    <context>
        <name>PoolParts</name>
        <message>
            <source>Budget lines</source>
            <translation>Partidas del presupuesto</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Drivers</source>
            <translation>Criterios</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Cálculos</translation>
        </message>
        <message>
            <source>Schemes</source>
            <translation>Esquemas</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Reparto</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Qué pasaría si</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
    </context>
    <context>
        <name>PoolWords</name>
        <message>
            <source>Enter what is spent</source>
            <translation>Introducir el gasto</translation>
        </message>
        <message>
            <source>Four fifths of the ceiling of the arrangement are reached.</source>
            <translation>Se han alcanzado cuatro quintos del límite del acuerdo.</translation>
        </message>
        <message>
            <source>Freeze and bill</source>
            <translation>Congelar y facturar</translation>
        </message>
        <message>
            <source>Months that are over hold no cost yet, from {month} on. Enter it, or spread it.</source>
            <translation>Hay meses pasados sin costo, desde {month}. Introdúzcalo o repártalo.</translation>
        </message>
        <message>
            <source>More is spent than was budgeted. Revise the budget, or say why when it is closed.</source>
            <translation>Se ha gastado más de lo presupuestado. Revise el presupuesto o explique por qué al cerrarlo.</translation>
        </message>
        <message>
            <source>Open the year</source>
            <translation>Abrir el año</translation>
        </message>
        <message>
            <source>Record the agreement</source>
            <translation>Registrar el acuerdo</translation>
        </message>
        <message>
            <source>Send for agreement</source>
            <translation>Enviar para acuerdo</translation>
        </message>
        <message>
            <source>Share anew, or enter what is spent</source>
            <translation>Repartir de nuevo o introducir el gasto</translation>
        </message>
        <message>
            <source>Share the actual cost</source>
            <translation>Repartir el costo real</translation>
        </message>
        <message>
            <source>Some months hold an estimate. Replace it when the cost is known.</source>
            <translation>Algunos meses tienen una estimación. Sustitúyala cuando se sepa el costo.</translation>
        </message>
        <message>
            <source>The ceiling of the arrangement is reached. Amend the arrangement first.</source>
            <translation>Se ha alcanzado el límite del acuerdo. Enmiende primero el acuerdo.</translation>
        </message>
        <message>
            <source>The invoices were due on {day} and are not out yet.</source>
            <translation>Las facturas vencían el {day} y aún no se han enviado.</translation>
        </message>
        <message>
            <source>The shares are those of an earlier budget. Send it for agreement again.</source>
            <translation>Las cuotas son de un presupuesto anterior. Envíelo de nuevo para acuerdo.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
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
        <name>PremisesBrowse</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Area {sum} m²</source>
            <translation>Superficie {sum} m²</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Common premises</source>
            <translation>Locales comunes</translation>
        </message>
        <message>
            <source>Desks {sum}</source>
            <translation>Puestos {sum}</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>New premises</source>
            <translation>Nuevo local</translation>
        </message>
        <message>
            <source>No premises are common.</source>
            <translation>Ningún local es común.</translation>
        </message>
        <message>
            <source>No premises are planned.</source>
            <translation>Ningún local está previsto.</translation>
        </message>
        <message>
            <source>No premises match {conditions}.</source>
            <translation>Ningún local coincide con {conditions}.</translation>
        </message>
        <message>
            <source>No premises yet. Log the first building with who is in it.</source>
            <translation>Todavía no hay locales. Registre el primer edificio y quién lo ocupa.</translation>
        </message>
        <message>
            <source>Nothing is wrong with any premises.</source>
            <translation>No hay nada que señalar en ningún local.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Previstos</translation>
        </message>
        <message>
            <source>Search, or party:wfp ends:&lt;90d</source>
            <translation>Buscar, o party:wfp</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Tenencia</translation>
        </message>
        <message>
            <source>Views of premises</source>
            <translation>Vistas de los locales</translation>
        </message>
    </context>
    <context>
        <name>PremisesBulk</name>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>Todos tienen ya este valor. Elija otro valor.</translation>
        </message>
        <message>
            <source>Changing premises</source>
            <translation>Modificación de los locales</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Premises changed: {count}.</source>
            <translation>Locales modificados: {count}.</translation>
        </message>
        <message>
            <source>Selected premises: {count}</source>
            <translation>Locales seleccionados: {count}</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Tenencia</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Premises: {count}.</source>
            <translation>Lo que cambiará: {field} → {value}. Locales: {count}.</translation>
        </message>
    </context>
    <context>
        <name>PremisesFigures</name>
        <message>
            <source>Area taken</source>
            <translation>Superficie ocupada</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message numerus="yes">
            <source>Common: %n entities are in them</source>
            <translation>
                <numerusform>Comunes: los ocupa %n entidad</numerusform>
                <numerusform>Comunes: los ocupan %n entidades</numerusform>
            </translation>
        </message>
        <message>
            <source>Common: the compound {name} is shared</source>
            <translation>Comunes: se comparte el recinto {name}</translation>
        </message>
        <message>
            <source>Desks taken</source>
            <translation>Puestos ocupados</translation>
        </message>
        <message>
            <source>Handed back</source>
            <translation>Devueltos</translation>
        </message>
        <message>
            <source>Host agreement</source>
            <translation>Acuerdo con el anfitrión</translation>
        </message>
        <message>
            <source>Lease ends</source>
            <translation>Fin del arrendamiento</translation>
        </message>
        <message>
            <source>Missing: {points}</source>
            <translation>Falta: {points}</translation>
        </message>
        <message numerus="yes">
            <source>Not common: %n entities are in them</source>
            <translation>
                <numerusform>No comunes: los ocupa %n entidad</numerusform>
                <numerusform>No comunes: los ocupan %n entidades</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing: set the phase to project.</source>
            <translation>No falta nada: pase la fase a proyecto.</translation>
        </message>
        <message>
            <source>Notice by</source>
            <translation>Preaviso hasta el</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Same compound</source>
            <translation>Mismo recinto</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Uso compartido</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>Inventario</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Tenencia</translation>
        </message>
        <message>
            <source>To be a project</source>
            <translation>Para ser proyecto</translation>
        </message>
        <message>
            <source>Usual name</source>
            <translation>Nombre usual</translation>
        </message>
        <message>
            <source>Yearly rent</source>
            <translation>Alquiler anual</translation>
        </message>
        <message>
            <source>its security assessment</source>
            <translation>su evaluación de seguridad</translation>
        </message>
        <message>
            <source>the agreement on paper</source>
            <translation>el acuerdo por escrito</translation>
        </message>
        <message>
            <source>the day of the move</source>
            <translation>el día de la mudanza</translation>
        </message>
        <message>
            <source>the site on the map</source>
            <translation>el sitio en el mapa</translation>
        </message>
        <message>
            <source>the statement of needs</source>
            <translation>la declaración de necesidades</translation>
        </message>
        <message>
            <source>{answered} of {asked} fields</source>
            <translation>{answered} de {asked} campos</translation>
        </message>
        <message>
            <source>{day}: {reason}</source>
            <translation>{day}: {reason}</translation>
        </message>
        <message>
            <source>{stock}; empty: {fields}</source>
            <translation>{stock}; vacíos: {fields}</translation>
        </message>
        <message>
            <source>{taken} of {area} m²</source>
            <translation>{taken} de {area} m²</translation>
        </message>
        <message>
            <source>{taken} of {desks}</source>
            <translation>{taken} de {desks}</translation>
        </message>
    </context>
    <context>
        <name>PremisesOverview</name>
        <message>
            <source>Add an occupant</source>
            <translation>Añadir un ocupante</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>De un vistazo</translation>
        </message>
        <message>
            <source>Choose an occupant first.</source>
            <translation>Elija primero un ocupante.</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Puestos</translation>
        </message>
        <message>
            <source>End an occupancy…</source>
            <translation>Terminar una ocupación…</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Hand the premises back</source>
            <translation>Devolver los locales</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Net m²</source>
            <translation>m² netos</translation>
        </message>
        <message>
            <source>Nobody is entered yet. Add each entity with its area, desks and first day.</source>
            <translation>Todavía no hay nadie. Añada cada entidad con su superficie, sus puestos y su primer día.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Record the hand-back</source>
            <translation>Registrar la devolución</translation>
        </message>
        <message>
            <source>The hand-back is recorded.</source>
            <translation>La devolución está registrada.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Who is in them</source>
            <translation>Quién los ocupa</translation>
        </message>
        <message>
            <source>{code}, {name}</source>
            <translation>{code}, {name}</translation>
        </message>
    </context>
    <context>
        <name>PremisesPage</name>
        <message>
            <source>Log it</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>No hay nada seleccionado.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir la ficha</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locales</translation>
        </message>
        <message>
            <source>Registers of this place</source>
            <translation>Registros de esta página</translation>
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
        <name>PremisesRecordPage</name>
        <message>
            <source>Add a user</source>
            <translation>Añadir un usuario</translation>
        </message>
        <message>
            <source>Add an occupant</source>
            <translation>Añadir un ocupante</translation>
        </message>
        <message>
            <source>Add an order</source>
            <translation>Añadir un pedido</translation>
        </message>
        <message>
            <source>Attach a document…</source>
            <translation>Adjuntar un documento…</translation>
        </message>
        <message>
            <source>Edit the details</source>
            <translation>Modificar los detalles</translation>
        </message>
        <message>
            <source>End an occupancy…</source>
            <translation>Terminar una ocupación…</translation>
        </message>
        <message>
            <source>Hand back…</source>
            <translation>Devolver…</translation>
        </message>
        <message>
            <source>It is handed back already.</source>
            <translation>Ya está devuelto.</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locales</translation>
        </message>
        <message>
            <source>Remove from the register</source>
            <translation>Quitar del registro</translation>
        </message>
        <message>
            <source>The record is removed.</source>
            <translation>La ficha se ha quitado.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>Esta ficha ya no está en el registro.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Attach it again from its original.</source>
            <translation>Adjúntela de nuevo desde el original.</translation>
        </message>
        <message>
            <source>Open a copy of it.</source>
            <translation>Abra una copia.</translation>
        </message>
        <message>
            <source>Picture: {title}, {size}</source>
            <translation>Imagen: {title}, {size}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Leyendo la imagen…</translation>
        </message>
        <message>
            <source>This picture is damaged or is no picture; it cannot be shown.</source>
            <translation>Esta imagen está dañada o no es una imagen; no se puede mostrar.</translation>
        </message>
        <message>
            <source>This picture is too large to be shown here.</source>
            <translation>Esta imagen es demasiado grande para mostrarla aquí.</translation>
        </message>
        <message>
            <source>{name} opens outside this window, as a checked copy: press Enter or choose Open a copy.</source>
            <translation>{name} se abre fuera de esta ventana, como copia verificada: pulse Intro o elija Abrir una copia.</translation>
        </message>
        <message>
            <source>{size} points</source>
            <translation>{size} puntos</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>No check needs a look.</source>
            <translation>Ninguna comprobación requiere atención.</translation>
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
            <source>The rows of this sheet are no records of their own.</source>
            <translation>Las filas de esta hoja no son registros.</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>filas</translation>
        </message>
    </context>
    <context>
        <name>PreviewPart</name>
        <message>
            <source>* estimated</source>
            <translation>* estimado</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>Vista previa de la hoja</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>as Excel will show it</source>
            <translation>tal como la mostrará Excel</translation>
        </message>
        <message numerus="yes">
            <source>as Excel will show it, %n row(s)</source>
            <translation>
                <numerusform>tal como la mostrará Excel, %n fila</numerusform>
                <numerusform>tal como la mostrará Excel, %n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>as Excel will show it, {shown} of {count} rows</source>
            <translation>tal como la mostrará Excel, {shown} de {count} filas</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>leyendo…</translation>
        </message>
        <message>
            <source>since the last submission: no change</source>
            <translation>desde la última presentación: sin cambios</translation>
        </message>
        <message>
            <source>since the last submission: {added} new, {changed} changed, {removed} closed</source>
            <translation>desde la última presentación: nuevas {added}, modificadas {changed}, retiradas {removed}</translation>
        </message>
        <message>
            <source>{figure}, control total {value}</source>
            <translation>{figure}, total de control {value}</translation>
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
            <source>Bills</source>
            <translation>Facturas</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Changing records</source>
            <translation>Cambiando registros</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <source>Comparing with the register</source>
            <translation>Comparación con el registro</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Documents read</source>
            <translation>Documentos leídos</translation>
        </message>
        <message>
            <source>Documents taken in</source>
            <translation>Documentos incorporados</translation>
        </message>
        <message>
            <source>Gathering what is unbilled</source>
            <translation>Reuniendo lo no facturado</translation>
        </message>
        <message>
            <source>Laying out</source>
            <translation>Composición</translation>
        </message>
        <message>
            <source>Making forms</source>
            <translation>Creación de formularios</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Uso mensual</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>Reading the sheet</source>
            <translation>Lectura de la hoja</translation>
        </message>
        <message>
            <source>Reading workbooks</source>
            <translation>Lectura de los libros</translation>
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
            <source>Trying it out</source>
            <translation>Prueba</translation>
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
        <name>ProofLine</name>
        <message>
            <source>Attach it…</source>
            <translation>Adjuntarlo…</translation>
        </message>
        <message>
            <source>{kind}: let go</source>
            <translation>{kind}: dispensado</translation>
        </message>
        <message>
            <source>{kind}: missing</source>
            <translation>{kind}: falta</translation>
        </message>
        <message>
            <source>{kind}: on record</source>
            <translation>{kind}: en el expediente</translation>
        </message>
    </context>
    <context>
        <name>ProofLines</name>
        <message>
            <source>Documents this needs</source>
            <translation>Documentos necesarios</translation>
        </message>
        <message>
            <source>Needed for the step “{state}”</source>
            <translation>Necesario para el paso «{state}»</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retroceso</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>PgDn</source>
            <translation>Av Pág</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Av Pág</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Re Pág</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Arriba</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>{field}: enter it first.</source>
            <translation>{field}: indíquelo primero.</translation>
        </message>
    </context>
    <context>
        <name>RateAsks</name>
        <message>
            <source>A card holds the rates that one provider gives out together, in one currency.</source>
            <translation>Un tarifario reúne las tarifas que un proveedor publica juntas, en una sola moneda.</translation>
        </message>
        <message>
            <source>A card that was entered by mistake is taken out. One that holds rates stays.</source>
            <translation>Una lista introducida por error se quita. La que contiene tarifas se queda.</translation>
        </message>
        <message>
            <source>A rate that was entered by mistake is taken out. One that stands on a bill stays.</source>
            <translation>Se retira una tarifa introducida por error. La que figura en una factura se queda.</translation>
        </message>
        <message>
            <source>Add a rate card</source>
            <translation>Añadir un tarifario</translation>
        </message>
        <message>
            <source>Add the card</source>
            <translation>Añadir el tarifario</translation>
        </message>
        <message>
            <source>Correct the card</source>
            <translation>Corregir la lista</translation>
        </message>
        <message>
            <source>Correct the rate card</source>
            <translation>Corregir la lista de tarifas</translation>
        </message>
        <message>
            <source>End the rate</source>
            <translation>Terminar la tarifa</translation>
        </message>
        <message>
            <source>Enter a rate</source>
            <translation>Introducir una tarifa</translation>
        </message>
        <message>
            <source>Enter a rate by hand</source>
            <translation>Introducir un tipo a mano</translation>
        </message>
        <message>
            <source>Enter the rate</source>
            <translation>Introducir</translation>
        </message>
        <message>
            <source>From the day after, deliveries of {service} have no rate until another one is entered.</source>
            <translation>Desde el día siguiente, las entregas de {service} no tienen tarifa hasta que se introduzca otra.</translation>
        </message>
        <message>
            <source>In units of the currency for one US dollar. It counts before a published one of the same day.</source>
            <translation>En unidades de la moneda por un dólar de los Estados Unidos. Prevalece sobre uno publicado del mismo día.</translation>
        </message>
        <message>
            <source>It counts from its first day until another one takes its place.</source>
            <translation>Vale desde su primer día hasta que otra la sustituye.</translation>
        </message>
        <message>
            <source>New rate from a day on</source>
            <translation>Tarifa nueva desde un día</translation>
        </message>
        <message>
            <source>Take the card out</source>
            <translation>Quitar la lista</translation>
        </message>
        <message>
            <source>Take the rate out</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>The rate of {currency} from {day} is taken out. Amounts converted with it keep it.</source>
            <translation>Se retira el tipo de {currency} del {day}. Los importes convertidos con él lo conservan.</translation>
        </message>
        <message>
            <source>The rate of {service}, {rate} {currency}, ends the day before the new one begins.</source>
            <translation>La tarifa de {service}, {rate} {currency}, termina la víspera de la nueva.</translation>
        </message>
        <message>
            <source>The rates of the card stay as they are and must still lie within its days.</source>
            <translation>Las tarifas de la lista quedan como están y deben seguir dentro de sus fechas.</translation>
        </message>
        <message>
            <source>What one unit costs, one element on a line: Fuel=1.05*0.92, Staff=0.1*14:INDIRECT.</source>
            <translation>Lo que cuesta una unidad, un elemento por línea: Combustible=1.05*0.92, Personal=0.1*14:INDIRECT.</translation>
        </message>
    </context>
    <context>
        <name>RateColumns</name>
        <message>
            <source>Approved by</source>
            <translation>Aprobado por</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>By hand: {reason}</source>
            <translation>A mano: {reason}</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Tarifario</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>Vale desde el</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>For one</source>
            <translation>Por cada</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>Por un dólar EE. UU.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>No rate from</source>
            <translation>Sin tarifa desde</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>Published list</source>
            <translation>Lista publicada</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Tarifas y tipos</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>Revisar antes del</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>Revisión pendiente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>Por venir</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
    </context>
    <context>
        <name>RateLists</name>
        <message>
            <source>Add a rate card</source>
            <translation>Añadir un tarifario</translation>
        </message>
        <message>
            <source>Enter a rate</source>
            <translation>Introducir una tarifa</translation>
        </message>
        <message>
            <source>Every running service that is priced by the unit has a rate for each of its days.</source>
            <translation>Cada servicio en curso que se cobra por unidad tiene tarifa para todos sus días.</translation>
        </message>
        <message>
            <source>Exchange rates</source>
            <translation>Tipos de cambio</translation>
        </message>
        <message>
            <source>No exchange rate is in the register yet. Take in the list as it was downloaded.</source>
            <translation>Aún no hay ningún tipo de cambio en el registro. Incorpore la lista tal como se descargó.</translation>
        </message>
        <message>
            <source>No rate card is on record yet. A card holds the rates one provider gives out together.</source>
            <translation>Aún no hay ningún tarifario. Un tarifario reúne las tarifas que un proveedor publica juntas.</translation>
        </message>
        <message>
            <source>No rate is past its review day.</source>
            <translation>Ninguna tarifa ha pasado su fecha de revisión.</translation>
        </message>
        <message>
            <source>No service has a rate yet. Enter the first one.</source>
            <translation>Ningún servicio tiene tarifa aún. Introduzca la primera.</translation>
        </message>
        <message>
            <source>Rate cards</source>
            <translation>Tarifarios</translation>
        </message>
        <message>
            <source>Service rates</source>
            <translation>Tarifas de servicios</translation>
        </message>
        <message>
            <source>Service, currency, provider, card</source>
            <translation>Servicio, moneda, proveedor, tarifario</translation>
        </message>
        <message>
            <source>Take in published rates…</source>
            <translation>Incorporar tipos publicados…</translation>
        </message>
        <message>
            <source>To be reviewed</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Without a rate</source>
            <translation>Sin tarifa</translation>
        </message>
    </context>
    <context>
        <name>RatePanel</name>
        <message numerus="yes">
            <source>%n rate(s)</source>
            <translation>
                <numerusform>%n tarifa</numerusform>
                <numerusform>%n tarifas</numerusform>
            </translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Aprobado por</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Como mínimo</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Tarifario</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>Vale desde el</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>For one</source>
            <translation>Por cada</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>Por un dólar EE. UU.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Full cost</source>
            <translation>Costo total</translation>
        </message>
        <message>
            <source>It should have been reviewed by {day}. It still counts until another one does.</source>
            <translation>Debía revisarse a más tardar el {day}. Sigue valiendo hasta que otra la sustituya.</translation>
        </message>
        <message>
            <source>Lines billed</source>
            <translation>Líneas facturadas</translation>
        </message>
        <message>
            <source>List of</source>
            <translation>Lista del</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>No list is in the register for this month. The last known rate is used, provisionally.</source>
            <translation>No hay lista en el registro para este mes. Se usa el último tipo conocido, de forma provisional.</translation>
        </message>
        <message>
            <source>No rate counts from {first} to {last}. Deliveries of these days cannot be billed.</source>
            <translation>Ninguna tarifa vale del {first} al {last}. Las entregas de esos días no se pueden facturar.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Rates of this currency</source>
            <translation>Tipos de esta moneda</translation>
        </message>
        <message>
            <source>Rates of this service</source>
            <translation>Tarifas de este servicio</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>Revisar antes del</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Support cost</source>
            <translation>Gastos de apoyo</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>indirect</source>
            <translation>indirecto</translation>
        </message>
        <message>
            <source>support</source>
            <translation>apoyo</translation>
        </message>
    </context>
    <context>
        <name>RatesPage</name>
        <message>
            <source>Add a rate card</source>
            <translation>Añadir un tarifario</translation>
        </message>
        <message>
            <source>Enter a rate</source>
            <translation>Introducir una tarifa</translation>
        </message>
        <message>
            <source>Enter a rate by hand…</source>
            <translation>Introducir un tipo a mano…</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Tarifas y tipos</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Incorporar</translation>
        </message>
        <message>
            <source>Take in published rates…</source>
            <translation>Incorporar tipos publicados…</translation>
        </message>
        <message>
            <source>There is nothing to take in.</source>
            <translation>No hay nada que incorporar.</translation>
        </message>
    </context>
    <context>
        <name>RecognitionFigures</name>
        <message>
            <source>Area</source>
            <translation>Ámbito</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Relied on</source>
            <translation>Entidad reconocida</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>Entidad que se apoya</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
    </context>
    <context>
        <name>RecognitionOverview</name>
        <message>
            <source>Both have signed the statement on mutual recognition.</source>
            <translation>Ambas han firmado la declaración sobre reconocimiento mutuo.</translation>
        </message>
        <message>
            <source>No further agreement is needed; the record is kept for reporting.</source>
            <translation>No hace falta otro acuerdo; la ficha sirve para los informes.</translation>
        </message>
        <message>
            <source>No signatory on record: {codes}.</source>
            <translation>No consta como firmante: {codes}.</translation>
        </message>
        <message>
            <source>No signatory on record: {codes}. Excused.</source>
            <translation>No consta como firmante: {codes}. Excepción motivada.</translation>
        </message>
        <message>
            <source>On which day did {code} sign the statement on mutual recognition?</source>
            <translation>¿Qué día firmó {code} la declaración sobre reconocimiento mutuo?</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Record the signature if it has signed the statement, or give the reason for the exception.</source>
            <translation>Registre la firma si ha firmado la declaración, o indique el motivo de la excepción.</translation>
        </message>
        <message>
            <source>{code} has signed…</source>
            <translation>{code} ha firmado…</translation>
        </message>
    </context>
    <context>
        <name>RecognitionsBrowse</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Ámbito</translation>
        </message>
        <message>
            <source>Both entities have signed the statement in every reliance.</source>
            <translation>En cada reconocimiento, las dos entidades han firmado la declaración.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>New reliance</source>
            <translation>Nueva ficha</translation>
        </message>
        <message>
            <source>No reliance matches {conditions}.</source>
            <translation>Ningún reconocimiento coincide con {conditions}.</translation>
        </message>
        <message>
            <source>No reliance yet. Log when one entity relies on a policy, contract or roster of another.</source>
            <translation>Todavía no hay nada. Registre cuándo una entidad se apoya en una política, un contrato o una lista de otra.</translation>
        </message>
        <message>
            <source>Not both signatories</source>
            <translation>Falta un firmante</translation>
        </message>
        <message>
            <source>Relied on</source>
            <translation>Entidad reconocida</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>Entidad que reconoce</translation>
        </message>
        <message>
            <source>Search, or party:wfp day:&lt;2026-07</source>
            <translation>Buscar, o party:wfp</translation>
        </message>
        <message>
            <source>Sum of values {sums}</source>
            <translation>Suma de los valores {sums}</translation>
        </message>
        <message>
            <source>Views of mutual recognition</source>
            <translation>Vistas del reconocimiento mutuo</translation>
        </message>
    </context>
    <context>
        <name>RecognitionsBulk</name>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>Todos tienen ya este valor. Elija otro valor.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Ámbito</translation>
        </message>
        <message>
            <source>Changing reliances</source>
            <translation>Modificación de los reconocimientos</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Reliances changed: {count}.</source>
            <translation>Reconocimientos modificados: {count}.</translation>
        </message>
        <message>
            <source>Relied on</source>
            <translation>Entidad reconocida</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>Entidad que reconoce</translation>
        </message>
        <message>
            <source>Selected reliances: {count}</source>
            <translation>Reconocimientos seleccionados: {count}</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Reliances: {count}.</source>
            <translation>Lo que cambiará: {field} → {value}. Reconocimientos: {count}.</translation>
        </message>
    </context>
    <context>
        <name>RecordBook</name>
        <message>
            <source>Attach…</source>
            <translation>Adjuntar…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Hand back…</source>
            <translation>Devolver…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>Partes de la ficha</translation>
        </message>
    </context>
    <context>
        <name>RecordCommands</name>
        <message>
            <source>Attach a document…</source>
            <translation>Adjuntar un documento…</translation>
        </message>
        <message>
            <source>Edit the terms</source>
            <translation>Editar las condiciones</translation>
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
            <source>Print the arrangement…</source>
            <translation>Imprimir el acuerdo…</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>Registrar una firma</translation>
        </message>
        <message>
            <source>Save the arrangement as PDF…</source>
            <translation>Guardar el acuerdo como PDF…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation>Este acuerdo ya no está en el registro.</translation>
        </message>
    </context>
    <context>
        <name>RecordDeeds</name>
        <message>
            <source>Amend…</source>
            <translation>Enmendar…</translation>
        </message>
        <message>
            <source>An amendment is open already.</source>
            <translation>Ya hay una enmienda abierta.</translation>
        </message>
        <message>
            <source>Complete the amendment…</source>
            <translation>Completar la enmienda…</translation>
        </message>
        <message>
            <source>Drop the amendment…</source>
            <translation>Desechar la enmienda…</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Prorrogar…</translation>
        </message>
        <message>
            <source>New from this…</source>
            <translation>Nuevo a partir de este…</translation>
        </message>
        <message>
            <source>No amendment is open.</source>
            <translation>No hay ninguna enmienda abierta.</translation>
        </message>
        <message>
            <source>Only a signed arrangement is replaced by another.</source>
            <translation>Solo un acuerdo firmado se sustituye por otro.</translation>
        </message>
        <message>
            <source>Only an arrangement in force is reviewed.</source>
            <translation>Solo se revisa un acuerdo en vigor.</translation>
        </message>
        <message>
            <source>Only signed terms are amended.</source>
            <translation>Solo se enmiendan condiciones firmadas.</translation>
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
            <source>Record a signature under the amendment…</source>
            <translation>Registrar una firma de la enmienda…</translation>
        </message>
        <message>
            <source>Renew…</source>
            <translation>Renovar…</translation>
        </message>
        <message>
            <source>Replaced by…</source>
            <translation>Sustituido por…</translation>
        </message>
        <message>
            <source>What did the review find? The next review is counted from today.</source>
            <translation>¿Cuál fue la conclusión de la revisión? La próxima se cuenta a partir de hoy.</translation>
        </message>
    </context>
    <context>
        <name>RecordHeader</name>
        <message>
            <source>Amendment {number}</source>
            <translation>Enmienda {number}</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Enmendar…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>Otros pasos</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>Registrar una firma</translation>
        </message>
    </context>
    <context>
        <name>RecordKinds</name>
        <message>
            <source>Building</source>
            <translation>Edificio</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Controles</translation>
        </message>
        <message>
            <source>Common premises</source>
            <translation>Locales comunes</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Handed back</source>
            <translation>Devueltos</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Tenure and lease</source>
            <translation>Tenencia y arrendamiento</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>UN House</source>
            <translation>Casa de las Naciones Unidas</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>{relying} relies on {relied_on}</source>
            <translation>{relying} se apoya en {relied_on}</translation>
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
        <name>RegisterList</name>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Edificio</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Long-term agreements</source>
            <translation>Acuerdos a largo plazo</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Mutual recognition</source>
            <translation>Reconocimiento mutuo</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>Nuevo acuerdo</translation>
        </message>
        <message>
            <source>New premises</source>
            <translation>Nuevos locales</translation>
        </message>
        <message>
            <source>New reliance</source>
            <translation>Nueva ficha</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locales</translation>
        </message>
        <message>
            <source>Tenure and lease</source>
            <translation>Tenencia y arrendamiento</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
    </context>
    <context>
        <name>RolesPart</name>
        <message>
            <source>Kept in the register from today on, where colleagues see them.</source>
            <translation>Se guardan en el registro desde hoy, donde las ven los colegas.</translation>
        </message>
        <message>
            <source>Nobody has declared a role yet, so every step is open to everyone. The first one binds.</source>
            <translation>Nadie ha declarado aún una función, así que cada paso está abierto a todos. La primera obliga.</translation>
        </message>
        <message>
            <source>Roles are declared here and bind: without one you can enter records, but not move them on.</source>
            <translation>Hay funciones declaradas y obligan: sin una puede introducir fichas, pero no hacerlas avanzar.</translation>
        </message>
        <message>
            <source>Roles bind: a step is open to those who hold a role for it on that day.</source>
            <translation>Las funciones obligan: un paso está abierto a quienes ejercen ese día una función para él.</translation>
        </message>
        <message>
            <source>Roles you hold</source>
            <translation>Funciones que ejerce</translation>
        </message>
        <message>
            <source>You may approve up to {amount}, given by {who}, until {day}.</source>
            <translation>Puede aprobar hasta {amount}, por delegación de {who}, hasta el {day}.</translation>
        </message>
        <message>
            <source>You may approve without a ceiling, given by {who}, until {day}.</source>
            <translation>Puede aprobar sin límite, por delegación de {who}, hasta el {day}.</translation>
        </message>
        <message>
            <source>Your roles in this register</source>
            <translation>Sus funciones en este registro</translation>
        </message>
        <message>
            <source>further notice</source>
            <translation>nuevo aviso</translation>
        </message>
    </context>
    <context>
        <name>RowDeeds</name>
        <message>
            <source>Accept as it is…</source>
            <translation>Aceptar tal cual…</translation>
        </message>
        <message>
            <source>Correct the card…</source>
            <translation>Corregir la lista…</translation>
        </message>
        <message>
            <source>Dismiss…</source>
            <translation>Descartar…</translation>
        </message>
        <message>
            <source>End the rate…</source>
            <translation>Terminar la tarifa…</translation>
        </message>
        <message>
            <source>Enter a rate by hand…</source>
            <translation>Introducir un tipo a mano…</translation>
        </message>
        <message>
            <source>Enter a rate of this card…</source>
            <translation>Introducir una tarifa de este tarifario…</translation>
        </message>
        <message>
            <source>Enter the missing rate…</source>
            <translation>Introducir la tarifa que falta…</translation>
        </message>
        <message>
            <source>Explain…</source>
            <translation>Explicar…</translation>
        </message>
        <message>
            <source>It is dismissed already.</source>
            <translation>Ya está descartado.</translation>
        </message>
        <message>
            <source>It is not dismissed.</source>
            <translation>No está descartado.</translation>
        </message>
        <message>
            <source>It is not open any more.</source>
            <translation>Ya no está abierta.</translation>
        </message>
        <message>
            <source>It is open already.</source>
            <translation>Ya está abierta.</translation>
        </message>
        <message>
            <source>New rate from a day on…</source>
            <translation>Nueva tarifa desde un día…</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>Abrir de nuevo…</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir la ficha</translation>
        </message>
        <message>
            <source>Open the service</source>
            <translation>Abrir el servicio</translation>
        </message>
        <message>
            <source>Owner and day…</source>
            <translation>Responsable y fecha…</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Revisar…</translation>
        </message>
        <message>
            <source>Run this check…</source>
            <translation>Ejecutar este control…</translation>
        </message>
        <message>
            <source>Settle…</source>
            <translation>Resolver…</translation>
        </message>
        <message>
            <source>Show its differences</source>
            <translation>Ver sus diferencias</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Retirar…</translation>
        </message>
        <message>
            <source>There is no page for what this is about.</source>
            <translation>No hay página para aquello de lo que se trata.</translation>
        </message>
        <message>
            <source>This rate has ended.</source>
            <translation>Esta tarifa ha terminado.</translation>
        </message>
        <message>
            <source>This run is reviewed already.</source>
            <translation>Esta ejecución ya está revisada.</translation>
        </message>
    </context>
    <context>
        <name>RowPanel</name>
        <message>
            <source>Choose a row in the list; Space shows or hides this panel.</source>
            <translation>Elija una fila de la lista; Espacio muestra u oculta este panel.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>No hay nada seleccionado.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A bill is written off only by an approved decision. Name the decision first.</source>
            <translation>Una factura se da de baja solo por una decisión aprobada. Indique primero la decisión.</translation>
        </message>
        <message>
            <source>A budget that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation>Un presupuesto en el estado «{from_state}» no puede pasar a «{to_state}». Desde aquí puede pasar a: {choices}.</translation>
        </message>
        <message>
            <source>A document of the kind “{named}” is missing. Attach it, or waive it with a reason.</source>
            <translation>Falta un documento de la clase «{named}». Adjúntelo o conceda una exención motivada.</translation>
        </message>
        <message>
            <source>A form has room for {most} months; {value} has {count}. Hand out one form for each year.</source>
            <translation>Un formulario admite como máximo {most} meses; {value} tiene {count}. Entregue un formulario por año.</translation>
        </message>
        <message>
            <source>A minimum or a cap of {value} is below zero. Enter what is meant without the sign.</source>
            <translation>Un mínimo o un tope de {value} es inferior a cero. Introduzca el valor sin el signo.</translation>
        </message>
        <message>
            <source>A new record needs more: {fields}.</source>
            <translation>Un registro nuevo necesita más: {fields}.</translation>
        </message>
        <message>
            <source>A note is missing. Say how it was settled, or why it is accepted, for example {example}.</source>
            <translation>Falta una nota. Diga cómo se resolvió o por qué se acepta, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>A number 0.12 means 12 %.</source>
            <translation>Un número 0,12 significa 12 %.</translation>
        </message>
        <message>
            <source>A number 12 means 12 %.</source>
            <translation>Un número 12 significa 12 %.</translation>
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
            <source>A settlement that takes another one back is not taken back itself. Enter it anew.</source>
            <translation>Un pago que revierte otro no se revierte a su vez. Regístrelo de nuevo.</translation>
        </message>
        <message>
            <source>A signed document is missing. Attach it first, for example {example}.</source>
            <translation>Falta un documento firmado. Adjúntelo primero, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>All drivers are zero once weights and months are applied, so there is nothing to share by. Enter at least one above zero, or choose equal shares.</source>
            <translation>Todas las claves son cero una vez aplicadas las ponderaciones y los meses, así que no hay nada con que repartir. Introduzca al menos una superior a cero o elija partes iguales.</translation>
        </message>
        <message>
            <source>All drivers of the key {key} are zero, so its part cannot be shared. Enter at least one above zero, or leave the key out.</source>
            <translation>Todos los valores de la clave {key} son cero, así que su parte no se puede repartir. Introduzca al menos uno superior a cero o prescinda de la clave.</translation>
        </message>
        <message>
            <source>Amendment {value} is still open. Sign it or drop it first.</source>
            <translation>La enmienda {value} sigue abierta. Fírmela o deséchela primero.</translation>
        </message>
        <message>
            <source>Amendment {value} was signed and is no longer dropped or changed. Let it be signed by all, then amend again.</source>
            <translation>La enmienda {value} ya fue firmada y no se puede desechar ni modificar. Haga que la firmen todas las partes y luego enmiende de nuevo.</translation>
        </message>
        <message>
            <source>An amendment is still open. Sign it or drop it first.</source>
            <translation>Queda una enmienda abierta. Fírmela o deséchela primero.</translation>
        </message>
        <message>
            <source>An arrangement that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation>Un acuerdo en el estado {from_state} no puede pasar a {to_state}. Desde aquí puede pasar a {choices}.</translation>
        </message>
        <message>
            <source>An arrangement that is {from_state} has no parties to come or go. Change its draft instead, or log a new one.</source>
            <translation>En el estado {from_state}, un acuerdo no tiene partes que entren o salgan. Modifique su borrador o registre uno nuevo.</translation>
        </message>
        <message>
            <source>An arrangement that is {from_state} is not amended. Before signature change its terms directly; after its end log a new one.</source>
            <translation>En el estado {from_state}, un acuerdo no se enmienda. Antes de la firma cambie directamente sus condiciones; después de su fin registre uno nuevo.</translation>
        </message>
        <message>
            <source>Another line has the number {value}. The next free number is {example}.</source>
            <translation>Otra línea lleva el número {value}. El siguiente número libre es {example}.</translation>
        </message>
        <message>
            <source>Before closing, “{named}” has to be confirmed. Record who confirmed it, or let it go with a reason.</source>
            <translation>Antes del cierre hay que confirmar “{named}”. Registre quién lo confirmó, o dispénselo con un motivo.</translation>
        </message>
        <message>
            <source>Bills not settled yet: {count}. Settle, credit or write them off first.</source>
            <translation>Facturas aún sin liquidar: {count}. Liquídelas, abónelas o páselas antes a pérdidas y ganancias.</translation>
        </message>
        <message>
            <source>Bills of this form did not come back: {bills}. Put their rows back and answer each.</source>
            <translation>Hay facturas de este formulario que no han vuelto: {bills}. Restablezca sus filas y responda a cada una.</translation>
        </message>
        <message>
            <source>Cells in the sheet {sheet} that show an error: {count}. The first one is {cell}.</source>
            <translation>Celdas de la hoja {sheet} que muestran un error: {count}. La primera es {cell}.</translation>
        </message>
        <message>
            <source>Column {column} is read as it was answered.</source>
            <translation>La columna {column} se lee según la respuesta dada.</translation>
        </message>
        <message>
            <source>Column {column} is read as this sender's sheets were read last time.</source>
            <translation>La columna {column} se lee como la última vez para este remitente.</translation>
        </message>
        <message>
            <source>Column {column}: {cell} “{value}” can only mean {outcome}. The whole column is read so.</source>
            <translation>Columna {column}: {cell} «{value}» solo puede significar {outcome}. Toda la columna se lee así.</translation>
        </message>
        <message>
            <source>Column {column}: {count} numbers are read as the spreadsheet's days.</source>
            <translation>Columna {column}: {count} números se leen como días de la hoja de cálculo.</translation>
        </message>
        <message>
            <source>Columns that are gone from the sheet and propose nothing: {fields}.</source>
            <translation>Columnas que ya no están en la hoja y no proponen nada: {fields}.</translation>
        </message>
        <message>
            <source>Columns that stand twice on the sheet and differ, so that nothing is taken from them: {fields}. Delete the copies.</source>
            <translation>Columnas que aparecen dos veces en la hoja y difieren, así que no se toma nada de ellas: {fields}. Borre las copias.</translation>
        </message>
        <message>
            <source>Differences were found. Explain them before the reconciliation is reviewed.</source>
            <translation>Se encontraron diferencias. Explíquelas antes de que se revise la conciliación.</translation>
        </message>
        <message>
            <source>Entity {value} is no party of the arrangement. Add it as a party first.</source>
            <translation>{value} no es parte en el arreglo. Añádala primero como parte.</translation>
        </message>
        <message>
            <source>Everybody pays a flat sum, and {value} is left with nobody to pay it. Lower the percentages of the bands.</source>
            <translation>Todas pagan una cuota fija y quedan {value} que nadie paga. Baje los porcentajes de los tramos.</translation>
        </message>
        <message>
            <source>Forms of the kind “{value}” are not known. The kinds are: {choices}.</source>
            <translation>No se conocen formularios del tipo «{value}». Los tipos son: {choices}.</translation>
        </message>
        <message>
            <source>Formulas in the sheet {sheet} without a stored result: {count}. The first is {cell}. Open the file in a spreadsheet program and save it, so that they have one.</source>
            <translation>Fórmulas de la hoja {sheet} sin resultado guardado: {count}. La primera es {cell}. Abra el archivo en una hoja de cálculo y guárdelo, para que lo tengan.</translation>
        </message>
        <message>
            <source>Hidden columns in the sheet {sheet} were read as well: {count}.</source>
            <translation>Columnas ocultas de la hoja {sheet}, leídas también: {count}.</translation>
        </message>
        <message>
            <source>Hidden rows in the sheet {sheet} were read as well: {count}.</source>
            <translation>Filas ocultas de la hoja {sheet}, leídas también: {count}.</translation>
        </message>
        <message>
            <source>It is something new; add it.</source>
            <translation>Es algo nuevo; añádalo.</translation>
        </message>
        <message>
            <source>It is {reference}; change that.</source>
            <translation>Es {reference}; cámbielo.</translation>
        </message>
        <message>
            <source>It means {code}, {label}.</source>
            <translation>Significa {code}, {label}.</translation>
        </message>
        <message>
            <source>It means {field}.</source>
            <translation>Significa {field}.</translation>
        </message>
        <message>
            <source>Keep what is here: {value} (changed by {actor}, {day}).</source>
            <translation>Conservar lo que está aquí: {value} (cambiado por {actor}, {day}).</translation>
        </message>
        <message>
            <source>Leave the row out.</source>
            <translation>Deje fuera la fila.</translation>
        </message>
        <message>
            <source>Line {line} gives {rate} for the US dollar, so the rates are not per US dollar. Choose the list of operational rates.</source>
            <translation>La línea {line} da {rate} para el dólar de los Estados Unidos, así que los tipos no son por dólar. Elija la lista de tipos operacionales.</translation>
        </message>
        <message>
            <source>Line {number}, order {order}: no confirmed quantity or no rate to compare the amount with. Enter it, or give a reason.</source>
            <translation>Línea {number}, pedido {order}: no hay cantidad confirmada ni tarifa con que comparar el importe. Introdúzcala o indique un motivo.</translation>
        </message>
        <message>
            <source>Line {number}, order {order}: the amount differs from what was confirmed at the rate in force by more than is allowed. Correct it, or give a reason.</source>
            <translation>Línea {number}, pedido {order}: el importe difiere más de lo permitido de lo confirmado a la tarifa vigente. Corríjalo o indique un motivo.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has no actual cost for {months}. Enter it, or spread an estimate, which is flagged.</source>
            <translation>La línea {number}, «{line}», no tiene costo real de {months}. Introdúzcalo o distribuya una estimación, que queda señalada.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has no frozen advance run. Freeze the advance first.</source>
            <translation>La línea {number}, «{line}», no tiene un reparto de anticipo congelado. Congele antes el anticipo.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has no scheme. Choose how it is shared.</source>
            <translation>La línea {number}, «{line}», no tiene sistema de reparto. Elija cómo se reparte.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has not been shared out for this version of the budget. Share it out first.</source>
            <translation>La línea {number}, «{line}», no se ha repartido para esta versión del presupuesto. Repártala primero.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, stands at {stands}, but {shared} is shared out. Share it out again.</source>
            <translation>La línea {number}, «{line}», asciende a {stands}, pero hay {shared} repartidos. Repártala de nuevo.</translation>
        </message>
        <message>
            <source>Line “{value}” has been shared out by {count} runs that stand. Supersede them first.</source>
            <translation>La línea «{value}» se ha repartido en {count} repartos vigentes. Reemplácelos primero.</translation>
        </message>
        <message>
            <source>More than one alert begins with “{value}”. Give more of its name.</source>
            <translation>Más de una alerta empieza por «{value}». Indique más caracteres de su nombre.</translation>
        </message>
        <message>
            <source>More than one sheet may be meant, or none. Choose one of: {choices}.</source>
            <translation>Puede tratarse de varias hojas o de ninguna. Elija una de: {choices}.</translation>
        </message>
        <message>
            <source>Neither an expiry date nor open-ended is entered. Enter one, for example {example}.</source>
            <translation>No se ha introducido ni una fecha de vencimiento ni la duración indefinida. Introduzca una de las dos, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>No amendment is open. Begin one first.</source>
            <translation>No hay ninguna enmienda abierta. Inicie una primero.</translation>
        </message>
        <message>
            <source>No bill is issued for the advance of {codes}. Issue it first.</source>
            <translation>No se ha emitido factura por el anticipo de {codes}. Emítala primero.</translation>
        </message>
        <message>
            <source>No bill or credit is issued for the difference of {codes}. Issue it first.</source>
            <translation>No se ha emitido factura ni nota de crédito por la diferencia de {codes}. Emítala primero.</translation>
        </message>
        <message>
            <source>No delegation of authority of {value} is valid on {day}. Record it, or let someone who has one approve.</source>
            <translation>Ninguna delegación de autoridad de {value} es válida el {day}. Regístrela, o haga que apruebe alguien que la tenga.</translation>
        </message>
        <message>
            <source>No heading of the sheet {sheet} is known. Say which field each column is.</source>
            <translation>No se conoce ningún encabezado de la hoja {sheet}. Diga qué campo es cada columna.</translation>
        </message>
        <message>
            <source>No later arrangement that is signed and in effect replaces this one. Sign its successor first.</source>
            <translation>Ningún acuerdo posterior firmado y en vigor sustituye a este. Firme primero su sucesor.</translation>
        </message>
        <message>
            <source>No mapping “{value}” is kept here. List them with: templates list.</source>
            <translation>Aquí no se guarda ninguna correspondencia «{value}». Muéstrelas con: templates list.</translation>
        </message>
        <message>
            <source>No notice is on record. Record the notice first.</source>
            <translation>No consta ningún preaviso. Registre primero el preaviso.</translation>
        </message>
        <message>
            <source>No record of the register has the hidden key of this row.</source>
            <translation>Ningún registro tiene la clave oculta de esta fila.</translation>
        </message>
        <message>
            <source>No record of this kind has the identifier “{value}”.</source>
            <translation>Ningún registro de este tipo tiene el identificador “{value}”.</translation>
        </message>
        <message>
            <source>No renewal is left: all {value} agreed are used. Extend the arrangement by an amendment.</source>
            <translation>No queda ninguna renovación: se han utilizado las {value} acordadas. Prorrogue el acuerdo mediante una enmienda.</translation>
        </message>
        <message>
            <source>No row with headings was found. Name the columns in one row above the values.</source>
            <translation>No se encontró ninguna fila de encabezados. Nombre las columnas en una fila encima de los valores.</translation>
        </message>
        <message>
            <source>No service is entered under the arrangement. Add one.</source>
            <translation>No se ha introducido ningún servicio en el marco del acuerdo. Añada uno.</translation>
        </message>
        <message>
            <source>No sheet of this file holds the columns that were handed out. Ask for the file again.</source>
            <translation>Ninguna hoja de este archivo contiene las columnas que se entregaron. Pida el archivo otra vez.</translation>
        </message>
        <message>
            <source>Nobody has answered the alert “{value}” yet; there is nothing to take up again.</source>
            <translation>Nadie ha respondido aún a la alerta «{value}»; no hay nada que retomar.</translation>
        </message>
        <message>
            <source>Nobody has validated the narrative yet; there is nothing to take back.</source>
            <translation>Nadie ha validado aún el relato; no hay nada que anular.</translation>
        </message>
        <message>
            <source>Nobody is named to share the cost. Name at least one party with its driver.</source>
            <translation>No se nombra a nadie para compartir el costo. Nombre al menos una parte con su clave.</translation>
        </message>
        <message>
            <source>Nobody is named who gives {value}. Enter the managing entity first.</source>
            <translation>No se indica quién presta {value}. Introduzca primero la entidad gestora.</translation>
        </message>
        <message>
            <source>Nobody knows these columns, and they are not kept: {headings}.</source>
            <translation>Nadie conoce estas columnas, y no se guardan: {headings}.</translation>
        </message>
        <message>
            <source>None of them is meant.</source>
            <translation>Ninguna de ellas.</translation>
        </message>
        <message>
            <source>Not everything is settled: {count} open. Settle it first.</source>
            <translation>No todo está liquidado: quedan {count} pendientes. Liquídelo primero.</translation>
        </message>
        <message>
            <source>Not frozen yet: {count} runs. Freeze them first, so that what is billed cannot change.</source>
            <translation>Aún sin congelar: {count} repartos. Congélelos primero, para que no cambie lo que se factura.</translation>
        </message>
        <message>
            <source>Nothing is added by this import; only what is here is changed.</source>
            <translation>Esta importación no añade nada; solo se cambia lo que está aquí.</translation>
        </message>
        <message>
            <source>Nothing is there to be billed for the period. Certify the orders first, or choose another period.</source>
            <translation>No hay nada que facturar en el período. Certifique primero los pedidos o elija otro período.</translation>
        </message>
        <message>
            <source>Nothing new is added by this sheet. Enter it in the register, or import it as an ordinary sheet.</source>
            <translation>Esta hoja no añade nada nuevo. Escríbalo en el registro, o impórtelo como una hoja corriente.</translation>
        </message>
        <message>
            <source>Nothing of this obligation falls due on {value}. The next due date is {example}.</source>
            <translation>Nada de esta obligación vence el {value}. El próximo vencimiento es el {example}.</translation>
        </message>
        <message>
            <source>Nothing proves the agreement. Attach a document, or waive it with a reason.</source>
            <translation>Nada prueba lo convenido. Adjunte un documento o conceda una exención motivada.</translation>
        </message>
        <message>
            <source>Nothing shows that the participants agreed. Name the decision that adopted the budget and the shares.</source>
            <translation>Nada muestra que los participantes estén de acuerdo. Indique la decisión que aprobó el presupuesto y las cuotas.</translation>
        </message>
        <message>
            <source>Of the actions agreed on, {count} are still open. Close them first, or let them go with a reason.</source>
            <translation>De las medidas acordadas, {count} siguen abiertas. Ciérrelas primero, o dispénselas con un motivo.</translation>
        </message>
        <message>
            <source>Of the obligations that fell due, {count} are not met. Record how each was met, or let them go with a reason.</source>
            <translation>De las obligaciones vencidas, {count} no se han cumplido. Registre cómo se cumplió cada una, o dispénselas con un motivo.</translation>
        </message>
        <message>
            <source>Of {total} parties {count} have not signed. Record their signatures first.</source>
            <translation>De {total} partes, {count} no han firmado. Registre primero sus firmas.</translation>
        </message>
        <message>
            <source>Only the reconciliation with the ledger takes an extract.</source>
            <translation>Solo la conciliación con la contabilidad usa un extracto.</translation>
        </message>
        <message>
            <source>Parties of a signed arrangement do not come and go by hand. Record the accession or the withdrawal of {value}.</source>
            <translation>Las partes de un acuerdo firmado no se añaden ni se quitan a mano. Registre la adhesión o la retirada de {value}.</translation>
        </message>
        <message>
            <source>Party {party} cannot take part for {value} months: the period has {most}. Enter a number from 0 to {most}.</source>
            <translation>La parte {party} no puede participar {value} meses: el período tiene {most}. Introduzca un número de 0 a {most}.</translation>
        </message>
        <message>
            <source>Party {party} has a driver for each month, but this method prices each line by itself. Enter the quantity or cost of the whole period.</source>
            <translation>La parte {party} tiene una clave para cada mes, pero este método valora cada línea por separado. Introduzca la cantidad o el costo de todo el período.</translation>
        </message>
        <message>
            <source>Party {party} has a weight, months or days, but this method prices each line by itself. Enter the quantity or cost that applies, and leave the others out.</source>
            <translation>La parte {party} tiene ponderación, meses o días, pero este método valora cada línea por separado. Introduzca la cantidad o el costo que corresponda y omita lo demás.</translation>
        </message>
        <message>
            <source>Party {party} joins or leaves on a day, but no period is given. Enter the period, for example 2026-07..2027-06.</source>
            <translation>La parte {party} entra o sale un día concreto, pero no se indica el período. Introduzca el período, por ejemplo 2026-07..2027-06.</translation>
        </message>
        <message>
            <source>Party {party} leaves on {left}, before it joins on {joined}. Correct one of the days.</source>
            <translation>La parte {party} sale el {left}, antes de entrar el {joined}. Corrija uno de los días.</translation>
        </message>
        <message>
            <source>Party {smaller} counts less than {larger}, but would pay {more} against {less}. Lower the flat sums, or drop a band.</source>
            <translation>La parte {smaller} cuenta menos que {larger}, pero pagaría {more} frente a {less}. Baje las cuotas fijas o suprima un tramo.</translation>
        </message>
        <message>
            <source>Party {value} is the only one, so nobody would be left to share the cost.</source>
            <translation>{value} es la única parte, así que no quedaría nadie para compartir el costo.</translation>
        </message>
        <message>
            <source>Party {value} takes no part in this run. Those that do are: {choices}.</source>
            <translation>{value} no participa en este reparto. Participan: {choices}.</translation>
        </message>
        <message>
            <source>Party {value} takes part already. Change its driver instead.</source>
            <translation>{value} ya participa. Cambie más bien su clave.</translation>
        </message>
        <message>
            <source>Records of the sheet that are no longer in the register: {count}.</source>
            <translation>Registros de la hoja que ya no están en el registro: {count}.</translation>
        </message>
        <message>
            <source>Row {row} holds totals (“{value}”) and is left out.</source>
            <translation>La fila {row} contiene totales («{value}») y se deja aparte.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: “{value}” cannot be read. Correct it in the file, for example to {example}.</source>
            <translation>Fila {row}, columna {column}: no se puede leer «{value}». Corríjalo en el archivo, por ejemplo a {example}.</translation>
        </message>
        <message>
            <source>Say what leaves: one entity, one site, or the whole mission.</source>
            <translation>Indique qué se va: una entidad, un lugar o toda la misión.</translation>
        </message>
        <message>
            <source>Some runs of the budget are frozen. Supersede them first.</source>
            <translation>Algunos repartos del presupuesto están congelados. Reemplácelos primero.</translation>
        </message>
        <message>
            <source>Take the value of the sheet: {value} (sheet of {day}).</source>
            <translation>Tomar el valor de la hoja: {value} (hoja del {day}).</translation>
        </message>
        <message>
            <source>Texts in the sheet {sheet} longer than the {limit} characters a cell can hold: {cells}. They were read whole.</source>
            <translation>Textos de la hoja {sheet} de más de los {limit} caracteres que caben en una celda: {cells}. Se leyeron enteros.</translation>
        </message>
        <message>
            <source>The US dollar always stands at 1. Choose another currency.</source>
            <translation>El dólar de los Estados Unidos vale siempre 1. Elija otra moneda.</translation>
        </message>
        <message>
            <source>The action is open already.</source>
            <translation>La acción ya está abierta.</translation>
        </message>
        <message>
            <source>The action was closed on {day}. Open it again first.</source>
            <translation>La acción se cerró el {day}. Reábrala primero.</translation>
        </message>
        <message>
            <source>The actual cost of line {number}, “{line}”, has not been shared out. Share it out first.</source>
            <translation>El costo real de la línea {number}, «{line}», no se ha repartido. Repártalo primero.</translation>
        </message>
        <message>
            <source>The additional cost of {party} has no evidence. Say what proves it.</source>
            <translation>El costo adicional de {party} no tiene justificante. Indique qué lo demuestra.</translation>
        </message>
        <message>
            <source>The amendment changes no term yet. Change what was agreed, or drop it.</source>
            <translation>La enmienda aún no cambia ninguna condición. Cambie lo acordado, o deséchela.</translation>
        </message>
        <message>
            <source>The amounts are in dollars already. Leave the rate of exchange out.</source>
            <translation>Los importes ya están en dólares. No indique el tipo de cambio.</translation>
        </message>
        <message>
            <source>The arrangement ended on {value}. Extend it first: the extension amends its end, for example to {example}.</source>
            <translation>El acuerdo terminó el {value}. Prorróguelo primero: la prórroga modifica su fin mediante una enmienda, por ejemplo al {example}.</translation>
        </message>
        <message>
            <source>The arrangement is open-ended and does not expire. Give notice to end it.</source>
            <translation>El acuerdo es de duración indefinida y no vence. Dé preaviso para ponerle fin.</translation>
        </message>
        <message>
            <source>The arrangement runs until {value}. It ends the day after.</source>
            <translation>El acuerdo rige hasta el {value}. Termina al día siguiente.</translation>
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
            <source>The arrangement {value} cannot replace itself, nor one that replaces it. Choose another one.</source>
            <translation>El acuerdo {value} no puede sustituirse a sí mismo ni a uno que lo sustituye. Elija otro.</translation>
        </message>
        <message>
            <source>The arrangement {value} is already replaced by {other}. Only one takes its place.</source>
            <translation>El acuerdo {value} ya está sustituido por {other}. Solo uno ocupa su lugar.</translation>
        </message>
        <message>
            <source>The band below {value} per cent does not rise above the band below {before}. Order them by their percentages, with flat sums that rise.</source>
            <translation>El tramo inferior al {value} por ciento no supera al inferior al {before}. Ordénelos por porcentaje, con cuotas fijas crecientes.</translation>
        </message>
        <message>
            <source>The band below {value} per cent with {flat} cannot apply to anybody. Enter a percentage above zero, and a flat sum that is not below zero.</source>
            <translation>El tramo inferior al {value} por ciento, con {flat}, no se puede aplicar a nadie. Introduzca un porcentaje superior a cero y una cuota fija que no sea negativa.</translation>
        </message>
        <message>
            <source>The bill {bill} cannot go back to this state: it was issued, paid or taken back since. Record what is right now as a new act.</source>
            <translation>La factura {bill} no puede volver a este estado: desde entonces fue emitida, pagada o anulada. Registre lo que es correcto ahora con un nuevo acto.</translation>
        </message>
        <message>
            <source>The bill {bill} is {from_state} and cannot become {to_state} from there.</source>
            <translation>La factura {bill} está en el estado «{from_state}» y no puede pasar a «{to_state}».</translation>
        </message>
        <message>
            <source>The bill {value} cannot be cancelled while its credit {credit} stands. Remove or cancel the credit first.</source>
            <translation>La factura {value} no puede anularse mientras subsista su abono {credit}. Retire o anule primero el abono.</translation>
        </message>
        <message>
            <source>The bill {value} cannot be issued: its lines come to less than nothing, or those of a credit to more. Correct the lines, or make it the other kind.</source>
            <translation>La factura {value} no puede emitirse: sus líneas suman menos que cero, o las de un abono más. Corrija las líneas o cámbiela de tipo.</translation>
        </message>
        <message>
            <source>The bill {value} cannot be set against {bill}: it must be a credit to the same side, or a bill the other way, in the same currency.</source>
            <translation>La factura {value} no se puede compensar con {bill}: debe ser un crédito a la misma parte, o una factura en sentido contrario, en la misma moneda.</translation>
        </message>
        <message>
            <source>The bill {value} has no lines. Remove it, or add what it is for.</source>
            <translation>La factura {value} no tiene líneas. Retírela o añada aquello que factura.</translation>
        </message>
        <message>
            <source>The bill {value} is no draft any more. Cancel it instead, or correct it by a credit note.</source>
            <translation>La factura {value} ya no es un borrador. Anúlela o corríjala con una nota de crédito.</translation>
        </message>
        <message>
            <source>The bill {value} is not open, so nothing can be settled on it.</source>
            <translation>La factura {value} no está abierta, por lo que no se puede pagar nada de ella.</translation>
        </message>
        <message>
            <source>The bill {value} is settled in part. Take the settlements back first, or correct it by a credit note.</source>
            <translation>La factura {value} está pagada en parte. Revierta primero los pagos o corríjala con una nota de crédito.</translation>
        </message>
        <message>
            <source>The budget begins on {value}. Open it from that day on.</source>
            <translation>El presupuesto comienza el {value}. Ábralo a partir de ese día.</translation>
        </message>
        <message>
            <source>The budget has no lines yet. Add at least one, with its amount and its scheme.</source>
            <translation>El presupuesto aún no tiene líneas. Añada al menos una, con su importe y su sistema de reparto.</translation>
        </message>
        <message>
            <source>The budget runs until {value}. Close it from the day after.</source>
            <translation>El presupuesto va hasta el {value}. Ciérrelo a partir del día siguiente.</translation>
        </message>
        <message>
            <source>The budget {reference} is {from_state}, so its lines stay as they are. Revise it, or take it back to draft.</source>
            <translation>El presupuesto {reference} está en el estado «{from_state}», por lo que sus líneas quedan como están. Revíselo o devuélvalo a borrador.</translation>
        </message>
        <message>
            <source>The budget {reference} is {from_state}; actual cost is entered from agreement to closing.</source>
            <translation>El presupuesto {reference} está en el estado «{from_state}»; el costo real se introduce desde el acuerdo hasta el cierre.</translation>
        </message>
        <message>
            <source>The budget {value} has runs that are agreed or frozen, so it stays on record.</source>
            <translation>El presupuesto {value} tiene repartos acordados o congelados, por lo que permanece en el registro.</translation>
        </message>
        <message>
            <source>The cap {value} for each of {count} parties comes to {product} at most, less than the {total} there is to share. Raise the cap.</source>
            <translation>Con el tope de {value} para cada una de las {count} partes se llega como máximo a {product}, menos que los {total} por repartir. Suba el tope.</translation>
        </message>
        <message>
            <source>The cell of {service}, {consumer}, {month} is given twice and not alike, as value {first} and as value {second} of the list. Keep one of them; nothing was entered.</source>
            <translation>La casilla {service}, {consumer}, {month} se da dos veces y de forma distinta, como valor {first} y como valor {second} de la lista. Deje uno; no se ha registrado nada.</translation>
        </message>
        <message>
            <source>The cell shows the error {value}. Correct it in the sheet.</source>
            <translation>La celda muestra el error {value}. Corríjalo en la hoja.</translation>
        </message>
        <message>
            <source>The clearance “{named}” is missing. Record who cleared it and when.</source>
            <translation>Falta el visto bueno «{named}». Registre quién lo dio y cuándo.</translation>
        </message>
        <message>
            <source>The comma is the decimal sign.</source>
            <translation>La coma es el signo decimal.</translation>
        </message>
        <message>
            <source>The cost {value} of {party} has more decimals than {currency}, which takes {places}. Round it yourself and enter it again.</source>
            <translation>El costo {value} de {party} tiene más decimales que {currency}, que admite {places}. Redondéelo y vuelva a introducirlo.</translation>
        </message>
        <message>
            <source>The count of {party} is dated {value}, which is in the future. Enter the day it was counted.</source>
            <translation>El recuento de {party} lleva fecha {value}, que está en el futuro. Introduzca el día en que se hizo.</translation>
        </message>
        <message>
            <source>The currency {value} is given more than once and not alike, in lines {lines}. None of them is taken in.</source>
            <translation>La moneda {value} figura más de una vez y de forma distinta, en las líneas {lines}. No se incorpora ninguna.</translation>
        </message>
        <message>
            <source>The currency {value} is not that of the budget, {currency}. Convert the amount first.</source>
            <translation>La moneda {value} no es la del presupuesto, {currency}. Convierta antes el importe.</translation>
        </message>
        <message>
            <source>The currency {value} was replaced by {by} on {since}: {factor} {value} became one {by}. Enter the rate of {by}.</source>
            <translation>La moneda {value} fue sustituida por {by} el {since}: {factor} {value} pasaron a ser un {by}. Introduzca el tipo de {by}.</translation>
        </message>
        <message>
            <source>The day comes first, then the month.</source>
            <translation>Primero va el día, luego el mes.</translation>
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
            <source>The day “{value}” cannot be read. A valid example is 01 Jan 2099.</source>
            <translation>El día «{value}» no se puede leer. Un ejemplo válido es 01 Jan 2099.</translation>
        </message>
        <message>
            <source>The delegation ended on {last}. Record a new one if it is given again.</source>
            <translation>La delegación terminó el {last}. Registre otra si se vuelve a dar.</translation>
        </message>
        <message>
            <source>The delegation of {value} on {day} does not reach the ceiling of the terms. Let someone with a higher one approve.</source>
            <translation>La delegación de {value} el {day} no alcanza el importe máximo de las condiciones. Haga que apruebe alguien con una mayor.</translation>
        </message>
        <message>
            <source>The difference of rounding has nobody to go to: “{value}” is none of the parties. Name one of them as lead: {parties}.</source>
            <translation>La diferencia del redondeo no tiene a quién asignarse: «{value}» no es ninguna de las partes. Nombre a una de ellas parte principal: {parties}.</translation>
        </message>
        <message>
            <source>The difference of rounding would leave the lead {party} below zero. Name another lead, or let the leftover units go to the largest remainders.</source>
            <translation>La diferencia del redondeo dejaría a la parte principal {party} por debajo de cero. Nombre otra, o deje que las unidades sobrantes vayan a los restos mayores.</translation>
        </message>
        <message>
            <source>The discrepancy is closed already. Open it again first.</source>
            <translation>La diferencia ya está cerrada. Ábrala de nuevo primero.</translation>
        </message>
        <message>
            <source>The discrepancy is open. There is nothing to open again.</source>
            <translation>La diferencia está abierta. No hay nada que abrir de nuevo.</translation>
        </message>
        <message>
            <source>The document “{value}” was replaced before or belongs to another record. Choose one that is in force here.</source>
            <translation>El documento «{value}» ya fue sustituido o pertenece a otra ficha. Elija uno que esté en vigor aquí.</translation>
        </message>
        <message>
            <source>The draft is not attached. Attach a document of the kind Draft.</source>
            <translation>El borrador no está adjunto. Adjunte un documento de la clase Borrador.</translation>
        </message>
        <message>
            <source>The driver of {party} has {value} monthly values, but the period has {most} months. Enter one value for each month.</source>
            <translation>La clave de {party} tiene {value} valores mensuales, pero el período tiene {most} meses. Introduzca un valor por cada mes.</translation>
        </message>
        <message>
            <source>The driver of {party} is missing. Enter it; a party that used nothing has 0.</source>
            <translation>Falta la clave de {party}. Introdúzcala; una parte que no usó nada tiene 0.</translation>
        </message>
        <message>
            <source>The driver of {party} is told month by month, so {value} months cannot be told as well. Leave them out, and enter 0 for the months it takes no part in.</source>
            <translation>La clave de {party} se indica mes por mes, así que no se pueden indicar además {value} meses. Omítalos e introduzca 0 en los meses en que no participa.</translation>
        </message>
        <message>
            <source>The driver {value} of {party} is below zero. Correct it; to give money back, share a negative total.</source>
            <translation>La clave {value} de {party} es inferior a cero. Corríjala; para devolver dinero, reparta un total negativo.</translation>
        </message>
        <message>
            <source>The element “{value}” is not written as NAME=QUANTITY*RATE, for example fuel=2.5*1.18.</source>
            <translation>El elemento «{value}» no está escrito como NOMBRE=CANTIDAD*PRECIO, por ejemplo fuel=2.5*1.18.</translation>
        </message>
        <message>
            <source>The end {value} comes sooner than the {days} days of notice agreed: given on {day}, it runs until {earliest}. Give that day, or the reason why the parties agreed to less.</source>
            <translation>El fin del {value} llega antes de los {days} días de preaviso acordados: dado el {day}, corre hasta el {earliest}. Indique ese día, o el motivo por el que las partes aceptaron menos.</translation>
        </message>
        <message>
            <source>The end {value} is before the notice was given on {day}. Give a later day.</source>
            <translation>El fin del {value} es anterior al preaviso, dado el {day}. Indique un día posterior.</translation>
        </message>
        <message>
            <source>The entity {value} is already in these premises from {start} to {end}. Give other days, or another room.</source>
            <translation>La entidad {value} ya ocupa estos locales del {start} al {end}. Indique otros días, u otra oficina.</translation>
        </message>
        <message>
            <source>The entity {value} is already in these premises since {start}. End that occupancy first, or name another room.</source>
            <translation>La entidad {value} ya ocupa estos locales desde el {start}. Termine antes esa ocupación, o nombre otra oficina.</translation>
        </message>
        <message>
            <source>The file counts its days from 1904, as some old ones do. Its dates are right.</source>
            <translation>El archivo cuenta los días desde 1904, como algunos antiguos. Sus fechas son correctas.</translation>
        </message>
        <message>
            <source>The file does not tell in which letters it is written. It was read as {encoding}: look at its accents before you go on.</source>
            <translation>El archivo no dice en qué codificación está escrito. Se leyó como {encoding}: mire sus acentos antes de seguir.</translation>
        </message>
        <message>
            <source>The file holds macros. They were not run; only its values were read.</source>
            <translation>El archivo contiene macros. No se ejecutaron; solo se leyeron sus valores.</translation>
        </message>
        <message>
            <source>The file holds no exchange rate. Choose the list as it was downloaded.</source>
            <translation>El archivo no contiene ningún tipo de cambio. Elija la lista tal como se descargó.</translation>
        </message>
        <message>
            <source>The file holds rates from {first} to {last}: more than one list. Take in one list at a time.</source>
            <translation>El archivo contiene tipos del {first} al {last}: más de una lista. Incorpore una lista cada vez.</translation>
        </message>
        <message>
            <source>The file name “{value}” leads to another folder or is no name. Rename the file, for example to {example}, and attach it again.</source>
            <translation>El nombre de archivo «{value}» lleva a otra carpeta o no es un nombre. Cambie el nombre, por ejemplo a {example}, y adjúntelo de nuevo.</translation>
        </message>
        <message>
            <source>The file points to other files. They were not opened; the values stored here were read.</source>
            <translation>El archivo remite a otros archivos. No se abrieron; se leyeron los valores guardados aquí.</translation>
        </message>
        <message>
            <source>The file {value} has no column for {column}. Name a column so in its first row: {choices}.</source>
            <translation>El archivo {value} no tiene columna para {column}. Nombre así una columna en la primera fila: {choices}.</translation>
        </message>
        <message>
            <source>The file {value} holds no items. Choose another one.</source>
            <translation>El archivo {value} no contiene partidas. Elija otro.</translation>
        </message>
        <message>
            <source>The file “{value}” has {size}; at most {limit} are kept. Scan it in black and white or in parts, then attach it again.</source>
            <translation>El archivo «{value}» ocupa {size}; se conservan como máximo {limit}. Escanéelo en blanco y negro o por partes y adjúntelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{value}” is empty. Check where it came from and attach the full one.</source>
            <translation>El archivo «{value}» está vacío. Compruebe de dónde viene y adjunte el completo.</translation>
        </message>
        <message>
            <source>The file “{value}” is given twice. Attach it once.</source>
            <translation>El archivo «{value}» se da dos veces. Adjúntelo una sola vez.</translation>
        </message>
        <message>
            <source>The file “{value}” would start a program when it is opened and is not attached. Attach the paper itself, for example {example}.</source>
            <translation>El archivo «{value}» iniciaría un programa al abrirse y no se adjunta. Adjunte el documento mismo, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>The first line has no heading “Type”. Copy the rows together with their headings, such as Type, Title in English, Parties.</source>
            <translation>La primera línea no tiene el encabezado «Tipo». Copie las filas junto con sus encabezados, por ejemplo Tipo, Título (inglés), Partes.</translation>
        </message>
        <message>
            <source>The flat sum {value} of {party} is outside the minimum and the cap. Change one of them.</source>
            <translation>La cuota fija {value} de {party} queda fuera del mínimo y del tope. Cambie uno de ellos.</translation>
        </message>
        <message>
            <source>The flat sums come to {value}, more than the total {total}. Lower them.</source>
            <translation>Las cuotas fijas suman {value}, más que el total de {total}. Bájelas.</translation>
        </message>
        <message>
            <source>The form in {file}, taken on {day}.</source>
            <translation>El formulario de {file}, tomado el {day}.</translation>
        </message>
        <message>
            <source>The form was handed out for {value}, which is no longer in the register.</source>
            <translation>El formulario se entregó para {value}, que ya no está en el registro.</translation>
        </message>
        <message>
            <source>The formula of the cell has no stored result. Open the sheet in a spreadsheet program, let it calculate, and save it.</source>
            <translation>La fórmula de la celda no tiene un resultado guardado. Abra la hoja en un programa de hojas de cálculo, deje que calcule y guárdela.</translation>
        </message>
        <message>
            <source>The headings are those of a sheet this program wrote.</source>
            <translation>Los encabezados son los de una hoja escrita por este programa.</translation>
        </message>
        <message>
            <source>The headings do not say what the sheet is about. Say which it is: {choices}.</source>
            <translation>Los encabezados no dicen de qué trata la hoja. Diga cuál es: {choices}.</translation>
        </message>
        <message>
            <source>The headings stand in row {row}.</source>
            <translation>Los encabezados están en la fila {row}.</translation>
        </message>
        <message>
            <source>The hidden column of keys is gone; rows were known by their {field}.</source>
            <translation>La columna oculta de claves ya no está; las filas se reconocieron por: {field}.</translation>
        </message>
        <message>
            <source>The hidden columns by which rows are known are gone from this sheet. Hand the list out again.</source>
            <translation>Las columnas ocultas por las que se reconocen las filas ya no están en esta hoja. Entregue la lista otra vez.</translation>
        </message>
        <message>
            <source>The hidden row of keys is gone from the sheet {sheet}; its columns were known by their headings.</source>
            <translation>La fila oculta de claves ya no está en la hoja {sheet}; sus columnas se reconocieron por sus títulos.</translation>
        </message>
        <message>
            <source>The identifier is that of “{reference}”, but the row says “{value}”. Correct one of them.</source>
            <translation>El identificador es el de «{reference}», pero la fila dice «{value}». Corrija uno de los dos.</translation>
        </message>
        <message>
            <source>The item “{named}” is missing. Enter it, or waive it with a reason.</source>
            <translation>Falta el elemento «{named}». Introdúzcalo o conceda una exención motivada.</translation>
        </message>
        <message>
            <source>The key {key} is named twice. Name it once, with its whole percentage.</source>
            <translation>La clave {key} se nombra dos veces. Nómbrela una sola vez, con todo su porcentaje.</translation>
        </message>
        <message>
            <source>The keys of the mix add up to {value} per cent, {over} more than 100. Lower one of them.</source>
            <translation>Las claves de la combinación suman el {value} por ciento, {over} más que 100. Baje una de ellas.</translation>
        </message>
        <message>
            <source>The keys of the mix add up to {value} per cent, {under} less than 100. Raise one of them.</source>
            <translation>Las claves de la combinación suman el {value} por ciento, {under} menos que 100. Suba una de ellas.</translation>
        </message>
        <message>
            <source>The kind of service {value} is in use; there is nothing to take back.</source>
            <translation>El tipo de servicio {value} está en uso; no hay nada que deshacer.</translation>
        </message>
        <message>
            <source>The kind of service {value} was retired on {day}.</source>
            <translation>El tipo de servicio {value} se retiró el {day}.</translation>
        </message>
        <message>
            <source>The kind {by} is already called “{value}”. Choose that one, or another name.</source>
            <translation>El tipo {by} ya se llama «{value}». Elija ese, u otro nombre.</translation>
        </message>
        <message>
            <source>The line “{value}” is not written as CODE=NUMBER, for example {example}.</source>
            <translation>La línea «{value}» no está escrita como CÓDIGO=NÚMERO, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>The line “{value}” is too short: a currency code, a day and a rate are needed.</source>
            <translation>La línea «{value}» es demasiado corta: hacen falta un código de moneda, un día y un tipo.</translation>
        </message>
        <message>
            <source>The lines add up to {sum}, but the total says {value}. Correct a line, or leave the total out.</source>
            <translation>Las líneas suman {sum}, pero el total dice {value}. Corrija una línea u omita el total.</translation>
        </message>
        <message>
            <source>The meeting is on {value} and has not been held yet. Record its decisions from that day on.</source>
            <translation>La reunión es el {value} y aún no se ha celebrado. Registre sus decisiones desde ese día.</translation>
        </message>
        <message>
            <source>The method needs bands. Enter at least one, for example 25000 below 0.5 per cent.</source>
            <translation>El método necesita tramos. Introduzca al menos uno, por ejemplo 25000 por debajo del 0,5 por ciento.</translation>
        </message>
        <message>
            <source>The minimum {value} for each of {count} parties would come to {product}, more than the {total} there is to share. Lower the minimum.</source>
            <translation>El mínimo de {value} para cada una de las {count} partes sumaría {product}, más que los {total} por repartir. Baje el mínimo.</translation>
        </message>
        <message>
            <source>The minimum {value} is above the cap {cap}. Change one of them.</source>
            <translation>El mínimo {value} supera el tope {cap}. Cambie uno de ellos.</translation>
        </message>
        <message>
            <source>The mix has no key “{value}”. Its keys are: {keys}.</source>
            <translation>La combinación no tiene la clave «{value}». Sus claves son: {keys}.</translation>
        </message>
        <message>
            <source>The month comes first, then the day.</source>
            <translation>Primero va el mes, luego el día.</translation>
        </message>
        <message>
            <source>The month {value} has its actual cost already. Spread the estimate over other months.</source>
            <translation>El mes {value} ya tiene su costo real. Distribuya la estimación entre otros meses.</translation>
        </message>
        <message>
            <source>The month {value} is outside the budget, which runs from {start} to {end}.</source>
            <translation>El mes {value} queda fuera del presupuesto, que va de {start} a {end}.</translation>
        </message>
        <message>
            <source>The months {value} are not all within the budget, which runs from {start} to {end}.</source>
            <translation>Los meses {value} no están todos dentro del presupuesto, que va de {start} a {end}.</translation>
        </message>
        <message>
            <source>The name {name} does not fit what the file really is: {format}. It was read as that.</source>
            <translation>El nombre {name} no corresponde a lo que el archivo es en realidad: {format}. Se leyó como tal.</translation>
        </message>
        <message>
            <source>The name “{value}” is already that of a scheme from {start} to {end}. Let that one end first, or choose another name.</source>
            <translation>El nombre «{value}» ya es el de un sistema de reparto del {start} al {end}. Póngale fin primero o elija otro nombre.</translation>
        </message>
        <message>
            <source>The narrative has {count} words; at least {limit} are needed. Say more about the effect, the conditions and the next step.</source>
            <translation>El relato tiene {count} palabras; se necesitan al menos {limit}. Diga más sobre el efecto, las condiciones y el paso siguiente.</translation>
        </message>
        <message>
            <source>The narrative has {count} words; at most {limit} fit. Shorten it.</source>
            <translation>El relato tiene {count} palabras; caben {limit} como máximo. Acórtelo.</translation>
        </message>
        <message>
            <source>The narrative was validated by “{value}” on {day}. Nothing is left to do.</source>
            <translation>El relato fue validado por «{value}» el {day}. No queda nada por hacer.</translation>
        </message>
        <message>
            <source>The notice days are empty. Enter them first, for example {example}.</source>
            <translation>Los días de preaviso están vacíos. Introdúzcalos primero, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>The number “{value}” can be read as {first} or as {second}, but no such decimals are kept here. Type {first}, or round the other yourself.</source>
            <translation>El número «{value}» se puede leer como {first} o como {second}, pero aquí no se guardan esos decimales. Escriba {first} o redondee el otro.</translation>
        </message>
        <message>
            <source>The number “{value}” can be read as {first} or as {second}. Type {first} for the first, or {retyped} for the second.</source>
            <translation>El número «{value}» se puede leer como {first} o como {second}. Escriba {first} para el primero o {retyped} para el segundo.</translation>
        </message>
        <message>
            <source>The number “{value}” has more decimals than {currency}, which takes {places}. Round it yourself and enter it again.</source>
            <translation>El número «{value}» tiene más decimales que {currency}, que admite {places}. Redondéelo y vuelva a introducirlo.</translation>
        </message>
        <message>
            <source>The occupancy of {value} already ended on {end}. There is nothing to end.</source>
            <translation>La ocupación de {value} ya terminó el {end}. No hay nada que terminar.</translation>
        </message>
        <message>
            <source>The office has no entity of its own on record. Name the entity that leaves.</source>
            <translation>La oficina no tiene entidad propia en el registro. Indique la entidad que se va.</translation>
        </message>
        <message>
            <source>The one who drafted it, {value}, cannot also approve it. Let another approver do it, or give the reason why one person does both.</source>
            <translation>Quien lo preparó, {value}, no puede además aprobarlo. Que lo haga otro aprobador, o indique el motivo por el que una persona hace ambas cosas.</translation>
        </message>
        <message>
            <source>The order {order} cannot go back to this state: it was delivered, billed or paid since. Record what is right now as a new act.</source>
            <translation>El pedido {order} no puede volver a este estado: desde entonces fue entregado, facturado o pagado. Registre lo que es correcto ahora con un nuevo acto.</translation>
        </message>
        <message>
            <source>The order {order} is {from_state} and cannot become {to_state}. From here it can become {choices}.</source>
            <translation>El pedido {order} está en el estado «{from_state}» y no puede pasar a «{to_state}». Puede pasar a: {choices}.</translation>
        </message>
        <message>
            <source>The order {value} cannot be certified yet: “{field}” is missing, of {count} points in all. Enter it first.</source>
            <translation>El pedido {value} aún no se puede certificar: falta «{field}», de {count} puntos en total. Introdúzcalo primero.</translation>
        </message>
        <message>
            <source>The paper is not known to let new parties join. Tick the clause on accession, or give the reason why {value} joins without it.</source>
            <translation>No consta que el texto permita la adhesión de nuevas partes. Marque la cláusula de adhesión, o indique el motivo por el que {value} se adhiere sin ella.</translation>
        </message>
        <message>
            <source>The parameters “{value}” cannot be read. Enter keys, bands, percentages, weights or the rate anew.</source>
            <translation>No se pueden leer los parámetros «{value}». Introduzca de nuevo las claves, los tramos, los porcentajes, los coeficientes o la tarifa.</translation>
        </message>
        <message>
            <source>The party {party} has both {value} months and a day on which it joins or leaves. Give the months or the days, not both.</source>
            <translation>La parte {party} tiene a la vez {value} meses y un día en que se incorpora o se retira. Indique los meses o los días, no ambos.</translation>
        </message>
        <message>
            <source>The party {party} is named twice. Name it once, with the sum of its drivers.</source>
            <translation>La parte {party} se nombra dos veces. Nómbrela una sola vez, con la suma de sus claves.</translation>
        </message>
        <message>
            <source>The party {value} does not sign this amendment: it is no signing party on the day it applies.</source>
            <translation>La parte {value} no firma esta enmienda: no es parte signataria el día en que se aplica.</translation>
        </message>
        <message>
            <source>The party {value} has already given notice or left. Take that back first.</source>
            <translation>La parte {value} ya dio preaviso o se retiró. Anule eso primero.</translation>
        </message>
        <message>
            <source>The party {value} has given no notice. There is nothing to take back.</source>
            <translation>La parte {value} no ha dado preaviso. No hay nada que anular.</translation>
        </message>
        <message>
            <source>The party {value} has signed this already. A signature is not changed; amend again.</source>
            <translation>La parte {value} ya firmó esto. Una firma no se cambia; enmiende de nuevo.</translation>
        </message>
        <message>
            <source>The party {value} left on {day}, and that day has passed. Record its accession instead.</source>
            <translation>La parte {value} se retiró el {day}, y ese día ya pasó. Registre su adhesión.</translation>
        </message>
        <message>
            <source>The percentages add up to {value}, which is {over} more than 100. Lower one of them.</source>
            <translation>Los porcentajes suman {value}, es decir, {over} más que 100. Baje uno de ellos.</translation>
        </message>
        <message>
            <source>The percentages add up to {value}, which is {under} less than 100. Raise one of them, or choose equal shares.</source>
            <translation>Los porcentajes suman {value}, es decir, {under} menos que 100. Suba uno de ellos o elija partes iguales.</translation>
        </message>
        <message>
            <source>The period begins on {start}, which is still to come.</source>
            <translation>El período empieza el {start}, que aún no ha llegado.</translation>
        </message>
        <message>
            <source>The period ends on {end}, before it begins on {start}. Write the earlier day first.</source>
            <translation>El período termina el {end}, antes de empezar el {start}. Escriba primero el día anterior.</translation>
        </message>
        <message>
            <source>The period ends on {value} and is not over on {day}. Close it afterwards.</source>
            <translation>El período termina el {value} y no ha concluido el {day}. Ciérrelo después.</translation>
        </message>
        <message>
            <source>The period from {start} to {end} is closed already, and this one overlaps it. Choose other months.</source>
            <translation>El período del {start} al {end} ya está cerrado y este se solapa con él. Elija otros meses.</translation>
        </message>
        <message>
            <source>The period from {start} to {end} is closed, and {value} lies in it. Open it again with a reason and an approver, or take a later day.</source>
            <translation>El período del {start} al {end} está cerrado y el {value} cae en él. Reábralo con un motivo y un aprobador, o tome un día posterior.</translation>
        </message>
        <message>
            <source>The period holds {count} confirmed services that are not billed, worth at least {amount}: some have no rate yet. Bill them first, or say why it is closed all the same.</source>
            <translation>El período contiene {count} servicios confirmados sin facturar, por valor de al menos {amount}: algunos aún no tienen tarifa. Factúrelos primero o diga por qué se cierra de todos modos.</translation>
        </message>
        <message>
            <source>The period holds {count} confirmed services that are not billed, worth {amount}. Bill them first, or say why it is closed all the same.</source>
            <translation>El período contiene {count} servicios confirmados sin facturar, por valor de {amount}. Factúrelos primero o diga por qué se cierra de todos modos.</translation>
        </message>
        <message>
            <source>The person “{value}” confirmed and cannot certify as well. Let another person certify, or state the reason of a small office.</source>
            <translation>La persona «{value}» confirmó y no puede además certificar. Que certifique otra persona o indique el motivo de una oficina pequeña.</translation>
        </message>
        <message>
            <source>The person “{value}” delivered and cannot confirm as well. Let the consumer confirm, or state the reason of a small office.</source>
            <translation>La persona «{value}» entregó y no puede además confirmar. Que confirme el usuario o indique el motivo de una oficina pequeña.</translation>
        </message>
        <message>
            <source>The person “{value}” issued the bill and cannot settle it as well. Let another person enter it, or state the reason of a small office.</source>
            <translation>La persona «{value}» emitió la factura y no puede además registrar su pago. Que lo registre otra persona o indique el motivo de una oficina pequeña.</translation>
        </message>
        <message>
            <source>The person “{value}” prepared the reconciliation and does not review it as well. Somebody else reviews it, or say why it cannot be so.</source>
            <translation>La persona «{value}» preparó la conciliación y no la revisa también. La revisa otra, o diga por qué no puede ser.</translation>
        </message>
        <message>
            <source>The point is the decimal sign.</source>
            <translation>El punto es el signo decimal.</translation>
        </message>
        <message>
            <source>The premises cannot be handed back on {day}: {value} moves in on {start}. Remove that occupancy first, or give a later day.</source>
            <translation>Los locales no pueden devolverse el {day}: {value} se instala el {start}. Quite antes esa ocupación, o indique un día posterior.</translation>
        </message>
        <message>
            <source>The premises {value} cannot be the UN House: {other} already is, and a country has one at most. Take the mark off that one first.</source>
            <translation>Los locales {value} no pueden ser la Casa de las Naciones Unidas: {other} ya lo es, y un país tiene una como máximo. Quite antes la marca a esa.</translation>
        </message>
        <message>
            <source>The premises {value} were already handed back on {day}. There is nothing to hand back.</source>
            <translation>Los locales {value} ya se devolvieron el {day}. No hay nada que devolver.</translation>
        </message>
        <message>
            <source>The rate card {value} holds {count} rates. Take them out first.</source>
            <translation>La lista de tarifas {value} contiene {count} tarifas. Retírelas primero.</translation>
        </message>
        <message>
            <source>The rate of exchange {value} is not above zero. Enter how many units one dollar costs, for example 604.5.</source>
            <translation>El tipo de cambio {value} no es superior a cero. Introduzca cuántas unidades cuesta un dólar, por ejemplo 604,5.</translation>
        </message>
        <message>
            <source>The rate of {value} had to be reviewed by {day}. Review it before it is billed.</source>
            <translation>La tarifa de {value} debía revisarse a más tardar el {day}. Revísela antes de facturar.</translation>
        </message>
        <message>
            <source>The rate of {value} has no day from which it applies. Say from which day the list applies.</source>
            <translation>El tipo de {value} no tiene día de aplicación. Diga desde qué día se aplica la lista.</translation>
        </message>
        <message>
            <source>The rate per unit is missing or not above zero. Enter it, for example 1.2437.</source>
            <translation>La tarifa por unidad falta o no es superior a cero. Introdúzcala, por ejemplo 1,2437.</translation>
        </message>
        <message>
            <source>The rate runs from {start}, outside the days of the rate card {value}.</source>
            <translation>La tarifa rige desde el {start}, fuera de los días de la lista {value}.</translation>
        </message>
        <message>
            <source>The rate stands on bill lines for services up to {last}. End it after that day.</source>
            <translation>La tarifa figura en líneas de factura por servicios hasta el {last}. Termínela después de ese día.</translation>
        </message>
        <message>
            <source>The rate stands on {count} bill lines and is kept. End it instead.</source>
            <translation>La tarifa figura en {count} líneas de factura y se conserva. Termínela en su lugar.</translation>
        </message>
        <message>
            <source>The rate stands on {count} bill lines, so its price is not changed. Enter the new price from a day on.</source>
            <translation>La tarifa figura en {count} líneas de factura, así que su precio no cambia. Introduzca el precio nuevo desde un día.</translation>
        </message>
        <message>
            <source>The rate {value} has too many decimals: at most {places} are kept.</source>
            <translation>El tipo {value} tiene demasiados decimales: se guardan {places} como máximo.</translation>
        </message>
        <message>
            <source>The rate {value} is not above 0, or is too large.</source>
            <translation>El tipo {value} no es mayor que 0 o es demasiado grande.</translation>
        </message>
        <message>
            <source>The rate “{value}” cannot be read. A valid example is 1234.567.</source>
            <translation>El tipo «{value}» no se puede leer. Un ejemplo válido es 1234.567.</translation>
        </message>
        <message>
            <source>The reconciliation was reviewed by “{value}” on {day}. Nothing is left to do.</source>
            <translation>La conciliación fue revisada por «{value}» el {day}. No queda nada por hacer.</translation>
        </message>
        <message>
            <source>The record “{value}” stands in {rows} and not alike. Keep one of them.</source>
            <translation>El registro “{value}” figura en {rows} y no de la misma forma. Conserve una de ellas.</translation>
        </message>
        <message>
            <source>The risk is closed. Take the closing back first.</source>
            <translation>El riesgo está cerrado. Deshaga primero el cierre.</translation>
        </message>
        <message>
            <source>The role ended on {last}. Declare it anew if it is held again.</source>
            <translation>La función terminó el {last}. Declárela de nuevo si se vuelve a ejercer.</translation>
        </message>
        <message>
            <source>The row looks like {reference}.</source>
            <translation>La fila se parece a {reference}.</translation>
        </message>
        <message>
            <source>The row says the same as row {row}.</source>
            <translation>La fila dice lo mismo que la fila {row}.</translation>
        </message>
        <message>
            <source>The row waits for an answer.</source>
            <translation>La fila espera una respuesta.</translation>
        </message>
        <message>
            <source>The row was left out.</source>
            <translation>La fila se dejó fuera.</translation>
        </message>
        <message>
            <source>The run names no months, so a day on which {value} leaves cannot be placed.</source>
            <translation>El reparto no indica meses, por lo que no se puede situar el día en que {value} se va.</translation>
        </message>
        <message>
            <source>The run was worked out by a newer version of the program. Open it with that version.</source>
            <translation>El cálculo se hizo con una versión más reciente del programa. Ábralo con esa versión.</translation>
        </message>
        <message>
            <source>The run {reference} is {from_state}. This needs a run that is {to_state}.</source>
            <translation>El reparto {reference} está en el estado «{from_state}». Aquí hace falta un reparto en el estado «{to_state}».</translation>
        </message>
        <message>
            <source>The run {value} stands for the same months. Supersede it first, with the reason.</source>
            <translation>El reparto {value} vale para los mismos meses. Reemplácelo primero, con el motivo.</translation>
        </message>
        <message>
            <source>The same form of {partner} for {period} came back {count} times, in {files}. One copy is read; the others say the same.</source>
            <translation>El mismo formulario de {partner} para {period} volvió {count} veces, en {files}. Se lee un ejemplar; los demás dicen lo mismo.</translation>
        </message>
        <message>
            <source>The same record stands in the rows {rows}. Keep the row that counts and delete the others.</source>
            <translation>El mismo registro está en las filas {rows}. Conserve la fila que vale y borre las demás.</translation>
        </message>
        <message>
            <source>The scheme gives {value} a percentage, but it is no party on these days. Agree on other percentages first.</source>
            <translation>El sistema de reparto asigna un porcentaje a {value}, que no es parte en esos días. Acuerden antes otros porcentajes.</translation>
        </message>
        <message>
            <source>The scheme “{value}” begins on {start}. Let the next one begin later.</source>
            <translation>El sistema de reparto «{value}» comienza el {start}. Haga que el siguiente comience más tarde.</translation>
        </message>
        <message>
            <source>The scheme “{value}” belongs to another arrangement. Choose one of this one.</source>
            <translation>El sistema de reparto «{value}» pertenece a otro arreglo. Elija uno de este.</translation>
        </message>
        <message>
            <source>The scheme “{value}” does not apply on {day}. Choose one that does.</source>
            <translation>El sistema de reparto «{value}» no se aplica el {day}. Elija uno que se aplique.</translation>
        </message>
        <message>
            <source>The scheme “{value}” shares {count} budget lines. Give them another scheme first.</source>
            <translation>El sistema de reparto «{value}» reparte {count} líneas presupuestarias. Asígneles antes otro sistema.</translation>
        </message>
        <message>
            <source>The scheme “{value}” was approved on {day} and stays as it is. Let another one follow it from a day on.</source>
            <translation>El sistema de reparto «{value}» se aprobó el {day} y queda como está. Haga que otro lo suceda a partir de un día.</translation>
        </message>
        <message>
            <source>The shares of {value} are not those of its inputs. Share it out again.</source>
            <translation>Las cuotas de {value} no son las de sus datos. Reparta de nuevo.</translation>
        </message>
        <message>
            <source>The sheet counts in “{value}”, the service in “{unit}”. Convert the figures first.</source>
            <translation>La hoja cuenta en “{value}” y el servicio en “{unit}”. Convierta primero las cifras.</translation>
        </message>
        <message>
            <source>The sheet is read as the last one of {sender} was, where its headings are the same.</source>
            <translation>La hoja se lee como la última de {sender}, donde sus encabezados son los mismos.</translation>
        </message>
        <message>
            <source>The sheet {sheet} is filtered. All its rows were read, also those it does not show.</source>
            <translation>La hoja {sheet} está filtrada. Se leyeron todas sus filas, también las que no muestra.</translation>
        </message>
        <message>
            <source>The sheet {sheet} is hidden in the file. It was read like any other.</source>
            <translation>La hoja {sheet} está oculta en el archivo. Se leyó como las demás.</translation>
        </message>
        <message>
            <source>The signed amendment is not attached. Attach it, or let it go with a reason.</source>
            <translation>La enmienda firmada no está adjunta. Adjúntela, o dispénsela con un motivo.</translation>
        </message>
        <message>
            <source>The spreadsheet exchanged day and month.</source>
            <translation>La hoja de cálculo intercambió el día y el mes.</translation>
        </message>
        <message>
            <source>The spreadsheet holds the right days.</source>
            <translation>La hoja de cálculo contiene los días correctos.</translation>
        </message>
        <message>
            <source>The support cost of {value} per cent is not between 0 and 100. Correct it.</source>
            <translation>Los gastos de apoyo del {value} por ciento no están entre 0 y 100. Corríjalos.</translation>
        </message>
        <message>
            <source>The text “{value}” is not an identifier.</source>
            <translation>El texto “{value}” no es un identificador.</translation>
        </message>
        <message>
            <source>The text “{value}” stands where the currency code is expected.</source>
            <translation>El texto «{value}» está donde se espera el código de moneda.</translation>
        </message>
        <message>
            <source>The time {value} is left out; the day is kept as it stands.</source>
            <translation>La hora {value} se deja aparte; el día queda como está.</translation>
        </message>
        <message>
            <source>The total is missing. Enter what is to be shared, for example 248600.00.</source>
            <translation>Falta el total. Introduzca lo que se reparte, por ejemplo 248600,00.</translation>
        </message>
        <message>
            <source>The two runs are in {value} and {other}, so they cannot be compared. Convert one of them first.</source>
            <translation>Los dos cálculos están en {value} y en {other}, así que no se pueden comparar. Convierta primero uno de ellos.</translation>
        </message>
        <message>
            <source>The units to divide by are missing or not above zero: {value}. Enter how many are planned, for example 2250.</source>
            <translation>Las unidades entre las que se divide faltan o no son superiores a cero: {value}. Introduzca cuántas se prevén, por ejemplo 2250.</translation>
        </message>
        <message>
            <source>The use is not ready to be approved: {count} of its points are open. Settle them first; the list beside says which.</source>
            <translation>El uso todavía no puede aprobarse: {count} de sus puntos están abiertos. Resuélvalos antes; la lista de al lado dice cuáles.</translation>
        </message>
        <message>
            <source>The user {value} called off orders under this use, so it stays on record. Remove the orders first, if they were entered by mistake.</source>
            <translation>El usuario {value} hizo pedidos con este uso, por lo que sigue registrado. Quite antes los pedidos, si se introdujeron por error.</translation>
        </message>
        <message>
            <source>The weight {value} of {party} is below zero. Enter 1 to count it whole, or 0 to leave it out.</source>
            <translation>La ponderación {value} de {party} es inferior a cero. Introduzca 1 para contarla entera o 0 para excluirla.</translation>
        </message>
        <message>
            <source>The withdrawal {value} comes sooner than the {days} days of notice agreed, counted from {day}. Give {example} or a later day, or the reason why the parties agreed to less.</source>
            <translation>La retirada del {value} llega antes de los {days} días de preaviso acordados, contados desde el {day}. Indique {example} o un día posterior, o el motivo por el que las partes aceptaron menos.</translation>
        </message>
        <message>
            <source>The word “{value}” names no part of a full cost. Choose one of {choices}.</source>
            <translation>La palabra «{value}» no nombra ninguna parte de un costo total. Elija entre {choices}.</translation>
        </message>
        <message>
            <source>The writer “{value}” of a narrative does not validate it. Somebody else has to validate it.</source>
            <translation>El relato fue redactado por «{value}», que por eso no lo valida. Debe validarlo otra persona.</translation>
        </message>
        <message>
            <source>The year comes first, then the month.</source>
            <translation>Primero va el año, luego el mes.</translation>
        </message>
        <message>
            <source>There are {value} rows, too many at once; at most {limit} fit. Paste them in parts.</source>
            <translation>{value} filas son demasiadas a la vez; caben {limit} como máximo. Péguelas por partes.</translation>
        </message>
        <message>
            <source>There is no alert “{value}”. List them, and give the name shown there.</source>
            <translation>No hay ninguna alerta «{value}». Muestre la lista e indique el nombre que figura en ella.</translation>
        </message>
        <message>
            <source>There is no field “{value}”. A valid example is {example}.</source>
            <translation>No hay ningún campo «{value}». Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>There is no import called “{value}”. There are: {choices}.</source>
            <translation>No hay ninguna importación “{value}”. Hay: {choices}.</translation>
        </message>
        <message>
            <source>There is no list “{value}” that is handed out as a sheet. The lists are: {choices}.</source>
            <translation>No hay una lista «{value}» que se entregue como hoja. Las listas son: {choices}.</translation>
        </message>
        <message>
            <source>There is no rate of {value} for {day}. Enter it before it is billed.</source>
            <translation>No hay tarifa de {value} para el {day}. Introdúzcala antes de facturar.</translation>
        </message>
        <message>
            <source>There is no requirement “{value}” in this arrangement. What can be let go: {choices}.</source>
            <translation>Este acuerdo no tiene el requisito «{value}». Se puede dispensar de: {choices}.</translation>
        </message>
        <message>
            <source>There is no sheet “{value}” that can be read. There are: {choices}.</source>
            <translation>No hay ninguna hoja “{value}” que se pueda leer. Hay: {choices}.</translation>
        </message>
        <message>
            <source>There is no state “{value}”. A valid example is {example}.</source>
            <translation>No hay ningún estado «{value}». Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>There is no value “{value}” of {name}. Allowed: {allowed}.</source>
            <translation>«{value}» no es un valor de {name}. Valores admitidos: {allowed}.</translation>
        </message>
        <message>
            <source>There is no version {value}. The versions are: {choices}.</source>
            <translation>No existe la versión {value}. Las versiones son: {choices}.</translation>
        </message>
        <message>
            <source>There is nothing for {value} to fill in on such a form: {reason}.</source>
            <translation>No hay nada que {value} pueda rellenar en tal formulario: {reason}.</translation>
        </message>
        <message>
            <source>There is nothing to share out: no line has an amount for these months.</source>
            <translation>No hay nada que repartir: ninguna línea tiene importe para esos meses.</translation>
        </message>
        <message>
            <source>These conditions for using the agreement are not met: {named}. Record them, or let them go with a reason.</source>
            <translation>No se cumplen estas condiciones para utilizar el acuerdo: {named}. Regístrelas, o dispénselas con un motivo.</translation>
        </message>
        <message>
            <source>This computer says it is {value}, but the last step was on {last}. Set the clock of the computer right, then try again.</source>
            <translation>Este equipo indica que es {value}, pero el último paso fue el {last}. Ajuste el reloj del equipo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>This file carries no slip of this program, so it is not known what it was handed out as. Import it as an ordinary sheet.</source>
            <translation>Este archivo no lleva ninguna ficha de este programa, así que no se sabe como qué se entregó. Impórtelo como una hoja corriente.</translation>
        </message>
        <message>
            <source>This means {code}.</source>
            <translation>Se trata de {code}.</translation>
        </message>
        <message>
            <source>This needs a role that {value} does not hold on {day}: {choices}. Those who do: {holders}.</source>
            <translation>Esto exige una función que {value} no tiene el {day}: {choices}. Quienes la tienen: {holders}.</translation>
        </message>
        <message>
            <source>This period was opened again already. There is nothing to open.</source>
            <translation>Este período ya se reabrió. No hay nada que abrir.</translation>
        </message>
        <message>
            <source>This reconciliation compares with an extract of the ledger. Give the file.</source>
            <translation>Esta conciliación compara con un extracto contable. Dé el archivo.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>Este registro ya no está en el registro de la oficina.</translation>
        </message>
        <message>
            <source>This settlement was taken back already. There is nothing left to take back.</source>
            <translation>Este pago ya se revirtió. No queda nada que revertir.</translation>
        </message>
        <message>
            <source>This sheet was handed out by a demonstration and holds made-up figures. It is not taken into a real register.</source>
            <translation>Esta hoja la entregó una demostración y contiene cifras inventadas. No se incorpora a un registro real.</translation>
        </message>
        <message>
            <source>This sheet was handed out by a real register. It is not taken into a demonstration.</source>
            <translation>Esta hoja la entregó un registro real. No se incorpora a una demostración.</translation>
        </message>
        <message>
            <source>This sheet was handed out by the register of another office. Open that register, and import it there.</source>
            <translation>Esta hoja la entregó el registro de otra oficina. Abra ese registro e impórtela allí.</translation>
        </message>
        <message>
            <source>This stands on the bill {bill} already: {value}. Nothing is billed twice; cancel that bill first, if it is wrong.</source>
            <translation>Esto ya figura en la factura {bill}: {value}. Nada se factura dos veces; anule primero esa factura si es incorrecta.</translation>
        </message>
        <message>
            <source>Two lines hold “{value}”. Write it once.</source>
            <translation>Dos líneas contienen «{value}». Escríbalo una sola vez.</translation>
        </message>
        <message>
            <source>Two of the forms say different things of this. Leave one of the files out.</source>
            <translation>Dos de los formularios dicen cosas distintas de esto. Deje fuera uno de los archivos.</translation>
        </message>
        <message>
            <source>What falls due on {value} is not marked yet. There is nothing to take back.</source>
            <translation>Lo que vence el {value} aún no está marcado. No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>What fell due on {value} is already marked, on {day}. Take that back first.</source>
            <translation>Lo que venció el {value} ya está marcado, el {day}. Deshágalo primero.</translation>
        </message>
        <message>
            <source>What is given free needs a reason, and who approved it. Enter both.</source>
            <translation>Lo que se presta gratuitamente necesita un motivo y quién lo aprobó. Introduzca ambos.</translation>
        </message>
        <message>
            <source>What stands below {other} cannot be open-ended, for that one ends on {limit}. Enter an end up to that day.</source>
            <translation>Lo que depende de {other} no puede ser de duración indefinida, pues aquel termina el {limit}. Indique un fin hasta ese día.</translation>
        </message>
        <message>
            <source>Without cells, so not read: {sheets}.</source>
            <translation>Sin celdas, por eso no leídas: {sheets}.</translation>
        </message>
        <message>
            <source>Your name is not known yet, so no role can be declared. Enter it first.</source>
            <translation>Aún no se conoce su nombre, así que no se puede declarar ninguna función. Introdúzcalo primero.</translation>
        </message>
        <message>
            <source>{field} is empty in English and in French. Enter one of them, for example {example}.</source>
            <translation>{field}: está vacío en inglés y en francés. Introduzca uno de los dos, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} is empty. A matter that is referred needs the body it goes to. Choose it.</source>
            <translation>{field} está vacío. Un asunto remitido necesita el órgano al que va. Elíjalo.</translation>
        </message>
        <message>
            <source>{field} is empty. Enter how much is given up, for example {example}.</source>
            <translation>{field} está vacío. Introduzca a cuánto se renuncia, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} is empty. Enter it, for example {example}.</source>
            <translation>{field}: está vacío. Rellénelo, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} is empty. Enter who validates the narrative.</source>
            <translation>{field} está vacío. Indique quién valida el relato.</translation>
        </message>
        <message>
            <source>{field} is empty. Name the body that decided, or the person who decided alone.</source>
            <translation>{field} está vacío. Indique el órgano que decidió, o la persona que decidió sola.</translation>
        </message>
        <message>
            <source>{field} is empty. Name the person or the entity that has to do it.</source>
            <translation>{field} está vacío. Indique la persona o la entidad que debe hacerlo.</translation>
        </message>
        <message>
            <source>{field} is empty. Say both what kind of record it is about, and which.</source>
            <translation>{field} está vacío. Indique la clase de ficha de que se trata, y cuál.</translation>
        </message>
        <message>
            <source>{field} is empty. Say in a few words what came of it, for example {example}.</source>
            <translation>{field} está vacío. Diga en pocas palabras cuál fue el resultado, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} is not answered. Answer it before the narrative is validated.</source>
            <translation>{field}: sin respuesta. Respóndalo antes de validar el relato.</translation>
        </message>
        <message>
            <source>{field} is only shown on this sheet and is not changed by it.</source>
            <translation>{field} solo se muestra en esta hoja y no se cambia en ella.</translation>
        </message>
        <message>
            <source>{field} of {value} stays: {count} records name it. Retire it and add another one.</source>
            <translation>{field}: {value} se queda como está, porque {count} registros lo nombran. Retírelo y añada otro.</translation>
        </message>
        <message>
            <source>{field} stands in two columns, {first} and {second}; the first is read.</source>
            <translation>{field} aparece en dos columnas, {first} y {second}; se lee la primera.</translation>
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
            <source>{field} {value} already uses this agreement under the same arrangement. Change that entry instead.</source>
            <translation>{field} {value} ya usa este acuerdo con el mismo arreglo. Modifique esa línea.</translation>
        </message>
        <message>
            <source>{field} {value} comes too early: {party} leaves on {last} and joins again after that. Give {example} or a later day.</source>
            <translation>{field}: {value} es demasiado pronto: {party} se retira el {last} y vuelve después. Indique {example} o un día posterior.</translation>
        </message>
        <message>
            <source>{field} {value} does not belong to {other}. Choose one that does.</source>
            <translation>{field}: {value} no pertenece a {other}. Elija uno que sí.</translation>
        </message>
        <message>
            <source>{field} {value} falls into the days of the rate {rate} {currency}, which runs from {start} to {end}. A valid example is {example}.</source>
            <translation>{field} {value} cae en los días de la tarifa {rate} {currency}, que rige del {start} al {end}. Un ejemplo válido es {example}.</translation>
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
            <source>{field} {value} is after the day the alert is about, {due}. Put it off to that day at the latest.</source>
            <translation>{field}: {value} es posterior al día al que se refiere la alerta, {due}. Aplácela como máximo hasta ese día.</translation>
        </message>
        <message>
            <source>{field} {value} is after the end of {other}. Give {limit} or an earlier day.</source>
            <translation>{field}: {value} es posterior al fin de {other}. Indique {limit} o un día anterior.</translation>
        </message>
        <message>
            <source>{field} {value} is before the arrangement of {service} begins, on {start}. Correct the month, or say in a note why it is entered all the same.</source>
            <translation>{field} {value} es anterior al inicio del acuerdo de {service}, el {start}. Corrija el mes o diga en una nota por qué se registra de todos modos.</translation>
        </message>
        <message>
            <source>{field} {value} is before the arrangement starts. Give {example} or a later day.</source>
            <translation>{field}: {value} es anterior al inicio del acuerdo. Indique {example} o un día posterior.</translation>
        </message>
        <message>
            <source>{field} {value} is before the bill was issued, on {day}. Correct the day.</source>
            <translation>{field} {value} es anterior a la emisión de la factura, el {day}. Corrija el día.</translation>
        </message>
        <message>
            <source>{field} {value} is before the day the present terms apply, {example}. Give that day or a later one.</source>
            <translation>{field}: {value} es anterior al día en que se aplican las condiciones actuales, {example}. Indique ese día o uno posterior.</translation>
        </message>
        <message>
            <source>{field} {value} is before the decision of {day}. Give that day or a later one.</source>
            <translation>{field} {value} es anterior a la decisión del {day}. Dé ese día o uno posterior.</translation>
        </message>
        <message>
            <source>{field} {value} is before the first day of the arrangement of {service}, {start}. Correct the day, or record why the service was given without cover.</source>
            <translation>{field} {value} es anterior al primer día del acuerdo de {service}, el {start}. Corrija el día o anote por qué se prestó el servicio sin cobertura.</translation>
        </message>
        <message>
            <source>{field} {value} is before the last signature under the terms in force, {last}. A valid example is {example}.</source>
            <translation>{field}: {value} es anterior a la firma de las condiciones en vigor, del {last}. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is before the request of {day}. Correct one of the two days.</source>
            <translation>{field} {value} es anterior a la solicitud del {day}. Corrija uno de los dos días.</translation>
        </message>
        <message>
            <source>{field} {value} is before the request of {day}. Correct the day of the request first, if the order was only entered later.</source>
            <translation>{field} {value} es anterior a la solicitud del {day}. Corrija primero el día de la solicitud, si el pedido se registró más tarde.</translation>
        </message>
        <message>
            <source>{field} {value} is before the settlement itself, on {day}. Correct the day.</source>
            <translation>{field} {value} es anterior a la propia liquidación, del {day}. Corrija la fecha.</translation>
        </message>
        <message>
            <source>{field} {value} is before {other} starts. Give {limit} or a later day.</source>
            <translation>{field}: {value} es anterior al inicio de {other}. Indique {limit} o un día posterior.</translation>
        </message>
        <message>
            <source>{field} {value} is below {limit}. A valid example is {example}.</source>
            <translation>{field}: {value} es inferior a {limit}. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is in the future. A bill is issued today at the latest.</source>
            <translation>{field} {value} está en el futuro. Una factura se emite hoy a más tardar.</translation>
        </message>
        <message>
            <source>{field} {value} is in the future. A valid example is {example}.</source>
            <translation>{field}: {value} está en el futuro. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is less than was delivered, {delivered}. Say in the reason what was not received.</source>
            <translation>{field} {value} es menos de lo entregado, {delivered}. Diga en el motivo qué no se recibió.</translation>
        </message>
        <message>
            <source>{field} {value} is more than the bill {bill} has left to credit, {balance}. Enter that much at most.</source>
            <translation>{field} {value} es más de lo que queda por acreditar de la factura {bill}, {balance}. Introduzca como máximo esa cantidad.</translation>
        </message>
        <message>
            <source>{field} {value} is more than was delivered, {delivered}. Confirm that much at most, or enter the further delivery first.</source>
            <translation>{field} {value} es más de lo entregado, {delivered}. Confirme como máximo esa cantidad o registre primero la otra entrega.</translation>
        </message>
        <message>
            <source>{field} {value} is not above {limit}. A valid example is {example}.</source>
            <translation>{field}: {value} no es superior a {limit}. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not ahead. Give a later day, for example {example}.</source>
            <translation>{field} {value} no es futuro. Dé un día posterior, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not ahead. Put the alert off to a later day, for example {example}.</source>
            <translation>{field}: {value} no es una fecha futura. Aplace la alerta a un día posterior, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not later than the present end {end}. Give a later day.</source>
            <translation>{field}: {value} no es posterior al fin actual, {end}. Indique un día posterior.</translation>
        </message>
        <message>
            <source>{field} {value} is not the first day of a month. A valid example is {example}.</source>
            <translation>{field}: {value} no es el primer día de un mes. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not within the days of the rate, which runs from {start} to {end}. Choose a day after its first.</source>
            <translation>{field} {value} no está en los días de la tarifa, que rige del {start} al {end}. Elija un día posterior al primero.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of the agreement {other}. The limit is {limit}.</source>
            <translation>{field}: {value} queda fuera de los días del acuerdo {other}. El límite es {limit}.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of the agreement, {start} to {end}. Correct the day, or say in the note why it was ordered all the same.</source>
            <translation>{field} {value} está fuera de los días del acuerdo, del {start} al {end}. Corrija el día, o diga en la nota por qué se pidió de todos modos.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of the body {body}. Give a day from {start} to {end}.</source>
            <translation>{field} {value} está fuera de las fechas del órgano {body}. Dé un día del {start} al {end}.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of {other}. The limit is {limit}.</source>
            <translation>{field}: {value} queda fuera de los días de {other}. El límite es {limit}.</translation>
        </message>
        <message>
            <source>{field} {value} is past. Choose a day ahead, for example {example}.</source>
            <translation>{field} {value} ya ha pasado. Elija un día futuro, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} {value} neither holds nor uses this agreement. Add it to the users first.</source>
            <translation>{field} {value} no es titular ni usuaria de este acuerdo. Añádala antes a los usuarios.</translation>
        </message>
        <message>
            <source>{field} {value} would leave less than nothing: {delivered} was delivered so far. Enter a smaller correction.</source>
            <translation>{field} {value} dejaría menos que nada: hasta ahora se entregó {delivered}. Introduzca una corrección menor.</translation>
        </message>
        <message>
            <source>{field} {value} would leave {other}, which stands below, outside. Change that one first.</source>
            <translation>{field}: {value} dejaría fuera a {other}, que depende de este. Cambie primero aquel.</translation>
        </message>
        <message>
            <source>{field} {value} {currency} is above what is open of {bill}, {balance} {currency}. Enter that much at most.</source>
            <translation>{field} {value} {currency} supera lo pendiente de {bill}, {balance} {currency}. Introduzca como máximo esa cantidad.</translation>
        </message>
        <message>
            <source>{field} {value}: no signed arrangement covers {service} on that day. Have it signed or extended first, or record why the service was given without cover.</source>
            <translation>{field} {value}: ningún acuerdo firmado cubre {service} ese día. Haga que se firme o prorrogue primero, o anote por qué se prestó el servicio sin cobertura.</translation>
        </message>
        <message>
            <source>{field} “{value}” already holds this role on these days, from {start}. End that one first, or give other days.</source>
            <translation>{field} «{value}» ya ejerce esta función en esas fechas, desde el {start}. Termínela primero, o dé otras fechas.</translation>
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
            <source>{field} “{value}” can be in {choices}. Write the three letters of the currency.</source>
            <translation>{field}: «{value}» puede estar en {choices}. Escriba las tres letras de la moneda.</translation>
        </message>
        <message>
            <source>{field} “{value}” can be of two centuries. Write the year with four digits, for example {example}.</source>
            <translation>{field}: «{value}» puede ser de dos siglos. Escriba el año con cuatro cifras, por ejemplo {example}.</translation>
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
            <source>{field} “{value}” does not fit the decimal sign of its column, settled by {cell} “{other}”. Write it in the same way, for example {example}.</source>
            <translation>{field}: «{value}» no concuerda con el signo decimal de su columna, establecido por {cell} «{other}». Escríbalo del mismo modo, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” does not fit the order of day and month of its column, settled by {cell} “{other}”. Write it in the same order, or as {example}.</source>
            <translation>{field}: «{value}» no concuerda con el orden de día y mes de su columna, establecido por {cell} «{other}». Escríbalo en el mismo orden, o como {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has more than {limit} digits, which no spreadsheet keeps as a number. Write it as text, or correct it.</source>
            <translation>{field}: «{value}» tiene más de {limit} cifras, que ninguna hoja de cálculo conserva como número. Escríbalo como texto o corríjalo.</translation>
        </message>
        <message>
            <source>{field} “{value}” has no currency. Choose the currency first, for example {example}.</source>
            <translation>{field}: «{value}» no tiene moneda. Elija primero la moneda, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has no currency. Write its three letters, for example USD.</source>
            <translation>{field}: «{value}» no tiene moneda. Escriba sus tres letras, por ejemplo USD.</translation>
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
            <source>{field} “{value}” has too many decimals: {currency} takes {places}.</source>
            <translation>{field}: «{value}» tiene demasiados decimales: {currency} admite {places}.</translation>
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
            <source>{field} “{value}” has {length} characters; at most {limit} fit. Shorten it.</source>
            <translation>{field}: «{value}» tiene {length} caracteres; caben como máximo {limit}. Acórtelo.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a character that cannot be kept, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation>{field}: «{value}» contiene un carácter que no se puede conservar, {sign} en la posición {place}. Bórrelo; un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a character that cannot be kept. Delete it.</source>
            <translation>{field}: «{value}» contiene un carácter que no se puede conservar. Bórrelo.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a line break. Write it in one line, for example {example}.</source>
            <translation>{field}: «{value}» contiene un salto de línea. Escríbalo en una sola línea, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a line break. Write it in one line.</source>
            <translation>{field}: «{value}» contiene un salto de línea. Escríbalo en una sola línea.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a writing-direction mark without its partner, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation>{field}: «{value}» contiene una marca de dirección de escritura sin su pareja, {sign} en la posición {place}. Bórrela; un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a writing-direction mark without its partner. Delete it.</source>
            <translation>{field}: «{value}» contiene una marca de dirección de escritura sin su pareja. Bórrela.</translation>
        </message>
        <message>
            <source>{field} “{value}” is a month, and a day is wanted. A valid example is {example}.</source>
            <translation>{field}: «{value}» es un mes, y se espera un día. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is a number, and not the number of a day. A valid example is {example}.</source>
            <translation>{field}: «{value}» es un número, y no el de un día. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is a percentage, and none is wanted here. A valid example is {example}.</source>
            <translation>{field}: «{value}» es un porcentaje, y aquí no se espera ninguno. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is above {limit}. A valid example is {example}.</source>
            <translation>{field}: «{value}» es superior a {limit}. Un ejemplo válido es {example}.</translation>
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
            <source>{field} “{value}” is already on record. Add to that person, or write the name so that the two can be told apart.</source>
            <translation>{field} «{value}» ya está registrado. Complete esa persona, o escriba el nombre de modo que se distingan.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already the name of a body. Choose another name.</source>
            <translation>{field} «{value}» ya es el nombre de un órgano. Elija otro nombre.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already used. A free one is {example}.</source>
            <translation>{field}: «{value}» ya se utiliza. Está libre, por ejemplo, {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is below {limit}. A valid example is {example}.</source>
            <translation>{field}: «{value}» es inferior a {limit}. Un ejemplo válido es {example}.</translation>
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
            <source>{field} “{value}” is not a code. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es un código. Un ejemplo válido es {example}.</translation>
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
            <source>{field} “{value}” is not a record of this kind. Choose one from the list.</source>
            <translation>{field} «{value}» no es una ficha de esta clase. Elija una de la lista.</translation>
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
            <source>{field} “{value}” is not in the list.</source>
            <translation>{field}: «{value}» no está en la lista.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the list. A valid example is {example}.</source>
            <translation>{field}: «{value}» no está en la lista. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the list. The nearest is {example}.</source>
            <translation>{field}: «{value}» no está en la lista. El más cercano es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the register. A valid example is {example}.</source>
            <translation>{field}: “{value}” no está en el registro. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not of the right kind. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es de la clase correcta. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not the first day of a month. A valid example is {example}.</source>
            <translation>{field}: «{value}» no es el primer día de un mes. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is outside the years that are kept. A valid example is {example}.</source>
            <translation>{field}: «{value}» está fuera de los años que se conservan. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is outside the years {low} to {high}. A valid example is {example}.</source>
            <translation>{field}: «{value}» está fuera de los años {low} a {high}. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is shorter than the other codes, which have {length} figures: its leading zeros may be lost. Write the whole code as text.</source>
            <translation>{field}: «{value}» es más corto que los demás códigos, que tienen {length} cifras: quizá perdió sus ceros iniciales. Escriba el código entero como texto.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the body that decided. Choose the body the matter goes to.</source>
            <translation>{field} «{value}» es el órgano que decidió. Elija el órgano al que va el asunto.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the person itself. Choose the person who is stood in for.</source>
            <translation>{field} «{value}» es la propia persona. Elija la persona a la que se suple.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the record itself. Choose another one, for example {example}.</source>
            <translation>{field}: «{value}» es la propia ficha. Elija otra, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the short form a spreadsheet gives a long number. Write the whole code as text.</source>
            <translation>{field}: «{value}» es la forma abreviada que una hoja de cálculo da a un número largo. Escriba el código entero como texto.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the short form of a longer number. Write it with all its digits, for example {example}.</source>
            <translation>{field}: «{value}» es la forma abreviada de un número más largo. Escríbalo con todas sus cifras, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is too large to be kept. A valid example is {example}.</source>
            <translation>{field}: «{value}» es demasiado grande para conservarlo. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” left on {last}. Choose a person who is still here on {day}.</source>
            <translation>{field} «{value}» se fue el {last}. Elija a alguien que siga aquí el {day}.</translation>
        </message>
        <message>
            <source>{field} “{value}” names another currency than {currency}. A valid example is {example}.</source>
            <translation>{field}: «{value}» indica una moneda distinta de {currency}. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” names the currency {named}, and none is wanted here. A valid example is {example}.</source>
            <translation>{field}: «{value}» indica la moneda {named}, y aquí no se espera ninguna. Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” names {named}, but the row is in {currency}. Correct one of them.</source>
            <translation>{field}: «{value}» indica {named}, pero la fila está en {currency}. Corrija uno de los dos.</translation>
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
            <source>{field} “{value}”: its month does not have so many days. A valid example is {example}.</source>
            <translation>{field}: «{value}»: su mes no tiene tantos días. Un ejemplo válido es {example}.</translation>
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
            <source>{field}: a role for the whole office takes no single record. Leave it empty.</source>
            <translation>{field}: una función para toda la oficina no lleva ficha. Déjelo vacío.</translation>
        </message>
        <message>
            <source>{field}: a role that is not for the whole office needs the record it is for. Choose it.</source>
            <translation>{field}: una función que no es para toda la oficina necesita su ficha. Elíjala.</translation>
        </message>
        <message>
            <source>{field}: answer agree or disagree for each bill; {value} has no answer.</source>
            <translation>{field}: responda De acuerdo o En desacuerdo en cada factura; {value} no tiene respuesta.</translation>
        </message>
        <message>
            <source>{field}: nothing is agreed on how long before a party may leave. Give the day it leaves.</source>
            <translation>{field}: no se ha acordado con cuánta antelación puede retirarse una parte. Indique el día en que se retira.</translation>
        </message>
        <message>
            <source>{field}: premises in use stay so; “{value}” is a step before. Record the hand-back instead when they are given up.</source>
            <translation>{field}: los locales en uso lo siguen siendo; «{value}» es un paso anterior. Registre la devolución cuando se dejen.</translation>
        </message>
        <message>
            <source>{field}: premises that are not shared with the Government are not managed by it. Tick “{other}” first.</source>
            <translation>{field}: los locales que no se comparten con el Gobierno no los gestiona este. Marque antes «{other}».</translation>
        </message>
        <message>
            <source>{field}: several records of the sheet are called “{value}”, and the hidden column that tells them apart is gone. Hand the list out again.</source>
            <translation>{field}: varios registros de la hoja se llaman «{value}», y falta la columna oculta que los distingue. Vuelva a entregar la lista.</translation>
        </message>
        <message>
            <source>{field}: signed terms do not change. Amend the arrangement: {value} stays as signed, and the amendment takes effect from its own day.</source>
            <translation>{field}: las condiciones firmadas no cambian. Enmiende el acuerdo: {value} queda como se firmó, y la enmienda surte efecto desde su propio día.</translation>
        </message>
        <message>
            <source>{field}: the agreement is in {currency}, and so are the orders under it. Enter the amount in {currency}.</source>
            <translation>{field}: el acuerdo está en {currency}, y también sus pedidos. Indique el importe en {currency}.</translation>
        </message>
        <message>
            <source>{field}: the bill {value} is agreed to, and yet another figure stands beside it. Answer that you disagree, or clear the figure.</source>
            <translation>{field}: la factura {value} está aceptada y, sin embargo, a su lado figura otro importe. Responda que no está de acuerdo, o borre el importe.</translation>
        </message>
        <message>
            <source>{field}: the bill {value} is not agreed to; enter your own figure, 0 if you owe nothing.</source>
            <translation>{field}: la factura {value} no se acepta; escriba su cifra, 0 si no debe nada.</translation>
        </message>
        <message>
            <source>{field}: the cell holds a formula without a result. Open the file, save it again, or type the value.</source>
            <translation>{field}: la celda contiene una fórmula sin resultado. Abra el archivo, guárdelo otra vez o escriba el valor.</translation>
        </message>
        <message>
            <source>{field}: the cell shows the error {value}. Correct it in the sheet.</source>
            <translation>{field}: la celda muestra el error {value}. Corríjala en la hoja.</translation>
        </message>
        <message>
            <source>{field}: the spreadsheet holds the day {value}, not a number. Type the number again, for example {example}.</source>
            <translation>{field}: la hoja de cálculo contiene el día {value}, no un número. Escriba de nuevo el número, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field}: the spreadsheet made the day {value} of the code. Write the code as text.</source>
            <translation>{field}: la hoja de cálculo convirtió el código en el día {value}. Escriba el código como texto.</translation>
        </message>
        <message>
            <source>{field}: the use belongs to {value}, not to the entity that orders. Choose the use of that entity.</source>
            <translation>{field}: el uso es de {value}, no de la entidad que pide. Elija el uso de esa entidad.</translation>
        </message>
        <message>
            <source>{field}: there is no “{value}” in the register. Write it as the register has it.</source>
            <translation>{field}: no hay «{value}» en el registro. Escríbalo como está en el registro.</translation>
        </message>
        <message>
            <source>{field}: this meeting was one of another body, {body}. Choose a meeting of the body that decided.</source>
            <translation>{field}: esa reunión fue de otro órgano, {body}. Elija una reunión del órgano que decidió.</translation>
        </message>
        <message>
            <source>{field}: what is corrected must be a delivery of {value} itself. Choose one of its lines.</source>
            <translation>{field}: lo que se corrige debe ser una entrega del propio {value}. Elija una de sus líneas.</translation>
        </message>
        <message>
            <source>{field}: with this order {total} would be called off, more than the ceiling of {ceiling}. Correct the amount, or say in the note why it was ordered all the same.</source>
            <translation>{field}: con este pedido se habrían pedido {total}, más que el límite de {ceiling}. Corrija el importe, o diga en la nota por qué se pidió de todos modos.</translation>
        </message>
        <message>
            <source>{field}: {count} given, an arrangement has at least 2. Add one, for example {example}.</source>
            <translation>{field}: se han indicado {count}; un acuerdo tiene al menos 2. Añada una, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{field}: {value} does not need to rely on itself. Choose another entity.</source>
            <translation>{field}: {value} no necesita apoyarse en sí misma. Elija otra entidad.</translation>
        </message>
        <message>
            <source>{field}: {value} holds the agreement itself and needs no leave to use it. Choose another entity.</source>
            <translation>{field}: {value} es titular del acuerdo y no necesita permiso para usarlo. Elija otra entidad.</translation>
        </message>
        <message>
            <source>{field}: {value} takes no part in the record here. Add parties by an import of parties, participants on the page of the service.</source>
            <translation>{field}: {value} no participa en el registro de aquí. Añada las partes con una importación de partes y los participantes en la página del servicio.</translation>
        </message>
        <message>
            <source>{field}: “{value}” is none of the answers. They are: {choices}.</source>
            <translation>{field}: «{value}» no es ninguna de las respuestas. Son: {choices}.</translation>
        </message>
        <message>
            <source>{field}: “{value}” is not a currency. Write its three letters, for example USD.</source>
            <translation>{field}: «{value}» no es una moneda. Escriba sus tres letras, por ejemplo USD.</translation>
        </message>
        <message>
            <source>{field}: “{value}” names {count} records. Change it in the register instead.</source>
            <translation>{field}: «{value}» nombra {count} registros. Cámbielo en el registro.</translation>
        </message>
    </context>
    <context>
        <name>RunColumns</name>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Cálculo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Worked out</source>
            <translation>Calculado</translation>
        </message>
    </context>
    <context>
        <name>RunsPart</name>
        <message>
            <source>Compare with</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Its inputs were changed.</source>
            <translation>Sus datos fueron cambiados.</translation>
        </message>
        <message>
            <source>Nothing was shared out yet.</source>
            <translation>Aún no se repartió nada.</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Cálculos</translation>
        </message>
        <message>
            <source>Set it aside…</source>
            <translation>Apartarlo…</translation>
        </message>
        <message>
            <source>Set the run aside</source>
            <translation>Apartar el cálculo</translation>
        </message>
        <message>
            <source>Show its shares</source>
            <translation>Mostrar sus cuotas</translation>
        </message>
        <message>
            <source>These differ: {codes}.</source>
            <translation>Estos difieren: {codes}.</translation>
        </message>
        <message>
            <source>This run is set aside already.</source>
            <translation>Este cálculo ya está apartado.</translation>
        </message>
        <message>
            <source>Work it out again</source>
            <translation>Calcularlo de nuevo</translation>
        </message>
        <message>
            <source>{run} does not give the shares that are on record.</source>
            <translation>{run} no da las cuotas registradas.</translation>
        </message>
        <message>
            <source>{run} gives the same shares again, to the smallest unit.</source>
            <translation>{run} da otra vez las mismas cuotas, hasta la unidad más pequeña.</translation>
        </message>
        <message>
            <source>{run} stays on record as it was, and counts no more.</source>
            <translation>{run} queda registrado como estaba y ya no cuenta.</translation>
        </message>
    </context>
    <context>
        <name>Said</name>
        <message>
            <source>An arrangement like this is in the register already: {choices}. Look whether it is the same, or say with --anyway TEXT why a further one is logged.</source>
            <translation>Ya hay en el registro un acuerdo parecido: {choices}. Compruebe si es el mismo o diga con --anyway TEXT por qué se registra otro.</translation>
        </message>
        <message>
            <source>Closed: {reference}.</source>
            <translation>Cerrada: {reference}.</translation>
        </message>
        <message>
            <source>Codes that are not known: {codes}.</source>
            <translation>Códigos desconocidos: {codes}.</translation>
        </message>
        <message>
            <source>Imported: {subject}.</source>
            <translation>Importado: {subject}.</translation>
        </message>
        <message>
            <source>Line {line} was left out.</source>
            <translation>La línea {line} se dejó fuera.</translation>
        </message>
        <message>
            <source>No document “{value}” is in force there. There are: {choices}.</source>
            <translation>Allí no hay ningún documento «{value}» en vigor. Hay: {choices}.</translation>
        </message>
        <message>
            <source>Nobody knows these columns: {headings}.</source>
            <translation>Nadie conoce estas columnas: {headings}.</translation>
        </message>
        <message>
            <source>Not in this list: {codes}.</source>
            <translation>No están en esta lista: {codes}.</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>No hay diferencias.</translation>
        </message>
        <message>
            <source>Nothing matches.</source>
            <translation>No hay ninguna coincidencia.</translation>
        </message>
        <message>
            <source>Nothing to remark in {path}.</source>
            <translation>No hay nada que señalar en {path}.</translation>
        </message>
        <message>
            <source>Nothing was written. Answer what is asked with --answers, and leave out what is refused with --leave-out refused.</source>
            <translation>No se escribió nada. Responda a lo que se pregunta con --answers y deje fuera lo rechazado con --leave-out refused.</translation>
        </message>
        <message>
            <source>Put off: {alert}, {title}.</source>
            <translation>Aplazado: {alert}, {title}.</translation>
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
            <source>Several files at once can only be returned forms. Import other files one at a time.</source>
            <translation>Varios archivos a la vez solo pueden ser formularios devueltos. Importe los demás archivos de uno en uno.</translation>
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
            <source>Taken note of: {alert}, {title}.</source>
            <translation>Se tomó nota: {alert}, {title}.</translation>
        </message>
        <message>
            <source>Taken up again: {alert}, {title}.</source>
            <translation>Retomado: {alert}, {title}.</translation>
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
            <source>The calendar is {path}: {count} days.</source>
            <translation>El calendario es {path}: {count} días.</translation>
        </message>
        <message>
            <source>The copy is {path}; it was opened and checked.</source>
            <translation>La copia es {path}; se ha abierto y comprobado.</translation>
        </message>
        <message>
            <source>The day from which the amendment applies is missing. Give it, for example --from 2026-10-01.</source>
            <translation>Falta el día desde el que se aplica la enmienda. Indíquelo, por ejemplo --from 2026-10-01.</translation>
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
            <source>The file “{value}” of --{field} is no JSON object of texts.</source>
            <translation>El archivo “{value}” de --{field} no es un objeto JSON de textos.</translation>
        </message>
        <message>
            <source>The filled workbook is {path}: {count} cells.</source>
            <translation>El libro rellenado es {path}: {count} celdas.</translation>
        </message>
        <message>
            <source>The gender figure {kpi} of {service}, {day}, has no validated narrative.</source>
            <translation>La cifra de género {kpi} de {service}, {day}, no tiene relato validado.</translation>
        </message>
        <message>
            <source>The handover pack is {path}: {rows}.</source>
            <translation>El expediente de traspaso es {path}: {rows}.</translation>
        </message>
        <message>
            <source>The kind of service {code} is added.</source>
            <translation>El tipo de servicio {code} se ha añadido.</translation>
        </message>
        <message>
            <source>The kind of service {code} is in use again.</source>
            <translation>El tipo de servicio {code} está de nuevo en uso.</translation>
        </message>
        <message>
            <source>The kind of service {code} is retired on {day}.</source>
            <translation>El tipo de servicio {code} queda retirado el {day}.</translation>
        </message>
        <message>
            <source>The last day {value} is before the first, {first}. Write the earlier day first.</source>
            <translation>El último día, {value}, es anterior al primero, {first}. Escriba primero el día más temprano.</translation>
        </message>
        <message>
            <source>The list counts only from {day}, which is more than a month ahead.</source>
            <translation>La lista solo cuenta desde el {day}, dentro de más de un mes.</translation>
        </message>
        <message>
            <source>The list of {day} holds {count} rates: {new} new, {changed} changed, {unchanged} unchanged. Nothing was written.</source>
            <translation>La lista del {day} contiene {count} tipos: {new} nuevos, {changed} modificados, {unchanged} sin cambios. No se escribió nada.</translation>
        </message>
        <message>
            <source>The list of {day} is taken in: {new} new, {changed} changed, {unchanged} unchanged.</source>
            <translation>Se incorporó la lista del {day}: {new} nuevos, {changed} modificados, {unchanged} sin cambios.</translation>
        </message>
        <message>
            <source>The mapping is {path}: {count} places are proposed and {left} are left open. Look it over.</source>
            <translation>La correspondencia es {path}: se proponen {count} lugares y {left} quedan abiertos. Revísela.</translation>
        </message>
        <message>
            <source>The mapping {name} is kept as version {version}.</source>
            <translation>La correspondencia {name} se guarda como versión {version}.</translation>
        </message>
        <message>
            <source>The mapping {name} is removed.</source>
            <translation>La correspondencia {name} se retiró.</translation>
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
            <source>The service {value} has no rate on {day}.</source>
            <translation>El servicio {value} no tiene tarifa el {day}.</translation>
        </message>
        <message>
            <source>The signature “{value}” is not written as PARTY:DATE, for example WFP:2026-10-01.</source>
            <translation>La firma “{value}” no está escrita como PARTE:FECHA, por ejemplo WFP:2026-10-01.</translation>
        </message>
        <message>
            <source>The statement is {path}: {rows} lines.</source>
            <translation>El estado de cuenta es {path}: {rows} líneas.</translation>
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
            <source>The workbook is {path}: {count} offices, {missing} missing, {remarks} remarks.</source>
            <translation>El libro es {path}: {count} oficinas, faltan {missing}, {remarks} observaciones.</translation>
        </message>
        <message>
            <source>The workbook is {path}: {rows} rows to fill in.</source>
            <translation>El libro es {path}: {rows} filas para llenar.</translation>
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
            <source>There is no open action “{value}”. List them with: decisions --open.</source>
            <translation>No hay ninguna acción abierta «{value}». Lístelas con: decisions --open.</translation>
        </message>
        <message>
            <source>There is no rate card “{value}”. A valid example is {example}.</source>
            <translation>No hay ninguna lista de tarifas «{value}». Un ejemplo válido es {example}.</translation>
        </message>
        <message>
            <source>There is no row “{value}” to leave out. The first row is {example}.</source>
            <translation>No hay ninguna fila «{value}» que dejar fuera. La primera fila es {example}.</translation>
        </message>
        <message>
            <source>This is what follows if {who} left after {day}.</source>
            <translation>Esto es lo que ocurre si {who} se fuera después del {day}.</translation>
        </message>
        <message>
            <source>{count} bills are drafted; {left} things are left out.</source>
            <translation>Se prepararon {count} facturas; {left} elementos quedan fuera.</translation>
        </message>
        <message>
            <source>{count} changed.</source>
            <translation>Modificadas: {count}.</translation>
        </message>
        <message>
            <source>{count} documents are what was attached.</source>
            <translation>{count} documentos son los que se adjuntaron.</translation>
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
            <source>{currency} moves from {before} to {rate}: {percent} per cent.</source>
            <translation>{currency} pasa de {before} a {rate}: {percent} por ciento.</translation>
        </message>
        <message>
            <source>{file}, read as {target}: {added} to add, {changed} to change, {unchanged} unchanged, {refused} refused, {asked} waiting; {missing} here are not mentioned.</source>
            <translation>{file}, leído como {target}: {added} por añadir, {changed} por cambiar, {unchanged} sin cambios, {refused} rechazadas, {asked} en espera; {missing} de aquí no se mencionan.</translation>
        </message>
        <message>
            <source>{office} is no mission of the list. Give name, kind and fiscal year, for example --name “Regional centre” --kind SERVICE_CENTRE --calendar JUL_JUN.</source>
            <translation>{office} no es una misión de la lista. Indique nombre, clase y año fiscal, por ejemplo --name “Regional centre” --kind SERVICE_CENTRE --calendar JUL_JUN.</translation>
        </message>
        <message>
            <source>{path} does not tie out: {count} differences.</source>
            <translation>{path} no cuadra: {count} diferencias.</translation>
        </message>
        <message>
            <source>{path} holds no earlier result of sharing a cost. Give a file written by: share --json.</source>
            <translation>{path} no contiene ningún resultado anterior de un reparto de costos. Indique un archivo escrito por: share --json.</translation>
        </message>
        <message>
            <source>{path} ties out: {count} figures were recomputed.</source>
            <translation>{path} cuadra: se recalcularon {count} cifras.</translation>
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
            <source>{reference} came out the same: {path}.</source>
            <translation>{reference} salió igual: {path}.</translation>
        </message>
        <message>
            <source>{reference} is changed: {fields}.</source>
            <translation>{reference} ha cambiado: {fields}.</translation>
        </message>
        <message>
            <source>{reference} is entered.</source>
            <translation>{reference} está introducido.</translation>
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
            <source>{reference} is now {state}.</source>
            <translation>{reference} está ahora en {state}.</translation>
        </message>
        <message>
            <source>{reference} is set up in {path}.</source>
            <translation>{reference} queda configurada en {path}.</translation>
        </message>
        <message>
            <source>{reference} is submitted and kept; a copy is {path}.</source>
            <translation>{reference} queda enviado y conservado; hay una copia en {path}.</translation>
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
            <source>{reference}: attached {files}.</source>
            <translation>{reference}: adjuntado {files}.</translation>
        </message>
        <message>
            <source>{reference}: done.</source>
            <translation>{reference}: hecho.</translation>
        </message>
        <message>
            <source>{reference}: the open amendment is dropped.</source>
            <translation>{reference}: se desechó la enmienda abierta.</translation>
        </message>
        <message>
            <source>{reference}: the rate {rate} counts from {start} until {end}.</source>
            <translation>{reference}: la tarifa {rate} vale desde el {start} hasta el {end}, no incluido.</translation>
        </message>
        <message>
            <source>{reference}: the signature of {party} on {day} is recorded.</source>
            <translation>{reference}: se registró la firma de {party} del {day}.</translation>
        </message>
        <message>
            <source>{reference}: version {number} of the terms is {state}.</source>
            <translation>{reference}: la versión {number} de las condiciones está {state}.</translation>
        </message>
        <message>
            <source>{value} is an arrangement; this command takes a service, for example {example}.</source>
            <translation>{value} es un acuerdo; esta orden necesita un servicio, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>{wrong} of {count} documents are missing or changed.</source>
            <translation>{wrong} de {count} documentos faltan o han cambiado.</translation>
        </message>
        <message>
            <source>“{value}” is no party here. The parties are: {choices}.</source>
            <translation>“{value}” no es parte aquí. Las partes son: {choices}.</translation>
        </message>
        <message>
            <source>“{value}” is not a period. Write the first and the last month, for example 2025-07..2026-06.</source>
            <translation>«{value}» no es un período. Escriba el primer mes y el último, por ejemplo 2025-07..2026-06.</translation>
        </message>
        <message>
            <source>“{value}” names nothing here, or several. List them, and give the name shown there.</source>
            <translation>«{value}» no nombra nada aquí, o varias cosas. Muestre la lista y dé el nombre que figura en ella.</translation>
        </message>
    </context>
    <context>
        <name>SaidActs</name>
        <message>
            <source>accession of a party recorded</source>
            <translation>adhesión de una parte registrada</translation>
        </message>
        <message>
            <source>act taken back</source>
            <translation>acción deshecha</translation>
        </message>
        <message>
            <source>action added</source>
            <translation>acción añadida</translation>
        </message>
        <message>
            <source>action changed</source>
            <translation>acción modificada</translation>
        </message>
        <message>
            <source>action closed</source>
            <translation>acción cerrada</translation>
        </message>
        <message>
            <source>action opened again</source>
            <translation>acción reabierta</translation>
        </message>
        <message>
            <source>actual cost entered</source>
            <translation>costo real introducido</translation>
        </message>
        <message>
            <source>ageing kept</source>
            <translation>antigüedad de saldos guardada</translation>
        </message>
        <message>
            <source>alert put off</source>
            <translation>alerta aplazada</translation>
        </message>
        <message>
            <source>alert taken note of</source>
            <translation>alerta registrada</translation>
        </message>
        <message>
            <source>alert taken up again</source>
            <translation>alerta retomada</translation>
        </message>
        <message>
            <source>amendment begun</source>
            <translation>enmienda iniciada</translation>
        </message>
        <message>
            <source>amendment changed</source>
            <translation>enmienda modificada</translation>
        </message>
        <message>
            <source>amendment dropped</source>
            <translation>enmienda desechada</translation>
        </message>
        <message>
            <source>amendment sealed</source>
            <translation>enmienda sellada</translation>
        </message>
        <message>
            <source>amendment signed</source>
            <translation>enmienda firmada</translation>
        </message>
        <message>
            <source>arrangement logged</source>
            <translation>acuerdo registrado</translation>
        </message>
        <message>
            <source>arrangements pasted</source>
            <translation>acuerdos pegados</translation>
        </message>
        <message>
            <source>balance confirmed</source>
            <translation>saldo confirmado</translation>
        </message>
        <message>
            <source>bill begun</source>
            <translation>factura iniciada</translation>
        </message>
        <message>
            <source>bill cancelled</source>
            <translation>factura anulada</translation>
        </message>
        <message>
            <source>bill disputed</source>
            <translation>factura impugnada</translation>
        </message>
        <message>
            <source>bill issued</source>
            <translation>factura emitida</translation>
        </message>
        <message>
            <source>bill offset</source>
            <translation>factura compensada</translation>
        </message>
        <message>
            <source>bill written off</source>
            <translation>factura dada de baja</translation>
        </message>
        <message>
            <source>bills drafted</source>
            <translation>facturas preparadas</translation>
        </message>
        <message>
            <source>body added</source>
            <translation>órgano añadido</translation>
        </message>
        <message>
            <source>body changed</source>
            <translation>órgano modificado</translation>
        </message>
        <message>
            <source>budget line added</source>
            <translation>línea presupuestaria añadida</translation>
        </message>
        <message>
            <source>budget line changed</source>
            <translation>línea presupuestaria modificada</translation>
        </message>
        <message>
            <source>budget line removed</source>
            <translation>línea presupuestaria retirada</translation>
        </message>
        <message>
            <source>budget shared out</source>
            <translation>presupuesto repartido</translation>
        </message>
        <message>
            <source>clause checked</source>
            <translation>cláusula comprobada</translation>
        </message>
        <message>
            <source>clearance given</source>
            <translation>visto bueno dado</translation>
        </message>
        <message>
            <source>count of a party removed</source>
            <translation>recuento de una parte retirado</translation>
        </message>
        <message>
            <source>counts agreed to</source>
            <translation>recuentos acordados</translation>
        </message>
        <message>
            <source>credit note drafted</source>
            <translation>nota de crédito preparada</translation>
        </message>
        <message>
            <source>decision changed</source>
            <translation>decisión modificada</translation>
        </message>
        <message>
            <source>decision linked to a record</source>
            <translation>decisión vinculada a una ficha</translation>
        </message>
        <message>
            <source>decision recorded</source>
            <translation>decisión registrada</translation>
        </message>
        <message>
            <source>delegation of authority changed</source>
            <translation>delegación de autoridad modificada</translation>
        </message>
        <message>
            <source>delegation of authority ended</source>
            <translation>delegación de autoridad terminada</translation>
        </message>
        <message>
            <source>delegation of authority recorded</source>
            <translation>delegación de autoridad registrada</translation>
        </message>
        <message>
            <source>delivery confirmed</source>
            <translation>entrega confirmada</translation>
        </message>
        <message>
            <source>delivery entered</source>
            <translation>entrega registrada</translation>
        </message>
        <message>
            <source>demo mission made</source>
            <translation>misión de demostración creada</translation>
        </message>
        <message>
            <source>differences accepted</source>
            <translation>diferencias aceptadas</translation>
        </message>
        <message>
            <source>differences opened again</source>
            <translation>diferencias abiertas de nuevo</translation>
        </message>
        <message>
            <source>differences settled</source>
            <translation>diferencias resueltas</translation>
        </message>
        <message>
            <source>dispute resolved</source>
            <translation>litigio resuelto</translation>
        </message>
        <message>
            <source>document attached</source>
            <translation>documento adjuntado</translation>
        </message>
        <message>
            <source>document replaced</source>
            <translation>documento sustituido</translation>
        </message>
        <message>
            <source>draft of a bill removed</source>
            <translation>borrador de factura retirado</translation>
        </message>
        <message>
            <source>due date of an obligation let go</source>
            <translation>vencimiento de una obligación dispensado</translation>
        </message>
        <message>
            <source>due date of an obligation open again</source>
            <translation>vencimiento de una obligación reabierto</translation>
        </message>
        <message>
            <source>entity added</source>
            <translation>entidad añadida</translation>
        </message>
        <message>
            <source>estimate spread over months</source>
            <translation>estimación distribuida por meses</translation>
        </message>
        <message>
            <source>exchange rate entered</source>
            <translation>tipo de cambio introducido</translation>
        </message>
        <message>
            <source>exchange rate removed</source>
            <translation>tipo de cambio retirado</translation>
        </message>
        <message>
            <source>exchange rates taken in</source>
            <translation>tipos de cambio incorporados</translation>
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
            <source>kind of service added</source>
            <translation>tipo de servicio añadido</translation>
        </message>
        <message>
            <source>kind of service in use again</source>
            <translation>tipo de servicio de nuevo en uso</translation>
        </message>
        <message>
            <source>kind of service retired</source>
            <translation>tipo de servicio retirado</translation>
        </message>
        <message>
            <source>line of a bill added</source>
            <translation>línea de factura añadida</translation>
        </message>
        <message>
            <source>line of a bill changed</source>
            <translation>línea de factura modificada</translation>
        </message>
        <message>
            <source>line of a bill removed</source>
            <translation>línea de factura retirada</translation>
        </message>
        <message>
            <source>location added</source>
            <translation>lugar añadido</translation>
        </message>
        <message>
            <source>long-term agreement added</source>
            <translation>acuerdo a largo plazo añadido</translation>
        </message>
        <message>
            <source>long-term agreement removed</source>
            <translation>acuerdo a largo plazo retirado</translation>
        </message>
        <message>
            <source>mapping of a workbook kept</source>
            <translation>correspondencia de un libro guardada</translation>
        </message>
        <message>
            <source>mapping of a workbook removed</source>
            <translation>correspondencia de un libro retirada</translation>
        </message>
        <message>
            <source>mapping of a workbook replaced</source>
            <translation>correspondencia de un libro reemplazada</translation>
        </message>
        <message>
            <source>matter referred to another body</source>
            <translation>asunto remitido a otro órgano</translation>
        </message>
        <message>
            <source>meeting changed</source>
            <translation>reunión modificada</translation>
        </message>
        <message>
            <source>meeting recorded</source>
            <translation>reunión registrada</translation>
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
            <source>moved by the calendar</source>
            <translation>cambio de estado por el calendario</translation>
        </message>
        <message>
            <source>moved to another state</source>
            <translation>paso a otro estado</translation>
        </message>
        <message>
            <source>mutual recognition recorded</source>
            <translation>reconocimiento mutuo registrado</translation>
        </message>
        <message>
            <source>mutual recognition removed</source>
            <translation>reconocimiento mutuo retirado</translation>
        </message>
        <message>
            <source>narrative changed</source>
            <translation>relato modificado</translation>
        </message>
        <message>
            <source>narrative removed</source>
            <translation>relato eliminado</translation>
        </message>
        <message>
            <source>narrative validated</source>
            <translation>relato validado</translation>
        </message>
        <message>
            <source>narrative written</source>
            <translation>relato redactado</translation>
        </message>
        <message>
            <source>new rate from a day on</source>
            <translation>tarifa nueva desde un día</translation>
        </message>
        <message>
            <source>number of the ledger noted</source>
            <translation>número contable anotado</translation>
        </message>
        <message>
            <source>obligation changed</source>
            <translation>obligación modificada</translation>
        </message>
        <message>
            <source>obligation entered</source>
            <translation>obligación introducida</translation>
        </message>
        <message>
            <source>obligation met</source>
            <translation>obligación cumplida</translation>
        </message>
        <message>
            <source>obligation removed</source>
            <translation>obligación retirada</translation>
        </message>
        <message>
            <source>occupancy changed</source>
            <translation>ocupación modificada</translation>
        </message>
        <message>
            <source>occupancy ended</source>
            <translation>ocupación terminada</translation>
        </message>
        <message>
            <source>occupant added</source>
            <translation>ocupante añadido</translation>
        </message>
        <message>
            <source>occupant removed</source>
            <translation>ocupante retirado</translation>
        </message>
        <message>
            <source>office changed</source>
            <translation>oficina modificada</translation>
        </message>
        <message>
            <source>office set up</source>
            <translation>oficina configurada</translation>
        </message>
        <message>
            <source>order approved</source>
            <translation>pedido aprobado</translation>
        </message>
        <message>
            <source>order called off</source>
            <translation>pedido con cargo al acuerdo registrado</translation>
        </message>
        <message>
            <source>order cancelled</source>
            <translation>pedido anulado</translation>
        </message>
        <message>
            <source>order certified</source>
            <translation>pedido certificado</translation>
        </message>
        <message>
            <source>order changed</source>
            <translation>pedido modificado</translation>
        </message>
        <message>
            <source>order entered</source>
            <translation>pedido registrado</translation>
        </message>
        <message>
            <source>order rejected</source>
            <translation>pedido rechazado</translation>
        </message>
        <message>
            <source>order removed</source>
            <translation>pedido retirado</translation>
        </message>
        <message>
            <source>owner of differences named</source>
            <translation>responsable de diferencias designado</translation>
        </message>
        <message>
            <source>participant added</source>
            <translation>participante añadido</translation>
        </message>
        <message>
            <source>participant changed</source>
            <translation>participante modificado</translation>
        </message>
        <message>
            <source>participant removed</source>
            <translation>participante eliminado</translation>
        </message>
        <message>
            <source>party added</source>
            <translation>parte añadida</translation>
        </message>
        <message>
            <source>party changed</source>
            <translation>parte modificada</translation>
        </message>
        <message>
            <source>party removed</source>
            <translation>parte eliminada</translation>
        </message>
        <message>
            <source>payment entered</source>
            <translation>pago registrado</translation>
        </message>
        <message>
            <source>period closed</source>
            <translation>período cerrado</translation>
        </message>
        <message>
            <source>period opened again</source>
            <translation>período reabierto</translation>
        </message>
        <message>
            <source>person added</source>
            <translation>persona añadida</translation>
        </message>
        <message>
            <source>person changed</source>
            <translation>persona modificada</translation>
        </message>
        <message>
            <source>premises added</source>
            <translation>locales añadidos</translation>
        </message>
        <message>
            <source>premises handed back</source>
            <translation>locales devueltos</translation>
        </message>
        <message>
            <source>premises removed</source>
            <translation>locales retirados</translation>
        </message>
        <message>
            <source>priority served, with its reason</source>
            <translation>prioridad atendida, con su motivo</translation>
        </message>
        <message>
            <source>priority taken out</source>
            <translation>prioridad retirada</translation>
        </message>
        <message>
            <source>provider changed</source>
            <translation>proveedor cambiado</translation>
        </message>
        <message>
            <source>rate card added</source>
            <translation>lista de tarifas añadida</translation>
        </message>
        <message>
            <source>rate card changed</source>
            <translation>lista de tarifas modificada</translation>
        </message>
        <message>
            <source>rate card removed</source>
            <translation>lista de tarifas retirada</translation>
        </message>
        <message>
            <source>rate changed</source>
            <translation>tarifa modificada</translation>
        </message>
        <message>
            <source>rate ended</source>
            <translation>tarifa terminada</translation>
        </message>
        <message>
            <source>rate entered</source>
            <translation>tarifa introducida</translation>
        </message>
        <message>
            <source>rate removed</source>
            <translation>tarifa retirada</translation>
        </message>
        <message>
            <source>reconciliation explained</source>
            <translation>conciliación explicada</translation>
        </message>
        <message>
            <source>reconciliation reviewed</source>
            <translation>conciliación revisada</translation>
        </message>
        <message>
            <source>reconciliations run</source>
            <translation>conciliaciones efectuadas</translation>
        </message>
        <message>
            <source>recovery of an order waived</source>
            <translation>renuncia al cobro de un pedido</translation>
        </message>
        <message>
            <source>reference lists filled</source>
            <translation>listas de referencia llenadas</translation>
        </message>
        <message>
            <source>register made</source>
            <translation>registro creado</translation>
        </message>
        <message>
            <source>reminder logged</source>
            <translation>recordatorio anotado</translation>
        </message>
        <message>
            <source>returned sheet taken in</source>
            <translation>hoja devuelta incorporada</translation>
        </message>
        <message>
            <source>review recorded</source>
            <translation>revisión registrada</translation>
        </message>
        <message>
            <source>risk changed</source>
            <translation>riesgo modificado</translation>
        </message>
        <message>
            <source>risk closed</source>
            <translation>riesgo cerrado</translation>
        </message>
        <message>
            <source>risk entered</source>
            <translation>riesgo introducido</translation>
        </message>
        <message>
            <source>risk looked at again</source>
            <translation>riesgo revisado</translation>
        </message>
        <message>
            <source>role changed</source>
            <translation>función modificada</translation>
        </message>
        <message>
            <source>role declared</source>
            <translation>función declarada</translation>
        </message>
        <message>
            <source>role ended</source>
            <translation>función terminada</translation>
        </message>
        <message>
            <source>scheme approved</source>
            <translation>sistema de reparto aprobado</translation>
        </message>
        <message>
            <source>scheme changed</source>
            <translation>sistema de reparto modificado</translation>
        </message>
        <message>
            <source>scheme entered</source>
            <translation>sistema de reparto introducido</translation>
        </message>
        <message>
            <source>scheme followed by another</source>
            <translation>sistema de reparto sucedido por otro</translation>
        </message>
        <message>
            <source>scheme removed</source>
            <translation>sistema de reparto retirado</translation>
        </message>
        <message>
            <source>service logged</source>
            <translation>servicio registrado</translation>
        </message>
        <message>
            <source>services both ways netted</source>
            <translation>servicios recíprocos compensados</translation>
        </message>
        <message>
            <source>settlement taken back</source>
            <translation>pago revertido</translation>
        </message>
        <message>
            <source>several records changed</source>
            <translation>varias fichas modificadas</translation>
        </message>
        <message>
            <source>shared budget agreed</source>
            <translation>presupuesto compartido acordado</translation>
        </message>
        <message>
            <source>shared budget copied</source>
            <translation>presupuesto compartido copiado</translation>
        </message>
        <message>
            <source>shared budget made</source>
            <translation>presupuesto compartido creado</translation>
        </message>
        <message>
            <source>shared budget moved on</source>
            <translation>presupuesto compartido pasado a otro estado</translation>
        </message>
        <message>
            <source>shared budget proposed</source>
            <translation>presupuesto compartido propuesto</translation>
        </message>
        <message>
            <source>shared budget removed</source>
            <translation>presupuesto compartido retirado</translation>
        </message>
        <message>
            <source>shared budget revised</source>
            <translation>presupuesto compartido revisado</translation>
        </message>
        <message>
            <source>shares agreed</source>
            <translation>cuotas acordadas</translation>
        </message>
        <message>
            <source>shares frozen</source>
            <translation>cuotas congeladas</translation>
        </message>
        <message>
            <source>shares superseded</source>
            <translation>cuotas reemplazadas</translation>
        </message>
        <message>
            <source>sharing key entered</source>
            <translation>clave de reparto introducida</translation>
        </message>
        <message>
            <source>sheet imported</source>
            <translation>hoja importada</translation>
        </message>
        <message>
            <source>signature recorded</source>
            <translation>firma registrada</translation>
        </message>
        <message>
            <source>statement of the other side compared</source>
            <translation>estado de cuenta de la otra parte comparado</translation>
        </message>
        <message>
            <source>stock taken</source>
            <translation>balance realizado</translation>
        </message>
        <message>
            <source>successor named</source>
            <translation>sucesor designado</translation>
        </message>
        <message>
            <source>target set</source>
            <translation>meta fijada</translation>
        </message>
        <message>
            <source>use of an agreement changed</source>
            <translation>uso de un acuerdo modificado</translation>
        </message>
        <message>
            <source>user of an agreement added</source>
            <translation>usuario de un acuerdo añadido</translation>
        </message>
        <message>
            <source>user of an agreement removed</source>
            <translation>usuario de un acuerdo retirado</translation>
        </message>
        <message>
            <source>validation of a narrative taken back</source>
            <translation>validación de un relato anulada</translation>
        </message>
        <message>
            <source>waiver given</source>
            <translation>exención concedida</translation>
        </message>
        <message>
            <source>withdrawal of a party recorded</source>
            <translation>retirada de una parte registrada</translation>
        </message>
        <message>
            <source>withdrawal of a party taken back</source>
            <translation>retirada de una parte anulada</translation>
        </message>
        <message>
            <source>workbooks of offices received</source>
            <translation>libros de oficinas recibidos</translation>
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
        <name>ScanPanel</name>
        <message>
            <source>Another folder…</source>
            <translation>Otra carpeta…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Files to attach</source>
            <translation>Archivos por adjuntar</translation>
        </message>
        <message>
            <source>Folder of the scanner</source>
            <translation>Carpeta del escáner</translation>
        </message>
        <message>
            <source>From the scan folder</source>
            <translation>Desde la carpeta de escaneo</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Leyendo la carpeta…</translation>
        </message>
        <message>
            <source>The newest files of {folder}</source>
            <translation>Los archivos más recientes de {folder}</translation>
        </message>
        <message>
            <source>There is no file in this folder. Scan the paper, then open it again.</source>
            <translation>No hay ningún archivo en esta carpeta. Escanee el documento y ábrala de nuevo.</translation>
        </message>
        <message>
            <source>Tick the files to attach with Space, then continue.</source>
            <translation>Marque con la barra espaciadora los archivos por adjuntar y continúe.</translation>
        </message>
        <message>
            <source>{name} — {moment}, {size}</source>
            <translation>{name} — {moment}, {size}</translation>
        </message>
    </context>
    <context>
        <name>ScanPart</name>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Folder of the scanner</source>
            <translation>Carpeta del escáner</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Ninguna carpeta</translation>
        </message>
        <message>
            <source>No folder is chosen.</source>
            <translation>No se ha elegido ninguna carpeta.</translation>
        </message>
        <message>
            <source>Scan folder</source>
            <translation>Carpeta de escaneo</translation>
        </message>
        <message>
            <source>The folder your scanner writes to. Its newest files are offered when you attach documents.</source>
            <translation>La carpeta en la que escribe su escáner. Sus archivos más recientes se ofrecen al adjuntar documentos.</translation>
        </message>
    </context>
    <context>
        <name>SchemeAsks</name>
        <message>
            <source>Add a scheme</source>
            <translation>Añadir un esquema</translation>
        </message>
        <message>
            <source>Bands: below which percentage, which flat sum</source>
            <translation>Tramos: por debajo de qué porcentaje, qué suma fija</translation>
        </message>
        <message>
            <source>Change the scheme</source>
            <translation>Cambiar el sistema de reparto</translation>
        </message>
        <message>
            <source>Fill in only what the method needs, one entry on each line.</source>
            <translation>Rellene solo lo que el método necesita, una entrada por línea.</translation>
        </message>
        <message>
            <source>For example {example}</source>
            <translation>Por ejemplo {example}</translation>
        </message>
        <message>
            <source>Keys of a mix, with the percentage each shares</source>
            <translation>Claves de una mezcla, con el porcentaje que reparte cada una</translation>
        </message>
        <message>
            <source>Percentages of the parties</source>
            <translation>Porcentajes de las partes</translation>
        </message>
        <message>
            <source>Price of a unit</source>
            <translation>Precio de una unidad</translation>
        </message>
        <message>
            <source>The scheme {name} is kept.</source>
            <translation>El sistema de reparto {name} queda guardado.</translation>
        </message>
        <message>
            <source>Weights of the parties</source>
            <translation>Ponderaciones de las partes</translation>
        </message>
    </context>
    <context>
        <name>SchemeColumns</name>
        <message>
            <source>Applies</source>
            <translation>Se aplica</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Aprobado por</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Contado por</translation>
        </message>
        <message>
            <source>Does not apply now</source>
            <translation>No se aplica ahora</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Vigencia</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Sin aprobar</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>Esquema</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>always</source>
            <translation>siempre</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
    </context>
    <context>
        <name>SchemesPart</name>
        <message>
            <source>Add a scheme</source>
            <translation>Añadir un esquema</translation>
        </message>
        <message>
            <source>Approve it</source>
            <translation>Aprobarlo</translation>
        </message>
        <message>
            <source>How costs are shared under this arrangement</source>
            <translation>Cómo se reparten los costos en este acuerdo</translation>
        </message>
        <message>
            <source>Mix, bands, percentages…</source>
            <translation>Mezcla, tramos, porcentajes…</translation>
        </message>
        <message>
            <source>No scheme yet. Add how the parties share: by heads, by area, equally, or by percentages.</source>
            <translation>Aún no hay esquemas. Añada cómo comparten las partes: por personas, por superficie, a partes iguales o por porcentajes.</translation>
        </message>
        <message>
            <source>The scheme is approved.</source>
            <translation>El esquema se ha aprobado.</translation>
        </message>
    </context>
    <context>
        <name>ScoresPart</name>
        <message>
            <source>Clauses</source>
            <translation>Cláusulas</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Integridad</translation>
        </message>
        <message>
            <source>Lacking: {names} and {count} more.</source>
            <translation>Faltan: {names} y {count} más.</translation>
        </message>
        <message>
            <source>Lacking: {names}.</source>
            <translation>Faltan: {names}.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <source>{share}, {done} of {total}</source>
            <translation>{share}, {done} de {total}</translation>
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
        <name>ServiceAsks</name>
        <message>
            <source>Change the provider</source>
            <translation>Cambiar de proveedor</translation>
        </message>
        <message>
            <source>Discontinue ends the service on its last day. Scale and modify give somebody the note as an action, due by a day.</source>
            <translation>Suprimir pone fin al servicio en su último día. Ampliar, reducir y modificar encargan la nota a alguien como acción con plazo.</translation>
        </message>
        <message>
            <source>Nobody provides it yet.</source>
            <translation>Nadie lo presta todavía.</translation>
        </message>
        <message>
            <source>Take stock</source>
            <translation>Hacer balance</translation>
        </message>
        <message>
            <source>{provider} provides it now and stays on record up to the day before.</source>
            <translation>{provider} lo presta ahora y queda registrado hasta el día anterior.</translation>
        </message>
    </context>
    <context>
        <name>ServiceBrowse</name>
        <message>
            <source>Every service that runs is on paper.</source>
            <translation>Todos los servicios en marcha constan por escrito.</translation>
        </message>
        <message>
            <source>Import the list…</source>
            <translation>Importar la lista…</translation>
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
            <source>No service runs for more than four years without a stock-take.</source>
            <translation>Ningún servicio lleva más de cuatro años sin inventario.</translation>
        </message>
        <message>
            <source>No services yet. Import the office's list of them or log the first one.</source>
            <translation>Todavía no hay servicios. Importe la lista de la oficina o registre el primero.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Views of services</source>
            <translation>Vistas de los servicios</translation>
        </message>
    </context>
    <context>
        <name>ServiceBulk</name>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>Todos tienen ya este valor. Elija otro valor.</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Changing services</source>
            <translation>Modificación de los servicios</translation>
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
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Selected services: {count}</source>
            <translation>Servicios seleccionados: {count}</translation>
        </message>
        <message>
            <source>Services changed: {count}.</source>
            <translation>Servicios modificados: {count}.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Services: {count}.</source>
            <translation>Lo que cambiará: {field} → {value}. Servicios: {count}.</translation>
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
            <source>Modality</source>
            <translation>Modalidad</translation>
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
            <source>Reporting stream</source>
            <translation>Vía de presentación de informes</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>Inventario</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
    </context>
    <context>
        <name>ServiceDeeds</name>
        <message>
            <source>Print the service…</source>
            <translation>Imprimir el servicio…</translation>
        </message>
    </context>
    <context>
        <name>ServiceDocuments</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
    </context>
    <context>
        <name>ServiceFilterBar</name>
        <message>
            <source>Flag</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
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
        <name>ServiceOrders</name>
        <message>
            <source>Nobody ordered it. Orders are entered under Bills and recoveries.</source>
            <translation>Nadie lo ha pedido. Los pedidos se introducen en Facturas y cobros.</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Change the provider…</source>
            <translation>Cambiar de proveedor…</translation>
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
            <source>Orders</source>
            <translation>Pedidos</translation>
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
            <source>Print the service…</source>
            <translation>Imprimir el servicio…</translation>
        </message>
        <message>
            <source>Save the service as PDF…</source>
            <translation>Guardar el servicio como PDF…</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Take stock…</source>
            <translation>Hacer balance…</translation>
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
        <name>ServicePaper</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Marcas</translation>
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
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
    </context>
    <context>
        <name>ServiceRow</name>
        <message>
            <source>Name, code or line of the catalogue</source>
            <translation>Nombre, código o línea del catálogo</translation>
        </message>
        <message>
            <source>Remove service {n}</source>
            <translation>Quitar el servicio {n}</translation>
        </message>
        <message>
            <source>Service {n}</source>
            <translation>Servicio {n}</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Site of service {n}</source>
            <translation>Lugar del servicio {n}</translation>
        </message>
    </context>
    <context>
        <name>ServiceRows</name>
        <message>
            <source>Add a service</source>
            <translation>Añadir un servicio</translation>
        </message>
        <message>
            <source>“{service}” stands here twice for the same site. Remove a line or choose another site.</source>
            <translation>«{service}» figura aquí dos veces para el mismo lugar. Quite una línea o elija otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>ServiceSummary</name>
        <message>
            <source>Add the entities that use this service.</source>
            <translation>Añada las entidades que utilizan este servicio.</translation>
        </message>
        <message>
            <source>Delivered without cover</source>
            <translation>Prestado sin cobertura</translation>
        </message>
        <message>
            <source>It was used up to {used}; {arrangement} ended on {ended}. Extend it, or record a waiver.</source>
            <translation>Se usó hasta el {used}; {arrangement} terminó el {ended}. Prorróguelo o registre una exención.</translation>
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
            <source>Stock-take</source>
            <translation>Inventario</translation>
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
        <name>ServiceViews</name>
        <message>
            <source>Active</source>
            <translation>Activos</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>Sin acuerdo escrito</translation>
        </message>
        <message>
            <source>Older than four years</source>
            <translation>Más de cuatro años</translation>
        </message>
    </context>
    <context>
        <name>ServicesPage</name>
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
            <source>Own kinds of service…</source>
            <translation>Tipos de servicio propios…</translation>
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
            <translation>Compacta</translation>
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
            <translation>Amplia</translation>
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
            <source>Leave it empty when you work alone; once a role is declared, roles bind.</source>
            <translation>Déjelo vacío si trabaja solo; en cuanto se declara una función, las funciones obligan.</translation>
        </message>
        <message>
            <source>Mission or office</source>
            <translation>Misión u oficina</translation>
        </message>
        <message>
            <source>Roles you hold</source>
            <translation>Funciones que ejerce</translation>
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
        <name>ShareBar</name>
        <message>
            <source>Shares: {shares}</source>
            <translation>Cuotas: {shares}</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>Partes de la ficha</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
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
        <name>SheetOut</name>
        <message numerus="yes">
            <source>%n row(s) written: {name}.</source>
            <translation>
                <numerusform>%n fila escrita: {name}.</numerusform>
                <numerusform>%n filas escritas: {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Excel sheet that comes back</source>
            <translation>Hoja Excel que vuelve</translation>
        </message>
        <message>
            <source>Excel sheet that comes back…</source>
            <translation>Hoja Excel que vuelve…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Creación de {name}</translation>
        </message>
        <message>
            <source>Save the sheet that comes back</source>
            <translation>Guardar la hoja que vuelve</translation>
        </message>
        <message>
            <source>The sheet holds what the list shows now. Whoever gets it fills it in and sends it back; importing it proposes exactly what was changed. In which language?</source>
            <translation>La hoja contiene lo que la lista muestra ahora. Quien la recibe la rellena y la devuelve; al importarla se propone exactamente lo que se cambió. ¿En qué idioma?</translation>
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
            <source>{month} is closed. Open the period again first: that needs a reason.</source>
            <translation>{month} está cerrado. Reabra primero el período: hace falta un motivo.</translation>
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
        <message>
            <source>{value}, closed</source>
            <translation>{value}, cerrado</translation>
        </message>
    </context>
    <context>
        <name>SidePart</name>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>All alerts</source>
            <translation>Todas las alertas</translation>
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
            <source>One person prepared and approved.</source>
            <translation>Una sola persona preparó y aprobó.</translation>
        </message>
        <message>
            <source>Signed copy</source>
            <translation>Ejemplar firmado</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>En espera de otros</translation>
        </message>
        <message>
            <source>moves while no roles are declared</source>
            <translation>pasos sin funciones declaradas</translation>
        </message>
        <message>
            <source>prepared and approved by one person</source>
            <translation>preparados y aprobados por la misma persona</translation>
        </message>
        <message>
            <source>to act on now</source>
            <translation>por atender ya</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>por revisar</translation>
        </message>
        <message>
            <source>{state}, {who}: {reason}</source>
            <translation>{state}, {who}: {reason}</translation>
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
        <name>SplitColumns</name>
        <message>
            <source>Against before</source>
            <translation>Frente a antes</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Exact amount</source>
            <translation>Importe exacto</translation>
        </message>
        <message>
            <source>Part left</source>
            <translation>Resto</translation>
        </message>
        <message>
            <source>Share %</source>
            <translation>Cuota %</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Apoyo</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>A pagar</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Whole units</source>
            <translation>Unidades enteras</translation>
        </message>
    </context>
    <context>
        <name>SplitFacts</name>
        <message>
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Census</source>
            <translation>Censo</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Contado</translation>
        </message>
        <message>
            <source>Counts agreed</source>
            <translation>Recuentos acordados</translation>
        </message>
        <message>
            <source>Counts not agreed</source>
            <translation>Recuentos no acordados</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Justificante</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Congelado</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Not recorded yet</source>
            <translation>Aún no registrado</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Redondeo</translation>
        </message>
        <message>
            <source>Shared by</source>
            <translation>Repartido por</translation>
        </message>
        <message>
            <source>Who has agreed</source>
            <translation>Quién ha acordado</translation>
        </message>
        <message>
            <source>Worked out</source>
            <translation>Calculado</translation>
        </message>
        <message>
            <source>without a decision</source>
            <translation>sin decisión</translation>
        </message>
        <message>
            <source>{decision}, {day}</source>
            <translation>{decision}, {day}</translation>
        </message>
        <message>
            <source>{who}, {day}</source>
            <translation>{who}, {day}</translation>
        </message>
    </context>
    <context>
        <name>SplitPart</name>
        <message>
            <source>Actual cost, all lines</source>
            <translation>Costo real, todas las partidas</translation>
        </message>
        <message>
            <source>Actual cost, line {line}</source>
            <translation>Costo real, partida {line}</translation>
        </message>
        <message>
            <source>An earlier run</source>
            <translation>Un cálculo anterior</translation>
        </message>
        <message>
            <source>Budget, all lines</source>
            <translation>Presupuesto, todas las partidas</translation>
        </message>
        <message>
            <source>Budget, line {line}</source>
            <translation>Presupuesto, partida {line}</translation>
        </message>
        <message>
            <source>Nothing is shared out yet. Enter the lines and what every party counts, then share it out.</source>
            <translation>Aún no se ha repartido nada. Introduzca las partidas y lo que cuenta cada parte, y repártalo.</translation>
        </message>
        <message>
            <source>Rounding each share alone would give {amount}.</source>
            <translation>Redondear cada cuota por separado daría {amount}.</translation>
        </message>
        <message>
            <source>Share it out</source>
            <translation>Repartir</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Cuotas</translation>
        </message>
        <message>
            <source>Shares add up to {total} to the smallest unit.</source>
            <translation>Las cuotas suman {total} hasta la unidad más pequeña.</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Se muestra</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
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
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>StepFields</name>
        <message>
            <source>Document that proves it</source>
            <translation>Documento que lo prueba</translation>
        </message>
        <message>
            <source>It is shown on the record and counted until another person can approve.</source>
            <translation>Se muestra en el registro y se cuenta hasta que otra persona pueda aprobar.</translation>
        </message>
        <message>
            <source>One sentence; it is kept in the history.</source>
            <translation>Una frase; se conserva en el historial.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Who approved it</source>
            <translation>Quién lo aprobó</translation>
        </message>
        <message>
            <source>Why one person does both</source>
            <translation>Por qué una sola persona hace ambas cosas</translation>
        </message>
        <message>
            <source>Why sooner than agreed</source>
            <translation>Por qué antes de lo acordado</translation>
        </message>
    </context>
    <context>
        <name>StepForm</name>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>What would follow has changed. Read it, then confirm.</source>
            <translation>Las consecuencias han cambiado. Léalas y confirme.</translation>
        </message>
        <message>
            <source>{field}: enter it first.</source>
            <translation>{field}: indíquelo primero.</translation>
        </message>
    </context>
    <context>
        <name>StepNote</name>
        <message>
            <source>Close this note</source>
            <translation>Cerrar esta nota</translation>
        </message>
        <message>
            <source>The step opened</source>
            <translation>El paso abierto</translation>
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
        <name>SubmitPart</name>
        <message>
            <source>A check fails, so it cannot be submitted.</source>
            <translation>Falla una comprobación, por lo que no se puede presentar.</translation>
        </message>
        <message>
            <source>A mistake found later is put right by submitting again: it restates this one and lists what changed.</source>
            <translation>Un error hallado más tarde se corrige presentando de nuevo: rectifica esta presentación y enumera lo que cambió.</translation>
        </message>
        <message>
            <source>Back to the grid</source>
            <translation>Volver a la cuadrícula</translation>
        </message>
        <message>
            <source>Bill it first under Bills and recoveries, or say below why not.</source>
            <translation>Facture antes en Facturas y cobros, o diga abajo por qué no.</translation>
        </message>
        <message>
            <source>Cells entered</source>
            <translation>Celdas introducidas</translation>
        </message>
        <message>
            <source>Cells missing</source>
            <translation>Celdas que faltan</translation>
        </message>
        <message>
            <source>Cells that need a reason</source>
            <translation>Celdas que requieren un motivo</translation>
        </message>
        <message>
            <source>Checks that agree</source>
            <translation>Comprobaciones que coinciden</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>Visto bueno de</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>Give each a reason in its note, or correct it; then submit.</source>
            <translation>Dé a cada una un motivo en su nota, o corríjala; después envíe.</translation>
        </message>
        <message>
            <source>Go to the first of them</source>
            <translation>Ir a la primera</translation>
        </message>
        <message>
            <source>Known gaps on the cover</source>
            <translation>Lagunas conocidas en la portada</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Marcado</translation>
        </message>
        <message>
            <source>Mend what the check names, or save a draft: its sheets are marked.</source>
            <translation>Corrija lo que señala la comprobación o guarde un borrador: sus hojas llevan la marca.</translation>
        </message>
        <message>
            <source>Not billed yet</source>
            <translation>Aún sin facturar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Nothing is entered, billed or settled in it any more; opening it again needs a reason and approval. Cells that are missing stay missing: they are not zero.</source>
            <translation>Ya no se introduce, factura ni liquida nada en él; reabrirlo requiere un motivo y una aprobación. Las celdas que faltan siguen faltando: no son cero.</translation>
        </message>
        <message>
            <source>Reason for the restatement</source>
            <translation>Motivo de la rectificación</translation>
        </message>
        <message>
            <source>Restate {first} to {last}</source>
            <translation>Rectificar: {first} a {last}</translation>
        </message>
        <message>
            <source>Restates</source>
            <translation>Rectifica</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Hojas</translation>
        </message>
        <message>
            <source>Since it was submitted</source>
            <translation>Desde que se presentó</translation>
        </message>
        <message>
            <source>Some quantities are far more than before.</source>
            <translation>Algunas cantidades superan con mucho las anteriores.</translation>
        </message>
        <message>
            <source>Submit to Headquarters</source>
            <translation>Presentar a la Sede</translation>
        </message>
        <message>
            <source>Submit {first} to {last}</source>
            <translation>Presentar: {first} a {last}</translation>
        </message>
        <message>
            <source>Submit {month}</source>
            <translation>Enviar {month}</translation>
        </message>
        <message>
            <source>Submitting the workbook</source>
            <translation>Presentación del libro</translation>
        </message>
        <message>
            <source>The workbook is kept as it is, and this cannot be undone.</source>
            <translation>El libro se conserva tal cual y esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>This closes {month} for the whole office.</source>
            <translation>Esto cierra {month} para toda la oficina.</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>leyéndose</translation>
        </message>
        <message>
            <source>{added} new, {changed} changed, {removed} closed</source>
            <translation>nuevas {added}, modificadas {changed}, retiradas {removed}</translation>
        </message>
        <message>
            <source>{count} of {of}</source>
            <translation>{count} de {of}</translation>
        </message>
        <message>
            <source>{month} is submitted and closed.</source>
            <translation>{month} queda enviado y cerrado.</translation>
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
        <name>TabbedLists</name>
        <message>
            <source>Clear the words</source>
            <translation>Borrar las palabras</translation>
        </message>
        <message>
            <source>Lists of the place</source>
            <translation>Listas de esta sección</translation>
        </message>
        <message>
            <source>Nothing here holds “{text}”.</source>
            <translation>Nada aquí contiene «{text}».</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
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
        <name>TemplatesPart</name>
        <message numerus="yes">
            <source>%n cell(s) were written and read back; everything else is as the desk made it.</source>
            <translation>
                <numerusform>Se escribió y releyó %n celda; todo lo demás está como lo hizo la dependencia.</numerusform>
                <numerusform>Se escribieron y releyeron %n celdas; todo lo demás está como lo hizo la dependencia.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) or heading(s) of it mean nothing here and stay as they are.</source>
            <translation>
                <numerusform>%n nombre o encabezado no significa nada aquí y queda como está.</numerusform>
                <numerusform>%n nombres o encabezados no significan nada aquí y quedan como están.</numerusform>
            </translation>
        </message>
        <message>
            <source>A desk hands out a workbook of its own? Keep its mapping here and fill it with a period.</source>
            <translation>¿Una dependencia distribuye su propio libro? Conserve aquí su correspondencia y rellénelo con un período.</translation>
        </message>
        <message>
            <source>A workbook is being read or made.</source>
            <translation>Se está leyendo o elaborando un libro.</translation>
        </message>
        <message>
            <source>Back to the preview</source>
            <translation>Volver a la vista previa</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx *.xlsm)</source>
            <translation>Libro de Excel (*.xlsx *.xlsm)</translation>
        </message>
        <message>
            <source>Fill it</source>
            <translation>Rellenarlo</translation>
        </message>
        <message>
            <source>Fill it…</source>
            <translation>Rellenarlo…</translation>
        </message>
        <message>
            <source>Keep a workbook first.</source>
            <translation>Conserve primero un libro.</translation>
        </message>
        <message>
            <source>Keep a workbook or mapping</source>
            <translation>Conservar un libro o una correspondencia</translation>
        </message>
        <message>
            <source>Keep a workbook or mapping…</source>
            <translation>Conservar un libro o una correspondencia…</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Creación de {name}</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <source>The desk's workbook</source>
            <translation>El libro de la dependencia</translation>
        </message>
        <message>
            <source>Workbooks and mappings (*.xlsx *.xlsm *.toml *.json)</source>
            <translation>Libros y correspondencias (*.xlsx *.xlsm *.toml *.json)</translation>
        </message>
        <message>
            <source>Workbooks of Headquarters desks</source>
            <translation>Libros de las dependencias de la Sede</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>relleno</translation>
        </message>
        <message>
            <source>{name} is filled</source>
            <translation>{name} está relleno</translation>
        </message>
        <message numerus="yes">
            <source>{name} is kept; it fills %n place(s)</source>
            <translation>
                <numerusform>{name} se ha conservado; rellena %n lugar</numerusform>
                <numerusform>{name} se ha conservado; rellena %n lugares</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TermsPart</name>
        <message>
            <source>A draft was kept.</source>
            <translation>Se conservó un borrador.</translation>
        </message>
        <message>
            <source>Amendment {number} is open; its terms are changed there.</source>
            <translation>La enmienda {number} está abierta; sus condiciones se cambian allí.</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Enmendar…</translation>
        </message>
        <message>
            <source>An amendment changes them as the next version.</source>
            <translation>Una enmienda las cambia, como versión siguiente.</translation>
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
            <source>Go to the amendment</source>
            <translation>Ir a la enmienda</translation>
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
            <source>Sealed since {day}.</source>
            <translation>Selladas desde el {day}.</translation>
        </message>
        <message>
            <source>Signed terms do not change.</source>
            <translation>Las cláusulas firmadas no cambian.</translation>
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
        <name>TodayDeeds</name>
        <message>
            <source>Record a review</source>
            <translation>Registrar una revisión</translation>
        </message>
        <message>
            <source>Record review</source>
            <translation>Registrar la revisión</translation>
        </message>
        <message>
            <source>The review is recorded.</source>
            <translation>La revisión queda registrada.</translation>
        </message>
        <message>
            <source>What did the review find? It is recorded for {day}.</source>
            <translation>¿Cuál fue la conclusión de la revisión? Se registra con fecha {day}.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>New arrangement</source>
            <translation>Nuevo acuerdo</translation>
        </message>
        <message>
            <source>No alert is selected.</source>
            <translation>No hay ninguna alerta seleccionada.</translation>
        </message>
        <message>
            <source>No decision is selected.</source>
            <translation>No hay ninguna decisión seleccionada.</translation>
        </message>
        <message>
            <source>No decision is selected. Choose a line first.</source>
            <translation>No hay ninguna decisión seleccionada. Elija primero una línea.</translation>
        </message>
        <message>
            <source>No review is due for this one.</source>
            <translation>No corresponde ninguna revisión para este acuerdo.</translation>
        </message>
        <message>
            <source>Open arrangement</source>
            <translation>Abrir el acuerdo</translation>
        </message>
        <message>
            <source>Put off…</source>
            <translation>Aplazar…</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>Registrar una revisión…</translation>
        </message>
        <message>
            <source>Record decision…</source>
            <translation>Registrar una decisión…</translation>
        </message>
        <message>
            <source>Save calendar…</source>
            <translation>Guardar el calendario…</translation>
        </message>
        <message>
            <source>Show 12 months</source>
            <translation>Mostrar 12 meses</translation>
        </message>
        <message>
            <source>Show the alerts</source>
            <translation>Mostrar las alertas</translation>
        </message>
        <message>
            <source>Show the day</source>
            <translation>Mostrar el día</translation>
        </message>
        <message>
            <source>Show the month</source>
            <translation>Mostrar el mes</translation>
        </message>
        <message>
            <source>Take note…</source>
            <translation>Tomar nota…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>El registro se muestra solo para lectura.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>decidir</translation>
        </message>
        <message>
            <source>month</source>
            <translation>mes</translation>
        </message>
        <message>
            <source>next part</source>
            <translation>parte siguiente</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>put off</source>
            <translation>aplazar</translation>
        </message>
        <message>
            <source>take note</source>
            <translation>tomar nota</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
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
        <name>ToldPart</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open {title}</source>
            <translation>Abrir {title}</translation>
        </message>
        <message>
            <source>Select a line to read what its calendar says.</source>
            <translation>Seleccione una línea para leer lo que dice su calendario.</translation>
        </message>
        <message>
            <source>What the calendar says</source>
            <translation>Lo que dice el calendario</translation>
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
        <name>TotalsRow</name>
        <message>
            <source>All services, USD</source>
            <translation>Todos los servicios, USD</translation>
        </message>
        <message>
            <source>Filter the lines to see their sum in USD.</source>
            <translation>Filtre las líneas para ver su suma en USD.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>TrendChart</name>
        <message>
            <source>Trend from {first} to {last}: lowest {low}, highest {high}, now {now}.</source>
            <translation>Evolución del {first} al {last}: mínimo {low}, máximo {high}, ahora {now}.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
    </context>
    <context>
        <name>TriedColumns</name>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Recuentos</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>Se retira el</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Paga</translation>
        </message>
        <message>
            <source>Would count</source>
            <translation>Contaría</translation>
        </message>
        <message>
            <source>Would pay</source>
            <translation>Pagaría</translation>
        </message>
    </context>
    <context>
        <name>UnbilledPart</name>
        <message numerus="yes">
            <source>%n bill(s) drafted, {left} left out.</source>
            <translation>
                <numerusform>%n factura preparada, {left} sin incluir.</numerusform>
                <numerusform>%n facturas preparadas, {left} sin incluir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be billed yet.</source>
            <translation>
                <numerusform>%n aún no puede facturarse.</numerusform>
                <numerusform>%n aún no pueden facturarse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) billed within a year: in the middle {median}, at most {longest} after delivery.</source>
            <translation>
                <numerusform>En un año se facturó %n pedido, en la mediana {median} y a lo sumo {longest} después de la entrega.</numerusform>
                <numerusform>En un año se facturaron %n pedidos, en la mediana {median} y a lo sumo {longest} después de la entrega.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for a bill: {amounts}.</source>
            <translation>
                <numerusform>%n a la espera de factura: {amounts}.</numerusform>
                <numerusform>%n a la espera de factura: {amounts}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft bills</source>
            <translation>Preparar facturas</translation>
        </message>
        <message>
            <source>Draft bills…</source>
            <translation>Preparar facturas…</translation>
        </message>
        <message>
            <source>Nothing waits for a bill.</source>
            <translation>Nada espera factura.</translation>
        </message>
        <message>
            <source>One draft for each party and currency, out of all that is certified or used in these days.</source>
            <translation>Un borrador por parte y moneda, con todo lo certificado o utilizado en esas fechas.</translation>
        </message>
        <message>
            <source>Party, service, order</source>
            <translation>Parte, servicio, pedido</translation>
        </message>
        <message>
            <source>Reading the register…</source>
            <translation>Leyendo el registro…</translation>
        </message>
        <message>
            <source>Unbilled</source>
            <translation>Sin facturar</translation>
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
            <source>%n cell(s) copied from the month before.</source>
            <translation>
                <numerusform>%n celda copiada del mes anterior.</numerusform>
                <numerusform>%n celdas copiadas del mes anterior.</numerusform>
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
            <source>Nothing to copy: the month before is empty, or every cell has its entry.</source>
            <translation>Nada que copiar: el mes anterior está vacío o cada celda tiene su valor.</translation>
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
            <source>Site is</source>
            <translation>El sitio es</translation>
        </message>
        <message>
            <source>Site…</source>
            <translation>Sitio…</translation>
        </message>
        <message>
            <source>arrangement</source>
            <translation>acuerdo</translation>
        </message>
        <message>
            <source>consumer</source>
            <translation>cliente</translation>
        </message>
        <message>
            <source>site</source>
            <translation>sitio</translation>
        </message>
    </context>
    <context>
        <name>UsageGrid</name>
        <message>
            <source>Rate</source>
            <translation>Tarifa</translation>
        </message>
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
        <name>UsageHeader</name>
        <message>
            <source>Copy last month</source>
            <translation>Copiar el mes anterior</translation>
        </message>
        <message>
            <source>Paste from Excel</source>
            <translation>Pegar desde Excel</translation>
        </message>
        <message>
            <source>Submit {month}</source>
            <translation>Enviar {month}</translation>
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
            <source>Copy last month</source>
            <translation>Copiar el mes anterior</translation>
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
            <source>Import services…</source>
            <translation>Importar servicios…</translation>
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
            <source>No month of this year is open.</source>
            <translation>Ningún mes de este año está abierto.</translation>
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
            <source>go to the cell</source>
            <translation>ir a la celda</translation>
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
        <name>VerifyPage</name>
        <message>
            <source>Documents read: {count}, {size}.</source>
            <translation>Documentos leídos: {count}, {size}.</translation>
        </message>
        <message>
            <source>Documents that are not sound</source>
            <translation>Documentos alterados o ausentes</translation>
        </message>
        <message>
            <source>Documents that are not what was attached: {wrong} of {count}</source>
            <translation>Documentos que no son lo que se adjuntó: {wrong} de {count}</translation>
        </message>
        <message>
            <source>Each document is read to its end and compared with what was attached. Nothing is changed.</source>
            <translation>Cada documento se lee hasta el final y se compara con lo que se adjuntó. No se cambia nada.</translation>
        </message>
        <message>
            <source>Every document is what was attached.</source>
            <translation>Cada documento es el que se adjuntó.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>No document is attached yet.</source>
            <translation>Todavía no hay ningún documento adjunto.</translation>
        </message>
        <message>
            <source>Open the record and attach the document again, or copy the documents folder from a backup.</source>
            <translation>Abra la ficha y adjunte de nuevo el documento, o copie la carpeta de documentos desde una copia de seguridad.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop verifying documents</source>
            <translation>Detener la verificación de los documentos</translation>
        </message>
        <message>
            <source>Stopped. Not all documents were read.</source>
            <translation>Detenido. No se leyeron todos los documentos.</translation>
        </message>
        <message>
            <source>The documents are being read.</source>
            <translation>Se están leyendo los documentos.</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>Verificar de nuevo</translation>
        </message>
        <message>
            <source>Verify documents</source>
            <translation>Verificar los documentos</translation>
        </message>
        <message>
            <source>Verify documents again</source>
            <translation>Verificar de nuevo los documentos</translation>
        </message>
        <message>
            <source>Verifying documents</source>
            <translation>Verificación de los documentos</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Qué está mal</translation>
        </message>
        <message>
            <source>open the record</source>
            <translation>abrir la ficha</translation>
        </message>
    </context>
    <context>
        <name>VersionsPart</name>
        <message>
            <source>Amend…</source>
            <translation>Enmendar…</translation>
        </message>
        <message>
            <source>Changed terms</source>
            <translation>Condiciones cambiadas</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Sealed on</source>
            <translation>Sellado el</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Takes effect</source>
            <translation>Surte efecto</translation>
        </message>
        <message>
            <source>These are the first terms, sealed since they were signed. An amendment makes the next version.</source>
            <translation>Son las primeras condiciones, selladas desde su firma. Una enmienda crea la versión siguiente.</translation>
        </message>
        <message>
            <source>These are the first terms. They can be changed until they are signed.</source>
            <translation>Son las primeras condiciones. Se pueden cambiar hasta que se firmen.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Versions of the terms</source>
            <translation>Versiones de las condiciones</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigor</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierta</translation>
        </message>
        <message>
            <source>past</source>
            <translation>pasada</translation>
        </message>
        <message>
            <source>sealed, to come</source>
            <translation>sellada, por venir</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>versión {number}</translation>
        </message>
        <message>
            <source>{signed} of {total}</source>
            <translation>{signed} de {total}</translation>
        </message>
        <message>
            <source>{standing}, retroactive</source>
            <translation>{standing}, retroactiva</translation>
        </message>
    </context>
    <context>
        <name>ViewBar</name>
        <message>
            <source>Delete this view</source>
            <translation>Eliminar esta vista</translation>
        </message>
        <message>
            <source>More about views</source>
            <translation>Más sobre las vistas</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nombre de la vista</translation>
        </message>
        <message>
            <source>Name of the view, then Enter</source>
            <translation>Nombre de la vista y luego Intro</translation>
        </message>
        <message>
            <source>Rename this view…</source>
            <translation>Cambiar el nombre de esta vista…</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Save as a new view…</source>
            <translation>Guardar como vista nueva…</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Guardar la vista</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <source>12 months</source>
            <translation>12 meses</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Nada que decidir</translation>
        </message>
        <message>
            <source>To decide: {number}</source>
            <translation>Por decidir: {number}</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
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
        <name>WhatIfPart</name>
        <message>
            <source>Count</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <source>It cannot be shared like that.</source>
            <translation>No se puede repartir así.</translation>
        </message>
        <message>
            <source>Joins on</source>
            <translation>Se une el</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>Se retira el</translation>
        </message>
        <message>
            <source>Let it join</source>
            <translation>Hacer que se una</translation>
        </message>
        <message>
            <source>Nothing is otherwise than in the run.</source>
            <translation>Nada difiere del cálculo.</translation>
        </message>
        <message>
            <source>Nothing is written. {total} would be shared like this.</source>
            <translation>No se ha escrito nada. {total} se repartirían así.</translation>
        </message>
        <message>
            <source>One more party</source>
            <translation>Una parte más</translation>
        </message>
        <message>
            <source>Propose this run</source>
            <translation>Proponer este cálculo</translation>
        </message>
        <message>
            <source>Propose this run to put it to the participants.</source>
            <translation>Proponga este cálculo para presentarlo a los participantes.</translation>
        </message>
        <message>
            <source>Say first which entity joins.</source>
            <translation>Diga primero qué entidad se une.</translation>
        </message>
        <message>
            <source>Share the budget out first; then other counts and parties can be tried.</source>
            <translation>Reparta primero el presupuesto; después se podrán probar otros recuentos y partes.</translation>
        </message>
        <message>
            <source>Shared by</source>
            <translation>Repartido por</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>The run is proposed.</source>
            <translation>El cálculo se ha propuesto.</translation>
        </message>
        <message>
            <source>These are the shares of the run. Nothing is written here.</source>
            <translation>Estas son las cuotas del cálculo. Aquí no se escribe nada.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Try it on</source>
            <translation>Probar con</translation>
        </message>
        <message>
            <source>Type another count or a day of leaving into the table, or change the fields below it.</source>
            <translation>Escriba otro recuento o un día de salida en la tabla, o cambie los campos de abajo.</translation>
        </message>
        <message>
            <source>What every party would pay</source>
            <translation>Lo que pagaría cada parte</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Qué pasaría si</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>Lo que cuenta</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Choose one line above the bar to see its steps.</source>
            <translation>Elija una partida encima de la barra para ver sus pasos.</translation>
        </message>
        <message>
            <source>Copy explanation</source>
            <translation>Copiar la explicación</translation>
        </message>
        <message>
            <source>Nothing is shared out yet.</source>
            <translation>Aún no se ha repartido nada.</translation>
        </message>
        <message>
            <source>The explanation is copied.</source>
            <translation>La explicación se ha copiado.</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>A pagar</translation>
        </message>
        <message>
            <source>What changed since {before}</source>
            <translation>Qué cambió desde {before}</translation>
        </message>
        <message>
            <source>Why {party} pays {amount}</source>
            <translation>Por qué {party} paga {amount}</translation>
        </message>
        <message>
            <source>{percent} % of {budget}</source>
            <translation>{percent} % de {budget}</translation>
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
        <name>WorkingPaper</name>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Exact amount</source>
            <translation>Importe exacto</translation>
        </message>
        <message>
            <source>Share %</source>
            <translation>Cuota %</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Cuotas</translation>
        </message>
        <message>
            <source>To pay, {currency}</source>
            <translation>A pagar, {currency}</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>WorkingPrinting</name>
        <message>
            <source>Why {party} pays {amount}</source>
            <translation>Por qué {party} paga {amount}</translation>
        </message>
    </context>
    <context>
        <name>YearPart</name>
        <message numerus="yes">
            <source>%n more; the month view has them all</source>
            <translation>
                <numerusform>%n más; la vista del mes las muestra todas</numerusform>
                <numerusform>%n más; la vista del mes las muestra todas</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing falls between today and {day}.</source>
            <translation>No hay nada entre hoy y el {day}.</translation>
        </message>
        <message>
            <source>The twelve months ahead</source>
            <translation>Los próximos doce meses</translation>
        </message>
        <message>
            <source>The twelve months ahead, by date</source>
            <translation>Los próximos doce meses, por fecha</translation>
        </message>
        <message>
            <source>This line has no page of its own; what is known stands beside it.</source>
            <translation>Esta línea no tiene página propia; lo que se sabe está al lado.</translation>
        </message>
        <message numerus="yes">
            <source>{lane}, {day}: %n date(s)</source>
            <translation>
                <numerusform>{lane}, {day}: %n fecha</numerusform>
                <numerusform>{lane}, {day}: %n fechas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{lane}, {first} to {last}: %n date(s)</source>
            <translation>
                <numerusform>{lane}, del {first} al {last}: %n fecha</numerusform>
                <numerusform>{lane}, del {first} al {last}: %n fechas</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: {number}</source>
            <translation>{title}: {number}</translation>
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
