<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About Common Services</source>
            <translation>À propos de Common Services</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy version and places</source>
            <translation>Copier la version et les emplacements</translation>
        </message>
        <message>
            <source>Joint arrangements, shared services and their use, of United Nations offices, without a network. Free software under the Apache License 2.0.</source>
            <translation>Arrangements conjoints, services partagés et leur utilisation, pour les bureaux des Nations Unies, sans réseau. Logiciel libre sous licence Apache 2.0.</translation>
        </message>
        <message>
            <source>Licence of</source>
            <translation>Licence de</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Log: {path}</source>
            <translation>Journal : {path}</translation>
        </message>
        <message>
            <source>Store: {path}</source>
            <translation>Registre : {path}</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
    </context>
    <context>
        <name>AccountPart</name>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Choose a provider, a party and a period to see bills and payments with balance.</source>
            <translation>Choisissez un prestataire, une partie et une période pour voir factures et paiements avec leur solde.</translation>
        </message>
        <message>
            <source>Choose an account…</source>
            <translation>Choisir un compte…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>No account is shown.</source>
            <translation>Aucun compte n’est affiché.</translation>
        </message>
        <message>
            <source>Nothing between these two sides up to that day.</source>
            <translation>Rien entre ces deux parties jusqu’à ce jour.</translation>
        </message>
        <message>
            <source>Open at the end</source>
            <translation>Ouvert à la fin</translation>
        </message>
        <message>
            <source>Open before</source>
            <translation>Ouvert auparavant</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Save the account as a workbook</source>
            <translation>Enregistrer le compte comme classeur</translation>
        </message>
        <message>
            <source>Save the account as a workbook…</source>
            <translation>Enregistrer le compte comme classeur…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What was billed and settled between the two, with the balance after each line.</source>
            <translation>Ce qui a été facturé et réglé entre les deux, avec le solde après chaque ligne.</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
        <message>
            <source>{name} was written</source>
            <translation>{name} est écrit</translation>
        </message>
        <message>
            <source>{provider} to {party}</source>
            <translation>{provider} à {party}</translation>
        </message>
    </context>
    <context>
        <name>ActPanel</name>
        <message>
            <source>Everything was kept, so nothing changed.</source>
            <translation>Tout a été gardé : rien n’a changé.</translation>
        </message>
        <message>
            <source>No act is selected.</source>
            <translation>Aucune opération n’est sélectionnée.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Show more values</source>
            <translation>Afficher d’autres valeurs</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>La veille</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>Up and Down move through the acts, Enter opens the record, Space hides this panel.</source>
            <translation>Les touches Haut et Bas parcourent les opérations, Entrée ouvre la fiche, Espace masque ce panneau.</translation>
        </message>
        <message>
            <source>{actor} · {moment}</source>
            <translation>{actor} · {moment}</translation>
        </message>
        <message>
            <source>{record}, new</source>
            <translation>{record}, ajout</translation>
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
            <translation>Ramené</translation>
        </message>
        <message>
            <source>Changed: {fields}</source>
            <translation>Modifié : {fields}</translation>
        </message>
        <message>
            <source>Done again</source>
            <translation>Refait</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Refait : {what}</translation>
        </message>
        <message>
            <source>Done again: {what} of {subject}</source>
            <translation>Refait : {what}, {subject}</translation>
        </message>
        <message>
            <source>Record brought back</source>
            <translation>Fiche ramenée</translation>
        </message>
        <message>
            <source>Record removed</source>
            <translation>Fiche retirée</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <translation>Rétablir : {what}</translation>
        </message>
        <message>
            <source>Redo {what} of {subject}</source>
            <translation>Rétablir : {what}, {subject}</translation>
        </message>
        <message>
            <source>Register filled for measuring</source>
            <translation>Registre rempli pour des mesures</translation>
        </message>
        <message>
            <source>Register made</source>
            <translation>Registre créé</translation>
        </message>
        <message>
            <source>Review recorded</source>
            <translation>Examen consigné</translation>
        </message>
        <message>
            <source>Stays: amend it</source>
            <translation>Reste acquis : à modifier par avenant</translation>
        </message>
        <message>
            <source>The founding of a register cannot be undone.</source>
            <translation>La création d’un registre ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>This act brought back what had been undone. Undo the act itself, further down in the list.</source>
            <translation>Cette opération a rétabli ce qui avait été annulé. Annulez l’opération elle-même, plus bas dans la liste.</translation>
        </message>
        <message>
            <source>This act cannot be undone: it froze what was agreed. Amend it by a new act instead.</source>
            <translation>Cette opération ne peut pas être annulée : elle a fixé ce qui était convenu. Modifiez-le plutôt par une nouvelle opération.</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation>Annuler : {what}</translation>
        </message>
        <message>
            <source>Undo {what} of {subject}</source>
            <translation>Annuler : {what}, {subject}</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Undone: {act}</source>
            <translation>Annulé : {act}</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Annulé : {what}</translation>
        </message>
        <message>
            <source>Undone: {what} of {subject}</source>
            <translation>Annulé : {what}, {subject}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>the record is brought back</source>
            <translation>la fiche est ramenée</translation>
        </message>
        <message>
            <source>the record is taken away</source>
            <translation>la fiche est retirée</translation>
        </message>
        <message>
            <source>the record stays</source>
            <translation>la fiche reste</translation>
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
            <translation>« {act} »</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Accession of a party recorded</source>
            <translation>Adhésion d’une partie consignée</translation>
        </message>
        <message>
            <source>Action added</source>
            <translation>Action ajoutée</translation>
        </message>
        <message>
            <source>Action changed</source>
            <translation>Action modifiée</translation>
        </message>
        <message>
            <source>Action closed</source>
            <translation>Action close</translation>
        </message>
        <message>
            <source>Action opened again</source>
            <translation>Action rouverte</translation>
        </message>
        <message>
            <source>Actual cost entered</source>
            <translation>Coût réel saisi</translation>
        </message>
        <message>
            <source>Ageing kept</source>
            <translation>Balance âgée conservée</translation>
        </message>
        <message>
            <source>Alert put off</source>
            <translation>Alerte reportée</translation>
        </message>
        <message>
            <source>Alert taken note of</source>
            <translation>Alerte notée</translation>
        </message>
        <message>
            <source>Alert taken up again</source>
            <translation>Alerte reprise</translation>
        </message>
        <message>
            <source>Amendment begun</source>
            <translation>Avenant commencé</translation>
        </message>
        <message>
            <source>Amendment changed</source>
            <translation>Avenant modifié</translation>
        </message>
        <message>
            <source>Amendment dropped</source>
            <translation>Avenant abandonné</translation>
        </message>
        <message>
            <source>Amendment sealed</source>
            <translation>Avenant scellé</translation>
        </message>
        <message>
            <source>Amendment signed</source>
            <translation>Avenant signé</translation>
        </message>
        <message>
            <source>Arrangement added</source>
            <translation>Arrangement ajouté</translation>
        </message>
        <message>
            <source>Arrangements pasted</source>
            <translation>Arrangements collés</translation>
        </message>
        <message>
            <source>Balance confirmed</source>
            <translation>Solde confirmé</translation>
        </message>
        <message>
            <source>Bill begun</source>
            <translation>Facture commencée</translation>
        </message>
        <message>
            <source>Bill cancelled</source>
            <translation>Facture annulée</translation>
        </message>
        <message>
            <source>Bill disputed</source>
            <translation>Facture contestée</translation>
        </message>
        <message>
            <source>Bill issued</source>
            <translation>Facture émise</translation>
        </message>
        <message>
            <source>Bill offset</source>
            <translation>Facture compensée</translation>
        </message>
        <message>
            <source>Bill written off</source>
            <translation>Facture passée en pertes</translation>
        </message>
        <message>
            <source>Bills drafted</source>
            <translation>Factures préparées</translation>
        </message>
        <message>
            <source>Body added</source>
            <translation>Organe ajouté</translation>
        </message>
        <message>
            <source>Body changed</source>
            <translation>Organe modifié</translation>
        </message>
        <message>
            <source>Budget line added</source>
            <translation>Ligne budgétaire ajoutée</translation>
        </message>
        <message>
            <source>Budget line changed</source>
            <translation>Ligne budgétaire modifiée</translation>
        </message>
        <message>
            <source>Budget line removed</source>
            <translation>Ligne budgétaire retirée</translation>
        </message>
        <message>
            <source>Budget shared out</source>
            <translation>Budget réparti</translation>
        </message>
        <message>
            <source>Clause checked</source>
            <translation>Clause vérifiée</translation>
        </message>
        <message>
            <source>Clearance given</source>
            <translation>Validation donnée</translation>
        </message>
        <message>
            <source>Credit note drafted</source>
            <translation>Avoir préparé</translation>
        </message>
        <message>
            <source>Decision changed</source>
            <translation>Décision modifiée</translation>
        </message>
        <message>
            <source>Decision linked to a record</source>
            <translation>Décision rattachée à une fiche</translation>
        </message>
        <message>
            <source>Decision recorded</source>
            <translation>Décision consignée</translation>
        </message>
        <message>
            <source>Delegation of authority changed</source>
            <translation>Délégation de pouvoir modifiée</translation>
        </message>
        <message>
            <source>Delegation of authority ended</source>
            <translation>Délégation de pouvoir terminée</translation>
        </message>
        <message>
            <source>Delegation of authority recorded</source>
            <translation>Délégation de pouvoir consignée</translation>
        </message>
        <message>
            <source>Delivery confirmed</source>
            <translation>Livraison confirmée</translation>
        </message>
        <message>
            <source>Delivery entered</source>
            <translation>Livraison saisie</translation>
        </message>
        <message>
            <source>Demo mission made</source>
            <translation>Mission de démonstration créée</translation>
        </message>
        <message>
            <source>Differences accepted</source>
            <translation>Écarts acceptés</translation>
        </message>
        <message>
            <source>Differences opened again</source>
            <translation>Écarts rouverts</translation>
        </message>
        <message>
            <source>Differences settled</source>
            <translation>Écarts réglés</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>Contestation réglée</translation>
        </message>
        <message>
            <source>Document attached</source>
            <translation>Document joint</translation>
        </message>
        <message>
            <source>Document replaced</source>
            <translation>Document remplacé</translation>
        </message>
        <message>
            <source>Draft of a bill removed</source>
            <translation>Brouillon de facture retiré</translation>
        </message>
        <message>
            <source>Due date of an obligation let go</source>
            <translation>Échéance d’une obligation abandonnée</translation>
        </message>
        <message>
            <source>Due date of an obligation open again</source>
            <translation>Échéance d’une obligation rouverte</translation>
        </message>
        <message>
            <source>Entity added</source>
            <translation>Entité ajoutée</translation>
        </message>
        <message>
            <source>Estimate spread over months</source>
            <translation>Estimation répartie sur les mois</translation>
        </message>
        <message>
            <source>Exchange rate entered</source>
            <translation>Taux de change saisi</translation>
        </message>
        <message>
            <source>Exchange rate removed</source>
            <translation>Taux de change retiré</translation>
        </message>
        <message>
            <source>Exchange rates taken in</source>
            <translation>Taux de change repris</translation>
        </message>
        <message>
            <source>Field changed</source>
            <translation>Champ modifié</translation>
        </message>
        <message>
            <source>Kind of service added</source>
            <translation>Type de service ajouté</translation>
        </message>
        <message>
            <source>Kind of service in use again</source>
            <translation>Type de service de nouveau en usage</translation>
        </message>
        <message>
            <source>Kind of service retired</source>
            <translation>Type de service retiré</translation>
        </message>
        <message>
            <source>Line of a bill added</source>
            <translation>Ligne de facture ajoutée</translation>
        </message>
        <message>
            <source>Line of a bill changed</source>
            <translation>Ligne de facture modifiée</translation>
        </message>
        <message>
            <source>Line of a bill removed</source>
            <translation>Ligne de facture retirée</translation>
        </message>
        <message>
            <source>Location added</source>
            <translation>Lieu ajouté</translation>
        </message>
        <message>
            <source>Long-term agreement added</source>
            <translation>Accord à long terme ajouté</translation>
        </message>
        <message>
            <source>Long-term agreement removed</source>
            <translation>Accord à long terme retiré</translation>
        </message>
        <message>
            <source>Mapping of a workbook kept</source>
            <translation>Correspondance d’un classeur conservée</translation>
        </message>
        <message>
            <source>Mapping of a workbook removed</source>
            <translation>Correspondance d’un classeur retirée</translation>
        </message>
        <message>
            <source>Mapping of a workbook replaced</source>
            <translation>Correspondance d’un classeur remplacée</translation>
        </message>
        <message>
            <source>Matter referred to another body</source>
            <translation>Question renvoyée à un autre organe</translation>
        </message>
        <message>
            <source>Meeting changed</source>
            <translation>Réunion modifiée</translation>
        </message>
        <message>
            <source>Meeting recorded</source>
            <translation>Réunion consignée</translation>
        </message>
        <message>
            <source>Moved by the calendar</source>
            <translation>Passage par le calendrier</translation>
        </message>
        <message>
            <source>Moved to another state</source>
            <translation>Passage à un autre état</translation>
        </message>
        <message>
            <source>Mutual recognition recorded</source>
            <translation>Reconnaissance mutuelle enregistrée</translation>
        </message>
        <message>
            <source>Mutual recognition removed</source>
            <translation>Reconnaissance mutuelle retirée</translation>
        </message>
        <message>
            <source>Narrative changed</source>
            <translation>Texte modifié</translation>
        </message>
        <message>
            <source>Narrative removed</source>
            <translation>Texte retiré</translation>
        </message>
        <message>
            <source>Narrative validated</source>
            <translation>Texte validé</translation>
        </message>
        <message>
            <source>Narrative written</source>
            <translation>Texte rédigé</translation>
        </message>
        <message>
            <source>New rate from a day on</source>
            <translation>Nouveau tarif à partir d’un jour</translation>
        </message>
        <message>
            <source>Number of the ledger noted</source>
            <translation>Numéro comptable noté</translation>
        </message>
        <message>
            <source>Obligation changed</source>
            <translation>Obligation modifiée</translation>
        </message>
        <message>
            <source>Obligation entered</source>
            <translation>Obligation saisie</translation>
        </message>
        <message>
            <source>Obligation removed</source>
            <translation>Obligation retirée</translation>
        </message>
        <message>
            <source>Occupancy changed</source>
            <translation>Occupation modifiée</translation>
        </message>
        <message>
            <source>Occupancy ended</source>
            <translation>Occupation terminée</translation>
        </message>
        <message>
            <source>Occupant added</source>
            <translation>Occupant ajouté</translation>
        </message>
        <message>
            <source>Occupant removed</source>
            <translation>Occupant retiré</translation>
        </message>
        <message>
            <source>Office changed</source>
            <translation>Bureau modifié</translation>
        </message>
        <message>
            <source>Office set up</source>
            <translation>Bureau créé</translation>
        </message>
        <message>
            <source>Order approved</source>
            <translation>Commande approuvée</translation>
        </message>
        <message>
            <source>Order called off</source>
            <translation>Commande passée</translation>
        </message>
        <message>
            <source>Order cancelled</source>
            <translation>Commande annulée</translation>
        </message>
        <message>
            <source>Order certified</source>
            <translation>Commande certifiée</translation>
        </message>
        <message>
            <source>Order changed</source>
            <translation>Commande modifiée</translation>
        </message>
        <message>
            <source>Order entered</source>
            <translation>Commande saisie</translation>
        </message>
        <message>
            <source>Order rejected</source>
            <translation>Commande rejetée</translation>
        </message>
        <message>
            <source>Order removed</source>
            <translation>Commande retirée</translation>
        </message>
        <message>
            <source>Owner of differences named</source>
            <translation>Responsable d’écarts désigné</translation>
        </message>
        <message>
            <source>Participant added</source>
            <translation>Participant ajouté</translation>
        </message>
        <message>
            <source>Participant changed</source>
            <translation>Participant modifié</translation>
        </message>
        <message>
            <source>Participant removed</source>
            <translation>Participant retiré</translation>
        </message>
        <message>
            <source>Party added</source>
            <translation>Partie ajoutée</translation>
        </message>
        <message>
            <source>Party changed</source>
            <translation>Partie modifiée</translation>
        </message>
        <message>
            <source>Party removed</source>
            <translation>Partie retirée</translation>
        </message>
        <message>
            <source>Payment entered</source>
            <translation>Paiement saisi</translation>
        </message>
        <message>
            <source>Period closed</source>
            <translation>Période close</translation>
        </message>
        <message>
            <source>Period opened again</source>
            <translation>Période rouverte</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>Personne ajoutée</translation>
        </message>
        <message>
            <source>Person changed</source>
            <translation>Personne modifiée</translation>
        </message>
        <message>
            <source>Premises added</source>
            <translation>Locaux ajoutés</translation>
        </message>
        <message>
            <source>Premises handed back</source>
            <translation>Locaux restitués</translation>
        </message>
        <message>
            <source>Premises removed</source>
            <translation>Locaux retirés</translation>
        </message>
        <message>
            <source>Priority served, with its reason</source>
            <translation>Priorité servie, avec son motif</translation>
        </message>
        <message>
            <source>Priority taken out</source>
            <translation>Priorité retirée</translation>
        </message>
        <message>
            <source>Provider changed</source>
            <translation>Prestataire changé</translation>
        </message>
        <message>
            <source>Rate card added</source>
            <translation>Grille tarifaire ajoutée</translation>
        </message>
        <message>
            <source>Rate card changed</source>
            <translation>Grille tarifaire modifiée</translation>
        </message>
        <message>
            <source>Rate card removed</source>
            <translation>Grille tarifaire retirée</translation>
        </message>
        <message>
            <source>Rate changed</source>
            <translation>Tarif modifié</translation>
        </message>
        <message>
            <source>Rate ended</source>
            <translation>Tarif clos</translation>
        </message>
        <message>
            <source>Rate entered</source>
            <translation>Tarif saisi</translation>
        </message>
        <message>
            <source>Rate removed</source>
            <translation>Tarif retiré</translation>
        </message>
        <message>
            <source>Reading entered</source>
            <translation>Relevé saisi</translation>
        </message>
        <message>
            <source>Reconciliation explained</source>
            <translation>Rapprochement expliqué</translation>
        </message>
        <message>
            <source>Reconciliation reviewed</source>
            <translation>Rapprochement revu</translation>
        </message>
        <message>
            <source>Reconciliations run</source>
            <translation>Rapprochements effectués</translation>
        </message>
        <message>
            <source>Recovery of an order waived</source>
            <translation>Recouvrement d’une commande abandonné</translation>
        </message>
        <message>
            <source>Reference lists filled</source>
            <translation>Listes de référence remplies</translation>
        </message>
        <message>
            <source>Register made</source>
            <translation>Registre créé</translation>
        </message>
        <message>
            <source>Reminder logged</source>
            <translation>Rappel noté</translation>
        </message>
        <message>
            <source>Returned sheet taken in</source>
            <translation>Feuille renvoyée reprise</translation>
        </message>
        <message>
            <source>Review recorded</source>
            <translation>Examen consigné</translation>
        </message>
        <message>
            <source>Risk changed</source>
            <translation>Risque modifié</translation>
        </message>
        <message>
            <source>Risk closed</source>
            <translation>Risque clos</translation>
        </message>
        <message>
            <source>Risk entered</source>
            <translation>Risque saisi</translation>
        </message>
        <message>
            <source>Risk looked at again</source>
            <translation>Risque réexaminé</translation>
        </message>
        <message>
            <source>Role changed</source>
            <translation>Rôle modifié</translation>
        </message>
        <message>
            <source>Role declared</source>
            <translation>Rôle déclaré</translation>
        </message>
        <message>
            <source>Role ended</source>
            <translation>Rôle terminé</translation>
        </message>
        <message>
            <source>Scheme approved</source>
            <translation>Mode de répartition approuvé</translation>
        </message>
        <message>
            <source>Scheme changed</source>
            <translation>Mode de répartition modifié</translation>
        </message>
        <message>
            <source>Scheme entered</source>
            <translation>Mode de répartition saisi</translation>
        </message>
        <message>
            <source>Scheme followed by another</source>
            <translation>Mode de répartition suivi d’un autre</translation>
        </message>
        <message>
            <source>Scheme removed</source>
            <translation>Mode de répartition retiré</translation>
        </message>
        <message>
            <source>Service added</source>
            <translation>Service ajouté</translation>
        </message>
        <message>
            <source>Services both ways netted</source>
            <translation>Services réciproques compensés</translation>
        </message>
        <message>
            <source>Settlement taken back</source>
            <translation>Règlement repris</translation>
        </message>
        <message>
            <source>Several records changed</source>
            <translation>Plusieurs fiches modifiées</translation>
        </message>
        <message>
            <source>Shared budget agreed</source>
            <translation>Budget partagé convenu</translation>
        </message>
        <message>
            <source>Shared budget copied</source>
            <translation>Budget partagé copié</translation>
        </message>
        <message>
            <source>Shared budget made</source>
            <translation>Budget partagé établi</translation>
        </message>
        <message>
            <source>Shared budget moved on</source>
            <translation>Budget partagé passé à un autre état</translation>
        </message>
        <message>
            <source>Shared budget proposed</source>
            <translation>Budget partagé proposé</translation>
        </message>
        <message>
            <source>Shared budget removed</source>
            <translation>Budget partagé retiré</translation>
        </message>
        <message>
            <source>Shared budget revised</source>
            <translation>Budget partagé révisé</translation>
        </message>
        <message>
            <source>Shares agreed</source>
            <translation>Quotes-parts convenues</translation>
        </message>
        <message>
            <source>Shares frozen</source>
            <translation>Quotes-parts figées</translation>
        </message>
        <message>
            <source>Shares superseded</source>
            <translation>Quotes-parts remplacées</translation>
        </message>
        <message>
            <source>Sharing key entered</source>
            <translation>Clé de répartition saisie</translation>
        </message>
        <message>
            <source>Sharing key removed</source>
            <translation>Clé de répartition retirée</translation>
        </message>
        <message>
            <source>Sharing keys agreed to</source>
            <translation>Clés de répartition convenues</translation>
        </message>
        <message>
            <source>Sheet imported</source>
            <translation>Feuille importée</translation>
        </message>
        <message>
            <source>Signature recorded</source>
            <translation>Signature consignée</translation>
        </message>
        <message>
            <source>Statement of the other side compared</source>
            <translation>Relevé de l’autre partie comparé</translation>
        </message>
        <message>
            <source>Stock taken</source>
            <translation>Bilan dressé</translation>
        </message>
        <message>
            <source>Successor named</source>
            <translation>Successeur désigné</translation>
        </message>
        <message>
            <source>Target set</source>
            <translation>Cible fixée</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Usage entered</source>
            <translation>Utilisation saisie</translation>
        </message>
        <message>
            <source>Usage pasted</source>
            <translation>Utilisation collée</translation>
        </message>
        <message>
            <source>Use of an agreement changed</source>
            <translation>Utilisation d’un accord modifiée</translation>
        </message>
        <message>
            <source>User of an agreement added</source>
            <translation>Utilisateur d’un accord ajouté</translation>
        </message>
        <message>
            <source>User of an agreement removed</source>
            <translation>Utilisateur d’un accord retiré</translation>
        </message>
        <message>
            <source>Validation of a narrative taken back</source>
            <translation>Validation d’un texte annulée</translation>
        </message>
        <message>
            <source>Waiver given</source>
            <translation>Dispense accordée</translation>
        </message>
        <message>
            <source>Withdrawal of a party recorded</source>
            <translation>Retrait d’une partie consigné</translation>
        </message>
        <message>
            <source>Withdrawal of a party taken back</source>
            <translation>Retrait d’une partie annulé</translation>
        </message>
        <message>
            <source>Workbooks of offices received</source>
            <translation>Classeurs de bureaux reçus</translation>
        </message>
        <message>
            <source>{field} changed</source>
            <translation>{field} : modification</translation>
        </message>
    </context>
    <context>
        <name>AgainstPlan</name>
        <message>
            <source>{month} against plan</source>
            <translation>Plan et utilisation, {month}</translation>
        </message>
        <message>
            <source>{used} of {plan}</source>
            <translation>{used} sur {plan}</translation>
        </message>
    </context>
    <context>
        <name>AgeingChart</name>
        <message>
            <source>What is owed by age, as bars</source>
            <translation>Montants dus par ancienneté, en barres</translation>
        </message>
    </context>
    <context>
        <name>AgeingPart</name>
        <message>
            <source>Ageing</source>
            <translation>Ancienneté</translation>
        </message>
        <message>
            <source>Keep the ageing of the day</source>
            <translation>Conserver l’ancienneté du jour</translation>
        </message>
        <message>
            <source>Kept: {day}</source>
            <translation>Conservée : {day}</translation>
        </message>
        <message>
            <source>Nothing is open on that day.</source>
            <translation>Rien n’est dû à cette date.</translation>
        </message>
        <message>
            <source>Of the day</source>
            <translation>Du jour</translation>
        </message>
        <message>
            <source>Party or provider</source>
            <translation>Partie ou prestataire</translation>
        </message>
        <message>
            <source>The ageing of {day} is kept.</source>
            <translation>L’ancienneté au {day} est conservée.</translation>
        </message>
    </context>
    <context>
        <name>AgreementFigures</name>
        <message>
            <source>Called off</source>
            <translation>Commandé</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>Plafond</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Open to others</source>
            <translation>Ouvert à d’autres</translation>
        </message>
        <message>
            <source>Price check</source>
            <translation>Contrôle des prix</translation>
        </message>
        <message>
            <source>Price tiers</source>
            <translation>Paliers de prix</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>AgreementOverview</name>
        <message numerus="yes">
            <source>%n to do</source>
            <translation>
                <numerusform>%n à faire</numerusform>
                <numerusform>%n à faire</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Ajouter un utilisateur</translation>
        </message>
        <message>
            <source>Add an order</source>
            <translation>Ajouter une commande</translation>
        </message>
        <message>
            <source>All met</source>
            <translation>Toutes remplies</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvée</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>En bref</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Commandé</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>Nobody else uses it yet. Add an entity that wants to; the conditions are then listed.</source>
            <translation>Personne d’autre ne l’utilise encore. Ajoutez une entité qui le souhaite ; les conditions sont alors énumérées.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing is called off yet.</source>
            <translation>Rien n’est encore commandé.</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Numéro de commande</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Commandé le</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>The use by {code} is approved.</source>
            <translation>L’utilisation par {code} est approuvée.</translation>
        </message>
        <message>
            <source>Total then</source>
            <translation>Total alors</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>Qui l’utilise</translation>
        </message>
    </context>
    <context>
        <name>AgreementsBrowse</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Called off {sums}</source>
            <translation>Commandé {sums}</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>Nouvel accord</translation>
        </message>
        <message>
            <source>No agreement has ended.</source>
            <translation>Aucun accord n’est terminé.</translation>
        </message>
        <message>
            <source>No agreement matches {conditions}.</source>
            <translation>Aucun accord ne correspond à {conditions}.</translation>
        </message>
        <message>
            <source>No agreement runs.</source>
            <translation>Aucun accord n’est en cours.</translation>
        </message>
        <message>
            <source>No long-term agreement yet. Log one that entities here use together.</source>
            <translation>Pas encore d’accord à long terme. Enregistrez-en un que des entités utilisent ensemble.</translation>
        </message>
        <message>
            <source>Nothing is wrong with any agreement.</source>
            <translation>Rien à signaler pour aucun accord.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Search, or holder:undp ceiling:&gt;80%</source>
            <translation>Rechercher, ou holder:undp</translation>
        </message>
        <message>
            <source>Sum of ceilings {sums}</source>
            <translation>Somme des plafonds {sums}</translation>
        </message>
        <message>
            <source>Views of long-term agreements</source>
            <translation>Vues des accords à long terme</translation>
        </message>
    </context>
    <context>
        <name>AgreementsBulk</name>
        <message>
            <source>Agreements changed: {count}.</source>
            <translation>Accords modifiés : {count}.</translation>
        </message>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>Tous ont déjà cette valeur. Choisissez une autre valeur.</translation>
        </message>
        <message>
            <source>Changing agreements</source>
            <translation>Modification des accords</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Selected agreements: {count}</source>
            <translation>Accords sélectionnés : {count}</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Agreements: {count}.</source>
            <translation>Ce qui va changer : {field} → {value}. Accords : {count}.</translation>
        </message>
    </context>
    <context>
        <name>AlertColumns</name>
        <message numerus="yes">
            <source>%n d before</source>
            <translation>
                <numerusform>%n j avant</numerusform>
                <numerusform>%n j avant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>%n j de retard</numerusform>
                <numerusform>%n j de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Act now</source>
            <translation>À faire maintenant</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alerte</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Put off until {day}</source>
            <translation>Remis au {day}</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Taken note of {day}</source>
            <translation>Noté le {day}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <source>the day</source>
            <translation>jour J</translation>
        </message>
    </context>
    <context>
        <name>AlertsPart</name>
        <message>
            <source>Act now</source>
            <translation>À faire maintenant</translation>
        </message>
        <message>
            <source>Alerts, the most urgent first</source>
            <translation>Alertes, les plus urgentes d’abord</translation>
        </message>
        <message>
            <source>All alerts</source>
            <translation>Toutes les alertes</translation>
        </message>
        <message>
            <source>Answered too</source>
            <translation>Avec celles qui ont une réponse</translation>
        </message>
        <message>
            <source>No alert of this kind stands.</source>
            <translation>Aucune alerte de cette sorte n’est en cours.</translation>
        </message>
        <message>
            <source>Nothing asks for a look.</source>
            <translation>Rien ne demande d’attention.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing asks for a look. %n alert(s) were answered and will come back.</source>
            <translation>
                <numerusform>Rien ne demande d’attention. %n alerte a reçu une réponse et reviendra.</numerusform>
                <numerusform>Rien ne demande d’attention. %n alertes ont reçu une réponse et reviendront.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put off…</source>
            <translation>Remettre à plus tard…</translation>
        </message>
        <message>
            <source>Take note…</source>
            <translation>Prendre note…</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>This line has no page of its own; what is known stands beside it.</source>
            <translation>Cette ligne n’a pas de page à elle ; ce que l’on sait figure à côté.</translation>
        </message>
        <message>
            <source>Which alerts</source>
            <translation>Quelles alertes</translation>
        </message>
        <message>
            <source>the {shown} most urgent of {every}</source>
            <translation>les {shown} plus urgentes sur {every}</translation>
        </message>
        <message>
            <source>{number} selected</source>
            <translation>{number} sélectionnées</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} sur {every}</translation>
        </message>
    </context>
    <context>
        <name>AmendmentAsks</name>
        <message>
            <source>A signature is not changed once it is recorded.</source>
            <translation>Une signature ne se modifie plus une fois consignée.</translation>
        </message>
        <message>
            <source>Amend the arrangement</source>
            <translation>Modifier l’arrangement par avenant</translation>
        </message>
        <message>
            <source>Amendment {number} is open. Change its terms, then let the parties sign it.</source>
            <translation>L’avenant {number} est ouvert. Modifiez ses conditions, puis faites-le signer par les parties.</translation>
        </message>
        <message>
            <source>Begin the amendment</source>
            <translation>Commencer l’avenant</translation>
        </message>
        <message>
            <source>Begin the extension</source>
            <translation>Commencer la prolongation</translation>
        </message>
        <message>
            <source>Begin the renewal</source>
            <translation>Commencer le renouvellement</translation>
        </message>
        <message>
            <source>Complete amendment {number}</source>
            <translation>Achever l’avenant {number}</translation>
        </message>
        <message>
            <source>Complete the amendment</source>
            <translation>Achever l’avenant</translation>
        </message>
        <message>
            <source>Drop amendment {number}</source>
            <translation>Abandonner l’avenant {number}</translation>
        </message>
        <message>
            <source>Drop the amendment</source>
            <translation>Abandonner l’avenant</translation>
        </message>
        <message>
            <source>Extend the arrangement</source>
            <translation>Prolonger l’arrangement</translation>
        </message>
        <message>
            <source>How often it may be renewed is not limited.</source>
            <translation>Le nombre de renouvellements n’est pas limité.</translation>
        </message>
        <message>
            <source>It ends on {day} now.</source>
            <translation>Il prend fin le {day} à présent.</translation>
        </message>
        <message>
            <source>It has no last day that could be moved.</source>
            <translation>Il n’a pas de dernier jour à déplacer.</translation>
        </message>
        <message>
            <source>It takes effect on a day that has passed.</source>
            <translation>Il prend effet un jour déjà passé.</translation>
        </message>
        <message>
            <source>It will be marked as retroactive if it is signed after that day.</source>
            <translation>Il sera marqué comme rétroactif s’il est signé après ce jour.</translation>
        </message>
        <message>
            <source>New last day</source>
            <translation>Nouveau dernier jour</translation>
        </message>
        <message>
            <source>Once all parties have signed and its paper is named, the amendment is sealed and never changes again.</source>
            <translation>Une fois que toutes les parties ont signé et que son document est indiqué, l’avenant est scellé et ne change plus jamais.</translation>
        </message>
        <message>
            <source>Or why there is no paper</source>
            <translation>Ou pourquoi il n’y a pas de document</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Record a signature under amendment {number}</source>
            <translation>Consigner une signature de l’avenant {number}</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>Consigner une signature</translation>
        </message>
        <message>
            <source>Renew the arrangement</source>
            <translation>Renouveler l’arrangement</translation>
        </message>
        <message>
            <source>Renewals left: {count}.</source>
            <translation>Renouvellements restants : {count}.</translation>
        </message>
        <message>
            <source>Signed terms do not change. The amendment starts as a copy of them; change it, let every party sign it, and it takes their place from its day.</source>
            <translation>Des conditions signées ne changent pas. L’avenant commence comme leur copie ; modifiez-le, faites-le signer par chaque partie, et il prend leur place à sa date.</translation>
        </message>
        <message>
            <source>Takes effect on</source>
            <translation>Prend effet le</translation>
        </message>
        <message>
            <source>The amendment is dropped.</source>
            <translation>L’avenant est abandonné.</translation>
        </message>
        <message>
            <source>The new end is agreed by an amendment that every party signs.</source>
            <translation>La nouvelle fin se convient par un avenant que chaque partie signe.</translation>
        </message>
        <message>
            <source>The paper of the amendment is recorded.</source>
            <translation>Le document de l’avenant est consigné.</translation>
        </message>
        <message>
            <source>The signature is recorded.</source>
            <translation>La signature est consignée.</translation>
        </message>
        <message>
            <source>The terms in force stay as they are.</source>
            <translation>Les conditions en vigueur restent telles quelles.</translation>
        </message>
        <message>
            <source>Who approved it</source>
            <translation>Qui l’a approuvé</translation>
        </message>
    </context>
    <context>
        <name>AmendmentPart</name>
        <message>
            <source>Amendment {number}</source>
            <translation>Avenant {number}</translation>
        </message>
        <message>
            <source>Changed by this amendment.</source>
            <translation>Modifié par cet avenant.</translation>
        </message>
        <message>
            <source>Complete…</source>
            <translation>Achever…</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Abandonner…</translation>
        </message>
        <message>
            <source>Its terms</source>
            <translation>Ses conditions</translation>
        </message>
        <message>
            <source>Nothing is missing: complete the amendment.</source>
            <translation>Rien ne manque : achevez l’avenant.</translation>
        </message>
        <message>
            <source>Only the approval is missing.</source>
            <translation>Il ne manque que l’approbation.</translation>
        </message>
        <message>
            <source>Open amendment</source>
            <translation>Avenant ouvert</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Record signature…</source>
            <translation>Consigner une signature…</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>Signataire</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Signé le</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Manque encore</translation>
        </message>
        <message>
            <source>The amendment</source>
            <translation>L’avenant</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
    </context>
    <context>
        <name>AnswerFlow</name>
        <message numerus="yes">
            <source>%n alert(s)</source>
            <translation>
                <numerusform>%n alerte</numerusform>
                <numerusform>%n alertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) put off until {day}.</source>
            <translation>
                <numerusform>%n alerte remise au {day}.</numerusform>
                <numerusform>%n alertes remises au {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) stand again.</source>
            <translation>
                <numerusform>%n alerte est de nouveau en cours.</numerusform>
                <numerusform>%n alertes sont de nouveau en cours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) taken note of.</source>
            <translation>
                <numerusform>%n alerte notée.</numerusform>
                <numerusform>%n alertes notées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decision {reference} is recorded.</source>
            <translation>La décision {reference} est consignée.</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Remettre à plus tard</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Consigner une décision</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>Consigner la décision</translation>
        </message>
        <message>
            <source>Take note</source>
            <translation>Prendre note</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Ce qui a été décidé</translation>
        </message>
        <message>
            <source>What was decided about {title}? The decision is listed with those of the bodies.</source>
            <translation>Qu’a-t-on décidé au sujet de {title} ? La décision figurera parmi celles des organes.</translation>
        </message>
        <message>
            <source>{about}. It comes back at its next step, or when its day changes.</source>
            <translation>{about}. L’alerte reviendra à l’étape suivante ou si la date change.</translation>
        </message>
        <message>
            <source>{about}. Until when, and why?</source>
            <translation>{about}. Jusqu’à quand, et pourquoi ?</translation>
        </message>
        <message>
            <source>{about}. Until when, at the latest {day}, and why?</source>
            <translation>{about}. Jusqu’à quand, au plus tard le {day}, et pourquoi ?</translation>
        </message>
    </context>
    <context>
        <name>ArrangementBrowse</name>
        <message>
            <source>Every service that runs is on paper.</source>
            <translation>Tous les services en cours sont couverts par écrit.</translation>
        </message>
        <message>
            <source>Import the register…</source>
            <translation>Importer le registre…</translation>
        </message>
        <message>
            <source>Lead party</source>
            <translation>Partie pilote</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>Nouvel arrangement</translation>
        </message>
        <message>
            <source>No arrangement ends in the next 180 days.</source>
            <translation>Aucun arrangement n’arrive à échéance dans les 180 prochains jours.</translation>
        </message>
        <message>
            <source>No arrangement matches {conditions}.</source>
            <translation>Aucun arrangement ne correspond à {conditions}.</translation>
        </message>
        <message>
            <source>No arrangement that has ended is still used.</source>
            <translation>Aucun arrangement échu n’est encore utilisé.</translation>
        </message>
        <message>
            <source>No arrangements yet. Import the office's Excel register or log the first one.</source>
            <translation>Aucun arrangement pour le moment. Importez le registre Excel du bureau ou saisissez le premier.</translation>
        </message>
        <message>
            <source>Nothing needs a decision before {day}.</source>
            <translation>Rien n’appelle de décision avant le {day}.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Sum of ceilings {sums}</source>
            <translation>Somme des plafonds {sums}</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Views of arrangements</source>
            <translation>Vues des arrangements</translation>
        </message>
    </context>
    <context>
        <name>ArrangementBulk</name>
        <message>
            <source>All of these are signed, so their terms stay. Choose another field.</source>
            <translation>Tous sont signés, leurs conditions restent donc. Choisissez un autre champ.</translation>
        </message>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>Tous ont déjà cette valeur. Choisissez une autre valeur.</translation>
        </message>
        <message>
            <source>Arrangements changed: {count}.</source>
            <translation>Arrangements modifiés : {count}.</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Changing arrangements</source>
            <translation>Modification d’arrangements</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Selected arrangements: {count}</source>
            <translation>Arrangements sélectionnés : {count}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Arrangements: {count}.</source>
            <translation>Ce qui va changer : {field} → {value}. Arrangements : {count}.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementDeeds</name>
        <message>
            <source>Compare the two selected</source>
            <translation>Comparer les deux sélectionnés</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>Modifier la cellule</translation>
        </message>
        <message>
            <source>Paste rows from a spreadsheet</source>
            <translation>Coller des lignes d’un tableur</translation>
        </message>
        <message>
            <source>Print the arrangement…</source>
            <translation>Imprimer l’arrangement…</translation>
        </message>
        <message>
            <source>Select two arrangements to compare them.</source>
            <translation>Sélectionnez deux arrangements pour les comparer.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementInspector</name>
        <message>
            <source>Enter opens an arrangement, Space shows or hides this panel, E edits the title.</source>
            <translation>Entrée ouvre un arrangement, Espace affiche ou masque ce panneau, E modifie le titre.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Rien n’est sélectionné.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementPage</name>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Obligations</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Parts of the arrangement</source>
            <translation>Parties de la fiche de l’arrangement</translation>
        </message>
        <message>
            <source>Policy lens</source>
            <translation>Regard des politiques</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation>Cet arrangement ne figure plus dans le registre.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>back</source>
            <translation>retour</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>modifier</translation>
        </message>
    </context>
    <context>
        <name>ArrangementPaper</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Signaux</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>non signé</translation>
        </message>
        <message>
            <source>signed {day}</source>
            <translation>signé le {day}</translation>
        </message>
    </context>
    <context>
        <name>ArrangementViews</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Ending in 180 days</source>
            <translation>Échéance sous 180 jours</translation>
        </message>
        <message>
            <source>Lapsed but used</source>
            <translation>Échus mais utilisés</translation>
        </message>
        <message>
            <source>Needs a decision</source>
            <translation>Décision à prendre</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>Sans accord écrit</translation>
        </message>
    </context>
    <context>
        <name>ArrangementsPage</name>
        <message>
            <source>Arrangements</source>
            <translation>Arrangements</translation>
        </message>
        <message>
            <source>Log arrangement</source>
            <translation>Enregistrer l’arrangement</translation>
        </message>
        <message>
            <source>Log them all</source>
            <translation>Tout enregistrer</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>Nouvel arrangement</translation>
        </message>
        <message>
            <source>No arrangement is selected.</source>
            <translation>Aucun arrangement n’est sélectionné.</translation>
        </message>
        <message>
            <source>Open arrangement</source>
            <translation>Ouvrir l’arrangement</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>modifier</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>aperçu</translation>
        </message>
    </context>
    <context>
        <name>AsOf</name>
        <message>
            <source>A week ago, {day}</source>
            <translation>Il y a une semaine, {day}</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>État au</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Revenir à aujourd’hui</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Choisir un jour</translation>
        </message>
        <message>
            <source>End of last month, {day}</source>
            <translation>Fin du mois dernier, {day}</translation>
        </message>
        <message>
            <source>End of last year, {day}</source>
            <translation>Fin de l’année dernière, {day}</translation>
        </message>
        <message>
            <source>Enter the day whose register you want to see, for example {day}.</source>
            <translation>Saisissez le jour dont vous voulez voir le registre, par exemple {day}.</translation>
        </message>
        <message>
            <source>Show that day</source>
            <translation>Afficher ce jour</translation>
        </message>
        <message>
            <source>Show the register as of</source>
            <translation>Afficher le registre à la date du</translation>
        </message>
        <message>
            <source>Yesterday, {day}</source>
            <translation>Hier, {day}</translation>
        </message>
        <message>
            <source>{day} has not come yet. Choose a day up to today.</source>
            <translation>Le {day} n’est pas encore arrivé. Choisissez un jour jusqu’à aujourd’hui.</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>AskedLine</name>
        <message>
            <source>Codes of the offices, such as UNEXAM, UNOFFB</source>
            <translation>Codes des bureaux, par exemple UNEXAM, UNOFFB</translation>
        </message>
        <message>
            <source>Expected from</source>
            <translation>Attendus de</translation>
        </message>
        <message>
            <source>Language of the workbook</source>
            <translation>Langue du classeur</translation>
        </message>
    </context>
    <context>
        <name>BalancesPart</name>
        <message numerus="yes">
            <source>%n difference(s) kept among the exceptions</source>
            <translation>
                <numerusform>%n écart gardé parmi les exceptions</numerusform>
                <numerusform>%n écarts gardés parmi les exceptions</numerusform>
            </translation>
        </message>
        <message>
            <source>An Excel or CSV file with a reference or a date and an amount for each open item.</source>
            <translation>Un fichier Excel ou CSV avec, pour chaque poste ouvert, une référence ou une date et un montant.</translation>
        </message>
        <message>
            <source>Balances</source>
            <translation>Soldes</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Choisir le fichier…</translation>
        </message>
        <message>
            <source>Compare with their statement</source>
            <translation>Comparer avec leur relevé</translation>
        </message>
        <message>
            <source>Compare with their statement…</source>
            <translation>Comparer avec leur relevé…</translation>
        </message>
        <message>
            <source>Comparing {name}</source>
            <translation>Comparaison de {name}</translation>
        </message>
        <message>
            <source>Confirm a balance</source>
            <translation>Confirmer un solde</translation>
        </message>
        <message>
            <source>Confirm a balance…</source>
            <translation>Confirmer un solde…</translation>
        </message>
        <message>
            <source>Keep the differences…</source>
            <translation>Garder les écarts…</translation>
        </message>
        <message>
            <source>No balance is confirmed yet. Ask the other side what it says is open.</source>
            <translation>Aucun solde n’est encore confirmé. Demandez à l’autre partie ce qu’elle considère comme dû.</translation>
        </message>
        <message>
            <source>No statement of the other side was compared yet.</source>
            <translation>Aucun relevé de l’autre partie n’a encore été comparé.</translation>
        </message>
        <message>
            <source>Our balance is what is open here on that day. Leave theirs empty until they answer.</source>
            <translation>Notre solde est ce qui est dû ici à cette date. Laissez le leur vide jusqu’à leur réponse.</translation>
        </message>
        <message>
            <source>Party or provider</source>
            <translation>Partie ou prestataire</translation>
        </message>
        <message>
            <source>Statements (*.xlsx *.xlsm *.csv *.txt)</source>
            <translation>Relevés (*.xlsx *.xlsm *.csv *.txt)</translation>
        </message>
        <message>
            <source>Their statement</source>
            <translation>Leur relevé</translation>
        </message>
        <message>
            <source>They stand among the exceptions with their age until both sides agree. An empty field changes nothing.</source>
            <translation>Ils figurent parmi les exceptions avec leur ancienneté jusqu’à ce que les deux parties concordent. Un champ vide ne change rien.</translation>
        </message>
        <message>
            <source>Two statements</source>
            <translation>Deux relevés</translation>
        </message>
        <message>
            <source>{lines} lines, {differing} differ</source>
            <translation>{lines} lignes, dont {differing} diffèrent</translation>
        </message>
    </context>
    <context>
        <name>Banners</name>
        <message>
            <source>Back to today</source>
            <translation>Revenir à aujourd’hui</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation>Rien ne peut être modifié ici.</translation>
        </message>
        <message>
            <source>Reading only.</source>
            <translation>Lecture seule.</translation>
        </message>
        <message>
            <source>The register as it was on {day}.</source>
            <translation>Le registre tel qu’il était le {day}.</translation>
        </message>
        <message>
            <source>This store can be looked at and not changed.</source>
            <translation>Ce registre peut être consulté, mais pas modifié.</translation>
        </message>
    </context>
    <context>
        <name>BatchForm</name>
        <message>
            <source>Attach</source>
            <translation>Joindre</translation>
        </message>
        <message>
            <source>Attach documents: {count}</source>
            <translation>Joindre des documents : {count}</translation>
        </message>
        <message>
            <source>Can it be attached?</source>
            <translation>Peut-il être joint ?</translation>
        </message>
        <message>
            <source>Choose what kind of document it is.</source>
            <translation>Choisissez le type de document.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Files to attach</source>
            <translation>Fichiers à joindre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Leave this file out</source>
            <translation>Laisser ce fichier de côté</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Say why, for example: the signed version has arrived.</source>
            <translation>Dites pourquoi, par exemple : la version signée est arrivée.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Takes the place of</source>
            <translation>Remplace</translation>
        </message>
        <message>
            <source>This is a folder. Open it and choose the files in it.</source>
            <translation>Ceci est un dossier. Ouvrez-le et choisissez les fichiers qu’il contient.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Why it takes its place</source>
            <translation>Raison du remplacement</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>the name of the file</source>
            <translation>le nom du fichier</translation>
        </message>
        <message>
            <source>{fault} Or leave this file out.</source>
            <translation>{fault} Ou laissez ce fichier de côté.</translation>
        </message>
    </context>
    <context>
        <name>BillActs</name>
        <message>
            <source>A changed quantity is priced anew. An amount typed here stays; one that differs needs a reason.</source>
            <translation>Une quantité modifiée est revalorisée. Un montant saisi ici reste ; s’il diffère, il faut un motif.</translation>
        </message>
        <message>
            <source>A quantity of a service is priced at the rate of its day; anything else needs an amount.</source>
            <translation>La quantité d’un service est valorisée au tarif de son jour ; tout le reste exige un montant.</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>Another settlement of {amount} below zero takes it back; both stay on record.</source>
            <translation>Un autre règlement, de {amount} en négatif, l’annule ; les deux restent inscrits.</translation>
        </message>
        <message>
            <source>Cancel the bill</source>
            <translation>Annuler la facture</translation>
        </message>
        <message>
            <source>Change the line</source>
            <translation>Modifier la ligne</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contester</translation>
        </message>
        <message>
            <source>Draft a credit note</source>
            <translation>Préparer un avoir</translation>
        </message>
        <message>
            <source>Enter a payment</source>
            <translation>Saisir un paiement</translation>
        </message>
        <message>
            <source>How did the dispute about {bill} end?</source>
            <translation>Comment la contestation de {bill} s’est-elle terminée ?</translation>
        </message>
        <message>
            <source>It stays issued and ages apart. Without an amount, all of it is disputed.</source>
            <translation>Elle reste émise et vieillit à part. Sans montant, elle est contestée en entier.</translation>
        </message>
        <message>
            <source>Lines: {numbers}.</source>
            <translation>Lignes : {numbers}.</translation>
        </message>
        <message>
            <source>Log a reminder</source>
            <translation>Noter un rappel</translation>
        </message>
        <message>
            <source>Note the ledger reference</source>
            <translation>Noter la référence comptable</translation>
        </message>
        <message>
            <source>Nothing may be settled on it. Its orders can be billed again.</source>
            <translation>Rien ne doit y être réglé. Ses commandes pourront être facturées à nouveau.</translation>
        </message>
        <message>
            <source>Resolve the dispute</source>
            <translation>Régler la contestation</translation>
        </message>
        <message>
            <source>Set off</source>
            <translation>Compenser</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>L’annuler</translation>
        </message>
        <message>
            <source>The ledger stays the book of record; this register keeps its number.</source>
            <translation>La comptabilité fait foi ; ce registre en garde le numéro.</translation>
        </message>
        <message>
            <source>Without an amount, as much as both allow is set off.</source>
            <translation>Sans montant, la compensation va aussi loin que les deux le permettent.</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Passer par profits et pertes</translation>
        </message>
        <message>
            <source>{bill} to {party}: {open} of {total} open.</source>
            <translation>{bill} à {party} : {open} restent dus sur {total}.</translation>
        </message>
    </context>
    <context>
        <name>BillColumns</name>
        <message>
            <source>Channel</source>
            <translation>Circuit</translation>
        </message>
        <message>
            <source>Confirmed at the rate in force: {expected}. Billed: {billed}. {reason}</source>
            <translation>Confirmé au tarif en vigueur : {expected}. Facturé : {billed}. {reason}</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Diffère</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>In USD</source>
            <translation>En USD</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Concordance</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Concorde</translation>
        </message>
        <message>
            <source>No rate</source>
            <translation>Pas de tarif</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Non confirmé</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Reste dû</translation>
        </message>
        <message>
            <source>Rate since</source>
            <translation>Tarif depuis</translation>
        </message>
        <message>
            <source>Within tolerance</source>
            <translation>Dans la tolérance</translation>
        </message>
    </context>
    <context>
        <name>BillFacts</name>
        <message>
            <source>Kept as</source>
            <translation>Tenu comme</translation>
        </message>
        <message>
            <source>Memo register, never a ledger</source>
            <translation>Registre pour mémoire, jamais une comptabilité</translation>
        </message>
        <message>
            <source>Not noted yet</source>
            <translation>Pas encore notée</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Reste dû</translation>
        </message>
        <message>
            <source>The month has no rate of exchange of its own yet: the amount in USD is provisional.</source>
            <translation>Le mois n’a pas encore son propre taux de change : le montant en USD est provisoire.</translation>
        </message>
        <message>
            <source>The value is recorded, nothing is to be paid.</source>
            <translation>La valeur est inscrite, rien n’est à payer.</translation>
        </message>
        <message>
            <source>{amount} disputed since {day}</source>
            <translation>{amount} contestés depuis le {day}</translation>
        </message>
        <message>
            <source>{days} late: the reminder of {step} days is due.</source>
            <translation>{days} de retard : le rappel des {step} jours est à envoyer.</translation>
        </message>
    </context>
    <context>
        <name>BillRecordPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Bills and recoveries</source>
            <translation>Factures et recouvrements</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>Autres étapes</translation>
        </message>
        <message>
            <source>Print the statement…</source>
            <translation>Imprimer le relevé…</translation>
        </message>
        <message>
            <source>Save the statement</source>
            <translation>Enregistrer le relevé</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>Enregistrement de {name}</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Relevé</translation>
        </message>
        <message>
            <source>Statement as PDF: {language}…</source>
            <translation>Relevé en PDF : {language}…</translation>
        </message>
        <message>
            <source>Statement as workbook: {language}…</source>
            <translation>Relevé en classeur : {language}…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>Cette fiche ne figure plus dans le registre.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>BillSheet</name>
        <message>
            <source>A credit is set off on the page of the bill it pays.</source>
            <translation>Un avoir s’impute sur la page de la facture qu’il règle.</translation>
        </message>
        <message>
            <source>Add a line…</source>
            <translation>Ajouter une ligne…</translation>
        </message>
        <message>
            <source>Cancel the bill…</source>
            <translation>Annuler la facture…</translation>
        </message>
        <message>
            <source>Change the line…</source>
            <translation>Modifier la ligne…</translation>
        </message>
        <message>
            <source>Dispute the line…</source>
            <translation>Contester la ligne…</translation>
        </message>
        <message>
            <source>Dispute…</source>
            <translation>Contester…</translation>
        </message>
        <message>
            <source>Draft a credit note…</source>
            <translation>Préparer un avoir…</translation>
        </message>
        <message>
            <source>Enter a payment…</source>
            <translation>Saisir un paiement…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>How shares were worked out</source>
            <translation>Comment les parts ont été calculées</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Émettre…</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Log a reminder…</source>
            <translation>Noter un rappel…</translation>
        </message>
        <message>
            <source>No line is selected.</source>
            <translation>Aucune ligne n’est sélectionnée.</translation>
        </message>
        <message>
            <source>No line yet.</source>
            <translation>Aucune ligne pour l’instant.</translation>
        </message>
        <message>
            <source>No reminder was sent yet.</source>
            <translation>Aucun rappel n’a encore été envoyé.</translation>
        </message>
        <message>
            <source>Note the ledger reference of the settlement…</source>
            <translation>Noter la référence comptable du règlement…</translation>
        </message>
        <message>
            <source>Note the ledger reference…</source>
            <translation>Noter la référence comptable…</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>Rien ne reste dû.</translation>
        </message>
        <message>
            <source>Nothing is settled yet.</source>
            <translation>Rien n’est encore réglé.</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Retirer le brouillon</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Retirer la ligne</translation>
        </message>
        <message>
            <source>Resolve the dispute…</source>
            <translation>Régler la contestation…</translation>
        </message>
        <message>
            <source>Set off…</source>
            <translation>Compenser…</translation>
        </message>
        <message>
            <source>Settlements</source>
            <translation>Règlements</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Take the settlement back…</source>
            <translation>Annuler le règlement…</translation>
        </message>
        <message>
            <source>Write off…</source>
            <translation>Passer par profits et pertes…</translation>
        </message>
        <message>
            <source>{provider} to {party}</source>
            <translation>{provider} à {party}</translation>
        </message>
    </context>
    <context>
        <name>BillsList</name>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>Factures</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closes</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>Avoirs</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contestées</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <source>Issue the selected drafts…</source>
            <translation>Émettre les brouillons sélectionnés…</translation>
        </message>
        <message>
            <source>Issued and open</source>
            <translation>Émises et dues</translation>
        </message>
        <message>
            <source>New bill</source>
            <translation>Nouvelle facture</translation>
        </message>
        <message>
            <source>No bill yet. Draft the bills of a month from what is unbilled, or begin one by hand.</source>
            <translation>Aucune facture pour l’instant. Préparez celles d’un mois à partir de ce qui n’est pas facturé, ou commencez-en une à la main.</translation>
        </message>
        <message>
            <source>No draft is selected.</source>
            <translation>Aucun brouillon n’est sélectionné.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>Partiellement réglées</translation>
        </message>
        <message>
            <source>Reference, party, ledger reference</source>
            <translation>Référence, partie, réf. comptable</translation>
        </message>
    </context>
    <context>
        <name>BillsPage</name>
        <message>
            <source>A memo register: the ledger is elsewhere</source>
            <translation>Registre pour mémoire : la comptabilité est ailleurs</translation>
        </message>
        <message>
            <source>Bills and recoveries</source>
            <translation>Factures et recouvrements</translation>
        </message>
        <message>
            <source>Lists of the place</source>
            <translation>Listes de cette rubrique</translation>
        </message>
        <message>
            <source>No row is selected.</source>
            <translation>Aucune ligne n’est sélectionnée.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
    </context>
    <context>
        <name>BillsPart</name>
        <message>
            <source>Nothing here matches.</source>
            <translation>Rien ne correspond.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
    <context>
        <name>Browse</name>
        <message>
            <source>Clear the last filter</source>
            <translation>Effacer le dernier filtre</translation>
        </message>
        <message>
            <source>This name is empty or taken. Type another name for the view.</source>
            <translation>Ce nom est vide ou déjà pris. Saisissez un autre nom pour la vue.</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>Sélection : {count}</translation>
        </message>
        <message>
            <source>{count} selected, hidden by the filter</source>
            <translation>Sélection : {count}, masquée par le filtre</translation>
        </message>
    </context>
    <context>
        <name>BudgetLines</name>
        <message>
            <source>Add a line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>Budget lines</source>
            <translation>Lignes du budget</translation>
        </message>
        <message>
            <source>No line yet. Add what the year costs, line by line, each with the scheme that shares it.</source>
            <translation>Aucune ligne encore. Ajoutez ce que coûte l’exercice, ligne par ligne, avec la clé qui répartit chacune.</translation>
        </message>
        <message>
            <source>Spent month by month</source>
            <translation>Dépenses mois par mois</translation>
        </message>
        <message>
            <source>Spent month by month: {line}</source>
            <translation>Dépenses mois par mois : {line}</translation>
        </message>
        <message>
            <source>Spread a sum</source>
            <translation>Étaler une somme</translation>
        </message>
        <message>
            <source>Spread a sum over the open months…</source>
            <translation>Étaler une somme sur les mois ouverts…</translation>
        </message>
        <message>
            <source>The lines are fixed while the budget is agreed and runs; the mid-year review opens them again.</source>
            <translation>Les lignes sont fixées pendant l’accord et l’exécution du budget ; la revue de mi-exercice les rouvre.</translation>
        </message>
        <message>
            <source>The sum is spread by days over the months that hold nothing yet; each is an estimate.</source>
            <translation>La somme est étalée par jours sur les mois encore vides ; chacun est une estimation.</translation>
        </message>
    </context>
    <context>
        <name>BulkPanel</name>
        <message>
            <source>Change them</source>
            <translation>Les modifier</translation>
        </message>
        <message>
            <source>Choose a field; what will change is said here.</source>
            <translation>Choisissez un champ ; ce qui va changer est indiqué ici.</translation>
        </message>
        <message>
            <source>Field to change</source>
            <translation>Champ à modifier</translation>
        </message>
        <message>
            <source>Holding this value already: {count}.</source>
            <translation>Ayant déjà cette valeur : {count}.</translation>
        </message>
        <message>
            <source>Looking what will change…</source>
            <translation>Recherche de ce qui va changer…</translation>
        </message>
        <message>
            <source>New value: {field}</source>
            <translation>Nouvelle valeur : {field}</translation>
        </message>
        <message>
            <source>No field is chosen. Choose the field to change.</source>
            <translation>Aucun champ n’est choisi. Choisissez le champ à modifier.</translation>
        </message>
        <message>
            <source>Signed, staying as they are: {count}.</source>
            <translation>Signés, inchangés : {count}.</translation>
        </message>
        <message>
            <source>The change before this one is still being made. Wait until it is finished.</source>
            <translation>La modification précédente est encore en cours. Attendez qu’elle soit terminée.</translation>
        </message>
        <message>
            <source>different</source>
            <translation>différents</translation>
        </message>
    </context>
    <context>
        <name>CalendarFile</name>
        <message>
            <source>Calendar file (*.ics)</source>
            <translation>Fichier de calendrier (*.ics)</translation>
        </message>
        <message>
            <source>Calendar {office}</source>
            <translation>Calendrier {office}</translation>
        </message>
        <message>
            <source>Save the calendar</source>
            <translation>Enregistrer le calendrier</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>Enregistrement de {name}</translation>
        </message>
        <message numerus="yes">
            <source>The calendar is saved in {name}: %n date(s).</source>
            <translation>
                <numerusform>Le calendrier est enregistré dans {name} : %n date.</numerusform>
                <numerusform>Le calendrier est enregistré dans {name} : %n dates.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message>
            <source>Action due</source>
            <translation>Action à mener</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Décider avant le</translation>
        </message>
        <message>
            <source>Delegation ends</source>
            <translation>Fin de la délégation</translation>
        </message>
        <message>
            <source>Duty falls due</source>
            <translation>Échéance d’une obligation</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Final account due</source>
            <translation>Décompte final à établir</translation>
        </message>
        <message>
            <source>Host agreement ends</source>
            <translation>Fin de l’accord avec l’hôte</translation>
        </message>
        <message>
            <source>Last day to give notice</source>
            <translation>Dernier jour pour donner préavis</translation>
        </message>
        <message>
            <source>Last day to give notice on the lease</source>
            <translation>Dernier jour pour donner congé du bail</translation>
        </message>
        <message>
            <source>Last notice day</source>
            <translation>Dernier jour de préavis</translation>
        </message>
        <message>
            <source>Lease ends</source>
            <translation>Fin du bail</translation>
        </message>
        <message>
            <source>Long-term agreement ends</source>
            <translation>Fin de l’accord à long terme</translation>
        </message>
        <message>
            <source>Mandate ends</source>
            <translation>Fin du mandat</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Autres jours</translation>
        </message>
        <message>
            <source>Rates to review</source>
            <translation>Tarifs à revoir</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>Revue à faire</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Revues</translation>
        </message>
        <message>
            <source>Risk to review</source>
            <translation>Risque à revoir</translation>
        </message>
        <message>
            <source>Takes effect</source>
            <translation>Prise d’effet</translation>
        </message>
        <message>
            <source>{day}, today</source>
            <translation>{day}, aujourd’hui</translation>
        </message>
        <message>
            <source>{day}: nothing</source>
            <translation>{day} : rien</translation>
        </message>
        <message>
            <source>{day}: {count}</source>
            <translation>{day} : {count}</translation>
        </message>
        <message>
            <source>{day}: {count}. {listed}</source>
            <translation>{day} : {count}. {listed}</translation>
        </message>
        <message>
            <source>{kind} {day}, {distance}: {title}</source>
            <translation>{kind} : {day}, {distance} : {title}</translation>
        </message>
    </context>
    <context>
        <name>CellEditing</name>
        <message>
            <source>Signed terms do not change here. Open {reference} and amend it.</source>
            <translation>Les clauses signées ne changent pas ici. Ouvrez {reference} et amendez-le.</translation>
        </message>
    </context>
    <context>
        <name>CellWords</name>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>%n cellule</numerusform>
                <numerusform>%n cellules</numerusform>
            </translation>
        </message>
        <message>
            <source>Average {average}</source>
            <translation>Moyenne {average}</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>No cell is selected.</source>
            <translation>Aucune cellule n’est sélectionnée.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Sum {sum}</source>
            <translation>Somme {sum}</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Année précédente</translation>
        </message>
        <message>
            <source>Year before {sum}</source>
            <translation>Année précédente {sum}</translation>
        </message>
        <message>
            <source>different units</source>
            <translation>unités différentes</translation>
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
            <translation>Journal des modifications</translation>
        </message>
        <message>
            <source>No act is selected.</source>
            <translation>Aucune opération n’est sélectionnée.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Redo this act</source>
            <translation>Rétablir cette opération</translation>
        </message>
        <message>
            <source>See the register as of a day</source>
            <translation>Voir le registre à une date donnée</translation>
        </message>
        <message>
            <source>There is no page for what this act was about. Its values stand beside the list.</source>
            <translation>L’objet de cette opération n’a pas de page. Ses valeurs figurent à côté de la liste.</translation>
        </message>
        <message>
            <source>This act has not been undone.</source>
            <translation>Cette opération n’a pas été annulée.</translation>
        </message>
        <message>
            <source>This act is undone already.</source>
            <translation>Cette opération est déjà annulée.</translation>
        </message>
        <message>
            <source>This act names no record.</source>
            <translation>Cette opération ne désigne aucune fiche.</translation>
        </message>
        <message>
            <source>Undo this act</source>
            <translation>Annuler cette opération</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtre</translation>
        </message>
        <message>
            <source>open the record</source>
            <translation>ouvrir la fiche</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>volet</translation>
        </message>
    </context>
    <context>
        <name>ChecksPanel</name>
        <message>
            <source>Counted again from the file.</source>
            <translation>Recompté à partir du fichier.</translation>
        </message>
        <message>
            <source>In the other sheet</source>
            <translation>Dans l’autre feuille</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>Dans le registre</translation>
        </message>
        <message>
            <source>Marked “{marking}” on every page</source>
            <translation>Marqué « {marking} » sur chaque page</translation>
        </message>
        <message>
            <source>No single row explains it: a list is out of step with its records. The command “check” says where.</source>
            <translation>Aucune ligne ne l’explique à elle seule : une liste ne correspond plus à ses enregistrements. La commande « check » dit où.</translation>
        </message>
        <message>
            <source>Not a fault of the workbook: the register cannot say it. The workbook names it.</source>
            <translation>Ce n’est pas une erreur du classeur : le registre ne peut pas le dire. Le classeur le signale.</translation>
        </message>
        <message>
            <source>Row {row}, {reference}, does not come out.</source>
            <translation>La ligne {row}, {reference}, ne tombe pas juste.</translation>
        </message>
        <message>
            <source>Sheet {sheet}</source>
            <translation>Feuille {sheet}</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n check(s)</source>
            <translation>
                <numerusform>Afficher le contrôle</numerusform>
                <numerusform>Afficher les %n contrôles</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the row</source>
            <translation>Afficher la ligne</translation>
        </message>
        <message>
            <source>Show {reference}</source>
            <translation>Afficher {reference}</translation>
        </message>
        <message>
            <source>The period is not over</source>
            <translation>La période n’est pas terminée</translation>
        </message>
        <message>
            <source>The period runs until {last}. The figures stand as of {day}.</source>
            <translation>La période court jusqu’au {last}. Les chiffres sont ceux du {day}.</translation>
        </message>
        <message>
            <source>The strictest marking of what it lists.</source>
            <translation>Le marquage le plus strict de ce qu’il contient.</translation>
        </message>
        <message>
            <source>Tie-out checks</source>
            <translation>Contrôles de concordance</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>lecture…</translation>
        </message>
        <message>
            <source>{agree} agree, {differ} differ, {explain} to explain</source>
            <translation>Concordants : {agree}, divergents : {differ}, à expliquer : {explain}</translation>
        </message>
        <message>
            <source>{figure} differs by {amount}</source>
            <translation>{figure} : écart de {amount}</translation>
        </message>
        <message>
            <source>{figure}: {here} of {of}</source>
            <translation>{figure} : {here} sur {of}</translation>
        </message>
        <message>
            <source>{reference} does not say what the register says.</source>
            <translation>{reference} ne dit pas ce que dit le registre.</translation>
        </message>
    </context>
    <context>
        <name>Children</name>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Add a meeting</source>
            <translation>Ajouter une réunion</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>Ajouter une action</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Declare a role</source>
            <translation>Déclarer un rôle</translation>
        </message>
        <message>
            <source>Delegations of authority</source>
            <translation>Délégations de pouvoir</translation>
        </message>
        <message>
            <source>End the delegation</source>
            <translation>Mettre fin à la délégation</translation>
        </message>
        <message>
            <source>End the role</source>
            <translation>Mettre fin au rôle</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>No action follows yet.</source>
            <translation>Aucune action n’en découle encore.</translation>
        </message>
        <message>
            <source>No authority was delegated to the person.</source>
            <translation>Aucun pouvoir n’a été délégué à cette personne.</translation>
        </message>
        <message>
            <source>No decision is recorded yet.</source>
            <translation>Aucune décision n’est encore consignée.</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Consigner une décision</translation>
        </message>
        <message>
            <source>Record a delegation</source>
            <translation>Consigner une délégation</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rôles</translation>
        </message>
        <message>
            <source>The body has not met yet.</source>
            <translation>L’organe ne s’est pas encore réuni.</translation>
        </message>
        <message>
            <source>The person holds no role.</source>
            <translation>La personne n’exerce aucun rôle.</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>Data up to {day}</source>
            <translation>Données au {day}</translation>
        </message>
        <message>
            <source>Labels {language}</source>
            <translation>Libellés : {language}</translation>
        </message>
        <message>
            <source>Offices {codes}</source>
            <translation>Bureaux : {codes}</translation>
        </message>
        <message>
            <source>With HXL tags</source>
            <translation>Avec balises HXL</translation>
        </message>
        <message>
            <source>Year basis {basis}</source>
            <translation>Base de l’exercice : {basis}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
    </context>
    <context>
        <name>ChoiceDialog</name>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Changes since {workbook}</source>
            <translation>Changements depuis : {workbook}</translation>
        </message>
        <message>
            <source>Compare with another workbook…</source>
            <translation>Comparer avec un autre classeur…</translation>
        </message>
        <message>
            <source>Compare with the last submission</source>
            <translation>Comparer avec la dernière transmission</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Language of the workbook</source>
            <translation>Langue du classeur</translation>
        </message>
        <message>
            <source>Other months</source>
            <translation>Autres mois</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Quarter {number} of {year}</source>
            <translation>Trim. {number} de {year}</translation>
        </message>
        <message>
            <source>Row of HXL tags under the headings</source>
            <translation>Ligne de balises HXL sous les en-têtes</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Year basis</source>
            <translation>Base de l’exercice</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>Exercice {year}</translation>
        </message>
        <message>
            <source>the last submission of the period</source>
            <translation>la dernière transmission de la période</translation>
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
            <translation>Contient</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>WFP, an address…</source>
            <translation>PAM, une adresse…</translation>
        </message>
        <message>
            <source>Who sent it. How this sender's sheets are read is remembered for next time.</source>
            <translation>Qui l’a envoyée. La façon de lire les feuilles de cet expéditeur est retenue pour la prochaine fois.</translation>
        </message>
    </context>
    <context>
        <name>ClausesPart</name>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>In the paper</source>
            <translation>Dans le texte</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Y says that a clause is there, N that it is not, A not applicable.</source>
            <translation>Y indique que la clause figure, N qu’elle ne figure pas, A qu’elle est sans objet.</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>{answered} of {total} answered</source>
            <translation>{answered} réponses sur {total}</translation>
        </message>
        <message>
            <source>{progress}; {share} of those needed are in the paper</source>
            <translation>{progress} ; {share} de celles qu’il faut sont dans le texte</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Close the action</source>
            <translation>Clore l’action</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>End the delegation</source>
            <translation>Mettre fin à la délégation</translation>
        </message>
        <message>
            <source>End the role</source>
            <translation>Mettre fin au rôle</translation>
        </message>
        <message>
            <source>Last day on which the delegation is valid.</source>
            <translation>Dernier jour de validité de la délégation.</translation>
        </message>
        <message>
            <source>Last day on which the role is held.</source>
            <translation>Dernier jour d’exercice du rôle.</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>La rouvrir</translation>
        </message>
        <message>
            <source>What came of it? “{text}”</source>
            <translation>Quel en est le résultat ? « {text} »</translation>
        </message>
        <message>
            <source>Why will it not be done? “{text}”</source>
            <translation>Pourquoi ne sera-t-elle pas faite ? « {text} »</translation>
        </message>
    </context>
    <context>
        <name>ClosingLine</name>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Let it go…</source>
            <translation>Accorder une dispense…</translation>
        </message>
        <message>
            <source>Record it…</source>
            <translation>Consigner…</translation>
        </message>
    </context>
    <context>
        <name>ClosingPart</name>
        <message>
            <source>Before closing</source>
            <translation>Avant la clôture</translation>
        </message>
        <message>
            <source>{done} of {total} settled</source>
            <translation>{done} sur {total} réglés</translation>
        </message>
    </context>
    <context>
        <name>CodeField</name>
        <message>
            <source>“{text}” is not in the list of {field}. Choose one of the values offered.</source>
            <translation>« {text} » ne figure pas dans la liste {field}. Choisissez l’une des valeurs proposées.</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Group rows by</source>
            <translation>Grouper les lignes par</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Hauteur des lignes</translation>
        </message>
        <message>
            <source>Space shows or hides, Ctrl+Up and Ctrl+Down move.</source>
            <translation>Espace affiche ou masque, Ctrl+Haut et Ctrl+Bas déplacent.</translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation>Colonnes habituelles</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>As the window</source>
            <translation>Comme la fenêtre</translation>
        </message>
        <message>
            <source>Columns, groups and row height</source>
            <translation>Colonnes, groupes et hauteur des lignes</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Serré</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Aéré</translation>
        </message>
    </context>
    <context>
        <name>CommandField</name>
        <message>
            <source>Ctrl+K opens it from everywhere</source>
            <translation>Ctrl+K l’ouvre depuis toutes les pages</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Rechercher ou lancer une commande</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Chercher dans cette liste</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Inspector on or off</source>
            <translation>Afficher ou masquer le panneau latéral</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>Zone suivante</translation>
        </message>
        <message>
            <source>Open a store…</source>
            <translation>Ouvrir un registre…</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>Zone précédente</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Save (everything is saved)</source>
            <translation>Enregistrer (tout est enregistré)</translation>
        </message>
        <message>
            <source>Search or run a command…</source>
            <translation>Rechercher ou lancer une commande…</translation>
        </message>
        <message>
            <source>Set up another office…</source>
            <translation>Créer un autre bureau…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Choose two arrangements to compare.</source>
            <translation>Choisissez deux arrangements à comparer.</translation>
        </message>
        <message>
            <source>Compare arrangements</source>
            <translation>Comparer des arrangements</translation>
        </message>
        <message>
            <source>First arrangement</source>
            <translation>Premier arrangement</translation>
        </message>
        <message>
            <source>One of the two arrangements is no longer in the register.</source>
            <translation>L’un des deux arrangements n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the first arrangement</source>
            <translation>Ouvrir le premier arrangement</translation>
        </message>
        <message>
            <source>Open the second arrangement</source>
            <translation>Ouvrir le second arrangement</translation>
        </message>
        <message>
            <source>Second arrangement</source>
            <translation>Second arrangement</translation>
        </message>
        <message>
            <source>Swap sides</source>
            <translation>Échanger les côtés</translation>
        </message>
        <message>
            <source>back</source>
            <translation>retour</translation>
        </message>
        <message>
            <source>{left} and {right}</source>
            <translation>{left} et {right}</translation>
        </message>
    </context>
    <context>
        <name>CompareTable</name>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Premier</translation>
        </message>
        <message>
            <source>Only what differs</source>
            <translation>Seulement ce qui diffère</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Second</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>diffère</translation>
        </message>
        <message>
            <source>same</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>{count} of {total} fields differ.</source>
            <translation>{count} champs sur {total} diffèrent.</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Compare with another workbook</source>
            <translation>Comparer avec un autre classeur</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
    </context>
    <context>
        <name>ConditionBar</name>
        <message>
            <source>Choose filters</source>
            <translation>Choisir des filtres</translation>
        </message>
        <message>
            <source>Completions of the filter</source>
            <translation>Suggestions du filtre</translation>
        </message>
    </context>
    <context>
        <name>ConditionLine</name>
        <message>
            <source>Record it</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Record: {point}</source>
            <translation>Enregistrer : {point}</translation>
        </message>
        <message>
            <source>met</source>
            <translation>rempli</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>the paper is missing</source>
            <translation>le document manque</translation>
        </message>
        <message>
            <source>{point}: {state}</source>
            <translation>{point} : {state}</translation>
        </message>
    </context>
    <context>
        <name>ConditionWords</name>
        <message>
            <source>Allowed: {values}</source>
            <translation>Valeurs admises : {values}</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Area is</source>
            <translation>Domaine :</translation>
        </message>
        <message>
            <source>Area is not</source>
            <translation>Domaine autre que</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Basis is</source>
            <translation>Base :</translation>
        </message>
        <message>
            <source>Basis is not</source>
            <translation>Base autre que</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>Plafond</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Décider avant le</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Signal</translation>
        </message>
        <message>
            <source>Flag is</source>
            <translation>Signalement :</translation>
        </message>
        <message>
            <source>Flag is not</source>
            <translation>Signal autre que</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Holder is</source>
            <translation>Titulaire :</translation>
        </message>
        <message>
            <source>Holder is not</source>
            <translation>Titulaire autre que</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Kind is</source>
            <translation>Nature :</translation>
        </message>
        <message>
            <source>Kind is not</source>
            <translation>Nature autre que</translation>
        </message>
        <message>
            <source>Last day for notice</source>
            <translation>Dernier jour de préavis</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Chef de file</translation>
        </message>
        <message>
            <source>Lead is</source>
            <translation>Pilote :</translation>
        </message>
        <message>
            <source>Lead is not</source>
            <translation>Pilote autre que</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Gamme</translation>
        </message>
        <message>
            <source>Line is</source>
            <translation>Gamme :</translation>
        </message>
        <message>
            <source>Line is not</source>
            <translation>Gamme autre que</translation>
        </message>
        <message>
            <source>Not: {condition}</source>
            <translation>Sauf : {condition}</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Office is</source>
            <translation>Bureau :</translation>
        </message>
        <message>
            <source>Office is not</source>
            <translation>Bureau autre que</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Owner is</source>
            <translation>Responsable :</translation>
        </message>
        <message>
            <source>Owner is not</source>
            <translation>Responsable autre que</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Party is</source>
            <translation>Partie :</translation>
        </message>
        <message>
            <source>Party is not</source>
            <translation>Partie autre que</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Phase is</source>
            <translation>Phase :</translation>
        </message>
        <message>
            <source>Phase is not</source>
            <translation>Phase autre que</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Révision</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>State is</source>
            <translation>État :</translation>
        </message>
        <message>
            <source>State is not</source>
            <translation>État autre que</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status is</source>
            <translation>Statut :</translation>
        </message>
        <message>
            <source>Status is not</source>
            <translation>État autre que</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Régime d’occupation</translation>
        </message>
        <message>
            <source>Tenure is</source>
            <translation>Régime d’occupation :</translation>
        </message>
        <message>
            <source>Tenure is not</source>
            <translation>Régime d’occupation autre que</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Type a date, a month, a number of days or late, such as ends:&lt;90d.</source>
            <translation>Saisissez une date, un mois, un nombre de jours ou retard, par exemple fin:&lt;90d.</translation>
        </message>
        <message>
            <source>Type an amount such as ceiling:&gt;100k, or ceiling:&gt;80% or ceiling:&gt;100%.</source>
            <translation>Saisissez un montant comme plafond:&gt;100k, ou plafond:&gt;80% ou plafond:&gt;100%.</translation>
        </message>
        <message>
            <source>Type is</source>
            <translation>Type :</translation>
        </message>
        <message>
            <source>Type is not</source>
            <translation>Type autre que</translation>
        </message>
        <message>
            <source>Type the acronym or another name of an entity.</source>
            <translation>Saisissez le sigle ou un autre nom d’une entité.</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>Sans</translation>
        </message>
        <message>
            <source>within {days}</source>
            <translation>d’ici {days}</translation>
        </message>
        <message>
            <source>{days} from today</source>
            <translation>{days} à partir d’aujourd’hui</translation>
        </message>
        <message>
            <source>{field} above</source>
            <translation>{field} supérieur à</translation>
        </message>
        <message>
            <source>{field} after</source>
            <translation>{field} après</translation>
        </message>
        <message>
            <source>{field} at least</source>
            <translation>{field} d’au moins</translation>
        </message>
        <message>
            <source>{field} at most</source>
            <translation>{field} d’au plus</translation>
        </message>
        <message>
            <source>{field} before</source>
            <translation>{field} avant</translation>
        </message>
        <message>
            <source>{field} below</source>
            <translation>{field} inférieur à</translation>
        </message>
        <message>
            <source>{field} from</source>
            <translation>{field} à partir de</translation>
        </message>
        <message>
            <source>{field} until</source>
            <translation>{field} jusqu’à</translation>
        </message>
    </context>
    <context>
        <name>ConditionsPart</name>
        <message numerus="yes">
            <source>%n point(s) are open.</source>
            <translation>
                <numerusform>%n point est ouvert.</numerusform>
                <numerusform>%n points sont ouverts.</numerusform>
            </translation>
        </message>
        <message>
            <source>Approve the use</source>
            <translation>Approuver l’utilisation</translation>
        </message>
        <message>
            <source>Approved by {name} on {day}.</source>
            <translation>Approuvé par {name} le {day}.</translation>
        </message>
        <message>
            <source>Conditions for the use</source>
            <translation>Conditions de l’utilisation</translation>
        </message>
        <message>
            <source>Conditions for the use by {code}</source>
            <translation>Conditions de l’utilisation par {code}</translation>
        </message>
    </context>
    <context>
        <name>ConsolidationDesk</name>
        <message>
            <source>Keeping what the offices sent</source>
            <translation>Conservation de ce que les bureaux ont envoyé</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Création de {name}</translation>
        </message>
        <message>
            <source>No workbook can be taken.</source>
            <translation>Aucun classeur ne peut être pris.</translation>
        </message>
        <message>
            <source>No workbook is chosen.</source>
            <translation>Aucun classeur n’est choisi.</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n workbook(s)</source>
            <translation>
                <numerusform>Lecture de %n classeur</numerusform>
                <numerusform>Lecture de %n classeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait until this is finished.</source>
            <translation>Attendez que ce soit terminé.</translation>
        </message>
    </context>
    <context>
        <name>ConsolidationPage</name>
        <message numerus="yes">
            <source>%n periods or calendars: their totals stay apart.</source>
            <translation>
                <numerusform>%n période ou calendrier : ses totaux restent séparés.</numerusform>
                <numerusform>%n périodes ou calendriers : leurs totaux restent séparés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s). Fingerprint {sha256}</source>
            <translation>
                <numerusform>%n ligne. Empreinte {sha256}</numerusform>
                <numerusform>%n lignes. Empreinte {sha256}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n workbook(s) kept in the register.</source>
            <translation>
                <numerusform>%n classeur conservé dans le registre.</numerusform>
                <numerusform>%n classeurs conservés dans le registre.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add workbooks</source>
            <translation>Ajouter des classeurs</translation>
        </message>
        <message>
            <source>Add workbooks…</source>
            <translation>Ajouter des classeurs…</translation>
        </message>
        <message>
            <source>Choose the workbooks the offices sent, or drop them here. They are checked before anything is written.</source>
            <translation>Choisissez les classeurs envoyés par les bureaux, ou déposez-les ici. Ils sont vérifiés avant toute écriture.</translation>
        </message>
        <message>
            <source>Choose workbooks…</source>
            <translation>Choisir des classeurs…</translation>
        </message>
        <message>
            <source>Consolidate workbooks</source>
            <translation>Consolider des classeurs</translation>
        </message>
        <message>
            <source>Consolidated</source>
            <translation>Consolidé</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Keep in this register</source>
            <translation>Conserver dans ce registre</translation>
        </message>
        <message>
            <source>Leave this workbook out</source>
            <translation>Laisser ce classeur de côté</translation>
        </message>
        <message>
            <source>No workbook is chosen.</source>
            <translation>Aucun classeur n’est choisi.</translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n workbook(s).</source>
            <translation>
                <numerusform>Non compté : %n classeur.</numerusform>
                <numerusform>Non comptés : %n classeurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Nothing has been written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Nothing speaks against putting them together.</source>
            <translation>Rien ne s’oppose à leur réunion.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Take this workbook in again</source>
            <translation>Reprendre ce classeur</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>The workbooks of many offices, checked and put together in one</source>
            <translation>Les classeurs de plusieurs bureaux, vérifiés et réunis en un seul</translation>
        </message>
        <message>
            <source>These workbooks are in the register already.</source>
            <translation>Ces classeurs sont déjà dans le registre.</translation>
        </message>
        <message>
            <source>This line does not count anyway.</source>
            <translation>Cette ligne ne compte de toute façon pas.</translation>
        </message>
        <message>
            <source>What must be known</source>
            <translation>Ce qu’il faut savoir</translation>
        </message>
        <message>
            <source>Workbooks by office</source>
            <translation>Classeurs par bureau</translation>
        </message>
        <message>
            <source>Write the consolidated workbook</source>
            <translation>Écrire le classeur consolidé</translation>
        </message>
        <message>
            <source>Write the consolidated workbook…</source>
            <translation>Écrire le classeur consolidé…</translation>
        </message>
        <message>
            <source>{name} is written and ties out.</source>
            <translation>{name} est écrit et concorde.</translation>
        </message>
        <message>
            <source>{received} of {expected} offices.</source>
            <translation>{received} bureaux sur {expected}.</translation>
        </message>
    </context>
    <context>
        <name>ConsumerPicker</name>
        <message>
            <source>Consumers</source>
            <translation>Bénéficiaires</translation>
        </message>
        <message>
            <source>Type an acronym and press Enter</source>
            <translation>Tapez un sigle et appuyez sur Entrée</translation>
        </message>
        <message>
            <source>{entity}, remove</source>
            <translation>{entity}, retirer</translation>
        </message>
    </context>
    <context>
        <name>CopyAsks</name>
        <message>
            <source>It takes the place of this one once it is signed and in effect.</source>
            <translation>Il prend la place de celui-ci une fois signé et en vigueur.</translation>
        </message>
        <message>
            <source>Its successor</source>
            <translation>Son successeur</translation>
        </message>
        <message>
            <source>Log arrangement</source>
            <translation>Enregistrer l’arrangement</translation>
        </message>
        <message>
            <source>Name the successor</source>
            <translation>Désigner le successeur</translation>
        </message>
        <message>
            <source>New from this</source>
            <translation>Nouveau à partir de celui-ci</translation>
        </message>
        <message>
            <source>Replaced by another arrangement</source>
            <translation>Remplacé par un autre arrangement</translation>
        </message>
        <message>
            <source>Replaces this one</source>
            <translation>Remplace celui-ci</translation>
        </message>
        <message>
            <source>The draft gets the terms, parties, clauses and services, but no dates or signatures.</source>
            <translation>Le projet reprend conditions, parties, clauses et services, mais ni dates ni signatures.</translation>
        </message>
        <message>
            <source>The successor is named.</source>
            <translation>Le successeur est désigné.</translation>
        </message>
        <message>
            <source>This one is superseded by itself once its successor is signed and in effect.</source>
            <translation>Celui-ci est remplacé de lui-même une fois son successeur signé et en vigueur.</translation>
        </message>
        <message>
            <source>{reference} is logged as a draft.</source>
            <translation>{reference} est enregistré comme projet.</translation>
        </message>
    </context>
    <context>
        <name>CostSharingPage</name>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Copy into the next year</source>
            <translation>Copier vers l’exercice suivant</translation>
        </message>
        <message>
            <source>Cost-sharing</source>
            <translation>Partage des coûts</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>Si une entité part…</translation>
        </message>
        <message>
            <source>Make the budget</source>
            <translation>Créer le budget</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Autres indications</translation>
        </message>
        <message>
            <source>New shared budget</source>
            <translation>Nouveau budget partagé</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Rien n’est sélectionné.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>aperçu</translation>
        </message>
        <message>
            <source>{reference} is copied with its recurring lines.</source>
            <translation>{reference} est copié avec ses lignes récurrentes.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy the details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Everything saved before is safe. What you were just doing may not have been saved: look at it before you go on. Nothing is sent anywhere. If you want this to be mended, copy the details and give them to whoever looks after the program.</source>
            <translation>Tout ce qui était enregistré est en sécurité. Ce que vous étiez en train de faire ne l’est peut-être pas : vérifiez-le avant de continuer. Rien n’est envoyé nulle part. Si vous voulez que ce soit corrigé, copiez les détails et remettez-les à la personne qui s’occupe du programme.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Quelque chose s’est mal passé dans le programme</translation>
        </message>
        <message>
            <source>Technical details</source>
            <translation>Détails techniques</translation>
        </message>
        <message>
            <source>The log is kept in {path}</source>
            <translation>Le journal se trouve dans {path}</translation>
        </message>
        <message>
            <source>The program made a mistake.</source>
            <translation>Le programme a commis une erreur.</translation>
        </message>
    </context>
    <context>
        <name>CycleStrip</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n élément manque</numerusform>
                <numerusform>%n éléments manquent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Type a date. Control and semicolon gives today, plus and minus move one day.</source>
            <translation>Saisissez une date. Ctrl et point-virgule donnent la date du jour, plus et moins changent d’un jour.</translation>
        </message>
    </context>
    <context>
        <name>DateReading</name>
        <message>
            <source>“{text}” cannot be read as a date. Type it like 15 Oct 2026 or 2026-10-15.</source>
            <translation>« {text} » ne peut pas être lu comme une date. Écrivez-la ainsi : 15 oct. 2026 ou 2026-10-15.</translation>
        </message>
        <message>
            <source>“{text}” is not a date: the month must be 1 to 12. Correct it.</source>
            <translation>« {text} » n’est pas une date : le mois doit être compris entre 1 et 12. Corrigez-le.</translation>
        </message>
        <message>
            <source>“{text}” is not a date: {month} {year} has {days} days. Correct the day or the month.</source>
            <translation>« {text} » n’est pas une date : {month} {year} compte {days} jours. Corrigez le jour ou le mois.</translation>
        </message>
    </context>
    <context>
        <name>DatesPart</name>
        <message>
            <source>Dates that matter</source>
            <translation>Dates importantes</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Décider avant le</translation>
        </message>
        <message>
            <source>End of mandate</source>
            <translation>Fin du mandat</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Final account</source>
            <translation>Décompte final</translation>
        </message>
        <message>
            <source>Last notice day</source>
            <translation>Dernier jour de préavis</translation>
        </message>
        <message>
            <source>Last signature</source>
            <translation>Dernière signature</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Prochain examen</translation>
        </message>
        <message>
            <source>Takes effect</source>
            <translation>Prise d’effet</translation>
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
            <translation>Ajouter un organe</translation>
        </message>
        <message>
            <source>Add a meeting</source>
            <translation>Ajouter une réunion</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>Ajouter une action</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Organes</translation>
        </message>
        <message>
            <source>Clear the words</source>
            <translation>Effacer les mots</translation>
        </message>
        <message>
            <source>Closed ones too</source>
            <translation>Les actions closes aussi</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Lists of the place</source>
            <translation>Listes de cette rubrique</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>No action is open.</source>
            <translation>Aucune action n’est en cours.</translation>
        </message>
        <message>
            <source>No body is set up yet. Add the operations management team first.</source>
            <translation>Aucun organe n’est encore créé. Ajoutez d’abord l’équipe de gestion des opérations.</translation>
        </message>
        <message>
            <source>No decision is recorded yet. Record the first one, with the body that took it.</source>
            <translation>Aucune décision n’est encore consignée. Consignez la première, avec l’organe qui l’a prise.</translation>
        </message>
        <message>
            <source>No meeting is recorded yet.</source>
            <translation>Aucune réunion n’est encore consignée.</translation>
        </message>
        <message>
            <source>Nobody is on record yet. Add the people who own, approve and clear.</source>
            <translation>Personne n’est encore enregistré. Ajoutez ceux qui sont responsables, approuvent et visent.</translation>
        </message>
        <message>
            <source>Nothing here holds “{text}”.</source>
            <translation>Rien ici ne contient « {text} ».</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>Actions en cours</translation>
        </message>
        <message>
            <source>People and roles</source>
            <translation>Personnes et rôles</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Consigner une décision</translation>
        </message>
        <message>
            <source>Reference, words, body, owner</source>
            <translation>Référence, mots, organe, responsable</translation>
        </message>
    </context>
    <context>
        <name>DecisionColumns</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Convoquée</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Présidence</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décidé le</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Last met</source>
            <translation>Dernière réunion</translation>
        </message>
        <message>
            <source>Meets next</source>
            <translation>Prochaine réunion</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Procès-verbal</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquant</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>Actions en cours</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Rédigé</translation>
        </message>
    </context>
    <context>
        <name>DecisionRecordPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Close the action</source>
            <translation>Clore l’action</translation>
        </message>
        <message>
            <source>Meeting of {day}</source>
            <translation>Réunion du {day}</translation>
        </message>
        <message>
            <source>Minutes as PDF…</source>
            <translation>Procès-verbal en PDF…</translation>
        </message>
        <message>
            <source>OMT decisions</source>
            <translation>Décisions de l’OMT</translation>
        </message>
        <message>
            <source>Open what it is about</source>
            <translation>Ouvrir l’objet</translation>
        </message>
        <message>
            <source>Print the minutes…</source>
            <translation>Imprimer le procès-verbal…</translation>
        </message>
        <message>
            <source>The action is closed already.</source>
            <translation>L’action est déjà close.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>Cette fiche ne figure plus dans le registre.</translation>
        </message>
        <message>
            <source>{outcome} on {day}</source>
            <translation>{outcome} le {day}</translation>
        </message>
        <message>
            <source>{state}: {outcome}</source>
            <translation>{state} : {outcome}</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n ligne copiée.</numerusform>
                <numerusform>%n lignes copiées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the action</source>
            <translation>Clore l’action</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copier comme tableau</translation>
        </message>
        <message>
            <source>No row is selected.</source>
            <translation>Aucune ligne n’est sélectionnée.</translation>
        </message>
        <message>
            <source>OMT decisions</source>
            <translation>Décisions de l’OMT</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPart</name>
        <message numerus="yes">
            <source>%n decision(s) put off: show them</source>
            <translation>
                <numerusform>%n décision remise à plus tard : l’afficher</numerusform>
                <numerusform>%n décisions remises à plus tard : les afficher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put off</source>
            <translation>
                <numerusform>%n remise à plus tard</numerusform>
                <numerusform>%n remises à plus tard</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs a decision</source>
            <translation>Décision à prendre</translation>
        </message>
        <message>
            <source>Needs a decision, sorted by decision date</source>
            <translation>Décisions à prendre, par date de décision</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>Nouvel arrangement</translation>
        </message>
        <message>
            <source>No arrangements yet. Log the first one; its decision dates will stand here.</source>
            <translation>Aucun arrangement pour l’instant. Enregistrez le premier ; ses dates de décision figureront ici.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the next one</source>
            <translation>Ouvrir le suivant</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>Ouvrir le registre des arrangements</translation>
        </message>
        <message>
            <source>Open {title}</source>
            <translation>Ouvrir {title}</translation>
        </message>
        <message>
            <source>Put off {title}</source>
            <translation>Remettre {title} à plus tard</translation>
        </message>
        <message>
            <source>Put off…</source>
            <translation>Remettre à plus tard…</translation>
        </message>
        <message>
            <source>Record a review of {title}</source>
            <translation>Consigner un examen de {title}</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>Consigner un examen…</translation>
        </message>
        <message>
            <source>sorted by decision date</source>
            <translation>par date de décision</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message numerus="yes">
            <source>%n value(s) of this act were changed again since. What should happen to them?</source>
            <translation>
                <numerusform>%n valeur de cette opération a été modifiée depuis. Que doit-elle devenir ?</numerusform>
                <numerusform>%n valeurs de cette opération ont été modifiées depuis. Que doivent-elles devenir ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is saved. You never need to press a key for it.</source>
            <translation>Tout est enregistré. Vous n’avez jamais à appuyer sur une touche pour cela.</translation>
        </message>
        <message>
            <source>Keep what was entered since</source>
            <translation>Garder ce qui a été saisi depuis</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Take that back as well</source>
            <translation>Annuler cela aussi</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>DemoStrip</name>
        <message>
            <source>DEMO</source>
            <translation>DÉMO</translation>
        </message>
        <message>
            <source>Everything here is invented. Try what you like; no real office is touched.</source>
            <translation>Tout est inventé ici. Essayez ce que vous voulez ; aucun bureau réel n’est touché.</translation>
        </message>
    </context>
    <context>
        <name>DeskAsks</name>
        <message>
            <source>Accept as it is</source>
            <translation>Accepter en l’état</translation>
        </message>
        <message>
            <source>All that need no file</source>
            <translation>Tous ceux qui n’exigent pas de fichier</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Attribuer</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Explain the differences</source>
            <translation>Expliquer les écarts</translation>
        </message>
        <message>
            <source>Extract of the ledger</source>
            <translation>Extrait du grand livre</translation>
        </message>
        <message>
            <source>Extracts (*.xlsx *.csv *.txt);;All files (*)</source>
            <translation>Extraits (*.xlsx *.csv *.txt);;Tous les fichiers (*)</translation>
        </message>
        <message numerus="yes">
            <source>For %n difference(s): whose task it is, and by when.</source>
            <translation>
                <numerusform>Pour %n écart : qui s’en charge, et pour quand.</numerusform>
                <numerusform>Pour %n écarts : qui s’en charge, et pour quand.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep the explanation</source>
            <translation>Garder l’explication</translation>
        </message>
        <message>
            <source>Only for a small office: why you review it.</source>
            <translation>Pour un petit bureau seulement : pourquoi vous le revoyez.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Owner and day</source>
            <translation>Responsable et échéance</translation>
        </message>
        <message>
            <source>Record the review</source>
            <translation>Enregistrer la revue</translation>
        </message>
        <message>
            <source>Review the run</source>
            <translation>Revoir l’exécution</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécuter</translation>
        </message>
        <message>
            <source>Run reconciliations</source>
            <translation>Exécuter les rapprochements</translation>
        </message>
        <message>
            <source>Say why it stays so. It is shown again only when you ask for what was dismissed.</source>
            <translation>Dites pourquoi cela reste ainsi. Il ne réapparaît que si vous demandez ce qui a été écarté.</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>Régler</translation>
        </message>
        <message>
            <source>The explanation is kept with the run and stands before whoever reviews it.</source>
            <translation>L’explication reste avec l’exécution, sous les yeux de qui la revoit.</translation>
        </message>
        <message>
            <source>The note of the closing stays on record.</source>
            <translation>La note de clôture reste au dossier.</translation>
        </message>
        <message>
            <source>What belongs together is compared, and what differs is kept on record with its owner.</source>
            <translation>Ce qui va ensemble est comparé, et ce qui diffère est consigné avec son responsable.</translation>
        </message>
        <message numerus="yes">
            <source>You accept %n difference(s). Say why. With another amount it is open again.</source>
            <translation>
                <numerusform>Vous acceptez %n écart. Dites pourquoi. Avec un autre montant, il se rouvre.</numerusform>
                <numerusform>Vous acceptez %n écarts. Dites pourquoi. Avec un autre montant, ils se rouvrent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You settle %n difference(s). Say how. What is found again is open again.</source>
            <translation>
                <numerusform>Vous réglez %n écart. Dites comment. Ce qui est retrouvé se rouvre.</numerusform>
                <numerusform>Vous réglez %n écarts. Dites comment. Ce qui est retrouvé se rouvre.</numerusform>
            </translation>
        </message>
        <message>
            <source>{check} was prepared by {name}. Whoever prepared a run does not review it.</source>
            <translation>« {check} » a été préparé par {name}. Qui prépare une exécution ne la revoit pas.</translation>
        </message>
        <message>
            <source>{name} is compared with what was billed and paid. The currency counts where no column says it.</source>
            <translation>{name} est comparé à ce qui a été facturé et payé. La devise vaut là où aucune colonne ne la dit.</translation>
        </message>
    </context>
    <context>
        <name>DeskColumns</name>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Days old</source>
            <translation>Âge (jours)</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Écarts</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Écarté</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Dernier résultat</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Dernière exéc.</translation>
        </message>
        <message>
            <source>Never run</source>
            <translation>Jamais exécuté</translation>
        </message>
        <message>
            <source>Oldest since</source>
            <translation>Depuis le</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverts</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Établi par</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Examiné par</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>What could be done together</source>
            <translation>Ce qui pourrait se faire ensemble</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Ce qui diffère</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Ce qui est comparé</translation>
        </message>
        <message>
            <source>Why it stays so</source>
            <translation>Pourquoi cela reste ainsi</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>Sans responsable</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
    </context>
    <context>
        <name>DeskLists</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>By check</source>
            <translation>Par contrôle</translation>
        </message>
        <message>
            <source>Every open difference has an owner.</source>
            <translation>Chaque écart ouvert a un responsable.</translation>
        </message>
        <message>
            <source>No difference is open.</source>
            <translation>Aucun écart n’est ouvert.</translation>
        </message>
        <message>
            <source>No difference is past its day.</source>
            <translation>Aucun écart n’a dépassé son échéance.</translation>
        </message>
        <message>
            <source>No reconciliation was run yet. Run them all for a month to see what differs.</source>
            <translation>Aucun rapprochement n’a encore été exécuté. Exécutez-les tous pour un mois afin de voir ce qui diffère.</translation>
        </message>
        <message>
            <source>Nothing is found that several providers do at the same place.</source>
            <translation>Rien n’a été trouvé que plusieurs prestataires fassent au même endroit.</translation>
        </message>
        <message>
            <source>Nothing was ever found to differ.</source>
            <translation>Aucun écart n’a jamais été trouvé.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverts</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>Doublons possibles</translation>
        </message>
        <message>
            <source>Run reconciliations…</source>
            <translation>Exécuter les rapprochements…</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Rapprochements effectués</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>Sans responsable</translation>
        </message>
        <message>
            <source>Words of the difference</source>
            <translation>Mots de l’écart</translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message>
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Clos par</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Clos le</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparés</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Écarts</translation>
        </message>
        <message>
            <source>Dismissed by</source>
            <translation>Écarté par</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explication</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Constaté le</translation>
        </message>
        <message>
            <source>It waits for a review by somebody else than {name}.</source>
            <translation>Elle attend la revue d’une autre personne que {name}.</translation>
        </message>
        <message>
            <source>It was never run. Run it to see what differs.</source>
            <translation>Il n’a jamais été exécuté. Exécutez-le pour voir ce qui diffère.</translation>
        </message>
        <message>
            <source>It was to be settled by {day}.</source>
            <translation>Il devait être réglé au plus tard le {day}.</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Dernier résultat</translation>
        </message>
        <message>
            <source>Last seen on</source>
            <translation>Vu pour la dernière fois le</translation>
        </message>
        <message>
            <source>Note of closing</source>
            <translation>Note de clôture</translation>
        </message>
        <message>
            <source>Oldest since</source>
            <translation>Depuis le</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverts</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Établi par</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Examiné par</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Why it stays so</source>
            <translation>Pourquoi cela reste ainsi</translation>
        </message>
        <message>
            <source>Why its preparer reviewed it</source>
            <translation>Pourquoi son auteur l’a revue</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>Sans responsable</translation>
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
            <translation>Un brouillon a été conservé.</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>Le reprendre</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation>Saisi plus tôt et pas encore dans le registre : {fields}.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPart</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>{reason}. Approved by {who}.</source>
            <translation>{reason}. Approuvé par {who}.</translation>
        </message>
    </context>
    <context>
        <name>DraftOffer</name>
        <message>
            <source>A draft was kept.</source>
            <translation>Un brouillon a été conservé.</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>Le reprendre</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>It was typed earlier and is not in the register yet.</source>
            <translation>Il a été saisi plus tôt et ne figure pas encore dans le registre.</translation>
        </message>
    </context>
    <context>
        <name>DrawdownColumns</name>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Cannot be shared</source>
            <translation>Ne peut être réparti</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>It goes on without the party.</source>
            <translation>Il se poursuit sans la partie.</translation>
        </message>
        <message>
            <source>Its lead leaves: name another one.</source>
            <translation>Son pilote part : désignez-en un autre.</translation>
        </message>
        <message>
            <source>Its only provider leaves: it cannot go on as it is.</source>
            <translation>Son seul prestataire part : il ne peut continuer tel quel.</translation>
        </message>
        <message>
            <source>Its site is given up</source>
            <translation>Son site est abandonné</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Nobody else provides it</source>
            <translation>Personne d’autre ne le fournit</translation>
        </message>
        <message>
            <source>Nobody else uses it</source>
            <translation>Personne d’autre ne l’utilise</translation>
        </message>
        <message>
            <source>Notice by</source>
            <translation>Préavis avant le</translation>
        </message>
        <message>
            <source>Others in it</source>
            <translation>Autres participants</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Paie</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>They are given up.</source>
            <translation>Ils sont abandonnés.</translation>
        </message>
        <message>
            <source>They stay common.</source>
            <translation>Ils restent communs.</translation>
        </message>
        <message>
            <source>They stop being common.</source>
            <translation>Ils cessent d’être communs.</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Ce que cela implique</translation>
        </message>
        <message>
            <source>Who stays</source>
            <translation>Qui reste</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Would pay</source>
            <translation>Paierait</translation>
        </message>
    </context>
    <context>
        <name>DrawdownPage</name>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>Si une entité part…</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>New shares</source>
            <translation>Nouvelles parts</translation>
        </message>
        <message>
            <source>No budget is shared with them.</source>
            <translation>Aucun budget n’est partagé avec eux.</translation>
        </message>
        <message>
            <source>No notice has to be given.</source>
            <translation>Aucun préavis n’est à donner.</translation>
        </message>
        <message>
            <source>No premises are concerned.</source>
            <translation>Aucun local n’est concerné.</translation>
        </message>
        <message>
            <source>No service is left alone.</source>
            <translation>Aucun service n’est laissé seul.</translation>
        </message>
        <message>
            <source>Nothing is rehearsed yet.</source>
            <translation>Rien n’est encore simulé.</translation>
        </message>
        <message>
            <source>Notices and by when</source>
            <translation>Préavis et échéances</translation>
        </message>
        <message>
            <source>One entity leaves</source>
            <translation>Une entité part</translation>
        </message>
        <message>
            <source>One site is given up</source>
            <translation>Un site est abandonné</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Rehearsal only. Nothing has been written.</source>
            <translation>Simulation seulement. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Simuler</translation>
        </message>
        <message>
            <source>Say first who leaves, and on which day.</source>
            <translation>Dites d’abord qui part, et à quelle date.</translation>
        </message>
        <message>
            <source>Services left alone</source>
            <translation>Services laissés seuls</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>The mission itself leaves</source>
            <translation>La mission elle-même part</translation>
        </message>
        <message>
            <source>What is rehearsed</source>
            <translation>Ce qui est simulé</translation>
        </message>
        <message>
            <source>{who} leaves after {day}.</source>
            <translation>{who} part après le {day}.</translation>
        </message>
    </context>
    <context>
        <name>DriverColumns</name>
        <message>
            <source>Agreed</source>
            <translation>Convenu</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Compté par</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>Compté le</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Justificatif</translation>
        </message>
        <message>
            <source>No count yet</source>
            <translation>Pas encore compté</translation>
        </message>
        <message>
            <source>Not agreed yet</source>
            <translation>Pas encore convenu</translation>
        </message>
        <message>
            <source>Older than a year</source>
            <translation>De plus d’un an</translation>
        </message>
        <message>
            <source>Parties changed since</source>
            <translation>Parties changées depuis</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Pondération</translation>
        </message>
    </context>
    <context>
        <name>DriversPart</name>
        <message numerus="yes">
            <source>%n count(s) agreed.</source>
            <translation>
                <numerusform>%n effectif convenu.</numerusform>
                <numerusform>%n effectifs convenus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n count(s) entered.</source>
            <translation>
                <numerusform>%n effectif saisi.</numerusform>
                <numerusform>%n effectifs saisis.</numerusform>
            </translation>
        </message>
        <message>
            <source>All counts are agreed</source>
            <translation>Tous les effectifs sont convenus</translation>
        </message>
        <message>
            <source>All counts are agreed already.</source>
            <translation>Tous les effectifs sont déjà convenus.</translation>
        </message>
        <message>
            <source>Copy lines of code and figure first, and say on which day they were counted.</source>
            <translation>Copiez d’abord des lignes de sigle et de chiffre, et dites à quelle date ils ont été comptés.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>Compté le</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Effectifs</translation>
        </message>
        <message>
            <source>Earlier counts too</source>
            <translation>Les anciens aussi</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Justificatif</translation>
        </message>
        <message>
            <source>Remove this count</source>
            <translation>Retirer cet effectif</translation>
        </message>
        <message>
            <source>Say first on which day this was counted.</source>
            <translation>Dites d’abord à quelle date cela a été compté.</translation>
        </message>
        <message>
            <source>The count is removed.</source>
            <translation>L’effectif est retiré.</translation>
        </message>
        <message>
            <source>There is no count here to remove.</source>
            <translation>Il n’y a ici aucun effectif à retirer.</translation>
        </message>
        <message>
            <source>Type a figure over a count, or paste lines of code and figure. A new day keeps the earlier count.</source>
            <translation>Saisissez un chiffre sur un effectif, ou collez des lignes de sigle et de chiffre. Une autre date conserve l’effectif antérieur.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Pondération</translation>
        </message>
    </context>
    <context>
        <name>DueTasks</name>
        <message>
            <source>Ahead</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Bientôt due</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Dispense</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Remplie</translation>
        </message>
    </context>
    <context>
        <name>DutiesPart</name>
        <message>
            <source>People and duties</source>
            <translation>Personnes et obligations</translation>
        </message>
    </context>
    <context>
        <name>DutyColumns</name>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message numerus="yes">
            <source>Every %n month(s)</source>
            <translation>
                <numerusform>Chaque mois</numerusform>
                <numerusform>Tous les %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>Satisfaite le</translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>Prochaine échéance</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>Prochain examen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>Obligation</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Une fois</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Pondération</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
    </context>
    <context>
        <name>DutyLines</name>
        <message>
            <source>Add a contact</source>
            <translation>Ajouter un contact</translation>
        </message>
        <message>
            <source>Add a risk or an assumption</source>
            <translation>Ajouter un risque ou une hypothèse</translation>
        </message>
        <message>
            <source>Add an obligation</source>
            <translation>Ajouter une obligation</translation>
        </message>
        <message>
            <source>Close it…</source>
            <translation>Le clore…</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Dated tasks</source>
            <translation>Tâches datées</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Y mettre fin</translation>
        </message>
        <message>
            <source>Last day of {person}.</source>
            <translation>Dernier jour de {person}.</translation>
        </message>
        <message>
            <source>Let it go…</source>
            <translation>Accorder une dispense…</translation>
        </message>
        <message>
            <source>Looked at…</source>
            <translation>Examiné…</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Remplie</translation>
        </message>
        <message>
            <source>No contact is named for this arrangement. Its owner stands in the terms.</source>
            <translation>Aucun contact n’est désigné pour cet accord. Son responsable figure dans les clauses.</translation>
        </message>
        <message>
            <source>No obligation is entered: reports, reviews, instalments and surveys belong here.</source>
            <translation>Aucune obligation n’est saisie : rapports, examens, versements et enquêtes ont leur place ici.</translation>
        </message>
        <message>
            <source>No risk and no assumption is entered.</source>
            <translation>Aucun risque ni hypothèse n’est saisi.</translation>
        </message>
        <message>
            <source>Nothing was decided about this arrangement yet.</source>
            <translation>Rien n’a encore été décidé au sujet de cet accord.</translation>
        </message>
        <message>
            <source>Obligations</source>
            <translation>Obligations</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Consigner une décision</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Risks and assumptions</source>
            <translation>Risques et hypothèses</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>L’annuler</translation>
        </message>
        <message>
            <source>When is it looked at again? “{text}”</source>
            <translation>Quand sera-t-il réexaminé ? « {text} »</translation>
        </message>
        <message>
            <source>Why is it closed? “{text}”</source>
            <translation>Pourquoi est-il clos ? « {text} »</translation>
        </message>
        <message>
            <source>Why is it let go? “{text}”, due {day}</source>
            <translation>Pourquoi y renonce-t-on ? « {text} », échéance du {day}</translation>
        </message>
        <message>
            <source>Why is it removed? “{text}”</source>
            <translation>Pourquoi est-elle retirée ? « {text} »</translation>
        </message>
    </context>
    <context>
        <name>EditionColumns</name>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>Dans la liste</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Identique</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Why it is left out</source>
            <translation>Pourquoi elle est laissée de côté</translation>
        </message>
    </context>
    <context>
        <name>EditionPart</name>
        <message>
            <source>A published list of exchange rates</source>
            <translation>Une liste publiée de taux de change</translation>
        </message>
        <message>
            <source>Against the register</source>
            <translation>Face au registre</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Choisir un autre fichier…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>Vaut à partir du</translation>
        </message>
        <message>
            <source>Currencies</source>
            <translation>Devises</translation>
        </message>
        <message>
            <source>Day the rates count from</source>
            <translation>Jour à partir duquel les taux valent</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Lines left out</source>
            <translation>Lignes laissées de côté</translation>
        </message>
        <message>
            <source>Lines read</source>
            <translation>Lignes lues</translation>
        </message>
        <message numerus="yes">
            <source>No longer in the list: %n currency code(s). The last rate stays.</source>
            <translation>
                <numerusform>Plus dans la liste : %n code de devise. Le dernier taux reste.</numerusform>
                <numerusform>Plus dans la liste : %n codes de devise. Le dernier taux reste.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Published lists (*.xml *.xls *.csv *.txt *.htm *.html);;All files (*)</source>
            <translation>Listes publiées (*.xml *.xls *.csv *.txt *.htm *.html);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Take in published rates</source>
            <translation>Reprendre des taux publiés</translation>
        </message>
        <message>
            <source>The list counts only from {day}. Is it the right one?</source>
            <translation>La liste ne vaut qu’à partir du {day}. Est-ce la bonne ?</translation>
        </message>
        <message>
            <source>The list names no day. Enter the day from which its rates count.</source>
            <translation>La liste n’indique aucun jour. Saisissez le jour à partir duquel ses taux valent.</translation>
        </message>
        <message>
            <source>The rates that count from {day} are in the register.</source>
            <translation>Les taux qui valent à partir du {day} sont au registre.</translation>
        </message>
        <message>
            <source>This list is in the register already. Taking it in changes nothing.</source>
            <translation>Cette liste est déjà au registre. La reprendre ne change rien.</translation>
        </message>
        <message numerus="yes">
            <source>Unknown and left out: %n currency code(s).</source>
            <translation>
                <numerusform>Inconnu et laissé de côté : %n code de devise.</numerusform>
                <numerusform>Inconnus et laissés de côté : %n codes de devise.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Up or down by more than 10 %: %n rate(s). Compare with the list before you go on.</source>
            <translation>
                <numerusform>En hausse ou en baisse de plus de 10 % : %n taux. Comparez avec la liste avant de continuer.</numerusform>
                <numerusform>En hausse ou en baisse de plus de 10 % : %n taux. Comparez avec la liste avant de continuer.</numerusform>
            </translation>
        </message>
        <message>
            <source>What the list changes</source>
            <translation>Ce que la liste change</translation>
        </message>
        <message>
            <source>{new} new, {changed} replaced, {same} the same</source>
            <translation>{new} nouveaux, {changed} remplacés, {same} identiques</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>By head count</source>
            <translation>Selon les effectifs</translation>
        </message>
        <message>
            <source>Chief of service delivery</source>
            <translation>Chef de la prestation de services</translation>
        </message>
        <message>
            <source>One bill was missing</source>
            <translation>Il manquait une facture</translation>
        </message>
        <message>
            <source>Shared clinic</source>
            <translation>Dispensaire commun</translation>
        </message>
        <message>
            <source>Signed version received</source>
            <translation>Exemplaire signé reçu</translation>
        </message>
        <message>
            <source>a later day</source>
            <translation>un jour ultérieur</translation>
        </message>
        <message>
            <source>a participant asked for other lines</source>
            <translation>un participant a demandé d’autres lignes</translation>
        </message>
        <message>
            <source>an invoice came late</source>
            <translation>une facture est arrivée en retard</translation>
        </message>
        <message>
            <source>another entity</source>
            <translation>une autre entité</translation>
        </message>
        <message>
            <source>another file</source>
            <translation>un autre fichier</translation>
        </message>
        <message>
            <source>another record</source>
            <translation>une autre fiche</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>telle quelle</translation>
        </message>
        <message>
            <source>corrected by a credit note</source>
            <translation>corrigé par une note de crédit</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>entered for the wrong day</source>
            <translation>saisi pour un autre jour</translation>
        </message>
        <message>
            <source>headcount</source>
            <translation>effectifs</translation>
        </message>
        <message>
            <source>it is now a kind of the shipped catalogue</source>
            <translation>c’est désormais un type du catalogue fourni</translation>
        </message>
        <message>
            <source>its framework agreement</source>
            <translation>son accord-cadre</translation>
        </message>
        <message>
            <source>services</source>
            <translation>services</translation>
        </message>
        <message>
            <source>the bank gave it, as the list has none</source>
            <translation>la banque l’a donné, la liste n’en ayant pas</translation>
        </message>
        <message>
            <source>the census was corrected</source>
            <translation>le recensement a été corrigé</translation>
        </message>
        <message>
            <source>the exchange of letters</source>
            <translation>l’échange de lettres</translation>
        </message>
        <message>
            <source>the fuel price rose</source>
            <translation>le prix du carburant a augmenté</translation>
        </message>
        <message>
            <source>the meter was read again</source>
            <translation>le compteur a été relevé à nouveau</translation>
        </message>
        <message>
            <source>the payment was booked twice</source>
            <translation>le paiement a été comptabilisé deux fois</translation>
        </message>
        <message>
            <source>the quantity is wrong</source>
            <translation>la quantité est fausse</translation>
        </message>
        <message>
            <source>the quantity was wrong</source>
            <translation>la quantité était fausse</translation>
        </message>
        <message>
            <source>the request was withdrawn</source>
            <translation>la demande a été retirée</translation>
        </message>
        <message>
            <source>two more vehicles from January</source>
            <translation>deux véhicules de plus à partir de janvier</translation>
        </message>
        <message>
            <source>usage</source>
            <translation>utilisation</translation>
        </message>
        <message>
            <source>“agreed at the annual review”</source>
            <translation>« convenu lors de l’examen annuel »</translation>
        </message>
    </context>
    <context>
        <name>ExceptionsPage</name>
        <message numerus="yes">
            <source>%n check(s) run</source>
            <translation>
                <numerusform>%n contrôle exécuté</numerusform>
                <numerusform>%n contrôles exécutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n ligne choisie</numerusform>
                <numerusform>%n lignes choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Compare with the ledger…</source>
            <translation>Comparer au grand livre…</translation>
        </message>
        <message>
            <source>Dismissed ones too</source>
            <translation>Les écartés aussi</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Exceptions</translation>
        </message>
        <message>
            <source>Run reconciliations…</source>
            <translation>Exécuter les rapprochements…</translation>
        </message>
        <message>
            <source>{checks}: {new} new differences, {gone} no longer found.</source>
            <translation>{checks} : écarts nouveaux {new}, disparus {gone}.</translation>
        </message>
    </context>
    <context>
        <name>ExportedNow</name>
        <message>
            <source>Every sheet is marked DRAFT, CHECK FAILED.</source>
            <translation>Chaque feuille porte la mention PROJET, CONTRÔLE NON CONCLUANT.</translation>
        </message>
        <message>
            <source>If exported now</source>
            <translation>En cas d’exportation maintenant</translation>
        </message>
        <message>
            <source>It ties out with the register.</source>
            <translation>Il concorde avec le registre.</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A delivery that was entered does not change.</source>
            <translation>Une livraison saisie ne change plus.</translation>
        </message>
        <message>
            <source>A frozen run does not change, and neither do its shares.</source>
            <translation>Une répartition figée ne change plus, et ses quotes-parts non plus.</translation>
        </message>
        <message>
            <source>A handover pack is not written as “{ending}”.</source>
            <translation>Un dossier de passation ne s’écrit pas au format « {ending} ».</translation>
        </message>
        <message>
            <source>A record cannot come and go in one act.</source>
            <translation>Une fiche ne peut pas apparaître et disparaître dans la même opération.</translation>
        </message>
        <message>
            <source>A service has one rate for a unit on a day.</source>
            <translation>Un service n’a qu’un tarif par unité et par jour.</translation>
        </message>
        <message>
            <source>A settlement that was entered does not change.</source>
            <translation>Un règlement saisi ne change plus.</translation>
        </message>
        <message>
            <source>A statement is not written in “{language}”.</source>
            <translation>Un relevé ne s’écrit pas en « {language} ».</translation>
        </message>
        <message>
            <source>Add at least one line with a place and a figure.</source>
            <translation>Ajoutez au moins une ligne avec une place et un chiffre.</translation>
        </message>
        <message>
            <source>Add the line.</source>
            <translation>Ajoutez la ligne.</translation>
        </message>
        <message>
            <source>Amend the arrangement: the amendment makes the next version of its terms.</source>
            <translation>Modifiez l’arrangement par avenant : l’avenant établit la version suivante de ses clauses.</translation>
        </message>
        <message>
            <source>Amend {reference} instead; the amendment makes the next version of its terms.</source>
            <translation>Modifiez plutôt {reference} par avenant ; l’avenant établit la version suivante de ses clauses.</translation>
        </message>
        <message>
            <source>An issued bill does not change, and neither do its lines.</source>
            <translation>Une facture émise ne change plus, et ses lignes non plus.</translation>
        </message>
        <message>
            <source>And {count} more of these.</source>
            <translation>Et {count} autres encore.</translation>
        </message>
        <message>
            <source>Another window or program is writing to the store.</source>
            <translation>Une autre fenêtre ou un autre programme est en train d’écrire dans le registre.</translation>
        </message>
        <message>
            <source>Answer the questions first.</source>
            <translation>Répondez d’abord aux questions.</translation>
        </message>
        <message>
            <source>Ask for a copy without its old figures.</source>
            <translation>Demandez une copie sans ses anciens chiffres.</translation>
        </message>
        <message>
            <source>Ask for the file again.</source>
            <translation>Redemandez le fichier.</translation>
        </message>
        <message>
            <source>Ask its sender for the file again.</source>
            <translation>Redemandez le fichier à son expéditeur.</translation>
        </message>
        <message>
            <source>Ask its sender for the workbook it was printed from.</source>
            <translation>Demandez à son expéditeur le classeur dont il a été imprimé.</translation>
        </message>
        <message>
            <source>Ask the desk for a larger range, or for a table, which grows by itself.</source>
            <translation>Demandez une plage plus grande, ou un tableau, qui grandit de lui-même.</translation>
        </message>
        <message>
            <source>Ask the desk for the unsigned workbook.</source>
            <translation>Demandez le classeur sans signature.</translation>
        </message>
        <message>
            <source>Ask the desk to leave the rows below the table free.</source>
            <translation>Demandez que les lignes sous le tableau restent libres.</translation>
        </message>
        <message>
            <source>Ask the desk to refer to the columns of the table by name.</source>
            <translation>Demandez que les colonnes du tableau soient désignées par leur nom.</translation>
        </message>
        <message>
            <source>Ask the office for the workbook as it was made.</source>
            <translation>Demandez au bureau le classeur tel qu’il a été établi.</translation>
        </message>
        <message>
            <source>Ask the office to export it again, or leave it out.</source>
            <translation>Demandez au bureau de l’exporter à nouveau, ou laissez-le de côté.</translation>
        </message>
        <message>
            <source>Ask the office which one counts, and leave the other out.</source>
            <translation>Demandez au bureau lequel compte, et laissez l’autre de côté.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server to free some space, then save again.</source>
            <translation>Demandez à la personne qui gère le serveur de libérer de l’espace, puis enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server, or use pg_dump.</source>
            <translation>Demandez à la personne qui gère le serveur, ou utilisez pg_dump.</translation>
        </message>
        <message>
            <source>Attach the document again from its original, or copy the documents folder back from a backup.</source>
            <translation>Joignez de nouveau le document à partir de l’original, ou recopiez le dossier des documents depuis une sauvegarde.</translation>
        </message>
        <message>
            <source>Attach the document again.</source>
            <translation>Joignez de nouveau le document.</translation>
        </message>
        <message>
            <source>Attach the right document and say why it takes the place of this one.</source>
            <translation>Joignez le bon document et dites pourquoi il remplace celui-ci.</translation>
        </message>
        <message>
            <source>Buttons or other controls: {count}.</source>
            <translation>Boutons et autres contrôles : {count}.</translation>
        </message>
        <message>
            <source>Charts: {count}.</source>
            <translation>Graphiques : {count}.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, choose another file, set up a new office or restore a backup.</source>
            <translation>Vérifiez que le disque est connecté, choisissez un autre fichier, créez un nouveau bureau ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>Check that the file and its folder may be written, or copy the store to a place that may be.</source>
            <translation>Vérifiez que le fichier et son dossier sont accessibles en écriture, ou copiez le registre à un endroit qui l’est.</translation>
        </message>
        <message>
            <source>Check that the folder exists and may be read and written.</source>
            <translation>Vérifiez que le dossier existe et qu’il est accessible en lecture et en écriture.</translation>
        </message>
        <message>
            <source>Check that you may read and write the file and its folder; copy it from a read-only disk to your own first.</source>
            <translation>Vérifiez que vous pouvez lire et écrire le fichier et son dossier ; s’il se trouve sur un disque en lecture seule, copiez-le d’abord sur le vôtre.</translation>
        </message>
        <message>
            <source>Check the disk and its connection, then restore the newest backup if the error comes back.</source>
            <translation>Vérifiez le disque et sa connexion, puis restaurez la sauvegarde la plus récente si l’erreur revient.</translation>
        </message>
        <message>
            <source>Check the disk and its connection, then try again.</source>
            <translation>Vérifiez le disque et sa connexion, puis réessayez.</translation>
        </message>
        <message>
            <source>Check the disk or the network folder and export again.</source>
            <translation>Vérifiez le disque ou le dossier réseau et exportez de nouveau.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Vérifiez le disque.</translation>
        </message>
        <message>
            <source>Check the disk; then check the store itself.</source>
            <translation>Vérifiez le disque ; vérifiez ensuite le registre lui-même.</translation>
        </message>
        <message>
            <source>Check the name and that the disk is connected.</source>
            <translation>Vérifiez le nom et que le disque est connecté.</translation>
        </message>
        <message>
            <source>Check the network and ask whoever runs the server, then try again.</source>
            <translation>Vérifiez le réseau et adressez-vous à la personne qui gère le serveur, puis réessayez.</translation>
        </message>
        <message>
            <source>Choose a file from the backups folder, or make a backup of that store first.</source>
            <translation>Choisissez un fichier du dossier des sauvegardes, ou faites d’abord une sauvegarde de ce registre.</translation>
        </message>
        <message>
            <source>Choose a folder you may write to, or ask for the right to write there.</source>
            <translation>Choisissez un dossier où vous pouvez écrire, ou demandez le droit d’y écrire.</translation>
        </message>
        <message>
            <source>Choose a folder you may write to.</source>
            <translation>Choisissez un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>Choose a workbook made by this program, as it was sent.</source>
            <translation>Choisissez un classeur établi par ce programme, tel qu’il a été envoyé.</translation>
        </message>
        <message>
            <source>Choose a workbook made by this program.</source>
            <translation>Choisissez un classeur produit par ce programme.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <source>Choose another file for the demonstration.</source>
            <translation>Choisissez un autre fichier pour la démonstration.</translation>
        </message>
        <message>
            <source>Choose another file, give the right key, or restore a backup.</source>
            <translation>Choisissez un autre fichier, donnez la bonne clé ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>Choose another file, or restore a backup.</source>
            <translation>Choisissez un autre fichier ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>Choose another folder, or free some room.</source>
            <translation>Choisissez un autre dossier ou libérez de la place.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Choose another name for the result.</source>
            <translation>Choisissez un autre nom pour le résultat.</translation>
        </message>
        <message>
            <source>Choose another name, or open that store.</source>
            <translation>Choisissez un autre nom ou ouvrez ce registre.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>Choose another way to send the figures, and tell us.</source>
            <translation>Envoyez les chiffres autrement, et prévenez-nous.</translation>
        </message>
        <message>
            <source>Choose it again.</source>
            <translation>Choisissez-le de nouveau.</translation>
        </message>
        <message>
            <source>Choose one of: {choices}.</source>
            <translation>Choisissez parmi : {choices}.</translation>
        </message>
        <message>
            <source>Choose the file as it was downloaded.</source>
            <translation>Choisissez le fichier tel qu’il a été téléchargé.</translation>
        </message>
        <message>
            <source>Choose the file as it was downloaded: XML, text or web page.</source>
            <translation>Choisissez le fichier tel qu’il a été téléchargé : XML, texte ou page Web.</translation>
        </message>
        <message>
            <source>Choose the file as the desk sent it.</source>
            <translation>Choisissez le fichier tel qu’il a été transmis.</translation>
        </message>
        <message>
            <source>Close it everywhere and try again.</source>
            <translation>Fermez-le partout et réessayez.</translation>
        </message>
        <message>
            <source>Close it if it is open elsewhere, or copy it to this computer.</source>
            <translation>Fermez-le s’il est ouvert ailleurs, ou copiez-le sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Close it in the other program or copy it to another folder, then try again.</source>
            <translation>Fermez-le dans l’autre programme ou copiez-le dans un autre dossier, puis réessayez.</translation>
        </message>
        <message>
            <source>Close it there and export again, or choose another name.</source>
            <translation>Fermez-le dans cet autre programme et exportez de nouveau, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Close the program and restore the newest backup; the damaged file is moved aside, never deleted.</source>
            <translation>Fermez le programme et restaurez la sauvegarde la plus récente ; le fichier endommagé est mis de côté, jamais supprimé.</translation>
        </message>
        <message>
            <source>Connections to other places: {count}. They are kept and were not opened.</source>
            <translation>Connexions vers d’autres sources : {count}. Elles sont conservées et n’ont pas été ouvertes.</translation>
        </message>
        <message>
            <source>Conversations about cells: {count}.</source>
            <translation>Conversations sur des cellules : {count}.</translation>
        </message>
        <message>
            <source>Copy the documents folder back from a backup, or attach the document again.</source>
            <translation>Recopiez le dossier des documents depuis une sauvegarde, ou joignez de nouveau le document.</translation>
        </message>
        <message>
            <source>Correct it by a new act, such as a credit note, another run or a restatement.</source>
            <translation>Corrigez-le par un nouvel acte, tel qu’un avoir, un autre calcul ou une version rectifiée.</translation>
        </message>
        <message>
            <source>Correct it by a new act, such as an amendment, a credit note or a reversal.</source>
            <translation>Corrigez-le par un nouvel acte, tel qu’un avenant, un avoir ou une contre-passation.</translation>
        </message>
        <message>
            <source>Correct the file, line by line.</source>
            <translation>Corrigez le fichier, ligne par ligne.</translation>
        </message>
        <message>
            <source>Correct the record and export again; nothing was written.</source>
            <translation>Corrigez la fiche et exportez de nouveau ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Correct the record, or the mapping.</source>
            <translation>Corrigez la fiche, ou la correspondance.</translation>
        </message>
        <message>
            <source>Delete what is not needed from it, or divide it into several files.</source>
            <translation>Supprimez-en ce qui n’est pas nécessaire, ou répartissez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <source>Delete what stands far to the right in it, save it, and read it again.</source>
            <translation>Supprimez-y ce qui se trouve loin à droite, enregistrez-le, et relisez-le.</translation>
        </message>
        <message>
            <source>Diagrams: {count}.</source>
            <translation>Diagrammes : {count}.</translation>
        </message>
        <message>
            <source>Do not use this file, and tell whoever sent it.</source>
            <translation>N’utilisez pas ce fichier, et prévenez la personne qui l’a envoyé.</translation>
        </message>
        <message>
            <source>Documents of other programs: {count}.</source>
            <translation>Documents d’autres programmes : {count}.</translation>
        </message>
        <message>
            <source>Download the list again from where it is published.</source>
            <translation>Téléchargez à nouveau la liste là où elle est publiée.</translation>
        </message>
        <message>
            <source>Drawn shapes: {count}.</source>
            <translation>Formes dessinées : {count}.</translation>
        </message>
        <message>
            <source>End the other rate before the day this one begins, then save again.</source>
            <translation>Mettez fin à l’autre tarif avant le jour où celui-ci commence, puis enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>Enter a further delivery that corrects it.</source>
            <translation>Saisissez une autre livraison qui la corrige.</translation>
        </message>
        <message>
            <source>Enter the opposite settlement, and then the right one.</source>
            <translation>Saisissez le règlement inverse, puis le bon.</translation>
        </message>
        <message>
            <source>Export again. If it happens again, check the register before anything is sent.</source>
            <translation>Exportez de nouveau. Si cela se reproduit, vérifiez le registre avant tout envoi.</translation>
        </message>
        <message>
            <source>Extensions that reach the web: {count}.</source>
            <translation>Extensions qui accèdent au réseau : {count}.</translation>
        </message>
        <message>
            <source>Formulas: {count}. They are worked out anew when it is opened.</source>
            <translation>Formules : {count}. Elles sont recalculées à l’ouverture.</translation>
        </message>
        <message>
            <source>Free memory and disk space, then try again.</source>
            <translation>Libérez de la mémoire et de l’espace disque, puis réessayez.</translation>
        </message>
        <message>
            <source>Free some space on the disk that holds the store and save again.</source>
            <translation>Libérez de l’espace sur le disque qui contient le registre et enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>Free some space or choose a folder on another disk, then try again.</source>
            <translation>Libérez de l’espace ou choisissez un dossier sur un autre disque, puis réessayez.</translation>
        </message>
        <message>
            <source>Free some space or choose a folder on another disk.</source>
            <translation>Libérez de l’espace ou choisissez un dossier sur un autre disque.</translation>
        </message>
        <message>
            <source>Free some space or choose another disk, then export again.</source>
            <translation>Libérez de l’espace ou choisissez un autre disque, puis exportez de nouveau.</translation>
        </message>
        <message>
            <source>Give it a name that ends in {ending}.</source>
            <translation>Donnez-lui un nom qui finit par {ending}.</translation>
        </message>
        <message>
            <source>Give its key; if it never had one, restore the newest backup.</source>
            <translation>Donnez sa clé ; s’il n’en a jamais eu, restaurez la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>Go on with the version that wrote it, and report this. A copy is kept: {copy}.</source>
            <translation>Continuez avec la version qui l’a écrit et signalez le problème. Une copie est conservée : {copy}.</translation>
        </message>
        <message>
            <source>Groups of sparklines: {count}.</source>
            <translation>Groupes de graphiques sparkline : {count}.</translation>
        </message>
        <message>
            <source>Hidden sheets: {count}, {where}.</source>
            <translation>Feuilles masquées : {count}, {where}.</translation>
        </message>
        <message>
            <source>Install the newer version to make changes.</source>
            <translation>Installez la version plus récente pour modifier le registre.</translation>
        </message>
        <message>
            <source>Install the newer version.</source>
            <translation>Installez la version plus récente.</translation>
        </message>
        <message>
            <source>It carries macros. They are kept and were not run; whether they are safe was not looked at.</source>
            <translation>Il contient des macros. Elles sont conservées et n’ont pas été exécutées ; leur sûreté n’a pas été examinée.</translation>
        </message>
        <message>
            <source>It carries the mark of a draft whose check failed.</source>
            <translation>Il porte la marque d’un projet dont le contrôle a échoué.</translation>
        </message>
        <message>
            <source>It holds a data model.</source>
            <translation>Il contient un modèle de données.</translation>
        </message>
        <message>
            <source>It holds formulas that fill several cells by themselves.</source>
            <translation>Il contient des formules qui remplissent d’elles-mêmes plusieurs cellules.</translation>
        </message>
        <message>
            <source>It holds views of its readers.</source>
            <translation>Il contient des affichages de ses lecteurs.</translation>
        </message>
        <message>
            <source>It is brought up to date when it is opened; a backup is made first.</source>
            <translation>Il est mis à jour à l’ouverture ; une sauvegarde est faite auparavant.</translation>
        </message>
        <message>
            <source>It maps cells to XML.</source>
            <translation>Il relie des cellules à du XML.</translation>
        </message>
        <message>
            <source>Its columns are: {choices}.</source>
            <translation>Ses colonnes sont : {choices}.</translation>
        </message>
        <message>
            <source>Its days are counted from 1904, and they are written so.</source>
            <translation>Ses jours sont comptés à partir de 1904, et ils sont écrits ainsi.</translation>
        </message>
        <message>
            <source>Its names are: {choices}.</source>
            <translation>Ses noms sont : {choices}.</translation>
        </message>
        <message>
            <source>Its sheets are: {choices}.</source>
            <translation>Ses feuilles sont : {choices}.</translation>
        </message>
        <message>
            <source>Its tables are: {choices}.</source>
            <translation>Ses tableaux sont : {choices}.</translation>
        </message>
        <message>
            <source>Keep the store on this computer's own disk, best in the local application folder; backups and packages may be kept there instead.</source>
            <translation>Gardez le registre sur le disque de cet ordinateur, de préférence dans le dossier local des applications ; les sauvegardes et les envois peuvent rester là-bas.</translation>
        </message>
        <message>
            <source>Leave the demonstration out.</source>
            <translation>Laissez la démonstration de côté.</translation>
        </message>
        <message>
            <source>Links to other workbooks: {count}. They are kept and were not opened.</source>
            <translation>Liens vers d’autres classeurs : {count}. Ils sont conservés et n’ont pas été ouverts.</translation>
        </message>
        <message>
            <source>List the bills with: bill list.</source>
            <translation>Affichez les factures avec : bill list.</translation>
        </message>
        <message>
            <source>List the orders with: order list.</source>
            <translation>Affichez les commandes avec : order list.</translation>
        </message>
        <message>
            <source>List the references with: list arrangements, or list services.</source>
            <translation>Obtenez la liste des références avec : list arrangements, ou list services.</translation>
        </message>
        <message>
            <source>List the submissions with: submissions.</source>
            <translation>Affichez les envois avec : submissions.</translation>
        </message>
        <message>
            <source>List them with: catalogue list.</source>
            <translation>Listez-les avec : catalogue list.</translation>
        </message>
        <message>
            <source>Look at it as it is, or copy it into a folder you may write to.</source>
            <translation>Consultez-le tel quel, ou copiez-le dans un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>Look at it with template-map, correct the mapping, and keep it as a new version.</source>
            <translation>Examinez-le avec template-map, corrigez la correspondance et conservez-la comme nouvelle version.</translation>
        </message>
        <message>
            <source>Make a credit or a further bill that corrects it.</source>
            <translation>Établissez un avoir ou une autre facture qui la corrige.</translation>
        </message>
        <message>
            <source>Make a new run that follows it; the frozen one stays for comparison.</source>
            <translation>Faites une nouvelle répartition qui la suit ; la répartition figée reste à titre de comparaison.</translation>
        </message>
        <message>
            <source>Mend the cell in a spreadsheet program, save the file, and read it again.</source>
            <translation>Corrigez la cellule dans un tableur, enregistrez le fichier, et relisez-le.</translation>
        </message>
        <message>
            <source>Name a file that ends with .xlsx or .html. The window also writes PDF.</source>
            <translation>Nommez un fichier qui finit par .xlsx ou .html. La fenêtre écrit aussi le PDF.</translation>
        </message>
        <message>
            <source>Name one of: {choices}.</source>
            <translation>Nommez l’un de : {choices}.</translation>
        </message>
        <message>
            <source>Name the workbooks of the offices.</source>
            <translation>Nommez les classeurs des bureaux.</translation>
        </message>
        <message>
            <source>Newer validations or conditional formats: {count}.</source>
            <translation>Validations ou mises en forme récentes : {count}.</translation>
        </message>
        <message>
            <source>No kind of service {code} was added in this register.</source>
            <translation>Aucun type de service {code} n’a été ajouté dans ce registre.</translation>
        </message>
        <message>
            <source>No mapping “{value}” is kept here.</source>
            <translation>Aucune correspondance « {value} » n’est conservée ici.</translation>
        </message>
        <message>
            <source>No office has been set up in this register yet, so no reference can be given.</source>
            <translation>Aucun bureau n’a encore été créé dans ce registre, aucune référence ne peut donc être attribuée.</translation>
        </message>
        <message>
            <source>No workbook of {office} was given.</source>
            <translation>Aucun classeur de {office} n’a été donné.</translation>
        </message>
        <message>
            <source>No workbook was given.</source>
            <translation>Aucun classeur n’a été donné.</translation>
        </message>
        <message>
            <source>Open it and save it as .xlsx.</source>
            <translation>Ouvrez-le et enregistrez-le au format .xlsx.</translation>
        </message>
        <message>
            <source>Open it in Excel and save it as “Excel Workbook (.xlsx)”.</source>
            <translation>Ouvrez-le dans Excel et enregistrez-le comme « Classeur Excel (.xlsx) ».</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program, save it as .xlsx, and choose that file.</source>
            <translation>Ouvrez-le dans un tableur, enregistrez-le au format .xlsx, et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>Open it where the password is known, save it without one, and choose that copy.</source>
            <translation>Ouvrez-le là où le mot de passe est connu, enregistrez-le sans mot de passe, et choisissez cette copie.</translation>
        </message>
        <message>
            <source>Open it with its password and save a copy without one.</source>
            <translation>Ouvrez-le avec son mot de passe et enregistrez-en une copie sans mot de passe.</translation>
        </message>
        <message>
            <source>Open it without a key, or choose the encrypted store.</source>
            <translation>Ouvrez-le sans clé, ou choisissez le registre chiffré.</translation>
        </message>
        <message>
            <source>Open its kept workbook instead.</source>
            <translation>Ouvrez plutôt son classeur conservé.</translation>
        </message>
        <message>
            <source>Open its kept workbook instead: it is what was sent.</source>
            <translation>Ouvrez plutôt son classeur conservé : c’est ce qui a été envoyé.</translation>
        </message>
        <message>
            <source>Open the store where it can be written.</source>
            <translation>Ouvrez le registre là où il peut être modifié.</translation>
        </message>
        <message>
            <source>Papers cannot be attached to a record of this kind.</source>
            <translation>Aucun document ne peut être joint à une fiche de ce genre.</translation>
        </message>
        <message>
            <source>Papers cannot be kept here: this register is not a file.</source>
            <translation>Aucun document ne peut être conservé ici : ce registre n’est pas un fichier.</translation>
        </message>
        <message>
            <source>Parts for pictures or cards in cells: {count}.</source>
            <translation>Éléments pour des images ou des fiches dans des cellules : {count}.</translation>
        </message>
        <message>
            <source>Parts that its owner added: {count}.</source>
            <translation>Éléments ajoutés par son auteur : {count}.</translation>
        </message>
        <message>
            <source>Pictures behind sheets: {count}.</source>
            <translation>Images derrière des feuilles : {count}.</translation>
        </message>
        <message>
            <source>Pivot tables: {count}. They read their lists anew when it is opened.</source>
            <translation>Tableaux croisés : {count}. Ils relisent leurs listes à l’ouverture.</translation>
        </message>
        <message>
            <source>Point the mapping to a cell below.</source>
            <translation>Indiquez une cellule plus bas dans la correspondance.</translation>
        </message>
        <message>
            <source>Point the mapping to a cell for entries.</source>
            <translation>Indiquez une cellule de saisie dans la correspondance.</translation>
        </message>
        <message>
            <source>Point the mapping to another cell, or have the format of the cell changed.</source>
            <translation>Indiquez une autre cellule, ou faites changer le format de celle-ci.</translation>
        </message>
        <message>
            <source>Point the mapping to another table.</source>
            <translation>Indiquez un autre tableau dans la correspondance.</translation>
        </message>
        <message>
            <source>Point the mapping to the first of these cells.</source>
            <translation>Indiquez la première de ces cellules dans la correspondance.</translation>
        </message>
        <message>
            <source>Point the mapping to the list that the pivot table reads.</source>
            <translation>Indiquez la liste que lit le tableau croisé.</translation>
        </message>
        <message>
            <source>Protected sheets: {count}. The protection is kept; cells are filled anyway.</source>
            <translation>Feuilles protégées : {count}. La protection est conservée ; les cellules sont remplies quand même.</translation>
        </message>
        <message>
            <source>Ranges that named people may change: {count}.</source>
            <translation>Plages réservées à certaines personnes : {count}.</translation>
        </message>
        <message>
            <source>Read the sheet again and look at the preview.</source>
            <translation>Relisez la feuille et regardez l’aperçu.</translation>
        </message>
        <message>
            <source>Restore the newest backup; the present file is moved aside, never deleted.</source>
            <translation>Restaurez la sauvegarde la plus récente ; le fichier actuel est mis de côté, jamais supprimé.</translation>
        </message>
        <message>
            <source>Save it again as a text table in a spreadsheet program, or as .xlsx.</source>
            <translation>Enregistrez-le de nouveau comme tableau de texte dans un tableur, ou au format .xlsx.</translation>
        </message>
        <message>
            <source>Save it as a workbook (.xlsx) or as text with separators (.csv) and choose it again.</source>
            <translation>Enregistrez-le comme classeur (.xlsx) ou comme texte avec séparateurs (.csv) et choisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>Say for each whether to keep what is there now or to take it back as well.</source>
            <translation>Indiquez pour chacune s’il faut garder la valeur actuelle ou l’annuler aussi.</translation>
        </message>
        <message>
            <source>Set up your office first: File, Set up my office; or the command init.</source>
            <translation>Créez d’abord votre bureau : Fichier, Créer mon bureau ; ou la commande init.</translation>
        </message>
        <message>
            <source>Settings of printers: {count}.</source>
            <translation>Réglages d’imprimantes : {count}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, cell {cell}: it shows the error {value}.</source>
            <translation>Feuille {sheet}, cellule {cell} : elle affiche l’erreur {value}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, cell {cell}: its formula has no result.</source>
            <translation>Feuille {sheet}, cellule {cell} : sa formule n’a pas de résultat.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}{subject}, {field}: {reason}.</source>
            <translation>Feuille {sheet}, ligne {row}{subject}, {field} : {reason}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the cover says {stated}, the rows add up to {counted}.</source>
            <translation>Feuille {sheet}, {figure} : la page de garde dit {stated}, les lignes donnent {counted}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the finished workbook says {here} and not {register}, so it was not kept.</source>
            <translation>Feuille {sheet}, {figure} : le classeur terminé indique {here} et non {register} ; il n’a donc pas été conservé.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the finished workbook says {here} and the register {register}. The first row that differs is {row}, {reference}.</source>
            <translation>Feuille {sheet}, {figure} : le classeur terminé indique {here} et le registre {register}. La première ligne qui diffère est {row}, {reference}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the totals row says {stated}, the rows add up to {counted}.</source>
            <translation>Feuille {sheet}, {figure} : la ligne des totaux dit {stated}, les lignes donnent {counted}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}: the cover says {stated} rows, the sheet holds {counted}.</source>
            <translation>Feuille {sheet} : la page de garde dit {stated} lignes, la feuille en contient {counted}.</translation>
        </message>
        <message>
            <source>Sheets of dialogues or old macros: {count}.</source>
            <translation>Feuilles de dialogue ou d’anciennes macros : {count}.</translation>
        </message>
        <message>
            <source>Sheets with pictures in the head or foot: {count}.</source>
            <translation>Feuilles avec images en en-tête ou en pied : {count}.</translation>
        </message>
        <message>
            <source>Signed terms do not change.</source>
            <translation>Les clauses signées ne changent pas.</translation>
        </message>
        <message>
            <source>Slicers or timelines: {count}.</source>
            <translation>Segments ou chronologies : {count}.</translation>
        </message>
        <message>
            <source>Something was changed while the workbook was made.</source>
            <translation>Quelque chose a été modifié pendant que le classeur était établi.</translation>
        </message>
        <message>
            <source>Split the period.</source>
            <translation>Divisez la période.</translation>
        </message>
        <message>
            <source>Styles of charts: {count}.</source>
            <translation>Styles de graphiques : {count}.</translation>
        </message>
        <message>
            <source>Submit a restatement: it is the next submission of the period and says why.</source>
            <translation>Transmettez une version rectifiée : c’est la transmission suivante de la période, et elle dit pourquoi.</translation>
        </message>
        <message>
            <source>Submit it again.</source>
            <translation>Soumettez-le de nouveau.</translation>
        </message>
        <message>
            <source>Such a sheet is not written in “{language}”.</source>
            <translation>Une telle feuille ne s’écrit pas en « {language} ».</translation>
        </message>
        <message>
            <source>Summary, {figure}: the cell says {stated}, the lists give {counted}.</source>
            <translation>Synthèse, {figure} : la cellule dit {stated}, les listes donnent {counted}.</translation>
        </message>
        <message>
            <source>Take back the act itself; it is further down in the list.</source>
            <translation>Annulez l’opération elle-même ; elle se trouve plus bas dans la liste.</translation>
        </message>
        <message>
            <source>Take back what was done with the {target} since, or remove the {kind}, then try again.</source>
            <translation>Annulez ce qui a été fait depuis avec {target}, ou retirez {kind}, puis réessayez.</translation>
        </message>
        <message>
            <source>Take it out.</source>
            <translation>Retirez-le.</translation>
        </message>
        <message>
            <source>Take one of its two lines out of the mapping.</source>
            <translation>Retirez l’une de ses deux lignes de la correspondance.</translation>
        </message>
        <message>
            <source>Take the line out of the mapping, or name one of: {choices}.</source>
            <translation>Retirez la ligne de la correspondance, ou nommez l’un de : {choices}.</translation>
        </message>
        <message>
            <source>The backup {name} was changed or damaged after it was made.</source>
            <translation>La sauvegarde {name} a été modifiée ou endommagée après sa création.</translation>
        </message>
        <message>
            <source>The catalogues differ: {first} ({office}) and {second} ({other}).</source>
            <translation>Les catalogues diffèrent : {first} ({office}) et {second} ({other}).</translation>
        </message>
        <message>
            <source>The copy of the store did not pass its check and was not kept.</source>
            <translation>La copie du registre n’a pas passé la vérification et n’a pas été conservée.</translation>
        </message>
        <message>
            <source>The cover counts the list {sheet}, and the workbook does not have it.</source>
            <translation>La page de garde compte la liste {sheet}, que le classeur n’a pas.</translation>
        </message>
        <message>
            <source>The cover of {name} does not say {missing}.</source>
            <translation>La page de garde de {name} ne dit pas {missing}.</translation>
        </message>
        <message>
            <source>The disk is full: {name} could not be written. What was there before is untouched.</source>
            <translation>Le disque est plein : {name} n’a pas pu être écrit. Ce qui existait auparavant est intact.</translation>
        </message>
        <message>
            <source>The disk is full; nothing that was saved before is lost.</source>
            <translation>Le disque est plein ; rien de ce qui était enregistré n’est perdu.</translation>
        </message>
        <message>
            <source>The disk of the server is full; nothing that was saved before is lost.</source>
            <translation>Le disque du serveur est plein ; rien de ce qui était enregistré n’est perdu.</translation>
        </message>
        <message>
            <source>The disk of {folder} has {free} free, but {needed} are needed.</source>
            <translation>Le disque de {folder} a {free} libres, mais il en faut {needed}.</translation>
        </message>
        <message>
            <source>The disk reported an error; the change was not saved.</source>
            <translation>Le disque a signalé une erreur ; la modification n’a pas été enregistrée.</translation>
        </message>
        <message>
            <source>The document {name}… is no longer in the folder {folder}.</source>
            <translation>Le document {name}… ne se trouve plus dans le dossier {folder}.</translation>
        </message>
        <message>
            <source>The document {name}… is not what was attached: it was changed, cut or damaged.</source>
            <translation>Le document {name}… n’est plus celui qui avait été joint : il a été modifié, tronqué ou endommagé.</translation>
        </message>
        <message>
            <source>The file is not a store, or the key does not fit.</source>
            <translation>Le fichier n’est pas un registre, ou la clé ne convient pas.</translation>
        </message>
        <message>
            <source>The file {name} is empty: nothing was ever saved in it, or its content was lost.</source>
            <translation>Le fichier {name} est vide : rien n’y a jamais été enregistré, ou son contenu a été perdu.</translation>
        </message>
        <message>
            <source>The file {name} is encrypted, damaged or not a store.</source>
            <translation>Le fichier {name} est chiffré, endommagé ou n’est pas un registre.</translation>
        </message>
        <message>
            <source>The file {name} is not a store of Common Services.</source>
            <translation>Le fichier {name} n’est pas un registre de Common Services.</translation>
        </message>
        <message>
            <source>The filled workbook would be damaged at {part} {place}, so it was not kept.</source>
            <translation>Le classeur rempli serait endommagé à {part} {place} ; il n’a donc pas été conservé.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist.</source>
            <translation>Le dossier {folder} n’existe pas.</translation>
        </message>
        <message>
            <source>The founding of a register cannot be taken back.</source>
            <translation>La création d’un registre ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>The handover pack could not be written: {reason}.</source>
            <translation>Le dossier de passation n’a pas pu être écrit : {reason}.</translation>
        </message>
        <message>
            <source>The handover pack is not written in “{language}”.</source>
            <translation>Le dossier de passation ne s’écrit pas en « {language} ».</translation>
        </message>
        <message>
            <source>The key does not fit the store {name}, or its first page is damaged.</source>
            <translation>La clé ne convient pas au registre {name}, ou sa première page est endommagée.</translation>
        </message>
        <message>
            <source>The list {list} has more rows than are left on the sheet {sheet}.</source>
            <translation>La liste {list} a plus de lignes qu’il n’en reste sur la feuille {sheet}.</translation>
        </message>
        <message>
            <source>The list {list} has no column “{value}”.</source>
            <translation>La liste {list} n’a pas de colonne « {value} ».</translation>
        </message>
        <message>
            <source>The list {list} has {rows} rows and the name “{value}” has room for {room}.</source>
            <translation>La liste {list} a {rows} lignes et le nom « {value} » a de la place pour {room}.</translation>
        </message>
        <message>
            <source>The log is kept in {path}</source>
            <translation>Le journal se trouve dans {path}</translation>
        </message>
        <message>
            <source>The mapping {name} cannot be read: {reason}.</source>
            <translation>La correspondance {name} ne peut pas être lue : {reason}.</translation>
        </message>
        <message>
            <source>The mapping {name} does not say {missing}.</source>
            <translation>La correspondance {name} ne dit pas {missing}.</translation>
        </message>
        <message>
            <source>The mapping {name} fills nothing.</source>
            <translation>La correspondance {name} ne remplit rien.</translation>
        </message>
        <message>
            <source>The mapping {name} holds “{value}”, which means nothing here.</source>
            <translation>La correspondance {name} contient « {value} », qui ne signifie rien ici.</translation>
        </message>
        <message>
            <source>The order of its sheets is protected. The protection is kept.</source>
            <translation>L’ordre de ses feuilles est protégé. La protection est conservée.</translation>
        </message>
        <message>
            <source>The period {period} is not closed.</source>
            <translation>La période {period} n’est pas close.</translation>
        </message>
        <message>
            <source>The program closed unexpectedly last time. Nothing that was saved is lost.</source>
            <translation>Le programme s’est fermé de façon inattendue la dernière fois. Rien de ce qui était enregistré n’est perdu.</translation>
        </message>
        <message>
            <source>The rates of exchange come from different sources: {first} ({office}) and {second} ({other}).</source>
            <translation>Les taux de change viennent de sources différentes : {first} ({office}) et {second} ({other}).</translation>
        </message>
        <message>
            <source>The server that keeps the store broke the connection; the change was not saved.</source>
            <translation>Le serveur qui conserve le registre a coupé la connexion ; la modification n’a pas été enregistrée.</translation>
        </message>
        <message>
            <source>The server that keeps the store does not answer.</source>
            <translation>Le serveur qui conserve le registre ne répond pas.</translation>
        </message>
        <message>
            <source>The sheet still asks something, so nothing was changed.</source>
            <translation>La feuille attend encore une réponse, donc rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The statement {name} could not be read: {reason}.</source>
            <translation>Le relevé {name} n’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <source>The store can be read but not changed.</source>
            <translation>Le registre peut être lu, mais pas modifié.</translation>
        </message>
        <message>
            <source>The store cannot be opened.</source>
            <translation>Le registre ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>The store is damaged.</source>
            <translation>Le registre est endommagé.</translation>
        </message>
        <message>
            <source>The store {name} can be read but not changed.</source>
            <translation>Le registre {name} peut être lu, mais pas modifié.</translation>
        </message>
        <message>
            <source>The store {name} cannot be opened: the system refuses it.</source>
            <translation>Le registre {name} ne peut pas être ouvert : le système le refuse.</translation>
        </message>
        <message>
            <source>The store {name} could not be brought to this version; it was left as it was.</source>
            <translation>Le registre {name} n’a pas pu être adapté à cette version ; il est resté tel quel.</translation>
        </message>
        <message>
            <source>The store {name} is already open in another window.</source>
            <translation>Le registre {name} est déjà ouvert dans une autre fenêtre.</translation>
        </message>
        <message>
            <source>The store {name} is already open in process {process} on {computer} since {since}.</source>
            <translation>Le registre {name} est déjà ouvert dans le processus {process} sur {computer} depuis {since}.</translation>
        </message>
        <message>
            <source>The store {name} is being written by another program and cannot be looked at now.</source>
            <translation>Un autre programme est en train d’écrire dans le registre {name}, qui ne peut pas être consulté maintenant.</translation>
        </message>
        <message>
            <source>The store {name} is cut short: a part of the file is missing.</source>
            <translation>Le registre {name} est tronqué : une partie du fichier manque.</translation>
        </message>
        <message>
            <source>The store {name} is damaged.</source>
            <translation>Le registre {name} est endommagé.</translation>
        </message>
        <message>
            <source>The store {name} is in order.</source>
            <translation>Le registre {name} est en ordre.</translation>
        </message>
        <message>
            <source>The store {name} is not encrypted, but a key was given.</source>
            <translation>Le registre {name} n’est pas chiffré, mais une clé a été donnée.</translation>
        </message>
        <message>
            <source>The store {name} was written by a newer version ({version}) that this one ({ours}) cannot read.</source>
            <translation>Le registre {name} a été écrit par une version plus récente ({version}) que celle-ci ({ours}) ne peut pas lire.</translation>
        </message>
        <message>
            <source>The store {name} was written by a newer version ({version}; this one knows {ours}): it opens read-only.</source>
            <translation>Le registre {name} a été écrit par une version plus récente ({version} ; celle-ci connaît {ours}) : il s’ouvre en lecture seule.</translation>
        </message>
        <message>
            <source>The store {name} was written by an older version ({version}; this one writes {ours}).</source>
            <translation>Le registre {name} a été écrit par une version plus ancienne ({version} ; celle-ci écrit {ours}).</translation>
        </message>
        <message>
            <source>The table {table} has no column “{value}”.</source>
            <translation>Le tableau {table} n’a pas de colonne « {value} ».</translation>
        </message>
        <message>
            <source>The table {table} is filled by a connection of its own.</source>
            <translation>Le tableau {table} est rempli par sa propre connexion.</translation>
        </message>
        <message>
            <source>The table {table} must grow by {rows} rows, and {address} below it is not empty.</source>
            <translation>Le tableau {table} doit grandir de {rows} lignes, et {address}, au-dessous, n’est pas vide.</translation>
        </message>
        <message>
            <source>The table {table} must grow by {rows} rows, and {what} stands below it at {address}.</source>
            <translation>Le tableau {table} doit grandir de {rows} lignes, et {what} se trouve au-dessous, à {address}.</translation>
        </message>
        <message>
            <source>The workbook for Headquarters has no figure “{value}”.</source>
            <translation>Le classeur pour le Siège n’a pas de chiffre « {value} ».</translation>
        </message>
        <message>
            <source>The workbook for Headquarters has no list “{value}”.</source>
            <translation>Le classeur pour le Siège n’a pas de liste « {value} ».</translation>
        </message>
        <message>
            <source>There is already a file {name} in {folder}; it was left as it is.</source>
            <translation>Il existe déjà un fichier {name} dans {folder} ; il est resté tel quel.</translation>
        </message>
        <message>
            <source>There is no backup at {path}.</source>
            <translation>Il n’y a pas de sauvegarde à l’emplacement {path}.</translation>
        </message>
        <message>
            <source>There is no bill between these two sides up to that day.</source>
            <translation>Il n’y a aucune facture entre ces deux parties jusqu’à ce jour.</translation>
        </message>
        <message>
            <source>There is no file {name} to attach.</source>
            <translation>Il n’y a pas de fichier {name} à joindre.</translation>
        </message>
        <message>
            <source>There is no record with the reference {reference}.</source>
            <translation>Aucune fiche ne porte la référence {reference}.</translation>
        </message>
        <message>
            <source>There is no room left to write {name}; an older file of that name is unchanged.</source>
            <translation>Il n’y a plus de place pour écrire {name} ; un fichier antérieur du même nom est inchangé.</translation>
        </message>
        <message>
            <source>There is no store at {path}.</source>
            <translation>Il n’y a pas de registre à l’emplacement {path}.</translation>
        </message>
        <message>
            <source>These are kept: {choices}.</source>
            <translation>Sont conservées : {choices}.</translation>
        </message>
        <message>
            <source>These premises are no longer in the register.</source>
            <translation>Ces locaux ne sont plus dans le registre.</translation>
        </message>
        <message>
            <source>This act brought back what had been taken back.</source>
            <translation>Cette opération a rétabli ce qui avait été annulé.</translation>
        </message>
        <message>
            <source>This act cannot be taken back by itself: a later {kind} still needs the {target} it made.</source>
            <translation>Cette opération ne peut pas être annulée seule : un élément plus récent ({kind}) a encore besoin de ce qu’elle a créé ({target}).</translation>
        </message>
        <message>
            <source>This act cannot be taken back: it would change the signed terms of {reference}.</source>
            <translation>Cet acte ne peut pas être annulé : cela modifierait les clauses signées de {reference}.</translation>
        </message>
        <message>
            <source>This act cannot be taken back: it would change {reference}, which is frozen.</source>
            <translation>Cet acte ne peut pas être annulé : il modifierait {reference}, qui est figé.</translation>
        </message>
        <message>
            <source>This act cannot be taken back: “{name}” belongs to signed terms and stays on record.</source>
            <translation>Cet acte ne peut pas être repris : « {name} » appartient à des clauses signées et reste au dossier.</translation>
        </message>
        <message>
            <source>This act froze something and cannot be taken back.</source>
            <translation>Cette opération a figé quelque chose et ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>This act is not in the change log.</source>
            <translation>Cette opération ne figure pas dans le journal des modifications.</translation>
        </message>
        <message>
            <source>This act was already taken back.</source>
            <translation>Cette opération a déjà été annulée.</translation>
        </message>
        <message>
            <source>This agreement is no longer in the register.</source>
            <translation>Cet accord n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation>Cet arrangement ne figure plus dans le registre.</translation>
        </message>
        <message>
            <source>This bill is no longer in the register.</source>
            <translation>Cette facture n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>This difference is no longer in the register.</source>
            <translation>Cet écart n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>This entity is no longer in the register.</source>
            <translation>Cette entité n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>This is not the name of a document.</source>
            <translation>Ceci n’est pas le nom d’un document.</translation>
        </message>
        <message>
            <source>This occupancy is no longer in the register.</source>
            <translation>Cette occupation n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>This order is no longer in the register.</source>
            <translation>Cette commande n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>This party is no longer in the register.</source>
            <translation>Cette partie n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>This rate is no longer in the register.</source>
            <translation>Ce tarif n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>Cette fiche ne figure plus dans le registre.</translation>
        </message>
        <message>
            <source>This record was never in the register.</source>
            <translation>Cette fiche n’a jamais figuré dans le registre.</translation>
        </message>
        <message>
            <source>This register is open for reading only; nothing was changed.</source>
            <translation>Ce registre est ouvert en lecture seule ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This reliance is no longer in the register.</source>
            <translation>Cette fiche n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>This run is no longer in the register.</source>
            <translation>Cette répartition n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>This service is no longer in the register.</source>
            <translation>Ce service ne figure plus dans le registre.</translation>
        </message>
        <message>
            <source>This shared budget is no longer in the register.</source>
            <translation>Ce budget partagé n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>This store already has an office in it; the demonstration needs a new store.</source>
            <translation>Ce registre contient déjà un bureau ; la démonstration a besoin d’un nouveau registre.</translation>
        </message>
        <message>
            <source>This store is kept by a PostgreSQL server, which makes its own backups.</source>
            <translation>Ce registre est conservé par un serveur PostgreSQL, qui fait ses propres sauvegardes.</translation>
        </message>
        <message>
            <source>This store is not a file, so it cannot be copied.</source>
            <translation>Ce registre n’est pas un fichier et ne peut donc pas être copié.</translation>
        </message>
        <message>
            <source>Too many tasks use the store at once.</source>
            <translation>Trop de tâches utilisent le registre en même temps.</translation>
        </message>
        <message>
            <source>Try the right key; if it is certainly right, restore the newest backup.</source>
            <translation>Essayez la bonne clé ; si vous êtes certain que c’est la bonne, restaurez la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>Undo the merging in a spreadsheet program, save the file, and read it again.</source>
            <translation>Annulez la fusion dans un tableur, enregistrez le fichier, et relisez-le.</translation>
        </message>
        <message>
            <source>Undo the undoing to bring it back.</source>
            <translation>Annulez l’annulation pour la ramener.</translation>
        </message>
        <message>
            <source>Use that window, or close it and try again.</source>
            <translation>Utilisez cette fenêtre-là, ou fermez-la et réessayez.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or close it, and save again.</source>
            <translation>Attendez qu’il ait terminé, ou fermez-le, et enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>Wait until it has finished, then try again.</source>
            <translation>Attendez qu’il ait terminé, puis réessayez.</translation>
        </message>
        <message>
            <source>Wait until it is saved, then read it again.</source>
            <translation>Attendez qu’il soit enregistré, puis relisez-le.</translation>
        </message>
        <message>
            <source>Wait until one of them has finished and try again.</source>
            <translation>Attendez que l’une d’elles soit terminée et réessayez.</translation>
        </message>
        <message>
            <source>What the sheet would change was changed here meanwhile, so nothing was imported: {cells}.</source>
            <translation>Ce que la feuille modifierait a été modifié ici entre-temps, donc rien n’a été importé : {cells}.</translation>
        </message>
        <message>
            <source>What was submitted does not change.</source>
            <translation>Ce qui a été transmis ne change pas.</translation>
        </message>
        <message>
            <source>Write it like Summary!C5.</source>
            <translation>Écrivez-la comme Summary!C5.</translation>
        </message>
        <message>
            <source>Your settings could not be read and were moved to {name}. The usual ones are in force.</source>
            <translation>Vos réglages n’ont pas pu être lus et ont été déplacés vers {name}. Les réglages habituels s’appliquent.</translation>
        </message>
        <message>
            <source>{address} cannot take {figure}: {reason}.</source>
            <translation>{address} ne peut pas recevoir {figure} : {reason}.</translation>
        </message>
        <message>
            <source>{address} holds a formula, and formulas are never overwritten.</source>
            <translation>{address} contient une formule, et les formules ne sont jamais écrasées.</translation>
        </message>
        <message>
            <source>{address} is a heading of the table {table}.</source>
            <translation>{address} est un en-tête du tableau {table}.</translation>
        </message>
        <message>
            <source>{address} is filled by the formula of {range}.</source>
            <translation>{address} est rempli par la formule de {range}.</translation>
        </message>
        <message>
            <source>{address} lies in the pivot table at {range}, which fills itself.</source>
            <translation>{address} se trouve dans le tableau croisé en {range}, qui se remplit lui-même.</translation>
        </message>
        <message>
            <source>{address} lies inside the merged cells {range}.</source>
            <translation>{address} se trouve dans les cellules fusionnées {range}.</translation>
        </message>
        <message>
            <source>{address} refers to rows of the table {table} by “{reference}”, which cannot follow when the table grows.</source>
            <translation>{address} désigne des lignes du tableau {table} par « {reference} », qui ne peut pas suivre quand le tableau grandit.</translation>
        </message>
        <message>
            <source>{address} shows dates, and {value} is a number.</source>
            <translation>{address} affiche des dates, et {value} est un nombre.</translation>
        </message>
        <message>
            <source>{address} would be filled twice.</source>
            <translation>{address} serait rempli deux fois.</translation>
        </message>
        <message>
            <source>{count} of the values this act wrote were changed again since.</source>
            <translation>{count} des valeurs écrites par cette opération ont été modifiées depuis.</translation>
        </message>
        <message>
            <source>{list} {reference}: {office} and {other} both report it; it counts once, with {office}.</source>
            <translation>{list} {reference} : {office} et {other} le déclarent tous deux ; il compte une fois, avec {office}.</translation>
        </message>
        <message>
            <source>{list} {reference}: {office} and {other} report it otherwise ({field}: {first}, {second}).</source>
            <translation>{list} {reference} : {office} et {other} le déclarent différemment ({field} : {first}, {second}).</translation>
        </message>
        <message>
            <source>{name} and {other} are both of {office} for {start} to {end} and differ; neither restates the other.</source>
            <translation>{name} et {other} sont tous deux de {office}, du {start} au {end}, et diffèrent ; aucun ne rectifie l’autre.</translation>
        </message>
        <message>
            <source>{name} breaks off or is damaged at line {line}.</source>
            <translation>{name} s’interrompt ou est endommagé à la ligne {line}.</translation>
        </message>
        <message>
            <source>{name} cannot be opened: {reason}.</source>
            <translation>{name} ne peut pas être ouvert : {reason}.</translation>
        </message>
        <message>
            <source>{name} cannot be read: another program holds it, or you may not read it. Nothing was changed.</source>
            <translation>{name} ne peut pas être lu : un autre programme l’utilise ou vous n’en avez pas le droit. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <source>{name} cannot be written in the folder {folder}.</source>
            <translation>{name} ne peut pas être écrit dans le dossier {folder}.</translation>
        </message>
        <message>
            <source>{name} cannot be written in {folder}; an older file of that name is unchanged.</source>
            <translation>{name} ne peut pas être écrit dans {folder} ; un fichier antérieur du même nom est inchangé.</translation>
        </message>
        <message>
            <source>{name} carries a digital signature that any filling would break.</source>
            <translation>{name} porte une signature numérique que tout remplissage romprait.</translation>
        </message>
        <message>
            <source>{name} changed while it was read.</source>
            <translation>{name} a changé pendant la lecture.</translation>
        </message>
        <message>
            <source>{name} consists of more than {limit} parts.</source>
            <translation>{name} se compose de plus de {limit} parties.</translation>
        </message>
        <message>
            <source>{name} could not be copied soundly.</source>
            <translation>{name} n’a pas pu être copié correctement.</translation>
        </message>
        <message>
            <source>{name} could not be read or written: {reason}.</source>
            <translation>{name} n’a pas pu être lu ou écrit : {reason}.</translation>
        </message>
        <message>
            <source>{name} could not be read within {limit} seconds.</source>
            <translation>{name} n’a pas pu être lu en {limit} secondes.</translation>
        </message>
        <message>
            <source>{name} could not be read: the reading broke off.</source>
            <translation>{name} n’a pas pu être lu : la lecture s’est interrompue.</translation>
        </message>
        <message>
            <source>{name} could not be written: {reason}. An older file of that name is unchanged.</source>
            <translation>{name} n’a pas pu être écrit : {reason}. Un fichier antérieur du même nom est inchangé.</translation>
        </message>
        <message>
            <source>{name} declares a document type in {part}, which no workbook does; nothing was read.</source>
            <translation>{name} déclare un type de document dans {part}, ce que ne fait aucun classeur ; rien n’a été lu.</translation>
        </message>
        <message>
            <source>{name} declares a document type in {part}, which no workbook needs.</source>
            <translation>{name} déclare un type de document dans {part}, dont aucun classeur n’a besoin.</translation>
        </message>
        <message>
            <source>{name} declares entities of its own, which no published list does; nothing was read.</source>
            <translation>{name} déclare ses propres entités, ce que ne fait aucune liste publiée ; rien n’a été lu.</translation>
        </message>
        <message>
            <source>{name} ends in {ending}, so the filled workbook must as well.</source>
            <translation>{name} finit par {ending}, le classeur rempli doit donc finir de même.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} cell formats.</source>
            <translation>{name} a plus de {limit} formats de cellule.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} different texts.</source>
            <translation>{name} a plus de {limit} textes différents.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} filled cells.</source>
            <translation>{name} a plus de {limit} cellules remplies.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} sheets.</source>
            <translation>{name} a plus de {limit} feuilles.</translation>
        </message>
        <message>
            <source>{name} has no list called {sheet}.</source>
            <translation>{name} ne contient pas de liste nommée {sheet}.</translation>
        </message>
        <message>
            <source>{name} has no name “{value}” for a place of one sheet.</source>
            <translation>{name} n’a pas de nom « {value} » pour une place d’une feuille.</translation>
        </message>
        <message>
            <source>{name} has no sheet with cells.</source>
            <translation>{name} n’a aucune feuille avec des cellules.</translation>
        </message>
        <message>
            <source>{name} has no sheet “{sheet}”.</source>
            <translation>{name} n’a pas de feuille « {sheet} ».</translation>
        </message>
        <message>
            <source>{name} has no table “{value}”.</source>
            <translation>{name} n’a pas de tableau « {value} ».</translation>
        </message>
        <message>
            <source>{name} has so many wide rows that they come to more than {limit} cells.</source>
            <translation>{name} a tant de lignes larges qu’elles font plus de {limit} cellules.</translation>
        </message>
        <message>
            <source>{name} has {size} MiB; files of up to {limit} MiB are read.</source>
            <translation>{name} fait {size} Mio ; les fichiers sont lus jusqu’à {limit} Mio.</translation>
        </message>
        <message>
            <source>{name} holds more than {limit} MiB of text.</source>
            <translation>{name} contient plus de {limit} Mio de texte.</translation>
        </message>
        <message>
            <source>{name} holds no list of exchange rates that can be read.</source>
            <translation>{name} ne contient aucune liste de taux de change lisible.</translation>
        </message>
        <message>
            <source>{name} holds the part {part} twice, so it is not sound.</source>
            <translation>{name} contient deux fois l’élément {part} ; il n’est donc pas sain.</translation>
        </message>
        <message>
            <source>{name} holds {part} twice, so nobody can say which one is meant.</source>
            <translation>{name} contient {part} deux fois, et personne ne peut dire lequel compte.</translation>
        </message>
        <message>
            <source>{name} is a PDF document: there are no cells in it.</source>
            <translation>{name} est un document PDF : il ne contient aucune cellule.</translation>
        </message>
        <message>
            <source>{name} is a binary workbook (.xlsb), which is not read here.</source>
            <translation>{name} est un classeur binaire (.xlsb), qui n’est pas lu ici.</translation>
        </message>
        <message>
            <source>{name} is a demonstration and {other} is not; made-up and real figures are never put together.</source>
            <translation>{name} est une démonstration et {other} non ; des chiffres inventés et réels ne sont jamais réunis.</translation>
        </message>
        <message>
            <source>{name} is a store in use, not a backup.</source>
            <translation>{name} est un registre en service, pas une sauvegarde.</translation>
        </message>
        <message>
            <source>{name} is a text document or a presentation, not a workbook.</source>
            <translation>{name} est un document texte ou une présentation, pas un classeur.</translation>
        </message>
        <message>
            <source>{name} is a web page, whatever its name says.</source>
            <translation>{name} est une page web, quoi qu’en dise son nom.</translation>
        </message>
        <message>
            <source>{name} is a workbook of the old form .xls, which cannot be filled.</source>
            <translation>{name} est un classeur de l’ancien format .xls, qui ne peut pas être rempli.</translation>
        </message>
        <message>
            <source>{name} is a workbook, not one of the published forms.</source>
            <translation>{name} est un classeur, et non l’une des formes publiées.</translation>
        </message>
        <message>
            <source>{name} is an XML file, not a workbook.</source>
            <translation>{name} est un fichier XML, pas un classeur.</translation>
        </message>
        <message>
            <source>{name} is damaged: {part} cannot be read.</source>
            <translation>{name} est endommagé : {part} ne peut pas être lu.</translation>
        </message>
        <message>
            <source>{name} is empty: it has no single byte.</source>
            <translation>{name} est vide : il n’a pas un seul octet.</translation>
        </message>
        <message>
            <source>{name} is incomplete: {part} is missing.</source>
            <translation>{name} est incomplet : {part} manque.</translation>
        </message>
        <message>
            <source>{name} is neither a workbook nor a text with rows.</source>
            <translation>{name} n’est ni un classeur ni un texte en lignes.</translation>
        </message>
        <message>
            <source>{name} is not a workbook for Headquarters: it has none of the hidden names by which one is known.</source>
            <translation>{name} n’est pas un classeur pour le Siège : il n’a aucun des noms cachés auxquels on le reconnaît.</translation>
        </message>
        <message>
            <source>{name} is not an Excel workbook.</source>
            <translation>{name} n’est pas un classeur Excel.</translation>
        </message>
        <message>
            <source>{name} is not the workbook that the mapping “{mapping}” was made for; it has changed since.</source>
            <translation>{name} n’est pas le classeur pour lequel la correspondance « {mapping} » a été faite ; il a changé depuis.</translation>
        </message>
        <message>
            <source>{name} is open in another program, so it was not replaced.</source>
            <translation>{name} est ouvert dans un autre programme ; il n’a donc pas été remplacé.</translation>
        </message>
        <message>
            <source>{name} is packed suspiciously tightly: {part} unpacks to more than {limit} times its size.</source>
            <translation>{name} est comprimé de façon suspecte : {part} décompressé dépasse {limit} fois sa taille.</translation>
        </message>
        <message>
            <source>{name} is protected by a password, so it cannot be filled.</source>
            <translation>{name} est protégé par un mot de passe et ne peut donc pas être rempli.</translation>
        </message>
        <message>
            <source>{name} is protected with a password, so it cannot be read.</source>
            <translation>{name} est protégé par un mot de passe et ne peut donc pas être lu.</translation>
        </message>
        <message>
            <source>{name} is saved in the Strict form, which is read but not filled.</source>
            <translation>{name} est enregistré au format Strict, qui est lu mais pas rempli.</translation>
        </message>
        <message>
            <source>{name} is the same file as {other} and counts once.</source>
            <translation>{name} est le même fichier que {other} et compte une fois.</translation>
        </message>
        <message>
            <source>{name} is there already, and a mapping that people corrected is not overwritten.</source>
            <translation>{name} existe déjà, et une correspondance corrigée à la main n’est pas écrasée.</translation>
        </message>
        <message>
            <source>{name} is too large to be a list of exchange rates.</source>
            <translation>{name} est trop volumineux pour être une liste de taux de change.</translation>
        </message>
        <message>
            <source>{name} needs more than {limit} MiB of memory to be read.</source>
            <translation>{name} demande plus de {limit} Mio de mémoire pour être lu.</translation>
        </message>
        <message>
            <source>{name} unpacks to more than {limit} MiB.</source>
            <translation>{name} dépasse {limit} Mio une fois décompressé.</translation>
        </message>
        <message>
            <source>{name} unpacks to {size} MB, more than can be filled safely.</source>
            <translation>{name} occupe {size} Mo une fois décompressé, plus que ce qui peut être rempli sans risque.</translation>
        </message>
        <message>
            <source>{name} was not read, because the process that reads files could not be started: {reason}.</source>
            <translation>{name} n’a pas été lu, car le processus qui lit les fichiers n’a pas pu démarrer : {reason}.</translation>
        </message>
        <message>
            <source>{name} would be filled in its own place.</source>
            <translation>{name} serait rempli à sa propre place.</translation>
        </message>
        <message>
            <source>{name}, line {line}: a quotation mark is not closed, or text follows right after it.</source>
            <translation>{name}, ligne {line} : un guillemet n’est pas fermé, ou du texte le suit aussitôt.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: row {row} stands in the wrong place.</source>
            <translation>{name}, feuille {sheet} : la ligne {row} n’est pas à sa place.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: the merged cells {range} cover more than {limit} cells.</source>
            <translation>{name}, feuille {sheet} : les cellules fusionnées {range} couvrent plus de {limit} cellules.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} has more than {limit} characters.</source>
            <translation>{name}, feuille {sheet} : {cell} a plus de {limit} caractères.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} holds “{value}”, which is no value of a cell.</source>
            <translation>{name}, feuille {sheet} : {cell} contient « {value} », qui n’est pas une valeur de cellule.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} lies outside of any sheet.</source>
            <translation>{name}, feuille {sheet} : {cell} se trouve hors de toute feuille.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} stands there twice.</source>
            <translation>{name}, feuille {sheet} : {cell} s’y trouve deux fois.</translation>
        </message>
        <message>
            <source>{office}, {period}: {name} restates {other}, so only {name} counts.</source>
            <translation>{office}, {period} : {name} rectifie {other}, seul {name} compte donc.</translation>
        </message>
        <message>
            <source>{office}: {name} and {other} cover some of the same months; their totals stay apart.</source>
            <translation>{office} : {name} et {other} couvrent en partie les mêmes mois ; leurs totaux restent séparés.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a file.</source>
            <translation>{path} est un dossier, pas un fichier.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} est introuvable.</translation>
        </message>
        <message>
            <source>{path} lies in a folder that {program} keeps in step; it would copy the store while it is being written.</source>
            <translation>{path} se trouve dans un dossier que {program} synchronise ; le registre serait copié pendant qu’il est écrit.</translation>
        </message>
        <message>
            <source>{path} lies on a network drive ({system}), where a store would be damaged.</source>
            <translation>{path} se trouve sur un lecteur réseau ({system}), où un registre serait endommagé.</translation>
        </message>
        <message>
            <source>{reference} of {office} and {second} of {other} look like the same arrangement; both count.</source>
            <translation>{reference} de {office} et {second} de {other} semblent être le même arrangement ; les deux comptent.</translation>
        </message>
        <message>
            <source>{reference} was made by another edition of this program and does not come out the same.</source>
            <translation>{reference} a été établi par une autre édition de ce programme et ne ressort pas à l’identique.</translation>
        </message>
        <message>
            <source>{reference} was made from another copy of this register.</source>
            <translation>{reference} a été établi à partir d’une autre copie de ce registre.</translation>
        </message>
        <message>
            <source>{reference} was received and not made here.</source>
            <translation>{reference} a été reçu et n’a pas été établi ici.</translation>
        </message>
        <message>
            <source>“{value}” is no cell.</source>
            <translation>« {value} » n’est pas une cellule.</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>This can be read in two ways. Which one is meant?</source>
            <translation>Cela peut se lire de deux façons. Laquelle est la bonne ?</translation>
        </message>
        <message>
            <source>{label} (required)</source>
            <translation>{label} (obligatoire)</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>A4P area</source>
            <translation>Domaine A4P</translation>
        </message>
        <message>
            <source>Acceptance date</source>
            <translation>Date d’acceptation</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Accepté par</translation>
        </message>
        <message>
            <source>Accessibility assessed on</source>
            <translation>Accessibilité évaluée le</translation>
        </message>
        <message>
            <source>Active from</source>
            <translation>Actif depuis le</translation>
        </message>
        <message>
            <source>Active to</source>
            <translation>Actif jusqu’au</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Admin1</source>
            <translation>Subdivision administrative</translation>
        </message>
        <message>
            <source>Advances billed by</source>
            <translation>Avances à facturer avant le</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Convenu</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Convenu le</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alerte</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <source>Alternate for</source>
            <translation>Suppléant de</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Amount in USD</source>
            <translation>Montant en USD</translation>
        </message>
        <message>
            <source>Amount let go</source>
            <translation>Montant dispensé</translation>
        </message>
        <message>
            <source>Amount not billed</source>
            <translation>Montant non facturé</translation>
        </message>
        <message>
            <source>Anchor</source>
            <translation>Ancrage</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answer date</source>
            <translation>Date de la réponse</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Répondu par</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Approval date</source>
            <translation>Date d’approbation</translation>
        </message>
        <message>
            <source>Approval to occupy</source>
            <translation>Autorisation d’occuper</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approuvé par</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Personne qui approuve</translation>
        </message>
        <message>
            <source>Area (m²)</source>
            <translation>Surface (m²)</translation>
        </message>
        <message>
            <source>Area of recognition</source>
            <translation>Domaine de reconnaissance</translation>
        </message>
        <message>
            <source>Areas of the DSG message</source>
            <translation>Domaines du message de la Vice-Secrétaire générale</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>Date d’arrêté</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Élément lié</translation>
        </message>
        <message>
            <source>Attached kind</source>
            <translation>Genre d’élément lié</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Awarded by competition</source>
            <translation>Attribué par mise en concurrence</translation>
        </message>
        <message>
            <source>Balance they confirm</source>
            <translation>Solde confirmé par l’autre partie</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Tranches</translation>
        </message>
        <message>
            <source>Base currency</source>
            <translation>Monnaie de base</translation>
        </message>
        <message>
            <source>Baseline on</source>
            <translation>Date de départ</translation>
        </message>
        <message>
            <source>Baseline value</source>
            <translation>Valeur de départ</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Bill set off</source>
            <translation>Facture compensée</translation>
        </message>
        <message>
            <source>Billed by</source>
            <translation>Facturé par</translation>
        </message>
        <message>
            <source>Billed to</source>
            <translation>Facturé à</translation>
        </message>
        <message>
            <source>Billing channel</source>
            <translation>Circuit de facturation</translation>
        </message>
        <message>
            <source>Billing cycle</source>
            <translation>Cycle de facturation</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>Ligne budgétaire</translation>
        </message>
        <message>
            <source>Budget of the year before</source>
            <translation>Budget de l’exercice précédent</translation>
        </message>
        <message>
            <source>Catalogue item</source>
            <translation>Article du catalogue</translation>
        </message>
        <message>
            <source>Catalogue items</source>
            <translation>Postes du catalogue</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>Plafond</translation>
        </message>
        <message>
            <source>Census date</source>
            <translation>Date du recensement</translation>
        </message>
        <message>
            <source>Certification date</source>
            <translation>Date de certification</translation>
        </message>
        <message>
            <source>Certified by</source>
            <translation>Certifié par</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Présidence</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Somme de contrôle</translation>
        </message>
        <message>
            <source>Checksum of the inputs</source>
            <translation>Somme de contrôle des données d’entrée</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Classification</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Clearance date</source>
            <translation>Date de validation</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>Validé par</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Clos par</translation>
        </message>
        <message>
            <source>Closing date</source>
            <translation>Date de clôture</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Collaborative since</source>
            <translation>Collaboration depuis</translation>
        </message>
        <message>
            <source>Compound</source>
            <translation>Enceinte</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Concerne</translation>
        </message>
        <message>
            <source>Confirmation date</source>
            <translation>Date de confirmation</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Confirmé par</translation>
        </message>
        <message>
            <source>Confirmed quantity</source>
            <translation>Quantité confirmée</translation>
        </message>
        <message>
            <source>Consent of the holder</source>
            <translation>Consentement du titulaire</translation>
        </message>
        <message>
            <source>Consent of the supplier</source>
            <translation>Consentement du fournisseur</translation>
        </message>
        <message>
            <source>Consumer</source>
            <translation>Bénéficiaire</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Contracts committee needed</source>
            <translation>Comité des marchés nécessaire</translation>
        </message>
        <message>
            <source>Controls</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Cost group</source>
            <translation>Groupe de dépenses</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>Contrepartie</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Currency (USD)</source>
            <translation>Monnaie (USD)</translation>
        </message>
        <message>
            <source>Currency (amount let go)</source>
            <translation>Monnaie (montant dispensé)</translation>
        </message>
        <message>
            <source>Cut off</source>
            <translation>Date d’arrêté</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Qualité des données</translation>
        </message>
        <message>
            <source>Date of reliance</source>
            <translation>Date de la reconnaissance</translation>
        </message>
        <message>
            <source>Date of the exchange rate</source>
            <translation>Date du taux de change</translation>
        </message>
        <message>
            <source>Date sent</source>
            <translation>Date d’envoi</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Days of warning</source>
            <translation>Jours d’alerte</translation>
        </message>
        <message>
            <source>Days overdue</source>
            <translation>Jours de retard</translation>
        </message>
        <message>
            <source>Days to decide</source>
            <translation>Jours pour décider</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Décidé par</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Decision date</source>
            <translation>Date de la décision</translation>
        </message>
        <message>
            <source>Decision level</source>
            <translation>Niveau de décision</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Délégation</translation>
        </message>
        <message>
            <source>Delivered by</source>
            <translation>Livré par</translation>
        </message>
        <message>
            <source>Deliveries not billed</source>
            <translation>Livraisons non facturées</translation>
        </message>
        <message>
            <source>Delivery date</source>
            <translation>Date de livraison</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Démonstration</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Dénominateur</translation>
        </message>
        <message>
            <source>Deputy person</source>
            <translation>Personne suppléante</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Postes de travail prévus</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Écarts</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens favorable</translation>
        </message>
        <message>
            <source>Dispute date</source>
            <translation>Date de la contestation</translation>
        </message>
        <message>
            <source>Dispute path</source>
            <translation>Règlement des différends</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>Disputed amount</source>
            <translation>Montant contesté</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Effect on core clients</source>
            <translation>Effet sur les clients principaux</translation>
        </message>
        <message>
            <source>Elements of the rate</source>
            <translation>Éléments du tarif</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>End date</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>End of mandate</source>
            <translation>Fin du mandat</translation>
        </message>
        <message>
            <source>End of the host agreement</source>
            <translation>Fin de l’accord de siège</translation>
        </message>
        <message>
            <source>End of the lease</source>
            <translation>Fin du bail</translation>
        </message>
        <message>
            <source>End with extensions</source>
            <translation>Fin avec prolongations</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>Prend fin le</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Saisi par</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>Entity relied on</source>
            <translation>Entité reconnue</translation>
        </message>
        <message>
            <source>Erp</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Estimation</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Taux de change</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explication</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Financial basis</source>
            <translation>Base financière</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>First due date</source>
            <translation>Première échéance</translation>
        </message>
        <message>
            <source>First review</source>
            <translation>Premier examen</translation>
        </message>
        <message>
            <source>Fiscal calendar</source>
            <translation>Exercice budgétaire</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formule</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Constaté le</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>From state</source>
            <translation>État de départ</translation>
        </message>
        <message>
            <source>Frozen by</source>
            <translation>Figé par</translation>
        </message>
        <message>
            <source>Frozen on</source>
            <translation>Figé le</translation>
        </message>
        <message>
            <source>Funding reference</source>
            <translation>Référence du financement</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Accordée par</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>How it was settled</source>
            <translation>Comment il a été réglé</translation>
        </message>
        <message>
            <source>How long leavers pay</source>
            <translation>Jusqu’à quand paient les partants</translation>
        </message>
        <message>
            <source>How the area is measured</source>
            <translation>Mode de mesure de la surface</translation>
        </message>
        <message>
            <source>ISF priority</source>
            <translation>Priorité du CSI</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Incidence</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Innovation flags</source>
            <translation>Marqueurs d’innovation</translation>
        </message>
        <message>
            <source>Inputs of the run</source>
            <translation>Données d’entrée de la répartition</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Intégration</translation>
        </message>
        <message>
            <source>Issue date</source>
            <translation>Date d’émission</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Émis par</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Its validity covers the contract</source>
            <translation>Sa validité couvre le contrat</translation>
        </message>
        <message>
            <source>Joining date</source>
            <translation>Date d’adhésion</translation>
        </message>
        <message>
            <source>Justification</source>
            <translation>Justification</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Key of the finding</source>
            <translation>Clé du constat</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Kind of object</source>
            <translation>Genre d’objet</translation>
        </message>
        <message>
            <source>Kpi</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Last found on</source>
            <translation>Dernier constat le</translation>
        </message>
        <message>
            <source>Last units</source>
            <translation>Dernières unités</translation>
        </message>
        <message>
            <source>Late by 1 to 30 days</source>
            <translation>1 à 30 jours</translation>
        </message>
        <message>
            <source>Late by 181 to 365 days</source>
            <translation>181 à 365 jours</translation>
        </message>
        <message>
            <source>Late by 31 to 60 days</source>
            <translation>31 à 60 jours</translation>
        </message>
        <message>
            <source>Late by 61 to 90 days</source>
            <translation>61 à 90 jours</translation>
        </message>
        <message>
            <source>Late by 91 to 180 days</source>
            <translation>91 à 180 jours</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Chef de file</translation>
        </message>
        <message>
            <source>Lead entity</source>
            <translation>Entité chef de file</translation>
        </message>
        <message>
            <source>Lease document</source>
            <translation>Document du bail</translation>
        </message>
        <message>
            <source>Leaving date</source>
            <translation>Date de départ de l’entité</translation>
        </message>
        <message>
            <source>Ledger reference</source>
            <translation>Référence comptable</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Base juridique</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Dispense</translation>
        </message>
        <message>
            <source>Let go by</source>
            <translation>Dispense accordée par</translation>
        </message>
        <message>
            <source>Let go on</source>
            <translation>Dispense accordée le</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Probabilité</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Location dependence</source>
            <translation>Lien avec le lieu</translation>
        </message>
        <message>
            <source>Long-term agreement</source>
            <translation>Accord à long terme</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Managed by the Government</source>
            <translation>Géré par le Gouvernement</translation>
        </message>
        <message>
            <source>Managing entity</source>
            <translation>Entité gestionnaire</translation>
        </message>
        <message>
            <source>Mandate basis</source>
            <translation>Base dans le mandat</translation>
        </message>
        <message>
            <source>Mandatory</source>
            <translation>Obligatoire</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Correspondance</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Meeting date</source>
            <translation>Date de la réunion</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>Satisfaite le</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Minimum charge</source>
            <translation>Redevance minimale</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Procès-verbal</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>Modalité</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Months between due dates</source>
            <translation>Mois entre les échéances</translation>
        </message>
        <message>
            <source>Months between reviews</source>
            <translation>Mois entre deux examens</translation>
        </message>
        <message>
            <source>Months of one renewal</source>
            <translation>Mois d’un renouvellement</translation>
        </message>
        <message>
            <source>More than 365 days</source>
            <translation>Plus de 365 jours</translation>
        </message>
        <message>
            <source>Most renewals</source>
            <translation>Nombre maximal de renouvellements</translation>
        </message>
        <message>
            <source>Mr signatory</source>
            <translation>Signataire de la reconnaissance mutuelle</translation>
        </message>
        <message>
            <source>Mr signed on</source>
            <translation>Reconnaissance mutuelle signée le</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name (English)</source>
            <translation>Nom (anglais)</translation>
        </message>
        <message>
            <source>Name (French)</source>
            <translation>Nom (français)</translation>
        </message>
        <message>
            <source>Name (Spanish)</source>
            <translation>Nom (espagnol)</translation>
        </message>
        <message>
            <source>Need statement</source>
            <translation>Énoncé du besoin</translation>
        </message>
        <message>
            <source>Needed by</source>
            <translation>Nécessaire avant le</translation>
        </message>
        <message>
            <source>Net area (m²)</source>
            <translation>Surface nette (m²)</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>Prochain examen</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>Not due</source>
            <translation>Non échu</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note on closing</source>
            <translation>Note de clôture</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Notice date</source>
            <translation>Date du préavis</translation>
        </message>
        <message>
            <source>Notice days (lease)</source>
            <translation>Jours de préavis (bail)</translation>
        </message>
        <message>
            <source>Notice days (termination)</source>
            <translation>Jours de préavis (résiliation)</translation>
        </message>
        <message>
            <source>Notice days (withdrawal)</source>
            <translation>Jours de préavis (retrait)</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numérateur</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>Obligation</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Officer of the consumer</source>
            <translation>Responsable côté bénéficiaire</translation>
        </message>
        <message>
            <source>Officer of the provider</source>
            <translation>Responsable côté prestataire</translation>
        </message>
        <message>
            <source>Open bills</source>
            <translation>Factures ouvertes</translation>
        </message>
        <message>
            <source>Open ended</source>
            <translation>Durée indéterminée</translation>
        </message>
        <message>
            <source>Open to other entities</source>
            <translation>Ouvert à d’autres entités</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Order date</source>
            <translation>Date de la commande</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Numéro de commande</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Our balance</source>
            <translation>Notre solde</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Owner entity</source>
            <translation>Entité responsable</translation>
        </message>
        <message>
            <source>Owner office</source>
            <translation>Bureau responsable</translation>
        </message>
        <message>
            <source>Owner person</source>
            <translation>Personne responsable</translation>
        </message>
        <message>
            <source>Page count</source>
            <translation>Nombre de pages</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Arrangement principal</translation>
        </message>
        <message>
            <source>Parent office</source>
            <translation>Bureau de rattachement</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Payment terms days</source>
            <translation>Délai de paiement en jours</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Period end</source>
            <translation>Fin de période</translation>
        </message>
        <message>
            <source>Period start</source>
            <translation>Début de période</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Posting date</source>
            <translation>Date de comptabilisation</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <source>Preparation date</source>
            <translation>Date d’établissement</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Établi par</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présent</translation>
        </message>
        <message>
            <source>Price tiers</source>
            <translation>Paliers de prix</translation>
        </message>
        <message>
            <source>Prices checked on</source>
            <translation>Prix vérifiés le</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Proration</source>
            <translation>Prorata</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Provisional exchange rate</source>
            <translation>Taux de change provisoire</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Rate card</source>
            <translation>Grille tarifaire</translation>
        </message>
        <message>
            <source>Rate line</source>
            <translation>Ligne de tarif</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Reason for closing</source>
            <translation>Motif de la clôture</translation>
        </message>
        <message>
            <source>Reason for reopening</source>
            <translation>Motif de la réouverture</translation>
        </message>
        <message>
            <source>Reason for retiring</source>
            <translation>Motif du retrait</translation>
        </message>
        <message>
            <source>Reason for the difference</source>
            <translation>Motif de l’écart</translation>
        </message>
        <message>
            <source>Reason for the dispute</source>
            <translation>Motif de la contestation</translation>
        </message>
        <message>
            <source>Reason for the exception</source>
            <translation>Motif de l’exception</translation>
        </message>
        <message>
            <source>Reason for the state</source>
            <translation>Motif de l’état</translation>
        </message>
        <message>
            <source>Reason for the status</source>
            <translation>Motif de la situation</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Rapprochement</translation>
        </message>
        <message>
            <source>Record concerned</source>
            <translation>Fiche concernée</translation>
        </message>
        <message>
            <source>Record it is for</source>
            <translation>Fiche visée</translation>
        </message>
        <message>
            <source>Records compared</source>
            <translation>Éléments rapprochés</translation>
        </message>
        <message>
            <source>Recurs every year</source>
            <translation>Se répète chaque année</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>Renvoyé à</translation>
        </message>
        <message>
            <source>Refers to</source>
            <translation>Renvoie à</translation>
        </message>
        <message>
            <source>Relying entity</source>
            <translation>Entité qui reconnaît</translation>
        </message>
        <message>
            <source>Renews itself</source>
            <translation>Renouvellement tacite</translation>
        </message>
        <message>
            <source>Reopened by</source>
            <translation>Rouvert par</translation>
        </message>
        <message>
            <source>Reopening approved by</source>
            <translation>Réouverture approuvée par</translation>
        </message>
        <message>
            <source>Reopening date</source>
            <translation>Date de réouverture</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>Remplacé par</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Remplace</translation>
        </message>
        <message>
            <source>Reporting stream</source>
            <translation>Filière de rapport</translation>
        </message>
        <message>
            <source>Request date</source>
            <translation>Date de la demande</translation>
        </message>
        <message>
            <source>Requested by</source>
            <translation>Demandé par</translation>
        </message>
        <message>
            <source>Resident</source>
            <translation>Résident</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Parade</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Retired on</source>
            <translation>Retiré le</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>À revoir avant le</translation>
        </message>
        <message>
            <source>Review date</source>
            <translation>Date de l’examen</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Examiné par</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Role of the Resident Coordinator</source>
            <translation>Rôle du Coordonnateur résident</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Rule for the last units</source>
            <translation>Règle pour les dernières unités</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Répartition faite par</translation>
        </message>
        <message>
            <source>Run date</source>
            <translation>Date de la répartition</translation>
        </message>
        <message>
            <source>Run it follows</source>
            <translation>Répartition précédente</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Portée</translation>
        </message>
        <message>
            <source>Sealed on</source>
            <translation>Scellé le</translation>
        </message>
        <message>
            <source>Security area</source>
            <translation>Zone de sécurité</translation>
        </message>
        <message>
            <source>Security assessed on</source>
            <translation>Sécurité évaluée le</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Expéditeur</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Envoyé à</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Service date</source>
            <translation>Date de la prestation</translation>
        </message>
        <message>
            <source>Service level</source>
            <translation>Niveau de service</translation>
        </message>
        <message>
            <source>Service line</source>
            <translation>Ligne de services</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Settlement date</source>
            <translation>Date du règlement</translation>
        </message>
        <message>
            <source>Settlement due days</source>
            <translation>Délai de règlement en jours</translation>
        </message>
        <message>
            <source>Settlement it reverses</source>
            <translation>Règlement annulé</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Quote-part</translation>
        </message>
        <message>
            <source>Share cap</source>
            <translation>Plafond de la quote-part</translation>
        </message>
        <message>
            <source>Shared budget</source>
            <translation>Budget commun</translation>
        </message>
        <message>
            <source>Shared with the Government</source>
            <translation>Partagé avec le Gouvernement</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Sharing key</source>
            <translation>Clé de répartition</translation>
        </message>
        <message>
            <source>Sharing scheme</source>
            <translation>Barème de partage</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>Sigle</translation>
        </message>
        <message>
            <source>Signatory name</source>
            <translation>Nom du signataire</translation>
        </message>
        <message>
            <source>Signatory title</source>
            <translation>Fonction du signataire</translation>
        </message>
        <message>
            <source>Signature date</source>
            <translation>Date de signature</translation>
        </message>
        <message>
            <source>Signed document</source>
            <translation>Document signé</translation>
        </message>
        <message>
            <source>Signed minutes</source>
            <translation>Procès-verbal signé</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Source of verification</source>
            <translation>Source de vérification</translation>
        </message>
        <message>
            <source>Start date</source>
            <translation>Prise d’effet</translation>
        </message>
        <message>
            <source>Start of the lease</source>
            <translation>Début du bail</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>Commence le</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stock-take action</source>
            <translation>Mesure d’inventaire</translation>
        </message>
        <message>
            <source>Stock-take note</source>
            <translation>Note d’inventaire</translation>
        </message>
        <message>
            <source>Successor</source>
            <translation>Successeur</translation>
        </message>
        <message>
            <source>Superseded by</source>
            <translation>Remplacé par</translation>
        </message>
        <message>
            <source>Superseded reason</source>
            <translation>Motif du remplacement</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Frais d’appui</translation>
        </message>
        <message>
            <source>Support charge</source>
            <translation>Frais d’appui</translation>
        </message>
        <message>
            <source>Support percent</source>
            <translation>Pourcentage d’appui</translation>
        </message>
        <message>
            <source>Sustain flags</source>
            <translation>Marqueurs de durabilité</translation>
        </message>
        <message>
            <source>Sustainable Development Goals</source>
            <translation>Objectifs de développement durable</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Régime d’occupation</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The award was competitive</source>
            <translation>L’attribution s’est faite par concurrence</translation>
        </message>
        <message>
            <source>The holder agrees</source>
            <translation>Le titulaire est d’accord</translation>
        </message>
        <message>
            <source>The same conditions apply</source>
            <translation>Les mêmes conditions s’appliquent</translation>
        </message>
        <message>
            <source>The supplier agrees</source>
            <translation>Le fournisseur est d’accord</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Title (English)</source>
            <translation>Titre (anglais)</translation>
        </message>
        <message>
            <source>Title (French)</source>
            <translation>Titre (français)</translation>
        </message>
        <message>
            <source>To state</source>
            <translation>État d’arrivée</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolérance</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Sujet</translation>
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
            <translation>Type</translation>
        </message>
        <message>
            <source>UN House</source>
            <translation>Maison des Nations Unies</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Units per USD</source>
            <translation>Unités par USD</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Use it belongs to</source>
            <translation>Utilisation dont elle relève</translation>
        </message>
        <message>
            <source>Using entity</source>
            <translation>Entité utilisatrice</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valable du</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Validated by</source>
            <translation>Validé par</translation>
        </message>
        <message>
            <source>Validation date</source>
            <translation>Date de validation</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Version applies on</source>
            <translation>Version applicable le</translation>
        </message>
        <message>
            <source>Version of the budget</source>
            <translation>Version du budget</translation>
        </message>
        <message>
            <source>Version reason</source>
            <translation>Motif de la version</translation>
        </message>
        <message>
            <source>Volume estimate</source>
            <translation>Volume estimé</translation>
        </message>
        <message>
            <source>Way of cooperating</source>
            <translation>Mode de coopération</translation>
        </message>
        <message>
            <source>Way of moving together</source>
            <translation>Mode de regroupement</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Pondération</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>What did not work</source>
            <translation>Ce qui n’a pas fonctionné</translation>
        </message>
        <message>
            <source>What is relied on</source>
            <translation>Ce qui est reconnu</translation>
        </message>
        <message>
            <source>What it corrects</source>
            <translation>Ce qu’il corrige</translation>
        </message>
        <message>
            <source>What the amendment changes</source>
            <translation>Objet de l’avenant</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été constaté</translation>
        </message>
        <message>
            <source>Why it goes on without cover</source>
            <translation>Motif de la poursuite sans couverture</translation>
        </message>
        <message>
            <source>Why they are not billed</source>
            <translation>Motif de la non-facturation</translation>
        </message>
        <message>
            <source>Withdrawal date</source>
            <translation>Date de retrait</translation>
        </message>
        <message>
            <source>Workstations</source>
            <translation>Postes de travail</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Rédigé par</translation>
        </message>
        <message>
            <source>Year of the stock-take</source>
            <translation>Année d’inventaire</translation>
        </message>
        <message>
            <source>Yearly rent</source>
            <translation>Loyer annuel</translation>
        </message>
    </context>
    <context>
        <name>FigureStrip</name>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
    </context>
    <context>
        <name>FigureTile</name>
        <message>
            <source>{caption}: {number}</source>
            <translation>{caption} : {number}</translation>
        </message>
        <message>
            <source>{caption}: {number}, {note}</source>
            <translation>{caption} : {number}, {note}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} sur {total}</translation>
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
            <translation>Plafond…</translation>
        </message>
        <message>
            <source>Decide before…</source>
            <translation>Décider avant…</translation>
        </message>
        <message>
            <source>Ends before…</source>
            <translation>Échéance avant le…</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Signal</translation>
        </message>
        <message>
            <source>Lead…</source>
            <translation>Pilote…</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Party…</source>
            <translation>Partie…</translation>
        </message>
        <message>
            <source>Search, or type:mou</source>
            <translation>Rechercher, ou type:mou</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
    </context>
    <context>
        <name>FindingWords</name>
        <message>
            <source>Accessibility not assessed</source>
            <translation>Accessibilité non évaluée</translation>
        </message>
        <message>
            <source>Add who is in them, or record the hand-back.</source>
            <translation>Ajoutez qui les occupe, ou enregistrez la restitution.</translation>
        </message>
        <message>
            <source>Area over 100 %</source>
            <translation>Surface au-delà de 100 %</translation>
        </message>
        <message>
            <source>At least 80 % of the ceiling is called off. Plan the next agreement.</source>
            <translation>Au moins 80 % du plafond est commandé. Préparez l’accord suivant.</translation>
        </message>
        <message>
            <source>Conditions open</source>
            <translation>Conditions ouvertes</translation>
        </message>
        <message>
            <source>Desks over 100 %</source>
            <translation>Postes au-delà de 100 %</translation>
        </message>
        <message>
            <source>Ended and still used</source>
            <translation>Terminé et encore utilisé</translation>
        </message>
        <message>
            <source>Host agreement ended</source>
            <translation>Accord avec l’hôte terminé</translation>
        </message>
        <message>
            <source>Lease ended</source>
            <translation>Bail terminé</translation>
        </message>
        <message>
            <source>More is called off than the ceiling allows. Ask the holder to raise it.</source>
            <translation>Plus que le plafond est commandé. Demandez au titulaire de le relever.</translation>
        </message>
        <message>
            <source>Near the ceiling</source>
            <translation>Près du plafond</translation>
        </message>
        <message>
            <source>No accessibility assessment is on record.</source>
            <translation>Aucune évaluation de l’accessibilité n’est enregistrée.</translation>
        </message>
        <message>
            <source>No security assessment is on record; shared premises need one a year.</source>
            <translation>Aucune évaluation de sécurité n’est enregistrée ; les locaux partagés en demandent une par an.</translation>
        </message>
        <message>
            <source>Nobody is in them</source>
            <translation>Personne ne les occupe</translation>
        </message>
        <message>
            <source>Not open to others</source>
            <translation>Pas ouvert à d’autres</translation>
        </message>
        <message>
            <source>Occupant is no party</source>
            <translation>Occupant non partie</translation>
        </message>
        <message>
            <source>Occupant without an area</source>
            <translation>Occupant sans surface</translation>
        </message>
        <message>
            <source>Ordered outside its days</source>
            <translation>Commandé hors période</translation>
        </message>
        <message>
            <source>Over the ceiling</source>
            <translation>Au-delà du plafond</translation>
        </message>
        <message>
            <source>Party without rooms</source>
            <translation>Partie sans bureaux</translation>
        </message>
        <message>
            <source>Price check is due</source>
            <translation>Contrôle des prix à faire</translation>
        </message>
        <message>
            <source>Security not assessed</source>
            <translation>Sécurité non évaluée</translation>
        </message>
        <message>
            <source>The agreement ended on {day}; the arrangement of {entities} still runs.</source>
            <translation>L’accord a pris fin le {day} ; l’arrangement de {entities} court encore.</translation>
        </message>
        <message>
            <source>The agreement with the host ended on {day}.</source>
            <translation>L’accord avec l’hôte a pris fin le {day}.</translation>
        </message>
        <message>
            <source>The last assessment was on {day}; shared premises are assessed every year.</source>
            <translation>La dernière évaluation date du {day} ; les locaux partagés sont évalués chaque année.</translation>
        </message>
        <message>
            <source>The lease ended on {day} and the premises are still active.</source>
            <translation>Le bail a pris fin le {day} et les locaux sont encore actifs.</translation>
        </message>
        <message>
            <source>The occupants have more desks together than the premises. Correct one.</source>
            <translation>Les occupants ont ensemble plus de postes que les locaux. Corrigez l’un des chiffres.</translation>
        </message>
        <message>
            <source>The occupants have more square metres together than the premises. Correct one.</source>
            <translation>Les occupants ont ensemble plus de mètres carrés que les locaux. Corrigez l’un des chiffres.</translation>
        </message>
        <message>
            <source>The prices were to be checked again by {day}.</source>
            <translation>Les prix devaient être contrôlés de nouveau avant le {day}.</translation>
        </message>
        <message>
            <source>{entities}: enter the net area, so that the cost can be shared.</source>
            <translation>{entities} : saisissez la surface nette, pour que les coûts puissent être partagés.</translation>
        </message>
        <message>
            <source>{entities}: in the premises, and no party to their arrangement.</source>
            <translation>{entities} : dans les locaux, sans être partie à leur arrangement.</translation>
        </message>
        <message>
            <source>{entities}: not all conditions for the use are met. The list below says which.</source>
            <translation>{entities} : toutes les conditions de l’utilisation ne sont pas remplies. La liste ci-dessous dit lesquelles.</translation>
        </message>
        <message>
            <source>{entities}: ordered on {day}, when the agreement was not in force.</source>
            <translation>{entities} : commandé le {day}, alors que l’accord n’était pas en vigueur.</translation>
        </message>
        <message>
            <source>{entities}: party to the arrangement, and without rooms in the premises.</source>
            <translation>{entities} : partie à l’arrangement, sans bureaux dans les locaux.</translation>
        </message>
        <message>
            <source>{entities}: uses an agreement that is not marked as open to other entities.</source>
            <translation>{entities} : utilise un accord qui n’est pas marqué comme ouvert à d’autres entités.</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Choose another…</source>
            <translation>Choisir un autre fichier…</translation>
        </message>
        <message>
            <source>Common Services</source>
            <translation>Common Services</translation>
        </message>
        <message>
            <source>Everything is kept on this computer. No network and no account are needed.</source>
            <translation>Tout est conservé sur cet ordinateur. Ni réseau ni compte ne sont nécessaires.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Ouvrir en lecture seule</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Set up an office</source>
            <translation>Créer un bureau</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>FixPanel</name>
        <message>
            <source>Current cell and what is to fix</source>
            <translation>Cellule courante et points à corriger</translation>
        </message>
        <message>
            <source>Note or reason</source>
            <translation>Note ou motif</translation>
        </message>
        <message>
            <source>Nothing asks for your attention here.</source>
            <translation>Rien n’appelle votre attention ici.</translation>
        </message>
        <message>
            <source>To fix</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>{count} or more</source>
            <translation>{count} ou plus</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message>
            <source>A day has no valid rate. Enter one.</source>
            <translation>Un jour n’a pas de tarif valable. Saisissez-en un.</translation>
        </message>
        <message>
            <source>A party uses the service and has not signed.</source>
            <translation>Une partie utilise le service et n’a pas signé.</translation>
        </message>
        <message>
            <source>A party uses the service since {since} and has not signed.</source>
            <translation>Une partie utilise le service depuis le {since} et n’a pas signé.</translation>
        </message>
        <message>
            <source>A review is due. Record it.</source>
            <translation>Un examen est à faire. Consignez-le.</translation>
        </message>
        <message>
            <source>It ended, and services are still used. Extend or stop.</source>
            <translation>L’arrangement est échu et ses services sont encore utilisés. Prolongez ou arrêtez.</translation>
        </message>
        <message>
            <source>It ended, and services are used since {since}. Extend or stop.</source>
            <translation>L’arrangement est échu et ses services sont utilisés depuis le {since}. Prolongez ou arrêtez.</translation>
        </message>
        <message>
            <source>It ends on {due}. Renew it or let it end.</source>
            <translation>L’échéance est le {due}. Renouvelez l’arrangement ou laissez-le prendre fin.</translation>
        </message>
        <message>
            <source>It runs beyond the end of the mandate on {due}.</source>
            <translation>L’arrangement dépasse la fin du mandat, le {due}.</translation>
        </message>
        <message>
            <source>It runs beyond the end of the mandate.</source>
            <translation>L’arrangement dépasse la fin du mandat.</translation>
        </message>
        <message>
            <source>It was signed after it had started, on {since}.</source>
            <translation>Il a été signé après avoir pris effet, le {since}.</translation>
        </message>
        <message>
            <source>It was signed after it had started.</source>
            <translation>Il a été signé après avoir pris effet.</translation>
        </message>
        <message>
            <source>More than 80 % of the ceiling is used since {since}.</source>
            <translation>Plus de 80 % du plafond sont utilisés depuis le {since}.</translation>
        </message>
        <message>
            <source>More than 80 % of the ceiling is used.</source>
            <translation>Plus de 80 % du plafond sont utilisés.</translation>
        </message>
        <message>
            <source>No rate is valid from {since}. Enter one.</source>
            <translation>Aucun tarif n’est valable à partir du {since}. Saisissez-en un.</translation>
        </message>
        <message>
            <source>Services run without a valid arrangement since {since}.</source>
            <translation>Des services sont assurés sans arrangement valable depuis le {since}.</translation>
        </message>
        <message>
            <source>Services run without a valid arrangement.</source>
            <translation>Des services sont assurés sans arrangement valable.</translation>
        </message>
        <message>
            <source>The ceiling is reached since {since}. Raise it or stop.</source>
            <translation>Le plafond est atteint depuis le {since}. Relevez-le ou arrêtez.</translation>
        </message>
        <message>
            <source>The ceiling is reached. Raise it or stop.</source>
            <translation>Le plafond est atteint. Relevez-le ou arrêtez.</translation>
        </message>
        <message>
            <source>The census is older than a year since {since}. Ask for a new one.</source>
            <translation>Le recensement date de plus d’un an depuis le {since}. Demandez-en un nouveau.</translation>
        </message>
        <message>
            <source>The census is older than a year. Ask for a new one.</source>
            <translation>Le recensement date de plus d’un an. Demandez-en un nouveau.</translation>
        </message>
        <message>
            <source>The decision is late. Decide now.</source>
            <translation>La décision est en retard. Décidez maintenant.</translation>
        </message>
        <message>
            <source>The decision was due on {due}. Decide now.</source>
            <translation>La décision était attendue le {due}. Décidez maintenant.</translation>
        </message>
        <message>
            <source>The last day to give notice is {due}.</source>
            <translation>Le dernier jour pour donner préavis est le {due}.</translation>
        </message>
        <message>
            <source>The review was due on {due}. Record it.</source>
            <translation>L’examen était attendu le {due}. Consignez-le.</translation>
        </message>
    </context>
    <context>
        <name>FormChoices</name>
        <message>
            <source>As of</source>
            <translation>État au</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulaire</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Langue des formulaires</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>%n j de retard</numerusform>
                <numerusform>%n j de retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Jan–Dec {year}</source>
            <translation>Janv.–déc. {year}</translation>
        </message>
        <message>
            <source>Jul–Jun {first}/{second}</source>
            <translation>Juil.–juin {first}/{second}</translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>dans %n j</numerusform>
                <numerusform>dans %n j</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>{currency} {amount}</source>
            <translation>{amount} {currency}</translation>
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
            <translation>{number} %</translation>
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
                <numerusform>%n calcul figé.</numerusform>
                <numerusform>%n calculs figés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) with {total} are frozen</source>
            <translation>
                <numerusform>%n calcul de {total} est figé</numerusform>
                <numerusform>%n calculs de {total} sont figés</numerusform>
            </translation>
        </message>
        <message>
            <source>A mistake found later is put right by a run that follows; this one stays on record.</source>
            <translation>Une erreur trouvée plus tard est corrigée par un calcul qui suit ; celui-ci reste enregistré.</translation>
        </message>
        <message>
            <source>Freeze the split</source>
            <translation>Figer la répartition</translation>
        </message>
        <message>
            <source>From then on nothing changes these shares, and bills may be made of them.</source>
            <translation>Dès lors rien ne modifie ces parts, et des factures peuvent en être établies.</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>Laisser ouvert</translation>
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
            <translation>Les flèches déplacent le bord. Entrée ou un double clic rend la largeur habituelle.</translation>
        </message>
    </context>
    <context>
        <name>HandoverPage</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Handover pack</source>
            <translation>Dossier de passation</translation>
        </message>
        <message>
            <source>Language of the pack</source>
            <translation>Langue du dossier</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Création de {name}</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Enregistrer le PDF…</translation>
        </message>
        <message>
            <source>Save the handover pack</source>
            <translation>Enregistrer le dossier de passation</translation>
        </message>
        <message>
            <source>Save workbook…</source>
            <translation>Enregistrer le classeur…</translation>
        </message>
        <message>
            <source>The handover pack is made: {name}</source>
            <translation>Le dossier de passation est prêt : {name}</translation>
        </message>
        <message>
            <source>The pack is being read; it comes as soon as it is there.</source>
            <translation>Le dossier est en cours de lecture ; il s’affiche dès qu’il est prêt.</translation>
        </message>
        <message>
            <source>What is due, late, open and missing, whom to ask, and how it came to this</source>
            <translation>Ce qui est dû ou manque</translation>
        </message>
    </context>
    <context>
        <name>HistoryPart</name>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Keep what was entered since and take back the rest</source>
            <translation>Garder ce qui a été saisi depuis et annuler le reste</translation>
        </message>
        <message>
            <source>Some of these values were changed again since. What should happen to them?</source>
            <translation>Certaines de ces valeurs ont été modifiées depuis. Que doivent-elles devenir ?</translation>
        </message>
        <message>
            <source>Take an act back</source>
            <translation>Annuler une opération</translation>
        </message>
        <message>
            <source>Take everything back</source>
            <translation>Tout annuler</translation>
        </message>
        <message>
            <source>Take this act back</source>
            <translation>Annuler cette opération</translation>
        </message>
        <message>
            <source>The act was taken back.</source>
            <translation>L’opération a été annulée.</translation>
        </message>
        <message>
            <source>This act cannot be taken back; a new one corrects it.</source>
            <translation>Cette opération ne peut pas être annulée ; une nouvelle la corrige.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>HqChecks</name>
        <message>
            <source>A narrative has to be written, and validated by another.</source>
            <translation>Un texte doit être rédigé, puis validé par une autre personne.</translation>
        </message>
        <message>
            <source>Every amount has a value in US dollars</source>
            <translation>Chaque montant a une valeur en dollars</translation>
        </message>
        <message>
            <source>Every gender figure has a validated narrative</source>
            <translation>Chaque chiffre relatif au genre a un texte validé</translation>
        </message>
        <message>
            <source>Every indicator was measured</source>
            <translation>Chaque indicateur a été mesuré</translation>
        </message>
        <message>
            <source>Every line of use has a rate</source>
            <translation>Chaque ligne d’utilisation a un tarif</translation>
        </message>
        <message>
            <source>Every month of use is entered</source>
            <translation>Chaque mois d’utilisation est saisi</translation>
        </message>
        <message>
            <source>Every party has signed</source>
            <translation>Chaque partie a signé</translation>
        </message>
        <message>
            <source>Everything used was in force</source>
            <translation>Tout ce qui a été utilisé était en vigueur</translation>
        </message>
        <message>
            <source>Their signing date stays blank.</source>
            <translation>Leur date de signature reste vide.</translation>
        </message>
        <message>
            <source>They are not listed; their use and their alerts are.</source>
            <translation>Ils ne figurent pas dans la liste ; leur utilisation et leurs alertes, si.</translation>
        </message>
        <message>
            <source>They have a quantity and no amount.</source>
            <translation>Elles ont une quantité et pas de montant.</translation>
        </message>
        <message>
            <source>They have an amount and no value in US dollars.</source>
            <translation>Elles ont un montant et pas de valeur en dollars.</translation>
        </message>
        <message>
            <source>They print as not measured, never as zero.</source>
            <translation>Ils sont imprimés comme non mesurés, jamais comme zéro.</translation>
        </message>
        <message>
            <source>They stand as a known gap on the cover, never as zero.</source>
            <translation>Ils figurent sur la page de garde comme lacune connue, jamais comme zéro.</translation>
        </message>
        <message>
            <source>{count} arrangements were used and not in force</source>
            <translation>Arrangements utilisés sans être en vigueur : {count}</translation>
        </message>
        <message>
            <source>{count} of {of} gender figures have no validated narrative</source>
            <translation>{count} des {of} chiffres relatifs au genre n’ont pas de texte validé</translation>
        </message>
        <message>
            <source>{count} of {of} indicators were not measured</source>
            <translation>Indicateurs non mesurés : {count} sur {of}</translation>
        </message>
        <message>
            <source>{count} of {of} lines of use have no exchange rate</source>
            <translation>Lignes d’utilisation sans taux de change : {count} sur {of}</translation>
        </message>
        <message>
            <source>{count} of {of} lines of use have no rate</source>
            <translation>Lignes d’utilisation sans tarif : {count} sur {of}</translation>
        </message>
        <message>
            <source>{count} of {of} months of use are not entered</source>
            <translation>Mois d’utilisation non saisis : {count} sur {of}</translation>
        </message>
        <message>
            <source>{count} of {of} parties have not signed</source>
            <translation>Parties qui n’ont pas signé : {count} sur {of}</translation>
        </message>
    </context>
    <context>
        <name>HqReports</name>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Ceilings in {currency}</source>
            <translation>Plafonds en {currency}</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Check before</source>
            <translation>Contrôle précédent</translation>
        </message>
        <message>
            <source>Data up to</source>
            <translation>Données au</translation>
        </message>
        <message>
            <source>Export workbook…</source>
            <translation>Exporter le classeur…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Handover pack…</source>
            <translation>Dossier de passation…</translation>
        </message>
        <message>
            <source>Lines of use</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Next check</source>
            <translation>Contrôle suivant</translation>
        </message>
        <message>
            <source>No workbook was made in this window yet.</source>
            <translation>Aucun classeur n’a encore été créé dans cette fenêtre.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Readings of indicators</source>
            <translation>Relevés d’indicateurs</translation>
        </message>
        <message>
            <source>Restates</source>
            <translation>Rectifie</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Save as draft</source>
            <translation>Faire un projet</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Transmission</translation>
        </message>
        <message>
            <source>Submit to Headquarters…</source>
            <translation>Transmettre au Siège…</translation>
        </message>
        <message>
            <source>The register is still being read.</source>
            <translation>Le registre est encore en cours de lecture.</translation>
        </message>
        <message>
            <source>Use: amount in {currency}</source>
            <translation>Utilisation : montant en {currency}</translation>
        </message>
        <message>
            <source>Use: quantity, all units</source>
            <translation>Utilisation : quantité, toutes unités</translation>
        </message>
        <message>
            <source>Use: value in US dollars</source>
            <translation>Utilisation : valeur en dollars</translation>
        </message>
        <message>
            <source>Verify a workbook…</source>
            <translation>Vérifier un classeur…</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>What served the priorities…</source>
            <translation>Ce qui a servi les priorités…</translation>
        </message>
        <message>
            <source>Workbooks made before</source>
            <translation>Classeurs créés auparavant</translation>
        </message>
        <message>
            <source>Workbooks of Headquarters desks…</source>
            <translation>Classeurs des services du Siège…</translation>
        </message>
        <message>
            <source>Year basis</source>
            <translation>Base de l’exercice</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>concorde</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>diverge</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <source>{sheet}: rows</source>
            <translation>{sheet} : lignes</translation>
        </message>
    </context>
    <context>
        <name>HqReportsPage</name>
        <message>
            <source>Change settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Export workbook…</source>
            <translation>Exporter le classeur…</translation>
        </message>
        <message>
            <source>HQ reports</source>
            <translation>Rapports au Siège</translation>
        </message>
        <message>
            <source>Reading the register</source>
            <translation>Lecture du registre</translation>
        </message>
        <message>
            <source>Save as draft</source>
            <translation>Faire un projet</translation>
        </message>
        <message>
            <source>Submit to Headquarters…</source>
            <translation>Transmettre au Siège…</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Le fichier ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>The register is still being read.</source>
            <translation>Le registre est encore en cours de lecture.</translation>
        </message>
        <message>
            <source>The workbook is made: {name}</source>
            <translation>Le classeur est créé : {name}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
        <message>
            <source>{reference} is submitted and kept</source>
            <translation>{reference} est transmis et conservé</translation>
        </message>
        <message>
            <source>{reference} is submitted.</source>
            <translation>{reference} est transmis.</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>In the sheet</source>
            <translation>Dans la feuille</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissée de côté</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Lu comme</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce qu’elle fait</translation>
        </message>
        <message>
            <source>left out, kept in a note</source>
            <translation>laissée de côté, gardée dans une note</translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message numerus="yes">
            <source>%n question(s) left: answer them first.</source>
            <translation>
                <numerusform>Il reste %n question : répondez-y d’abord.</numerusform>
                <numerusform>Il reste %n questions : répondez-y d’abord.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>Importation de {name}</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>Aucun fichier n’est choisi.</translation>
        </message>
        <message>
            <source>No row of the sheet would change anything.</source>
            <translation>Aucune ligne de la feuille ne changerait quoi que ce soit.</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
    </context>
    <context>
        <name>ImportLists</name>
        <message>
            <source>Answer it</source>
            <translation>À répondre</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Répondu</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>No row changes anything.</source>
            <translation>Aucune ligne ne change quoi que ce soit.</translation>
        </message>
        <message>
            <source>No row of the sheet is new.</source>
            <translation>Aucune ligne de la feuille n’est nouvelle.</translation>
        </message>
        <message>
            <source>Not in the sheet</source>
            <translation>Absent de la feuille</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Identique</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>En attente d’une réponse</translation>
        </message>
        <message>
            <source>What the sheet would change</source>
            <translation>Ce que la feuille changerait</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Answered as last time for this sender.</source>
            <translation>Réponse reprise de la dernière fois pour cet expéditeur.</translation>
        </message>
        <message>
            <source>Column {column}</source>
            <translation>Colonne {column}</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Leave this row out</source>
            <translation>Laisser cette ligne de côté</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Lu comme</translation>
        </message>
        <message>
            <source>This column is read as:</source>
            <translation>Cette colonne est lue comme :</translation>
        </message>
        <message>
            <source>left out, kept in a note</source>
            <translation>laissée de côté, gardée dans une note</translation>
        </message>
        <message>
            <source>{sheet}, row {row}</source>
            <translation>{sheet}, ligne {row}</translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message numerus="yes">
            <source>%n row(s) of {name} imported.</source>
            <translation>
                <numerusform>%n ligne de {name} importée.</numerusform>
                <numerusform>%n lignes de {name} importées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Choose a line to see what it does.</source>
            <translation>Choisissez une ligne pour voir ce qu’elle fait.</translation>
        </message>
        <message>
            <source>Choose a workbook or a text table. You see every change before anything is written.</source>
            <translation>Choisissez un classeur ou un tableau en texte. Vous voyez chaque changement avant que quoi que ce soit soit écrit.</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Choisir un autre fichier…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Importer %n ligne</numerusform>
                <numerusform>Importer %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave this row out</source>
            <translation>Laisser cette ligne de côté</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>Aucun fichier n’est choisi.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Rien n’a été importé.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lecture du fichier…</translation>
        </message>
        <message>
            <source>Rehearsal only. Nothing has been written.</source>
            <translation>Simulation seulement. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The sheet does not mention this record. It stays as it is.</source>
            <translation>La feuille ne mentionne pas cette fiche. Elle reste telle quelle.</translation>
        </message>
        <message>
            <source>Workbooks and text tables ({endings});;All files (*)</source>
            <translation>Classeurs et tableaux en texte ({endings});;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>Panneau latéral</translation>
        </message>
    </context>
    <context>
        <name>IntegerField</name>
        <message>
            <source>{field} must be {least} or more. Correct the number.</source>
            <translation>{field} doit être égal ou supérieur à {least}. Corrigez le nombre.</translation>
        </message>
        <message>
            <source>{field} must be {most} or less. Correct the number.</source>
            <translation>{field} doit être égal ou inférieur à {most}. Corrigez le nombre.</translation>
        </message>
    </context>
    <context>
        <name>IssuePanel</name>
        <message numerus="yes">
            <source>%n bill(s) issued.</source>
            <translation>
                <numerusform>%n facture émise.</numerusform>
                <numerusform>%n factures émises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bill(s) will be issued: {total}</source>
            <translation>
                <numerusform>%n facture sera émise : {total}</numerusform>
                <numerusform>%n factures seront émises : {total}</numerusform>
            </translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Émettre</translation>
        </message>
        <message>
            <source>Issue bills</source>
            <translation>Émettre des factures</translation>
        </message>
        <message>
            <source>Not issued</source>
            <translation>Non émise</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>What is given free needs a reason.</source>
            <translation>Ce qui est fourni gratuitement exige un motif.</translation>
        </message>
        <message>
            <source>{bills}. They freeze with their lines and rates, fall due by the terms of payment, and their orders count as billed. Issuing is not taken back: a credit note or a cancellation corrects it.</source>
            <translation>{bills}. Elles sont figées avec leurs lignes et leurs tarifs, viennent à échéance selon les conditions de paiement, et leurs commandes comptent comme facturées. L’émission ne s’annule pas : un avoir ou une annulation la corrige.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Add a row to the selection or take it out</source>
            <translation>Ajouter une ligne à la sélection ou l’en retirer</translation>
        </message>
        <message>
            <source>Back and forward</source>
            <translation>Précédent et suivant</translation>
        </message>
        <message>
            <source>Copy and paste as a table, also from Excel</source>
            <translation>Copier et coller comme tableau, aussi depuis Excel</translation>
        </message>
        <message>
            <source>Do what the filled button does</source>
            <translation>Faire ce que fait le bouton plein</translation>
        </message>
        <message>
            <source>Down, to the next cell; typing replaces</source>
            <translation>Vers le bas, vers la cellule suivante ; la saisie remplace</translation>
        </message>
        <message>
            <source>Edit the field or cell</source>
            <translation>Modifier le champ ou la cellule</translation>
        </message>
        <message>
            <source>Fill down, fill right</source>
            <translation>Recopier vers le bas, vers la droite</translation>
        </message>
        <message>
            <source>Filter of the list</source>
            <translation>Filtre de la liste</translation>
        </message>
        <message>
            <source>HQ reports, Change log</source>
            <translation>Rapports au Siège, Journal des modifications</translation>
        </message>
        <message>
            <source>Inspector on or off</source>
            <translation>Afficher ou masquer le panneau latéral</translation>
        </message>
        <message>
            <source>Leave the innermost thing; nothing is lost</source>
            <translation>Quitter l’élément le plus proche ; rien n’est perdu</translation>
        </message>
        <message>
            <source>Menus</source>
            <translation>Menus</translation>
        </message>
        <message>
            <source>Move the edge of a panel reached by Tab; Enter gives the usual width back</source>
            <translation>Déplacer le bord d’un panneau atteint avec Tab ; Entrée rend la largeur habituelle</translation>
        </message>
        <message>
            <source>Move; Shift extends the selection</source>
            <translation>Se déplacer ; Maj étend la sélection</translation>
        </message>
        <message>
            <source>New record of this place</source>
            <translation>Nouvelle fiche de cette page</translation>
        </message>
        <message>
            <source>Next and previous issue</source>
            <translation>Point suivant et précédent</translation>
        </message>
        <message>
            <source>Next and previous part of the window</source>
            <translation>Zone suivante et précédente de la fenêtre</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Search for records and commands</source>
            <translation>Rechercher des fiches et des commandes</translation>
        </message>
        <message>
            <source>The same places by their letter, where no text is typed</source>
            <translation>Les mêmes pages par leur lettre, hors de la saisie de texte</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Cette page</translation>
        </message>
        <message>
            <source>Today, Arrangements, Services, Monthly usage</source>
            <translation>Aujourd’hui, Arrangements, Services, Utilisation mensuelle</translation>
        </message>
        <message>
            <source>Today, in a date field; plus and minus move it by a day</source>
            <translation>La date du jour, dans un champ de date ; plus et moins la déplacent d’un jour</translation>
        </message>
        <message>
            <source>Undo and redo, act by act</source>
            <translation>Annuler et rétablir, opération par opération</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Every command is also in a menu, with its keys beside it.</source>
            <translation>Chaque commande figure aussi dans un menu, avec ses touches à côté.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>Dans les listes</translation>
        </message>
        <message>
            <source>In the grid and in fields</source>
            <translation>Dans la grille et les champs</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>Touches et aide</translation>
        </message>
    </context>
    <context>
        <name>KinPart</name>
        <message>
            <source>Belongs together</source>
            <translation>Vont ensemble</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>open-ended</source>
            <translation>durée indéterminée</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Action</source>
            <translation>Mesure à prendre</translation>
        </message>
        <message>
            <source>Answer to an alert</source>
            <translation>Réponse à une alerte</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Bill line</source>
            <translation>Ligne de facture</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>Ligne budgétaire</translation>
        </message>
        <message>
            <source>Call-off</source>
            <translation>Commande sur accord</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Closed period</source>
            <translation>Période close</translation>
        </message>
        <message>
            <source>Confirmation of a balance</source>
            <translation>Confirmation de solde</translation>
        </message>
        <message>
            <source>Cost of a month</source>
            <translation>Dépense d’un mois</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Delegation of authority</source>
            <translation>Délégation de pouvoir</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Livraison</translation>
        </message>
        <message>
            <source>Difference found</source>
            <translation>Écart constaté</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Taux de change</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Kept ageing</source>
            <translation>Balance âgée conservée</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Long-term agreement</source>
            <translation>Accord à long terme</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Utilisation mensuelle</translation>
        </message>
        <message>
            <source>Mutual recognition</source>
            <translation>Reconnaissance mutuelle</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>Texte explicatif</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>Obligation</translation>
        </message>
        <message>
            <source>Obligation met</source>
            <translation>Obligation satisfaite</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Occupation</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Own kind of service</source>
            <translation>Type de service propre</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <source>Priority served</source>
            <translation>Priorité servie</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Rate card</source>
            <translation>Grille tarifaire</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Relevé</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Rapprochement</translation>
        </message>
        <message>
            <source>Remembered sender</source>
            <translation>Expéditeur mémorisé</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risque</translation>
        </message>
        <message>
            <source>Role held</source>
            <translation>Rôle exercé</translation>
        </message>
        <message>
            <source>Run of shares</source>
            <translation>Calcul des quotes-parts</translation>
        </message>
        <message>
            <source>Scheme of shares</source>
            <translation>Mode de répartition</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Règlement</translation>
        </message>
        <message>
            <source>Share of a cost</source>
            <translation>Quote-part</translation>
        </message>
        <message>
            <source>Shared budget</source>
            <translation>Budget commun</translation>
        </message>
        <message>
            <source>Sharing key</source>
            <translation>Clé de répartition</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Transmission</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Use of a long-term agreement</source>
            <translation>Utilisation d’un accord à long terme</translation>
        </message>
        <message>
            <source>Waiver</source>
            <translation>Dispense</translation>
        </message>
        <message>
            <source>Workbook to fill in</source>
            <translation>Classeur à remplir</translation>
        </message>
    </context>
    <context>
        <name>KpiAdder</name>
        <message>
            <source>Choose an indicator and type its target, for example 95.</source>
            <translation>Choisissez un indicateur et tapez sa cible, par exemple 95.</translation>
        </message>
        <message>
            <source>Indicator to add or change</source>
            <translation>Indicateur à ajouter ou à modifier</translation>
        </message>
        <message>
            <source>Set target</source>
            <translation>Fixer la cible</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
    </context>
    <context>
        <name>KpiPart</name>
        <message>
            <source>Choose a reading in the list first.</source>
            <translation>Choisissez d’abord un relevé dans la liste.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Day of the reading</source>
            <translation>Jour du relevé</translation>
        </message>
        <message>
            <source>Enter reading</source>
            <translation>Saisir un relevé</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Saisi par</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>Dernier relevé</translation>
        </message>
        <message>
            <source>Last readings</source>
            <translation>Derniers relevés</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Mesuré le</translation>
        </message>
        <message>
            <source>No indicator is chosen yet. Choose one and its target.</source>
            <translation>Aucun indicateur n’est encore choisi. Choisissez-en un et sa cible.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Cote</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Relevés</translation>
        </message>
        <message>
            <source>Remove the reading</source>
            <translation>Retirer le relevé</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>{field} is empty. Enter it.</source>
            <translation>{field} : rien n’est saisi. Remplissez ce champ.</translation>
        </message>
    </context>
    <context>
        <name>LeavingPanel</name>
        <message>
            <source>End an occupancy</source>
            <translation>Mettre fin à une occupation</translation>
        </message>
        <message>
            <source>End the occupancy</source>
            <translation>Mettre fin à l’occupation</translation>
        </message>
        <message>
            <source>Fewer than two entities remain: the premises stop being common.</source>
            <translation>Il reste moins de deux entités : les locaux cessent d’être communs.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Nobody remains in the premises.</source>
            <translation>Personne ne reste dans les locaux.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>The occupancy of {code} is ended.</source>
            <translation>L’occupation de {code} prend fin.</translation>
        </message>
        <message>
            <source>These stay and share the cost: {codes}.</source>
            <translation>Restent et partagent les coûts : {codes}.</translation>
        </message>
        <message>
            <source>{area} m² and {desks} desks become free on {day}.</source>
            <translation>{area} m² et {desks} postes se libèrent le {day}.</translation>
        </message>
        <message>
            <source>{code} leaves</source>
            <translation>{code} part</translation>
        </message>
        <message>
            <source>{code} stays alone and bears the whole cost.</source>
            <translation>{code} reste seul et supporte tous les coûts.</translation>
        </message>
    </context>
    <context>
        <name>LensColumns</name>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Nobody said why yet</source>
            <translation>Personne n’a encore dit pourquoi</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Validated by</source>
            <translation>Validé par</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Rédigé par</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
    </context>
    <context>
        <name>LensLines</name>
        <message>
            <source>Add a priority</source>
            <translation>Ajouter une priorité</translation>
        </message>
        <message>
            <source>Evidence…</source>
            <translation>Preuve…</translation>
        </message>
        <message>
            <source>Narratives</source>
            <translation>Textes explicatifs</translation>
        </message>
        <message>
            <source>No narrative tells yet what this arrangement changed, for whom, and what comes next.</source>
            <translation>Aucun texte ne dit encore ce que cet arrangement a changé, pour qui, et ce qui vient ensuite.</translation>
        </message>
        <message>
            <source>Priorities served</source>
            <translation>Priorités servies</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Take the validation back</source>
            <translation>Annuler la validation</translation>
        </message>
        <message>
            <source>The terms name no priority, goal or flag.</source>
            <translation>Les clauses ne nomment ni priorité, ni objectif, ni repère.</translation>
        </message>
        <message>
            <source>Validate</source>
            <translation>Valider</translation>
        </message>
        <message>
            <source>Which document shows it?</source>
            <translation>Quel document le montre ?</translation>
        </message>
        <message>
            <source>Which scheme?</source>
            <translation>Quel cadre ?</translation>
        </message>
        <message>
            <source>Why does it serve “{priority}”? One or two sentences.</source>
            <translation>Pourquoi sert-il « {priority} » ? Une ou deux phrases.</translation>
        </message>
        <message>
            <source>Why is the narrative removed?</source>
            <translation>Pourquoi le texte est-il retiré ?</translation>
        </message>
        <message>
            <source>Write a narrative</source>
            <translation>Rédiger un texte</translation>
        </message>
    </context>
    <context>
        <name>LensPage</name>
        <message>
            <source>Arrangements that serve the priority</source>
            <translation>Arrangements qui servent la priorité</translation>
        </message>
        <message>
            <source>Gender figures</source>
            <translation>Chiffres relatifs au genre</translation>
        </message>
        <message>
            <source>Gender figures and their narratives</source>
            <translation>Chiffres relatifs au genre et leurs textes</translation>
        </message>
        <message>
            <source>Narratives</source>
            <translation>Textes explicatifs</translation>
        </message>
        <message>
            <source>Narratives of the period</source>
            <translation>Textes de la période</translation>
        </message>
        <message>
            <source>No arrangement in force in the period names it.</source>
            <translation>Aucun arrangement en vigueur pendant la période ne la nomme.</translation>
        </message>
        <message>
            <source>No gender figure was read in the period.</source>
            <translation>Aucun chiffre relatif au genre n’a été relevé pendant la période.</translation>
        </message>
        <message>
            <source>No narrative tells of the period.</source>
            <translation>Aucun texte ne parle de la période.</translation>
        </message>
        <message>
            <source>Open the arrangement</source>
            <translation>Ouvrir l’arrangement</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Priorities</source>
            <translation>Priorités</translation>
        </message>
        <message>
            <source>Quarter {number} of {year}</source>
            <translation>Trim. {number} de {year}</translation>
        </message>
        <message>
            <source>Reading the register…</source>
            <translation>Lecture du registre…</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Servie par</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>Exercice {year}</translation>
        </message>
        <message>
            <source>open the arrangement</source>
            <translation>ouvrir l’arrangement</translation>
        </message>
        <message>
            <source>{count} arrangements in force, {rc} with the Resident Coordinator. Decided at: {levels}.</source>
            <translation>{count} arrangements en vigueur, dont {rc} avec le Coordonnateur résident. Décidés au niveau : {levels}.</translation>
        </message>
        <message>
            <source>{count} gender figures lack a validated narrative.</source>
            <translation>{count} chiffres relatifs au genre n’ont pas de texte validé.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
    </context>
    <context>
        <name>LensPageColumns</name>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>Texte explicatif</translation>
        </message>
        <message>
            <source>No reason</source>
            <translation>Sans motif</translation>
        </message>
        <message>
            <source>Nobody said why yet</source>
            <translation>Personne n’a encore dit pourquoi</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Servie par</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
    </context>
    <context>
        <name>LensPart</name>
        <message>
            <source>Add a priority…</source>
            <translation>Ajouter une priorité…</translation>
        </message>
        <message>
            <source>Level of decision</source>
            <translation>Niveau de décision</translation>
        </message>
        <message>
            <source>Policy lens</source>
            <translation>Regard des politiques</translation>
        </message>
        <message>
            <source>Resident Coordinator</source>
            <translation>Coordonnateur résident</translation>
        </message>
        <message>
            <source>The terms are signed: the priorities they name change by an amendment; reasons can be written.</source>
            <translation>Les clauses sont signées : les priorités qu’elles nomment changent par un avenant ; les motifs peuvent être écrits.</translation>
        </message>
    </context>
    <context>
        <name>LifeSteps</name>
        <message>
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Not reached yet.</source>
            <translation>Pas encore atteint.</translation>
        </message>
        <message>
            <source>Nothing is missing for this step.</source>
            <translation>Rien ne manque pour cette étape.</translation>
        </message>
        <message>
            <source>This step was passed over.</source>
            <translation>Cette étape a été sautée.</translation>
        </message>
        <message>
            <source>by the calendar</source>
            <translation>par le calendrier</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>à partir du {day}</translation>
        </message>
        <message>
            <source>open-ended</source>
            <translation>durée indéterminée</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <source>to {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>manquent : {count}</translation>
        </message>
        <message>
            <source>{sentence} Prepared and approved by one person: {reason}</source>
            <translation>{sentence} Préparé et approuvé par une seule personne : {reason}</translation>
        </message>
        <message>
            <source>{sentence} Reason: {reason}</source>
            <translation>{sentence} Motif : {reason}</translation>
        </message>
        <message>
            <source>{signed} of {total} signed</source>
            <translation>{signed} signatures sur {total}</translation>
        </message>
        <message>
            <source>{state} on {day}, {who}.</source>
            <translation>{state} le {day}, {who}.</translation>
        </message>
    </context>
    <context>
        <name>LikenessPart</name>
        <message>
            <source>An arrangement like this is in the register already.</source>
            <translation>Un arrangement semblable est déjà dans le registre.</translation>
        </message>
        <message>
            <source>One sentence; it is kept in the history.</source>
            <translation>Une phrase ; elle est conservée dans l’historique.</translation>
        </message>
        <message>
            <source>Open it to see whether it is the same, or log a further one with a reason.</source>
            <translation>Ouvrez-le pour voir si c’est le même, ou enregistrez-en un autre avec un motif.</translation>
        </message>
        <message>
            <source>Say why a further one is logged, or open the one that is there.</source>
            <translation>Dites pourquoi en enregistrer un autre, ou ouvrez celui qui existe.</translation>
        </message>
        <message>
            <source>Why a further one</source>
            <translation>Pourquoi un autre</translation>
        </message>
        <message>
            <source>same parties, days that meet</source>
            <translation>mêmes parties, périodes qui se recoupent</translation>
        </message>
        <message>
            <source>similar title</source>
            <translation>titre semblable</translation>
        </message>
        <message>
            <source>{count} arrangements like this are in the register already.</source>
            <translation>Des arrangements semblables sont déjà dans le registre : {count}.</translation>
        </message>
    </context>
    <context>
        <name>LineColumns</name>
        <message>
            <source>Bucket</source>
            <translation>Enveloppe</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Saisi</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimation</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquant</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>No scheme</source>
            <translation>Aucune clé</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Shared by</source>
            <translation>Réparti par</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Dépensé</translation>
        </message>
        <message>
            <source>Spent %</source>
            <translation>Dépensé %</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>À venir</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>LinesPart</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Retiré.</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Approver</source>
            <translation>Personne qui approuve</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Both signatories</source>
            <translation>Deux signataires</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Commandé</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>Plafond</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Common</source>
            <translation>Communs</translation>
        </message>
        <message>
            <source>Common, by compound</source>
            <translation>Communs par l’enceinte</translation>
        </message>
        <message>
            <source>Compound</source>
            <translation>Enceinte</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Décider avant le</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Postes</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Exception with reason</source>
            <translation>Exception motivée</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Prolongé</translation>
        </message>
        <message>
            <source>Handed back</source>
            <translation>Restitués</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Lease ends</source>
            <translation>Fin du bail</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Not both signatories</source>
            <translation>Signataire manquant</translation>
        </message>
        <message>
            <source>Notice by</source>
            <translation>Préavis avant le</translation>
        </message>
        <message>
            <source>Occupants</source>
            <translation>Occupants</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Relied on</source>
            <translation>Entité reconnue</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>Entité qui s’appuie</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Portée</translation>
        </message>
        <message>
            <source>Single entity</source>
            <translation>Une seule entité</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Pris</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Régime d’occupation</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>UN House</source>
            <translation>Maison des Nations Unies</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Utilisateurs</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>What is relied on</source>
            <translation>Ce qui est reconnu</translation>
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
                <numerusform>%n ligne copiée.</numerusform>
                <numerusform>%n lignes copiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n ligne choisie</numerusform>
                <numerusform>%n lignes choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose columns…</source>
            <translation>Choisir les colonnes…</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copier comme tableau</translation>
        </message>
        <message>
            <source>Do not group</source>
            <translation>Ne pas grouper</translation>
        </message>
        <message>
            <source>Filter the list…</source>
            <translation>Filtrer la liste…</translation>
        </message>
        <message>
            <source>Group by: {field}</source>
            <translation>Grouper par : {field}</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nom de la vue</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>Imprimer la liste…</translation>
        </message>
        <message>
            <source>Revert the view</source>
            <translation>Rétablir la vue</translation>
        </message>
        <message>
            <source>Save as a new view…</source>
            <translation>Enregistrer comme nouvelle vue…</translation>
        </message>
        <message>
            <source>Save the list as PDF</source>
            <translation>Enregistrer la liste en PDF</translation>
        </message>
        <message>
            <source>Save the list as PDF…</source>
            <translation>Enregistrer la liste en PDF…</translation>
        </message>
        <message>
            <source>Save the view</source>
            <translation>Enregistrer la vue</translation>
        </message>
        <message>
            <source>Show view: {name}</source>
            <translation>Afficher la vue : {name}</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>La liste est vide.</translation>
        </message>
        <message>
            <source>The selected rows are copied with their headings.</source>
            <translation>Les lignes sélectionnées sont copiées avec leurs en-têtes.</translation>
        </message>
        <message>
            <source>The view is as it was saved.</source>
            <translation>La vue est telle qu’elle a été enregistrée.</translation>
        </message>
    </context>
    <context>
        <name>ListOut</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n ligne copiée.</numerusform>
                <numerusform>%n lignes copiées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copier comme tableau</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>Imprimer la liste…</translation>
        </message>
        <message>
            <source>Save the list as PDF</source>
            <translation>Enregistrer la liste en PDF</translation>
        </message>
        <message>
            <source>Save the list as PDF…</source>
            <translation>Enregistrer la liste en PDF…</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>La liste est vide.</translation>
        </message>
    </context>
    <context>
        <name>ListPaper</name>
        <message>
            <source>Filter the list, or write the Headquarters workbook.</source>
            <translation>Filtrez la liste, ou écrivez le classeur pour le Siège.</translation>
        </message>
        <message>
            <source>This list is too long for paper: it has more than {count} rows.</source>
            <translation>Cette liste est trop longue pour le papier : elle a plus de {count} lignes.</translation>
        </message>
    </context>
    <context>
        <name>ListsPage</name>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtre</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>volet</translation>
        </message>
    </context>
    <context>
        <name>LogBrowse</name>
        <message>
            <source>Clear the filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Find an act</source>
            <translation>Chercher une opération</translation>
        </message>
        <message>
            <source>No act matches “{text}”.</source>
            <translation>Aucune opération ne correspond à « {text} ».</translation>
        </message>
    </context>
    <context>
        <name>LogColumns</name>
        <message>
            <source>On</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>LongTextField</name>
        <message>
            <source>The text has {count} characters; at most {most} fit. Shorten it.</source>
            <translation>Le texte compte {count} caractères ; {most} au plus sont admis. Raccourcissez-le.</translation>
        </message>
    </context>
    <context>
        <name>MadeColumns</name>
        <message>
            <source>File, or why there is none</source>
            <translation>Fichier, ou pourquoi il n’y en a pas</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Non écrit</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partenaire</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrit</translation>
        </message>
    </context>
    <context>
        <name>MadePart</name>
        <message numerus="yes">
            <source>%n figure(s) were recomputed and agree.</source>
            <translation>
                <numerusform>%n chiffre a été recalculé et concorde.</numerusform>
                <numerusform>%n chiffres ont été recalculés et concordent.</numerusform>
            </translation>
        </message>
        <message>
            <source>A workbook is being read or made.</source>
            <translation>Un classeur est en cours de lecture ou de production.</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Et {count} de plus.</translation>
        </message>
        <message>
            <source>Back to the preview</source>
            <translation>Retour à l’aperçu</translation>
        </message>
        <message>
            <source>Choose a submission first.</source>
            <translation>Choisissez d’abord une transmission.</translation>
        </message>
        <message>
            <source>Do not use its figures before the sender has looked.</source>
            <translation>N’utilisez pas ses chiffres avant que l’expéditeur les ait revus.</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Make it again</source>
            <translation>Le refaire</translation>
        </message>
        <message>
            <source>Make it again…</source>
            <translation>Le refaire…</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Création de {name}</translation>
        </message>
        <message>
            <source>No workbook was made yet.</source>
            <translation>Aucun classeur n’a encore été créé.</translation>
        </message>
        <message>
            <source>Nothing was submitted yet.</source>
            <translation>Rien n’a encore été transmis.</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Save the kept file</source>
            <translation>Enregistrer le fichier conservé</translation>
        </message>
        <message>
            <source>Save the kept file…</source>
            <translation>Enregistrer le fichier conservé…</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Transmissions</translation>
        </message>
        <message>
            <source>The fingerprint is the same.</source>
            <translation>L’empreinte est la même.</translation>
        </message>
        <message>
            <source>Verify a workbook</source>
            <translation>Vérifier un classeur</translation>
        </message>
        <message>
            <source>Verify a workbook…</source>
            <translation>Vérifier un classeur…</translation>
        </message>
        <message>
            <source>Workbooks made before</source>
            <translation>Classeurs créés auparavant</translation>
        </message>
        <message numerus="yes">
            <source>{name} does not tie out: it differs in %n place(s)</source>
            <translation>
                <numerusform>{name} ne concorde pas : il diverge à %n endroit</numerusform>
                <numerusform>{name} ne concorde pas : il diverge à %n endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is the file that was sent.</source>
            <translation>{name} est le fichier qui a été envoyé.</translation>
        </message>
        <message>
            <source>{name} ties out with itself</source>
            <translation>{name} concorde avec lui-même</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Common Services</source>
            <translation>Common Services</translation>
        </message>
        <message>
            <source>Let it finish</source>
            <translation>Laisser terminer</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Stop it and close</source>
            <translation>Arrêter et fermer</translation>
        </message>
        <message>
            <source>{work} is still running. Stopping it leaves everything as it was before it began.</source>
            <translation>{work} : travail encore en cours. L’arrêter laisse tout comme c’était avant son début.</translation>
        </message>
    </context>
    <context>
        <name>Making</name>
        <message>
            <source>A workbook is being made.</source>
            <translation>Un classeur est en cours de création.</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export workbook</source>
            <translation>Exporter le classeur</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Création de {name}</translation>
        </message>
        <message>
            <source>No workbook was made</source>
            <translation>Aucun classeur n’a été créé</translation>
        </message>
        <message>
            <source>No workbook was made, and a file of before is as it was.</source>
            <translation>Aucun classeur n’a été créé, et un fichier antérieur est resté tel quel.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>{name} does not tie out: every sheet is marked DRAFT, CHECK FAILED</source>
            <translation>{name} ne concorde pas : chaque feuille porte la mention PROJET, CONTRÔLE NON CONCLUANT</translation>
        </message>
        <message>
            <source>{name} is made and ties out</source>
            <translation>{name} est créé et concorde</translation>
        </message>
        <message>
            <source>{rows} rows, {figures} figures agree with the register. Fingerprint {sha256}</source>
            <translation>{rows} lignes, {figures} chiffres concordent avec le registre. Empreinte {sha256}</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>Fi&amp;che</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Technical details</source>
            <translation>Détails techniques</translation>
        </message>
    </context>
    <context>
        <name>MinutesPaper</name>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Présidence</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Procès-verbal</translation>
        </message>
        <message>
            <source>Minutes: {body}, {day}</source>
            <translation>Procès-verbal : {body}, {day}</translation>
        </message>
        <message>
            <source>No decision was recorded.</source>
            <translation>Aucune décision n’a été consignée.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>MinutesPrinting</name>
        <message>
            <source>Minutes as PDF…</source>
            <translation>Procès-verbal en PDF…</translation>
        </message>
    </context>
    <context>
        <name>MissingLine</name>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Let it go…</source>
            <translation>Accorder une dispense…</translation>
        </message>
        <message>
            <source>Record it…</source>
            <translation>Consigner…</translation>
        </message>
    </context>
    <context>
        <name>MissingPart</name>
        <message>
            <source>Let a requirement go</source>
            <translation>Accorder une dispense</translation>
        </message>
        <message>
            <source>Missing for the next step</source>
            <translation>Manque pour l’étape suivante</translation>
        </message>
        <message>
            <source>Record a clearance</source>
            <translation>Consigner une validation</translation>
        </message>
        <message>
            <source>Who gave the clearance “{kind}”? Name and function.</source>
            <translation>Qui a donné la validation « {kind} » ? Nom et fonction.</translation>
        </message>
        <message>
            <source>{sentence} Why may it be let go?</source>
            <translation>{sentence} Pourquoi peut-on y renoncer ?</translation>
        </message>
    </context>
    <context>
        <name>MoneyColumns</name>
        <message>
            <source>Agrees</source>
            <translation>Concorde</translation>
        </message>
        <message>
            <source>All parties</source>
            <translation>Toutes les parties</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Diffère</translation>
        </message>
        <message>
            <source>Missing here</source>
            <translation>Manque ici</translation>
        </message>
        <message>
            <source>Missing there</source>
            <translation>Manque chez eux</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Rouverte</translation>
        </message>
        <message>
            <source>Our reference</source>
            <translation>Notre référence</translation>
        </message>
        <message>
            <source>The amount differs</source>
            <translation>Le montant diffère</translation>
        </message>
        <message>
            <source>The date differs</source>
            <translation>La date diffère</translation>
        </message>
        <message>
            <source>Their reference</source>
            <translation>Leur référence</translation>
        </message>
        <message>
            <source>They say</source>
            <translation>Ils disent</translation>
        </message>
        <message>
            <source>We say</source>
            <translation>Nous disons</translation>
        </message>
    </context>
    <context>
        <name>MoneyField</name>
        <message>
            <source>{field}, currency</source>
            <translation>{field}, monnaie</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n autre</numerusform>
                <numerusform>+%n autres</numerusform>
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
            <translation>Année précédente</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clos</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
    </context>
    <context>
        <name>MonthPart</name>
        <message>
            <source>All days</source>
            <translation>Tous les jours</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Month: {month}</source>
            <translation>Mois : {month}</translation>
        </message>
        <message>
            <source>Nothing falls on this day.</source>
            <translation>Rien ce jour-là.</translation>
        </message>
        <message>
            <source>On this day</source>
            <translation>Ce jour-là</translation>
        </message>
        <message>
            <source>This line has no page of its own; what is known stands beside it.</source>
            <translation>Cette ligne n’a pas de page à elle ; ce que l’on sait figure à côté.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>Quels jours</translation>
        </message>
    </context>
    <context>
        <name>MonthsPart</name>
        <message>
            <source>Change</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Monthly totals</source>
            <translation>Totaux mensuels</translation>
        </message>
        <message>
            <source>Nothing is entered yet.</source>
            <translation>Rien n’est encore saisi.</translation>
        </message>
        <message>
            <source>Type usage</source>
            <translation>Saisir l’utilisation</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>An dernier</translation>
        </message>
    </context>
    <context>
        <name>MoveAsks</name>
        <message>
            <source>Cancel the arrangement…</source>
            <translation>Annuler l’arrangement…</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>Clôturer…</translation>
        </message>
        <message>
            <source>Every obligation was met</source>
            <translation>Toutes les obligations sont remplies</translation>
        </message>
        <message>
            <source>Everything below has to be settled first. A closed arrangement does not change any more.</source>
            <translation>Tout ce qui suit doit d’abord être réglé. Un arrangement clôturé ne change plus.</translation>
        </message>
        <message>
            <source>From which day</source>
            <translation>À partir de quel jour</translation>
        </message>
        <message>
            <source>Given on {given}, with {days} of notice: {least} is the last day covered.</source>
            <translation>Donné le {given}, avec {days} de préavis : le {least} est le dernier jour couvert.</translation>
        </message>
        <message>
            <source>In which role</source>
            <translation>À quel titre</translation>
        </message>
        <message>
            <source>It ends on {day}.</source>
            <translation>Il prend fin le {day}.</translation>
        </message>
        <message>
            <source>It is taken out before it was signed. It stays in the register as cancelled.</source>
            <translation>Il est retiré avant d’être signé. Il reste dans le registre comme annulé.</translation>
        </message>
        <message>
            <source>Its own term ends before that, on {day}.</source>
            <translation>Sa propre durée prend fin avant, le {day}.</translation>
        </message>
        <message>
            <source>Last day covered</source>
            <translation>Dernier jour couvert</translation>
        </message>
        <message>
            <source>Leave it empty for the day the notice days lead to.</source>
            <translation>Laissez vide pour le jour auquel mène le préavis.</translation>
        </message>
        <message>
            <source>Make active</source>
            <translation>Mettre en vigueur</translation>
        </message>
        <message>
            <source>Make active again…</source>
            <translation>Réactiver…</translation>
        </message>
        <message>
            <source>Mark as cleared</source>
            <translation>Marquer comme validé</translation>
        </message>
        <message>
            <source>Mark as expired</source>
            <translation>Marquer comme expiré</translation>
        </message>
        <message>
            <source>Mark as signed</source>
            <translation>Marquer comme signé</translation>
        </message>
        <message>
            <source>Mark as superseded</source>
            <translation>Marquer comme remplacé</translation>
        </message>
        <message>
            <source>No action is open</source>
            <translation>Aucune action n’est ouverte</translation>
        </message>
        <message>
            <source>No amendment is open</source>
            <translation>Aucun avenant n’est ouvert</translation>
        </message>
        <message>
            <source>No item is left unsettled</source>
            <translation>Aucun poste n’est resté en suspens</translation>
        </message>
        <message>
            <source>None ticked means all of them.</source>
            <translation>Aucune case cochée signifie tous.</translation>
        </message>
        <message>
            <source>Nothing is provided under it from that day until it is resumed.</source>
            <translation>Rien n’est fourni à ce titre de ce jour à sa reprise.</translation>
        </message>
        <message>
            <source>Notice given on</source>
            <translation>Préavis donné le</translation>
        </message>
        <message>
            <source>Record notice…</source>
            <translation>Consigner un préavis…</translation>
        </message>
        <message>
            <source>Resume…</source>
            <translation>Reprendre…</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>Envoyer à l’examen</translation>
        </message>
        <message>
            <source>Services it touches</source>
            <translation>Services concernés</translation>
        </message>
        <message>
            <source>Start signing</source>
            <translation>Commencer la signature</translation>
        </message>
        <message>
            <source>Suspend…</source>
            <translation>Suspendre…</translation>
        </message>
        <message>
            <source>Take the notice back…</source>
            <translation>Retirer le préavis…</translation>
        </message>
        <message>
            <source>Terminate…</source>
            <translation>Résilier…</translation>
        </message>
        <message>
            <source>That day is sooner than agreed: say why the parties agreed to less.</source>
            <translation>Ce jour est plus tôt que convenu : dites pourquoi les parties ont accepté moins.</translation>
        </message>
        <message>
            <source>The arrangement is now: {state}.</source>
            <translation>L’arrangement est maintenant dans l’état : {state}.</translation>
        </message>
        <message>
            <source>Who gives notice</source>
            <translation>Qui donne préavis</translation>
        </message>
        <message>
            <source>{what}: {count} open</source>
            <translation>{what} : {count} en suspens</translation>
        </message>
    </context>
    <context>
        <name>Narratives</name>
        <message>
            <source>Being written</source>
            <translation>En cours de rédaction</translation>
        </message>
        <message>
            <source>Narrative not complete</source>
            <translation>Texte incomplet</translation>
        </message>
        <message>
            <source>Narrative not validated</source>
            <translation>Texte non validé</translation>
        </message>
        <message>
            <source>No narrative</source>
            <translation>Aucun texte</translation>
        </message>
        <message>
            <source>To be validated</source>
            <translation>À valider</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>Validé</translation>
        </message>
        <message>
            <source>With a validated narrative</source>
            <translation>Avec un texte validé</translation>
        </message>
        <message>
            <source>{count} words; at most {most} fit</source>
            <translation>{count} mots ; {most} au plus</translation>
        </message>
        <message>
            <source>{count} words; {fewest} to {most} are asked</source>
            <translation>{count} mots ; il en faut de {fewest} à {most}</translation>
        </message>
    </context>
    <context>
        <name>NewArrangement</name>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Dates and notice</source>
            <translation>Dates et préavis</translation>
        </message>
        <message>
            <source>Everything else, documents among it, is entered on the page of the arrangement.</source>
            <translation>Tout le reste, dont les documents, se saisit sur la page de l’arrangement.</translation>
        </message>
        <message>
            <source>Log arrangement</source>
            <translation>Enregistrer l’arrangement</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Finances</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>Nouvel arrangement</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>The clients above use them. Press the down key for the whole catalogue.</source>
            <translation>Les clients ci-dessus les utilisent. La touche Bas ouvre tout le catalogue.</translation>
        </message>
    </context>
    <context>
        <name>NewRecord</name>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>It can be logged all the same; give the reason for the exception.</source>
            <translation>Vous pouvez l’enregistrer quand même ; donnez le motif de l’exception.</translation>
        </message>
        <message>
            <source>Not on record as a signatory of the statement on mutual recognition: {codes}.</source>
            <translation>Pas enregistré comme signataire de la déclaration sur la reconnaissance mutuelle : {codes}.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>NewService</name>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Everything else, indicators and documents among it, is entered on the page of the service.</source>
            <translation>Tout le reste, dont les indicateurs et les documents, se saisit sur la page du service.</translation>
        </message>
        <message>
            <source>Log service</source>
            <translation>Enregistrer le service</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nouveau service</translation>
        </message>
        <message>
            <source>No kind fits? Add an own one…</source>
            <translation>Aucun type ne convient ? Ajoutez le vôtre…</translation>
        </message>
        <message>
            <source>Where and by whom</source>
            <translation>Où et par qui</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>Qui l’utilise</translation>
        </message>
    </context>
    <context>
        <name>NumberReading</name>
        <message>
            <source>“{text}” has more than {count} decimals. Shorten it, or write thousands without a sign.</source>
            <translation>« {text} » a plus de {count} décimales. Raccourcissez-le, ou écrivez les milliers sans signe.</translation>
        </message>
        <message>
            <source>“{text}” is not a number. Type figures only, like {example}.</source>
            <translation>« {text} » n’est pas un nombre. N’écrivez que des chiffres, par exemple {example}.</translation>
        </message>
        <message>
            <source>“{text}” must be a whole number. Leave the decimals out.</source>
            <translation>« {text} » doit être un nombre entier. Omettez les décimales.</translation>
        </message>
    </context>
    <context>
        <name>OfficeButton</name>
        <message>
            <source>Office {office}, year {year}</source>
            <translation>Bureau {office}, exercice {year}</translation>
        </message>
    </context>
    <context>
        <name>OfficeColumns</name>
        <message numerus="yes">
            <source>%n figure(s) agree</source>
            <translation>
                <numerusform>%n chiffre concorde</numerusform>
                <numerusform>%n chiffres concordent</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask both offices which is right; until then the first one counts.</source>
            <translation>Demandez aux deux bureaux lequel a raison ; d’ici là, le premier compte.</translation>
        </message>
        <message>
            <source>Ask for workbooks of one version if services are to be compared.</source>
            <translation>Demandez des classeurs d’une même version si les services doivent être comparés.</translation>
        </message>
        <message>
            <source>Ask the office for its workbook, then add it.</source>
            <translation>Demandez son classeur au bureau, puis ajoutez-le.</translation>
        </message>
        <message>
            <source>Ask the office for its workbook.</source>
            <translation>Demandez son classeur au bureau.</translation>
        </message>
        <message>
            <source>Ask the office to export it again. It does not count.</source>
            <translation>Demandez au bureau de l’exporter à nouveau. Il ne compte pas.</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Compare amounts in US dollars with care.</source>
            <translation>Comparez avec prudence les montants en dollars des États-Unis.</translation>
        </message>
        <message>
            <source>Control totals</source>
            <translation>Totaux de contrôle</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Démo</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>Ne compte pas</translation>
        </message>
        <message>
            <source>Does not tie out</source>
            <translation>Ne concorde pas</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>If it is the same one, ask one of the offices to take it out.</source>
            <translation>Si c’est le même, demandez à l’un des bureaux de le retirer.</translation>
        </message>
        <message>
            <source>Leave one of them out if no month may be there twice.</source>
            <translation>Laissez-en un de côté si aucun mois ne doit figurer deux fois.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissée de côté</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Mentions</translation>
        </message>
        <message>
            <source>No workbook</source>
            <translation>Aucun classeur</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Rien à faire.</translation>
        </message>
        <message>
            <source>Nothing to do: it is in the totals once.</source>
            <translation>Rien à faire : il figure une fois dans les totaux.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Ce qu’il devient</translation>
        </message>
        <message>
            <source>What must be known</source>
            <translation>Ce qu’il faut savoir</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>Year basis</source>
            <translation>Base de l’exercice</translation>
        </message>
        <message>
            <source>{name} counts in its place.</source>
            <translation>{name} compte à sa place.</translation>
        </message>
    </context>
    <context>
        <name>OfficeLines</name>
        <message numerus="yes">
            <source>%n bill(s) overdue</source>
            <translation>
                <numerusform>%n facture en retard</numerusform>
                <numerusform>%n factures en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) due</source>
            <translation>
                <numerusform>%n décision à prendre</numerusform>
                <numerusform>%n décisions à prendre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) overdue</source>
            <translation>
                <numerusform>%n écart en retard</numerusform>
                <numerusform>%n écarts en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other alert(s) to act on</source>
            <translation>
                <numerusform>%n autre alerte à traiter</numerusform>
                <numerusform>%n autres alertes à traiter</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Backup {day}</source>
            <translation>Sauvegarde {day}</translation>
        </message>
        <message>
            <source>Backup {time}</source>
            <translation>Sauvegarde {time}</translation>
        </message>
        <message>
            <source>Change the name in the settings</source>
            <translation>Changez le nom dans les réglages</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Aucune sauvegarde</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Aucun nom</translation>
        </message>
        <message>
            <source>No office yet</source>
            <translation>Aucun bureau</translation>
        </message>
    </context>
    <context>
        <name>OrderActs</name>
        <message>
            <source>Approve…</source>
            <translation>Approuver…</translation>
        </message>
        <message>
            <source>Cancel the order…</source>
            <translation>Annuler la commande…</translation>
        </message>
        <message>
            <source>Certify…</source>
            <translation>Certifier…</translation>
        </message>
        <message>
            <source>Confirm what was received…</source>
            <translation>Confirmer ce qui a été reçu…</translation>
        </message>
        <message>
            <source>Correct the delivery</source>
            <translation>Corriger la livraison</translation>
        </message>
        <message>
            <source>Enter a delivery…</source>
            <translation>Saisir une livraison…</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Rejeter…</translation>
        </message>
        <message>
            <source>The certificate freezes the order; it can then be billed.</source>
            <translation>Le certificat fige la commande ; elle peut ensuite être facturée.</translation>
        </message>
        <message>
            <source>Waive recovery…</source>
            <translation>Renoncer au recouvrement…</translation>
        </message>
        <message>
            <source>{quantity} were delivered.</source>
            <translation>{quantity} ont été livrés.</translation>
        </message>
        <message>
            <source>{quantity} were entered. Type the difference, below zero to take away.</source>
            <translation>{quantity} ont été saisis. Tapez la différence, négative pour retrancher.</translation>
        </message>
    </context>
    <context>
        <name>OrderColumns</name>
        <message>
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <source>Can be billed</source>
            <translation>Facturable</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Couverte</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Livré</translation>
        </message>
        <message>
            <source>No, it has no arrangement</source>
            <translation>Non, sans arrangement</translation>
        </message>
        <message>
            <source>No, it has no rate</source>
            <translation>Non, sans tarif</translation>
        </message>
        <message>
            <source>No, its rate is past review</source>
            <translation>Non, tarif à réviser</translation>
        </message>
        <message>
            <source>No, nobody provides it</source>
            <translation>Non, sans prestataire</translation>
        </message>
        <message>
            <source>On a waiver</source>
            <translation>Par dérogation</translation>
        </message>
        <message>
            <source>Once it is certified</source>
            <translation>Une fois certifiée</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
    </context>
    <context>
        <name>OrderSheet</name>
        <message>
            <source>Bill</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Change the order</source>
            <translation>Modifier la commande</translation>
        </message>
        <message>
            <source>Change the order…</source>
            <translation>Modifier la commande…</translation>
        </message>
        <message>
            <source>Correct the delivery…</source>
            <translation>Corriger la livraison…</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Livré</translation>
        </message>
        <message>
            <source>Delivered without signed cover, on a waiver.</source>
            <translation>Livrée sans couverture signée, par dérogation.</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Livraisons</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>It cannot be certified yet. Still missing: {names}.</source>
            <translation>Elle ne peut pas encore être certifiée. Il manque : {names}.</translation>
        </message>
        <message>
            <source>It was needed by {day} and nothing is delivered.</source>
            <translation>Elle était attendue pour le {day} et rien n’est livré.</translation>
        </message>
        <message>
            <source>No delivery is selected.</source>
            <translation>Aucune livraison n’est sélectionnée.</translation>
        </message>
        <message>
            <source>No rate on that day</source>
            <translation>Pas de tarif ce jour-là</translation>
        </message>
        <message>
            <source>Nothing is delivered yet.</source>
            <translation>Rien n’est encore livré.</translation>
        </message>
    </context>
    <context>
        <name>OrdersList</name>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>Facturées</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closes</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Nouvelle commande</translation>
        </message>
        <message>
            <source>No order yet. Enter what a consumer asks for.</source>
            <translation>Aucune commande pour l’instant. Saisissez ce que demande un bénéficiaire.</translation>
        </message>
        <message>
            <source>Not billed</source>
            <translation>Non facturées</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Reference, purpose, service, consumer</source>
            <translation>Référence, objet, service, bénéficiaire</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
    </context>
    <context>
        <name>OtherViews</name>
        <message>
            <source>By consumer</source>
            <translation>Par consommateur</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Par mois</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>Par service</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Saisi</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Usage by consumer</source>
            <translation>Utilisation par consommateur</translation>
        </message>
        <message>
            <source>Usage by month</source>
            <translation>Utilisation par mois</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Ways to look at it</source>
            <translation>Façons de regarder</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Année précédente</translation>
        </message>
        <message>
            <source>{entered} of {consumers}</source>
            <translation>{entered} sur {consumers}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPart</name>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
    </context>
    <context>
        <name>OwnKindAsks</name>
        <message>
            <source>Add an own kind of service</source>
            <translation>Ajouter un type de service propre</translation>
        </message>
        <message>
            <source>Retire the kind of service</source>
            <translation>Retirer le type de service</translation>
        </message>
        <message>
            <source>The program gives it a code. Once a service uses it, its names stay as they are.</source>
            <translation>Le programme lui donne un code. Dès qu’un service l’utilise, ses noms restent tels quels.</translation>
        </message>
        <message>
            <source>{code} is offered no more. The services that use it stay as they are: {count}.</source>
            <translation>{code} n’est plus proposé. Les services qui l’utilisent restent tels quels : {count}.</translation>
        </message>
    </context>
    <context>
        <name>OwnKinds</name>
        <message>
            <source>Add an own kind of service…</source>
            <translation>Ajouter un type de service propre…</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>It is in use.</source>
            <translation>Il est en usage.</translation>
        </message>
        <message>
            <source>It is retired already.</source>
            <translation>Il est déjà retiré.</translation>
        </message>
        <message>
            <source>No kind of service is selected.</source>
            <translation>Aucun type de service n’est sélectionné.</translation>
        </message>
        <message>
            <source>No own kind of service yet. Add one only where the catalogue of the program has none that fits.</source>
            <translation>Pas encore de type de service propre. N’en ajoutez un que si le catalogue du programme n’en a aucun qui convienne.</translation>
        </message>
        <message>
            <source>Own kinds of service</source>
            <translation>Types de service propres</translation>
        </message>
        <message>
            <source>Retire the kind of service…</source>
            <translation>Retirer le type de service…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>Use the kind of service again</source>
            <translation>Réutiliser le type de service</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisé</translation>
        </message>
    </context>
    <context>
        <name>OwnViews</name>
        <message>
            <source>It holds until you close the program. Check that the folder {folder} can be written.</source>
            <translation>Elle vaut jusqu’à la fermeture du programme. Vérifiez que le dossier {folder} est accessible en écriture.</translation>
        </message>
        <message>
            <source>The view could not be kept: {reason}.</source>
            <translation>La vue n’a pas pu être conservée : {reason}.</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>There is no such record: “{identifier}”. Choose it in the list.</source>
            <translation>Il n’y a pas de fiche de ce nom : « {identifier} ». Choisissez-la dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>Commands only</source>
            <translation>Commandes seules</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Utilisation mensuelle</translation>
        </message>
        <message>
            <source>Only a record can be chosen with Tab.</source>
            <translation>Seule une fiche peut être choisie avec Tab.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Quick sum, such as 12 * 3.5</source>
            <translation>Calcul rapide, par exemple 12 * 3.5</translation>
        </message>
        <message>
            <source>Records only</source>
            <translation>Fiches seules</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>{number} was copied.</source>
            <translation>{number} a été copié.</translation>
        </message>
    </context>
    <context>
        <name>PaletteGroups</name>
        <message>
            <source>Arrangements</source>
            <translation>Arrangements</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>For {record}</source>
            <translation>Pour {record}</translation>
        </message>
        <message>
            <source>Help and keys</source>
            <translation>Aide et touches</translation>
        </message>
        <message>
            <source>Long-term agreements</source>
            <translation>Accords à long terme</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <source>Quick sum; Enter copies it</source>
            <translation>Calcul rapide ; Entrée le copie</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Shared budgets</source>
            <translation>Budgets partagés</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Utilisées récemment</translation>
        </message>
    </context>
    <context>
        <name>Panels</name>
        <message>
            <source>Width of the inspector</source>
            <translation>Largeur de l’inspecteur</translation>
        </message>
        <message>
            <source>Width of the navigation</source>
            <translation>Largeur de la navigation</translation>
        </message>
    </context>
    <context>
        <name>PaperDeeds</name>
        <message>
            <source>A file, attached now…</source>
            <translation>Un fichier, joint maintenant…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>Choisissez d’abord un document.</translation>
        </message>
        <message>
            <source>No program of this computer opens {name}. The copy lies in {folder}.</source>
            <translation>Aucun programme de cet ordinateur n’ouvre {name}. La copie se trouve dans {folder}.</translation>
        </message>
        <message>
            <source>Opening a copy</source>
            <translation>Ouverture d’une copie</translation>
        </message>
        <message>
            <source>Replace a document</source>
            <translation>Remplacer un document</translation>
        </message>
        <message>
            <source>This document was replaced already. Choose the one that replaced it.</source>
            <translation>Ce document a déjà été remplacé. Choisissez celui qui l’a remplacé.</translation>
        </message>
        <message>
            <source>Which document takes the place of {title}?</source>
            <translation>Quel document remplace {title} ?</translation>
        </message>
        <message>
            <source>Why is it replaced?</source>
            <translation>Pourquoi est-il remplacé ?</translation>
        </message>
        <message>
            <source>{file}: {sentence}</source>
            <translation>{file} : {sentence}</translation>
        </message>
    </context>
    <context>
        <name>PaperList</name>
        <message>
            <source>Attach…</source>
            <translation>Joindre…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>From the scanner…</source>
            <translation>Depuis le scanneur…</translation>
        </message>
        <message>
            <source>No document is attached yet. Attach one, drop files here, or paste them with Ctrl+V.</source>
            <translation>Aucun document n’est encore joint. Joignez-en un, déposez des fichiers ici ou collez-les avec Ctrl+V.</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>Ouvrir une copie</translation>
        </message>
        <message>
            <source>Replaced by…</source>
            <translation>Remplacé par…</translation>
        </message>
        <message>
            <source>You can also drop files here or paste them with Ctrl+V. A document is never removed, only replaced.</source>
            <translation>Vous pouvez aussi déposer des fichiers ici ou les coller avec Ctrl+V. Un document n’est jamais retiré, seulement remplacé.</translation>
        </message>
    </context>
    <context>
        <name>PaperOut</name>
        <message>
            <source>Close it if it is open elsewhere, or choose another folder.</source>
            <translation>Fermez-le s’il est ouvert ailleurs, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Content {hash}</source>
            <translation>Contenu {hash}</translation>
        </message>
        <message>
            <source>Laying out the pages</source>
            <translation>Mise en page</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <source>Printing {name}</source>
            <translation>Impression de {name}</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>Enregistrement de {name}</translation>
        </message>
        <message>
            <source>The file could not be written: {reason}.</source>
            <translation>Le fichier n’a pas pu être écrit : {reason}.</translation>
        </message>
        <message>
            <source>The file is written: {name}.</source>
            <translation>Le fichier est écrit : {name}.</translation>
        </message>
        <message>
            <source>Wait until it is finished, then save again.</source>
            <translation>Attendez qu’il soit terminé, puis enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>{name} is not written: the paper before it is still being made.</source>
            <translation>{name} n’est pas écrit : le document précédent est encore en préparation.</translation>
        </message>
        <message>
            <source>{office}. Year: {basis}. As of {day}. Filter: {conditions}.</source>
            <translation>{office}. Exercice : {basis}. Situation au {day}. Filtre : {conditions}.</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Page setup…</source>
            <translation>Mise en page…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russe</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <source>on record</source>
            <translation>au dossier</translation>
        </message>
        <message>
            <source>replaced by {title}</source>
            <translation>remplacé par {title}</translation>
        </message>
        <message>
            <source>{n} B</source>
            <translation>{n} o</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} Mo</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} ko</translation>
        </message>
    </context>
    <context>
        <name>PapersPart</name>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Attach documents</source>
            <translation>Joindre des documents</translation>
        </message>
        <message>
            <source>Attaching documents</source>
            <translation>Ajout des documents</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Documents attached: {count}.</source>
            <translation>Documents joints : {count}.</translation>
        </message>
        <message>
            <source>Nothing to attach was copied. Copy files or a picture, then paste again.</source>
            <translation>Rien de ce qui a été copié ne peut être joint. Copiez des fichiers ou une image, puis collez de nouveau.</translation>
        </message>
        <message>
            <source>Save it as a file in the program it comes from, then attach that file.</source>
            <translation>Enregistrez-la dans un fichier depuis le programme d’origine, puis joignez ce fichier.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was attached.</source>
            <translation>Arrêté. Rien n’a été joint.</translation>
        </message>
        <message>
            <source>Taking in a picture</source>
            <translation>Reprise d’une image</translation>
        </message>
        <message>
            <source>The pasted picture could not be kept as a file.</source>
            <translation>L’image collée n’a pas pu être enregistrée dans un fichier.</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsPart</name>
        <message>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a participant</source>
            <translation>Ajouter un participant</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No entity is entered. Type an acronym, such as UNDP, and choose it.</source>
            <translation>Aucune entité n’est saisie. Tapez un sigle, par exemple PNUD, et choisissez-la.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Role of the new participant</source>
            <translation>Rôle du nouveau participant</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Jusqu’au</translation>
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
            <translation>Une partie adhère…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a party</source>
            <translation>Ajouter une partie</translation>
        </message>
        <message>
            <source>No entity is entered. Type an acronym, such as UNDP, and choose it.</source>
            <translation>Aucune entité n’est saisie. Tapez un sigle, par exemple PNUD, et choisissez-la.</translation>
        </message>
        <message>
            <source>Parties and signatures</source>
            <translation>Parties et signatures</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Role of the new party</source>
            <translation>Rôle de la nouvelle partie</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>Signataire</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Signé le</translation>
        </message>
        <message>
            <source>leaves {day}</source>
            <translation>part le {day}</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
    </context>
    <context>
        <name>PartnerFormsPage</name>
        <message numerus="yes">
            <source>%n form(s) could not be written.</source>
            <translation>
                <numerusform>%n formulaire n’a pas pu être écrit.</numerusform>
                <numerusform>%n formulaires n’ont pas pu être écrits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) written.</source>
            <translation>
                <numerusform>%n formulaire écrit.</numerusform>
                <numerusform>%n formulaires écrits.</numerusform>
            </translation>
        </message>
        <message>
            <source>A workbook for each partner to fill in with any spreadsheet program</source>
            <translation>Un classeur à remplir par partenaire</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>Tout cocher</translation>
        </message>
        <message>
            <source>Check all partners</source>
            <translation>Cocher tous les partenaires</translation>
        </message>
        <message>
            <source>Choose the partners, then make the forms. Each one that was written is said here, or why not.</source>
            <translation>Choisissez les partenaires, puis créez les formulaires. Chacun est indiqué ici, ou la raison de son absence.</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entités</translation>
        </message>
        <message>
            <source>Folder for the forms</source>
            <translation>Dossier des formulaires</translation>
        </message>
        <message>
            <source>Forms are being made.</source>
            <translation>Des formulaires sont en cours de création.</translation>
        </message>
        <message>
            <source>Forms that were made</source>
            <translation>Formulaires créés</translation>
        </message>
        <message>
            <source>Import returned forms</source>
            <translation>Importer des formulaires revenus</translation>
        </message>
        <message>
            <source>Import returned forms…</source>
            <translation>Importer des formulaires revenus…</translation>
        </message>
        <message>
            <source>Looking who has something to fill in…</source>
            <translation>Recherche de ceux qui ont quelque chose à remplir…</translation>
        </message>
        <message numerus="yes">
            <source>Make %n form(s)…</source>
            <translation>
                <numerusform>Créer %n formulaire…</numerusform>
                <numerusform>Créer %n formulaires…</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the forms…</source>
            <translation>Créer les formulaires…</translation>
        </message>
        <message numerus="yes">
            <source>Making %n form(s)</source>
            <translation>
                <numerusform>Création de %n formulaire</numerusform>
                <numerusform>Création de %n formulaires</numerusform>
            </translation>
        </message>
        <message>
            <source>No partner is chosen.</source>
            <translation>Aucun partenaire n’est choisi.</translation>
        </message>
        <message>
            <source>Partner forms</source>
            <translation>Formulaires des partenaires</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partenaires</translation>
        </message>
        <message>
            <source>Readings of indicators</source>
            <translation>Relevés d’indicateurs</translation>
        </message>
        <message>
            <source>This form concerns no partner yet: no record names one in this part.</source>
            <translation>Ce formulaire ne concerne encore aucun partenaire : aucune fiche n’en nomme ici.</translation>
        </message>
        <message>
            <source>Uncheck all</source>
            <translation>Tout décocher</translation>
        </message>
        <message>
            <source>Uncheck all partners</source>
            <translation>Décocher tous les partenaires</translation>
        </message>
        <message>
            <source>Workbooks and text tables ({endings});;All files (*)</source>
            <translation>Classeurs et tableaux en texte ({endings});;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>{list}: Excel sheet that comes back…</source>
            <translation>{list} : fiche Excel qui revient…</translation>
        </message>
    </context>
    <context>
        <name>PartnerList</name>
        <message>
            <source>Partners</source>
            <translation>Partenaires</translation>
        </message>
        <message numerus="yes">
            <source>{code} · %n row(s) to fill in · {name}</source>
            <translation>
                <numerusform>{code} · %n ligne à remplir · {name}</numerusform>
                <numerusform>{code} · %n lignes à remplir · {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>{code} · nothing to fill in · {name}</source>
            <translation>{code} · rien à remplir · {name}</translation>
        </message>
    </context>
    <context>
        <name>PartyAsks</name>
        <message>
            <source>A party joins</source>
            <translation>Une partie adhère</translation>
        </message>
        <message>
            <source>Fewer than two parties remain, so the whole arrangement ends on {day}.</source>
            <translation>Il reste moins de deux parties : tout l’arrangement prend donc fin le {day}.</translation>
        </message>
        <message>
            <source>It is the managing entity: another one has to be named.</source>
            <translation>C’est l’entité gestionnaire : il faut en désigner une autre.</translation>
        </message>
        <message>
            <source>Leave it empty for the earliest day agreed.</source>
            <translation>Laissez vide pour le premier jour convenu.</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>Se retire le</translation>
        </message>
        <message>
            <source>No other party provides anything.</source>
            <translation>Aucune autre partie ne fournit quoi que ce soit.</translation>
        </message>
        <message>
            <source>Nothing is agreed on how long before a party may leave. Enter the day it leaves.</source>
            <translation>Rien n’est convenu sur le délai de retrait d’une partie. Saisissez le jour où elle se retire.</translation>
        </message>
        <message>
            <source>Notice given on</source>
            <translation>Préavis donné le</translation>
        </message>
        <message>
            <source>Record the accession</source>
            <translation>Consigner l’adhésion</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>Consigner le retrait</translation>
        </message>
        <message>
            <source>Take the withdrawal back</source>
            <translation>Annuler le retrait</translation>
        </message>
        <message>
            <source>The accession is recorded.</source>
            <translation>L’adhésion est consignée.</translation>
        </message>
        <message>
            <source>The earliest day agreed is {day}: say why the parties agreed to less.</source>
            <translation>Le premier jour convenu est le {day} : dites pourquoi les parties ont accepté moins.</translation>
        </message>
        <message>
            <source>The paper has a clause on accession.</source>
            <translation>Le texte contient une clause d’adhésion.</translation>
        </message>
        <message>
            <source>The paper is not known to have a clause on accession: say why this entity can join.</source>
            <translation>Rien n’indique que le texte ait une clause d’adhésion : dites pourquoi cette entité peut adhérer.</translation>
        </message>
        <message>
            <source>When {party} leaves is not known.</source>
            <translation>On ne sait pas quand {party} se retire.</translation>
        </message>
        <message>
            <source>{count} parties remain and go on.</source>
            <translation>Parties qui restent et continuent : {count}.</translation>
        </message>
        <message>
            <source>{party} leaves on {day}.</source>
            <translation>{party} se retire le {day}.</translation>
        </message>
        <message>
            <source>{party} stays after all</source>
            <translation>{party} reste finalement</translation>
        </message>
        <message>
            <source>{party} stays.</source>
            <translation>{party} reste.</translation>
        </message>
        <message>
            <source>{party} withdraws</source>
            <translation>{party} se retire</translation>
        </message>
    </context>
    <context>
        <name>PartyEditor</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Remove this party</source>
            <translation>Retirer cette partie</translation>
        </message>
        <message>
            <source>Stays after all…</source>
            <translation>Reste finalement…</translation>
        </message>
        <message>
            <source>What was signed does not change; an amendment changes it.</source>
            <translation>Ce qui est signé ne change pas ; un avenant le modifie.</translation>
        </message>
        <message>
            <source>Withdraws…</source>
            <translation>Se retire…</translation>
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
            <translation>Partie {n}</translation>
        </message>
        <message>
            <source>Remove party {n}</source>
            <translation>Retirer la partie {n}</translation>
        </message>
        <message>
            <source>Role of party {n}</source>
            <translation>Rôle de la partie {n}</translation>
        </message>
    </context>
    <context>
        <name>PartyRows</name>
        <message>
            <source>Add a party</source>
            <translation>Ajouter une partie</translation>
        </message>
    </context>
    <context>
        <name>PastePreview</name>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Columns left out: {names}.</source>
            <translation>Colonnes ignorées : {names}.</translation>
        </message>
        <message>
            <source>Drafts logged: {count}.</source>
            <translation>Projets enregistrés : {count}.</translation>
        </message>
        <message>
            <source>Drafts to be logged: {count}.</source>
            <translation>Projets à enregistrer : {count}.</translation>
        </message>
        <message>
            <source>Log them all</source>
            <translation>Tout enregistrer</translation>
        </message>
        <message>
            <source>Logging the rows</source>
            <translation>Enregistrement des lignes</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Rows that cannot be logged: {count}. Mend them in the spreadsheet and paste again.</source>
            <translation>Lignes impossibles à enregistrer : {count}. Corrigez-les dans le tableur et collez de nouveau.</translation>
        </message>
        <message>
            <source>Rows to be logged</source>
            <translation>Lignes à enregistrer</translation>
        </message>
        <message>
            <source>Trying the rows</source>
            <translation>Essai des lignes</translation>
        </message>
        <message>
            <source>Trying the rows…</source>
            <translation>Essai des lignes…</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Ce qui fait obstacle</translation>
        </message>
    </context>
    <context>
        <name>PeopleColumns</name>
        <message>
            <source>Alternate for</source>
            <translation>Suppléant de</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Accordée par</translation>
        </message>
        <message>
            <source>May approve</source>
            <translation>Peut approuver</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No ceiling</source>
            <translation>Sans plafond</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Roles today</source>
            <translation>Rôles ce jour</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Jusqu’à</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (vous)</translation>
        </message>
    </context>
    <context>
        <name>PeriodsPart</name>
        <message>
            <source>Close a period</source>
            <translation>Clore une période</translation>
        </message>
        <message>
            <source>Close a period…</source>
            <translation>Clore une période…</translation>
        </message>
        <message>
            <source>No period is closed yet. Closing one keeps its figures as they are.</source>
            <translation>Aucune période n’est encore close. La clôture garde les chiffres tels quels.</translation>
        </message>
        <message>
            <source>Nothing is written in a closed period any more. Its ageing is kept and the reconciliations are run. What waits for a bill needs a reason; up to {day}: {count}.</source>
            <translation>Plus rien n’est écrit dans une période close. Son ancienneté est conservée et les rapprochements sont faits. Ce qui attend une facture exige un motif ; jusqu’au {day} : {count}.</translation>
        </message>
        <message>
            <source>Open the period again</source>
            <translation>Rouvrir la période</translation>
        </message>
        <message>
            <source>Open the period again…</source>
            <translation>Rouvrir la période…</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Périodes</translation>
        </message>
        <message>
            <source>The period is open.</source>
            <translation>La période est ouverte.</translation>
        </message>
        <message>
            <source>{first} to {last} can be written in again. Who closed it may not approve this.</source>
            <translation>On pourra de nouveau écrire du {first} au {last}. Qui l’a close ne peut pas l’approuver.</translation>
        </message>
    </context>
    <context>
        <name>PlaceDocuments</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>PlaceFilterBar</name>
        <message>
            <source>Area</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Before a day…</source>
            <translation>Avant une date…</translation>
        </message>
        <message>
            <source>Ceiling…</source>
            <translation>Plafond…</translation>
        </message>
        <message>
            <source>Ends before…</source>
            <translation>Échéance avant le…</translation>
        </message>
        <message>
            <source>Holder…</source>
            <translation>Titulaire…</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Notice before…</source>
            <translation>Préavis avant le…</translation>
        </message>
        <message>
            <source>Party…</source>
            <translation>Partie…</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Régime d’occupation</translation>
        </message>
    </context>
    <context>
        <name>PlaceHistory</name>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Take this act back</source>
            <translation>Annuler cette opération</translation>
        </message>
        <message>
            <source>This act cannot be taken back; a new one corrects it.</source>
            <translation>Cette opération ne peut pas être annulée ; une nouvelle la corrige.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>PlaceInspector</name>
        <message>
            <source>Enter opens a record, Space shows or hides this panel.</source>
            <translation>Entrée ouvre la fiche, Espace affiche ou masque ce panneau.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Rien n’est sélectionné.</translation>
        </message>
    </context>
    <context>
        <name>PlaceList</name>
        <message>
            <source>Places</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>PlacePanel</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Arrangements</source>
            <translation>Arrangements</translation>
        </message>
        <message>
            <source>Bills and recoveries</source>
            <translation>Factures et recouvrements</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Compare arrangements…</source>
            <translation>Comparer des arrangements…</translation>
        </message>
        <message>
            <source>Consolidate workbooks…</source>
            <translation>Consolider des classeurs…</translation>
        </message>
        <message>
            <source>Cost-sharing</source>
            <translation>Partage des coûts</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Exceptions</translation>
        </message>
        <message>
            <source>HQ reports</source>
            <translation>Rapports au Siège</translation>
        </message>
        <message>
            <source>Handover pack</source>
            <translation>Dossier de passation</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>Si une entité part…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>Touches et aide</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>OMT decisions</source>
            <translation>Décisions de l’OMT</translation>
        </message>
        <message>
            <source>Partner forms…</source>
            <translation>Formulaires des partenaires…</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <source>Priorities</source>
            <translation>Priorités</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Tarifs et taux</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Undo list…</source>
            <translation>Liste des annulations…</translation>
        </message>
        <message>
            <source>Verify documents</source>
            <translation>Vérifier les documents</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>Arrangements</source>
            <translation>Arrangements</translation>
        </message>
        <message>
            <source>Asks</source>
            <translation>À préciser</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entités</translation>
        </message>
        <message>
            <source>Head counts and other drivers</source>
            <translation>Effectifs et autres clés</translation>
        </message>
        <message>
            <source>KPI readings</source>
            <translation>Relevés d’indicateurs</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Utilisation mensuelle</translation>
        </message>
        <message>
            <source>More than one column may be this field. Which one is it?</source>
            <translation>Plusieurs colonnes peuvent être ce champ. Laquelle est-ce ?</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Participants of services</source>
            <translation>Participants aux services</translation>
        </message>
        <message>
            <source>Parties of arrangements</source>
            <translation>Parties aux arrangements</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>The days of this column can be read in two ways. Which one is meant?</source>
            <translation>Les jours de cette colonne peuvent se lire de deux façons. Laquelle est la bonne ?</translation>
        </message>
        <message>
            <source>The numbers of this column can be read in two ways. Which one is meant?</source>
            <translation>Les nombres de cette colonne peuvent se lire de deux façons. Laquelle est la bonne ?</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Identique</translation>
        </message>
        <message>
            <source>This row looks like something that is in the register already. Is it the same?</source>
            <translation>Cette ligne ressemble à quelque chose qui est déjà dans le registre. Est-ce la même chose ?</translation>
        </message>
        <message>
            <source>This text fits more than one entry of the list. Which one is meant?</source>
            <translation>Ce texte correspond à plusieurs entrées de la liste. Laquelle est la bonne ?</translation>
        </message>
        <message>
            <source>This value was changed here too since the sheet was handed out. Which one stays?</source>
            <translation>Cette valeur a aussi changé ici depuis que la feuille a été remise. Laquelle reste ?</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{fields} and {count} more</source>
            <translation>{fields} et {count} de plus</translation>
        </message>
    </context>
    <context>
        <name>PoolBook</name>
        <message>
            <source>Parts of the budget</source>
            <translation>Parties du budget</translation>
        </message>
    </context>
    <context>
        <name>PoolBrowse</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Being agreed</source>
            <translation>En accord</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Invoices late</source>
            <translation>Factures en retard</translation>
        </message>
        <message>
            <source>New shared budget</source>
            <translation>Nouveau budget partagé</translation>
        </message>
        <message>
            <source>No budget is being agreed.</source>
            <translation>Aucun budget n’est en cours d’accord.</translation>
        </message>
        <message>
            <source>No budget is closed.</source>
            <translation>Aucun budget n’est clos.</translation>
        </message>
        <message>
            <source>No budget is running.</source>
            <translation>Aucun budget n’est en cours.</translation>
        </message>
        <message>
            <source>No invoices are late.</source>
            <translation>Aucune facture n’est en retard.</translation>
        </message>
        <message>
            <source>No shared budget matches {conditions}.</source>
            <translation>Aucun budget partagé ne correspond à {conditions}.</translation>
        </message>
        <message>
            <source>No shared budget yet. Make the one of the year under the arrangement that shares its cost.</source>
            <translation>Aucun budget partagé encore. Créez celui de l’exercice sous l’arrangement qui en partage le coût.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Search, or party:wfp ends:&lt;90d</source>
            <translation>Rechercher, ou party:wfp</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Sum of budgets {sums}</source>
            <translation>Somme des budgets {sums}</translation>
        </message>
        <message>
            <source>Views of shared budgets</source>
            <translation>Vues des budgets partagés</translation>
        </message>
    </context>
    <context>
        <name>PoolColumns</name>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Invoices by</source>
            <translation>Factures avant le</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Dépensé</translation>
        </message>
        <message>
            <source>Spent %</source>
            <translation>Dépensé %</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>PoolCommands</name>
        <message numerus="yes">
            <source>%n run(s), {state}</source>
            <translation>
                <numerusform>%n calcul, {state}</numerusform>
                <numerusform>%n calculs, {state}</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to draft…</source>
            <translation>Retour au brouillon…</translation>
        </message>
        <message>
            <source>Close the year</source>
            <translation>Clore l’exercice</translation>
        </message>
        <message>
            <source>Copy explanation</source>
            <translation>Copier l’explication</translation>
        </message>
        <message>
            <source>Copy into the next year</source>
            <translation>Copier vers l’exercice suivant</translation>
        </message>
        <message>
            <source>Draft the invoices</source>
            <translation>Préparer les factures</translation>
        </message>
        <message>
            <source>Enter what is spent</source>
            <translation>Saisir les dépenses</translation>
        </message>
        <message>
            <source>Freeze the split…</source>
            <translation>Figer la répartition…</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>Si une entité part…</translation>
        </message>
        <message>
            <source>Invoices are out</source>
            <translation>Factures envoyées</translation>
        </message>
        <message>
            <source>Nothing is shared out yet.</source>
            <translation>Rien n’est encore réparti.</translation>
        </message>
        <message>
            <source>Only a budget that is being agreed goes back.</source>
            <translation>Seul un budget en cours d’accord revient en arrière.</translation>
        </message>
        <message>
            <source>Only the budget of an open year is revised.</source>
            <translation>Seul le budget d’un exercice ouvert est révisé.</translation>
        </message>
        <message>
            <source>Open the year</source>
            <translation>Ouvrir l’exercice</translation>
        </message>
        <message>
            <source>Print the working of this party</source>
            <translation>Imprimer le calcul de cette partie</translation>
        </message>
        <message>
            <source>Print working</source>
            <translation>Imprimer le calcul</translation>
        </message>
        <message>
            <source>Record the agreement…</source>
            <translation>Enregistrer l’accord…</translation>
        </message>
        <message>
            <source>Remove from the register</source>
            <translation>Retirer du registre</translation>
        </message>
        <message>
            <source>Revise the budget…</source>
            <translation>Réviser le budget…</translation>
        </message>
        <message>
            <source>Send for agreement</source>
            <translation>Envoyer pour accord</translation>
        </message>
        <message>
            <source>Settle the year</source>
            <translation>Solder l’exercice</translation>
        </message>
        <message>
            <source>Share it out</source>
            <translation>Répartir</translation>
        </message>
        <message>
            <source>Share the actual cost</source>
            <translation>Répartir le coût réel</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>The shares are agreed already.</source>
            <translation>Les parts sont déjà convenues.</translation>
        </message>
        <message>
            <source>This step does not come next.</source>
            <translation>Cette étape n’est pas la suivante.</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Et si…</translation>
        </message>
        <message>
            <source>in different states</source>
            <translation>dans des états différents</translation>
        </message>
    </context>
    <context>
        <name>PoolDeeds</name>
        <message numerus="yes">
            <source>%n bill(s) drafted. They are issued under Bills.</source>
            <translation>
                <numerusform>%n facture préparée. Elle s’émet sous Factures.</numerusform>
                <numerusform>%n factures préparées. Elles s’émettent sous Factures.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) are agreed.</source>
            <translation>
                <numerusform>%n calcul est convenu.</numerusform>
                <numerusform>%n calculs sont convenus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Retour au brouillon</translation>
        </message>
        <message>
            <source>From this month on</source>
            <translation>À partir de ce mois</translation>
        </message>
        <message>
            <source>Record the agreement</source>
            <translation>Enregistrer l’accord</translation>
        </message>
        <message>
            <source>Revise the budget</source>
            <translation>Réviser le budget</translation>
        </message>
        <message>
            <source>Share the rest of the year anew</source>
            <translation>Répartir à nouveau le reste de l’exercice</translation>
        </message>
        <message>
            <source>The actual cost is shared out.</source>
            <translation>Le coût réel est réparti.</translation>
        </message>
        <message>
            <source>The budget and the shares of all lines are agreed by this decision.</source>
            <translation>Le budget et les parts de toutes les lignes sont convenus par cette décision.</translation>
        </message>
        <message>
            <source>The budget is now: {state}.</source>
            <translation>Le budget est désormais : {state}.</translation>
        </message>
        <message>
            <source>The budget is removed.</source>
            <translation>Le budget est retiré.</translation>
        </message>
        <message>
            <source>The budget is sent for agreement.</source>
            <translation>Le budget est envoyé pour accord.</translation>
        </message>
        <message>
            <source>The budget is shared out.</source>
            <translation>Le budget est réparti.</translation>
        </message>
        <message>
            <source>The lines can be changed again; what is frozen stays, and a run that follows shares anew.</source>
            <translation>Les lignes peuvent de nouveau être modifiées ; ce qui est figé demeure, et un calcul suivant répartit à nouveau.</translation>
        </message>
        <message>
            <source>The months before stay as they were shared.</source>
            <translation>Les mois précédents restent tels qu’ils ont été répartis.</translation>
        </message>
        <message>
            <source>The runs that were proposed are set aside, and the lines can be changed.</source>
            <translation>Les calculs proposés sont mis de côté, et les lignes peuvent être modifiées.</translation>
        </message>
        <message>
            <source>Why one person does both steps, if so</source>
            <translation>Pourquoi une seule personne fait les deux étapes, le cas échéant</translation>
        </message>
        <message>
            <source>{reference} is copied with its recurring lines.</source>
            <translation>{reference} est copié avec ses lignes récurrentes.</translation>
        </message>
    </context>
    <context>
        <name>PoolFilterBar</name>
        <message>
            <source>Begins before…</source>
            <translation>Commence avant…</translation>
        </message>
        <message>
            <source>Ends before…</source>
            <translation>Échéance avant le…</translation>
        </message>
        <message>
            <source>Provider…</source>
            <translation>Prestataire…</translation>
        </message>
    </context>
    <context>
        <name>PoolInspector</name>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Rien n’est sélectionné.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Dépensé</translation>
        </message>
    </context>
    <context>
        <name>PoolPage</name>
        <message>
            <source>Choose a party first.</source>
            <translation>Choisissez d’abord une partie.</translation>
        </message>
        <message>
            <source>Choose a party to see why it pays what it pays.</source>
            <translation>Choisissez une partie pour voir pourquoi elle paie ce montant.</translation>
        </message>
        <message>
            <source>Cost-sharing</source>
            <translation>Partage des coûts</translation>
        </message>
        <message>
            <source>Line {number}: {line}</source>
            <translation>Ligne {number} : {line}</translation>
        </message>
        <message>
            <source>Nothing is shared out yet.</source>
            <translation>Rien n’est encore réparti.</translation>
        </message>
        <message>
            <source>Print working</source>
            <translation>Imprimer le calcul</translation>
        </message>
        <message>
            <source>This needs attention.</source>
            <translation>Cela demande attention.</translation>
        </message>
        <message>
            <source>This shared budget is no longer in the register.</source>
            <translation>Ce budget partagé n’est plus dans le registre.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Et si…</translation>
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
            <translation>Lignes du budget</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Drivers</source>
            <translation>Inducteurs</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Calculs</translation>
        </message>
        <message>
            <source>Schemes</source>
            <translation>Clés de répartition</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Répartition</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Et si</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Exercice</translation>
        </message>
    </context>
    <context>
        <name>PoolWords</name>
        <message>
            <source>Enter what is spent</source>
            <translation>Saisir les dépenses</translation>
        </message>
        <message>
            <source>Four fifths of the ceiling of the arrangement are reached.</source>
            <translation>Les quatre cinquièmes du plafond de l’arrangement sont atteints.</translation>
        </message>
        <message>
            <source>Freeze and bill</source>
            <translation>Figer et facturer</translation>
        </message>
        <message>
            <source>Months that are over hold no cost yet, from {month} on. Enter it, or spread it.</source>
            <translation>Des mois écoulés n’ont pas encore de coût, à partir de {month}. Saisissez-le ou étalez-le.</translation>
        </message>
        <message>
            <source>More is spent than was budgeted. Revise the budget, or say why when it is closed.</source>
            <translation>Les dépenses dépassent le budget. Révisez le budget, ou dites pourquoi à la clôture.</translation>
        </message>
        <message>
            <source>Open the year</source>
            <translation>Ouvrir l’exercice</translation>
        </message>
        <message>
            <source>Record the agreement</source>
            <translation>Enregistrer l’accord</translation>
        </message>
        <message>
            <source>Send for agreement</source>
            <translation>Envoyer pour accord</translation>
        </message>
        <message>
            <source>Share anew, or enter what is spent</source>
            <translation>Répartir à nouveau ou saisir les dépenses</translation>
        </message>
        <message>
            <source>Share the actual cost</source>
            <translation>Répartir le coût réel</translation>
        </message>
        <message>
            <source>Some months hold an estimate. Replace it when the cost is known.</source>
            <translation>Certains mois contiennent une estimation. Remplacez-la quand le coût est connu.</translation>
        </message>
        <message>
            <source>The ceiling of the arrangement is reached. Amend the arrangement first.</source>
            <translation>Le plafond de l’arrangement est atteint. Modifiez d’abord l’arrangement.</translation>
        </message>
        <message>
            <source>The invoices were due on {day} and are not out yet.</source>
            <translation>Les factures étaient dues le {day} et ne sont pas encore envoyées.</translation>
        </message>
        <message>
            <source>The shares are those of an earlier budget. Send it for agreement again.</source>
            <translation>Les parts sont celles d’un budget antérieur. Envoyez-le de nouveau pour accord.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>They hold until you close the program. Check that the folder {folder} can be written.</source>
            <translation>Ils restent en vigueur jusqu’à la fermeture du programme. Vérifiez que le dossier {folder} est accessible en écriture.</translation>
        </message>
        <message>
            <source>Your settings could not be kept: {reason}.</source>
            <translation>Vos réglages n’ont pas pu être conservés : {reason}.</translation>
        </message>
    </context>
    <context>
        <name>PremisesBrowse</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Area {sum} m²</source>
            <translation>Surface {sum} m²</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Common premises</source>
            <translation>Locaux communs</translation>
        </message>
        <message>
            <source>Desks {sum}</source>
            <translation>Postes {sum}</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>New premises</source>
            <translation>Nouveaux locaux</translation>
        </message>
        <message>
            <source>No premises are common.</source>
            <translation>Aucun local n’est commun.</translation>
        </message>
        <message>
            <source>No premises are planned.</source>
            <translation>Aucun local n’est prévu.</translation>
        </message>
        <message>
            <source>No premises match {conditions}.</source>
            <translation>Aucun local ne correspond à {conditions}.</translation>
        </message>
        <message>
            <source>No premises yet. Log the first building with who is in it.</source>
            <translation>Pas encore de locaux. Enregistrez le premier bâtiment et qui l’occupe.</translation>
        </message>
        <message>
            <source>Nothing is wrong with any premises.</source>
            <translation>Rien à signaler pour aucun des locaux.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévus</translation>
        </message>
        <message>
            <source>Search, or party:wfp ends:&lt;90d</source>
            <translation>Rechercher, ou party:wfp</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Régime d’occupation</translation>
        </message>
        <message>
            <source>Views of premises</source>
            <translation>Vues des locaux</translation>
        </message>
    </context>
    <context>
        <name>PremisesBulk</name>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>Tous ont déjà cette valeur. Choisissez une autre valeur.</translation>
        </message>
        <message>
            <source>Changing premises</source>
            <translation>Modification des locaux</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Premises changed: {count}.</source>
            <translation>Locaux modifiés : {count}.</translation>
        </message>
        <message>
            <source>Selected premises: {count}</source>
            <translation>Locaux sélectionnés : {count}</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Régime d’occupation</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Premises: {count}.</source>
            <translation>Ce qui va changer : {field} → {value}. Locaux : {count}.</translation>
        </message>
    </context>
    <context>
        <name>PremisesFigures</name>
        <message>
            <source>Area taken</source>
            <translation>Surface prise</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message numerus="yes">
            <source>Common: %n entities are in them</source>
            <translation>
                <numerusform>Communs : %n entité les occupe</numerusform>
                <numerusform>Communs : %n entités les occupent</numerusform>
            </translation>
        </message>
        <message>
            <source>Common: the compound {name} is shared</source>
            <translation>Communs : l’enceinte {name} est partagée</translation>
        </message>
        <message>
            <source>Desks taken</source>
            <translation>Postes pris</translation>
        </message>
        <message>
            <source>Handed back</source>
            <translation>Restitués</translation>
        </message>
        <message>
            <source>Host agreement</source>
            <translation>Accord avec l’hôte</translation>
        </message>
        <message>
            <source>Lease ends</source>
            <translation>Fin du bail</translation>
        </message>
        <message>
            <source>Missing: {points}</source>
            <translation>Manque : {points}</translation>
        </message>
        <message numerus="yes">
            <source>Not common: %n entities are in them</source>
            <translation>
                <numerusform>Pas communs : %n entité les occupe</numerusform>
                <numerusform>Pas communs : %n entités les occupent</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing: set the phase to project.</source>
            <translation>Rien ne manque : passez la phase à projet.</translation>
        </message>
        <message>
            <source>Notice by</source>
            <translation>Préavis avant le</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Same compound</source>
            <translation>Même enceinte</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Partage</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>Inventaire</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>Régime d’occupation</translation>
        </message>
        <message>
            <source>To be a project</source>
            <translation>Pour être un projet</translation>
        </message>
        <message>
            <source>Usual name</source>
            <translation>Nom usuel</translation>
        </message>
        <message>
            <source>Yearly rent</source>
            <translation>Loyer annuel</translation>
        </message>
        <message>
            <source>its security assessment</source>
            <translation>son évaluation de sécurité</translation>
        </message>
        <message>
            <source>the agreement on paper</source>
            <translation>l’accord écrit</translation>
        </message>
        <message>
            <source>the day of the move</source>
            <translation>le jour du déménagement</translation>
        </message>
        <message>
            <source>the site on the map</source>
            <translation>le site sur la carte</translation>
        </message>
        <message>
            <source>the statement of needs</source>
            <translation>l’état des besoins</translation>
        </message>
        <message>
            <source>{answered} of {asked} fields</source>
            <translation>{answered} champs sur {asked}</translation>
        </message>
        <message>
            <source>{day}: {reason}</source>
            <translation>{day} : {reason}</translation>
        </message>
        <message>
            <source>{stock}; empty: {fields}</source>
            <translation>{stock} ; vides : {fields}</translation>
        </message>
        <message>
            <source>{taken} of {area} m²</source>
            <translation>{taken} sur {area} m²</translation>
        </message>
        <message>
            <source>{taken} of {desks}</source>
            <translation>{taken} sur {desks}</translation>
        </message>
    </context>
    <context>
        <name>PremisesOverview</name>
        <message>
            <source>Add an occupant</source>
            <translation>Ajouter un occupant</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>En bref</translation>
        </message>
        <message>
            <source>Choose an occupant first.</source>
            <translation>Choisissez d’abord un occupant.</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Postes</translation>
        </message>
        <message>
            <source>End an occupancy…</source>
            <translation>Mettre fin à une occupation…</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Hand the premises back</source>
            <translation>Restituer les locaux</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Net m²</source>
            <translation>m² nets</translation>
        </message>
        <message>
            <source>Nobody is entered yet. Add each entity with its area, desks and first day.</source>
            <translation>Personne n’est encore saisi. Ajoutez chaque entité avec sa surface, ses postes et son premier jour.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Record the hand-back</source>
            <translation>Enregistrer la restitution</translation>
        </message>
        <message>
            <source>The hand-back is recorded.</source>
            <translation>La restitution est enregistrée.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Who is in them</source>
            <translation>Qui les occupe</translation>
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
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Rien n’est sélectionné.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <source>Registers of this place</source>
            <translation>Registres de cette page</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>aperçu</translation>
        </message>
    </context>
    <context>
        <name>PremisesRecordPage</name>
        <message>
            <source>Add a user</source>
            <translation>Ajouter un utilisateur</translation>
        </message>
        <message>
            <source>Add an occupant</source>
            <translation>Ajouter un occupant</translation>
        </message>
        <message>
            <source>Add an order</source>
            <translation>Ajouter une commande</translation>
        </message>
        <message>
            <source>Attach a document…</source>
            <translation>Joindre un document…</translation>
        </message>
        <message>
            <source>Edit the details</source>
            <translation>Modifier les détails</translation>
        </message>
        <message>
            <source>End an occupancy…</source>
            <translation>Mettre fin à une occupation…</translation>
        </message>
        <message>
            <source>Hand back…</source>
            <translation>Restituer…</translation>
        </message>
        <message>
            <source>It is handed back already.</source>
            <translation>Déjà restitué.</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <source>Remove from the register</source>
            <translation>Retirer du registre</translation>
        </message>
        <message>
            <source>The record is removed.</source>
            <translation>La fiche est retirée.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>Cette fiche ne figure plus dans le registre.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Attach it again from its original.</source>
            <translation>Joignez-la de nouveau depuis l’original.</translation>
        </message>
        <message>
            <source>Open a copy of it.</source>
            <translation>Ouvrez-en une copie.</translation>
        </message>
        <message>
            <source>Picture: {title}, {size}</source>
            <translation>Image : {title}, {size}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Lecture de l’image…</translation>
        </message>
        <message>
            <source>This picture is damaged or is no picture; it cannot be shown.</source>
            <translation>Cette image est endommagée ou n’en est pas une ; elle ne peut pas être affichée.</translation>
        </message>
        <message>
            <source>This picture is too large to be shown here.</source>
            <translation>Cette image est trop grande pour être affichée ici.</translation>
        </message>
        <message>
            <source>{name} opens outside this window, as a checked copy: press Enter or choose Open a copy.</source>
            <translation>{name} s’ouvre hors de cette fenêtre, sous forme de copie vérifiée : appuyez sur Entrée ou choisissez Ouvrir une copie.</translation>
        </message>
        <message>
            <source>{size} points</source>
            <translation>{size} points</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>No check needs a look.</source>
            <translation>Aucun contrôle ne demande d’attention.</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Sheets of the workbook</source>
            <translation>Feuilles du classeur</translation>
        </message>
        <message>
            <source>The rows of this sheet are no records of their own.</source>
            <translation>Les lignes de cette feuille ne sont pas des enregistrements.</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>lignes</translation>
        </message>
    </context>
    <context>
        <name>PreviewPart</name>
        <message>
            <source>* estimated</source>
            <translation>* estimé</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>Aperçu de la feuille</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>as Excel will show it</source>
            <translation>telle qu’Excel l’affichera</translation>
        </message>
        <message numerus="yes">
            <source>as Excel will show it, %n row(s)</source>
            <translation>
                <numerusform>telle qu’Excel l’affichera, %n ligne</numerusform>
                <numerusform>telle qu’Excel l’affichera, %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>as Excel will show it, {shown} of {count} rows</source>
            <translation>telle qu’Excel l’affichera, {shown} lignes sur {count}</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>lecture…</translation>
        </message>
        <message>
            <source>since the last submission: no change</source>
            <translation>depuis la dernière transmission : aucun changement</translation>
        </message>
        <message>
            <source>since the last submission: {added} new, {changed} changed, {removed} closed</source>
            <translation>depuis la dernière transmission : nouvelles {added}, modifiées {changed}, retirées {removed}</translation>
        </message>
        <message>
            <source>{figure}, control total {value}</source>
            <translation>{figure}, total de contrôle {value}</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Arrangements</source>
            <translation>Arrangements</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>Factures</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Changing records</source>
            <translation>Modification des fiches</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Comparing with the register</source>
            <translation>Comparaison avec le registre</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Copie</translation>
        </message>
        <message>
            <source>Documents read</source>
            <translation>Documents lus</translation>
        </message>
        <message>
            <source>Documents taken in</source>
            <translation>Documents repris</translation>
        </message>
        <message>
            <source>Gathering what is unbilled</source>
            <translation>Collecte de ce qui n’est pas facturé</translation>
        </message>
        <message>
            <source>Laying out</source>
            <translation>Mise en page</translation>
        </message>
        <message>
            <source>Making forms</source>
            <translation>Création des formulaires</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Utilisation mensuelle</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Relevé</translation>
        </message>
        <message>
            <source>Reading the sheet</source>
            <translation>Lecture de la feuille</translation>
        </message>
        <message>
            <source>Reading workbooks</source>
            <translation>Lecture des classeurs</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Relevés</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <translation>Essai</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>{what}: {step} of {total}</source>
            <translation>{what} : {step} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <source>{work}: finished</source>
            <translation>{work} : terminé</translation>
        </message>
    </context>
    <context>
        <name>ProofLine</name>
        <message>
            <source>Attach it…</source>
            <translation>Le joindre…</translation>
        </message>
        <message>
            <source>{kind}: let go</source>
            <translation>{kind} : dispensé</translation>
        </message>
        <message>
            <source>{kind}: missing</source>
            <translation>{kind} : manquant</translation>
        </message>
        <message>
            <source>{kind}: on record</source>
            <translation>{kind} : au dossier</translation>
        </message>
    </context>
    <context>
        <name>ProofLines</name>
        <message>
            <source>Documents this needs</source>
            <translation>Documents nécessaires</translation>
        </message>
        <message>
            <source>Needed for the step “{state}”</source>
            <translation>Nécessaire pour l’étape « {state} »</translation>
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
            <translation>Ret. arr.</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Inser</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>PgDn</source>
            <translation>Pg suiv.</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Pg suiv.</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Pg préc.</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Haut</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>{field}: enter it first.</source>
            <translation>{field} : à saisir d’abord.</translation>
        </message>
    </context>
    <context>
        <name>RateAsks</name>
        <message>
            <source>A card holds the rates that one provider gives out together, in one currency.</source>
            <translation>Une grille réunit les tarifs qu’un prestataire publie ensemble, dans une seule devise.</translation>
        </message>
        <message>
            <source>A card that was entered by mistake is taken out. One that holds rates stays.</source>
            <translation>Une grille saisie par erreur est retirée. Celle qui contient des tarifs reste.</translation>
        </message>
        <message>
            <source>A rate that was entered by mistake is taken out. One that stands on a bill stays.</source>
            <translation>Un tarif saisi par erreur est retiré. Celui qui figure sur une facture reste.</translation>
        </message>
        <message>
            <source>Add a rate card</source>
            <translation>Ajouter une grille tarifaire</translation>
        </message>
        <message>
            <source>Add the card</source>
            <translation>Ajouter la grille</translation>
        </message>
        <message>
            <source>Correct the card</source>
            <translation>Corriger la grille</translation>
        </message>
        <message>
            <source>Correct the rate card</source>
            <translation>Corriger la grille tarifaire</translation>
        </message>
        <message>
            <source>End the rate</source>
            <translation>Mettre fin au tarif</translation>
        </message>
        <message>
            <source>Enter a rate</source>
            <translation>Saisir un tarif</translation>
        </message>
        <message>
            <source>Enter a rate by hand</source>
            <translation>Saisir un taux à la main</translation>
        </message>
        <message>
            <source>Enter the rate</source>
            <translation>Saisir</translation>
        </message>
        <message>
            <source>From the day after, deliveries of {service} have no rate until another one is entered.</source>
            <translation>Dès le lendemain, les livraisons de {service} n’ont plus de tarif jusqu’à ce qu’un autre soit saisi.</translation>
        </message>
        <message>
            <source>In units of the currency for one US dollar. It counts before a published one of the same day.</source>
            <translation>En unités de la devise pour un dollar des États-Unis. Il prime sur un taux publié du même jour.</translation>
        </message>
        <message>
            <source>It counts from its first day until another one takes its place.</source>
            <translation>Il vaut de son premier jour jusqu’à ce qu’un autre le remplace.</translation>
        </message>
        <message>
            <source>New rate from a day on</source>
            <translation>Nouveau tarif à partir d’un jour</translation>
        </message>
        <message>
            <source>Take the card out</source>
            <translation>Retirer la grille</translation>
        </message>
        <message>
            <source>Take the rate out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The rate of {currency} from {day} is taken out. Amounts converted with it keep it.</source>
            <translation>Le taux de {currency} du {day} est retiré. Les montants convertis avec lui le gardent.</translation>
        </message>
        <message>
            <source>The rate of {service}, {rate} {currency}, ends the day before the new one begins.</source>
            <translation>Le tarif de {service}, {rate} {currency}, prend fin la veille du nouveau.</translation>
        </message>
        <message>
            <source>The rates of the card stay as they are and must still lie within its days.</source>
            <translation>Les tarifs de la grille restent tels quels et doivent toujours tomber dans ses dates.</translation>
        </message>
        <message>
            <source>What one unit costs, one element on a line: Fuel=1.05*0.92, Staff=0.1*14:INDIRECT.</source>
            <translation>Ce que coûte une unité, un élément par ligne : Carburant=1.05*0.92, Personnel=0.1*14:INDIRECT.</translation>
        </message>
    </context>
    <context>
        <name>RateColumns</name>
        <message>
            <source>Approved by</source>
            <translation>Approuvé par</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message>
            <source>By hand: {reason}</source>
            <translation>À la main : {reason}</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Grille</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>Vaut à partir du</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Actuel</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>For one</source>
            <translation>Pour un</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>Pour un dollar É.-U.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No rate from</source>
            <translation>Sans tarif du</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisoire</translation>
        </message>
        <message>
            <source>Published list</source>
            <translation>Liste publiée</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Tarifs et taux</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>À revoir avant le</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>Revue à faire</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
    </context>
    <context>
        <name>RateLists</name>
        <message>
            <source>Add a rate card</source>
            <translation>Ajouter une grille tarifaire</translation>
        </message>
        <message>
            <source>Enter a rate</source>
            <translation>Saisir un tarif</translation>
        </message>
        <message>
            <source>Every running service that is priced by the unit has a rate for each of its days.</source>
            <translation>Chaque service en cours facturé à l’unité a un tarif pour chacun de ses jours.</translation>
        </message>
        <message>
            <source>Exchange rates</source>
            <translation>Taux de change</translation>
        </message>
        <message>
            <source>No exchange rate is in the register yet. Take in the list as it was downloaded.</source>
            <translation>Aucun taux de change n’est encore au registre. Reprenez la liste telle qu’elle a été téléchargée.</translation>
        </message>
        <message>
            <source>No rate card is on record yet. A card holds the rates one provider gives out together.</source>
            <translation>Aucune grille tarifaire n’est encore enregistrée. Une grille réunit les tarifs qu’un prestataire publie ensemble.</translation>
        </message>
        <message>
            <source>No rate is past its review day.</source>
            <translation>Aucun tarif n’a dépassé sa date de revue.</translation>
        </message>
        <message>
            <source>No service has a rate yet. Enter the first one.</source>
            <translation>Aucun service n’a encore de tarif. Saisissez le premier.</translation>
        </message>
        <message>
            <source>Rate cards</source>
            <translation>Grilles tarifaires</translation>
        </message>
        <message>
            <source>Service rates</source>
            <translation>Tarifs des services</translation>
        </message>
        <message>
            <source>Service, currency, provider, card</source>
            <translation>Service, devise, prestataire, grille</translation>
        </message>
        <message>
            <source>Take in published rates…</source>
            <translation>Reprendre des taux publiés…</translation>
        </message>
        <message>
            <source>To be reviewed</source>
            <translation>À revoir</translation>
        </message>
        <message>
            <source>Without a rate</source>
            <translation>Sans tarif</translation>
        </message>
    </context>
    <context>
        <name>RatePanel</name>
        <message numerus="yes">
            <source>%n rate(s)</source>
            <translation>
                <numerusform>%n tarif</numerusform>
                <numerusform>%n tarifs</numerusform>
            </translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approuvé par</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Grille</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>Vaut à partir du</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>For one</source>
            <translation>Pour un</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>Pour un dollar É.-U.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Full cost</source>
            <translation>Coût complet</translation>
        </message>
        <message>
            <source>It should have been reviewed by {day}. It still counts until another one does.</source>
            <translation>Il aurait dû être revu au plus tard le {day}. Il vaut encore jusqu’à ce qu’un autre le remplace.</translation>
        </message>
        <message>
            <source>Lines billed</source>
            <translation>Lignes facturées</translation>
        </message>
        <message>
            <source>List of</source>
            <translation>Liste du</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>No list is in the register for this month. The last known rate is used, provisionally.</source>
            <translation>Aucune liste n’est au registre pour ce mois. Le dernier taux connu sert, à titre provisoire.</translation>
        </message>
        <message>
            <source>No rate counts from {first} to {last}. Deliveries of these days cannot be billed.</source>
            <translation>Aucun tarif ne vaut du {first} au {last}. Les livraisons de ces jours ne peuvent pas être facturées.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Rates of this currency</source>
            <translation>Taux de cette devise</translation>
        </message>
        <message>
            <source>Rates of this service</source>
            <translation>Tarifs de ce service</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>À revoir avant le</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Support cost</source>
            <translation>Frais d’appui</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>indirect</source>
            <translation>indirect</translation>
        </message>
        <message>
            <source>support</source>
            <translation>appui</translation>
        </message>
    </context>
    <context>
        <name>RatesPage</name>
        <message>
            <source>Add a rate card</source>
            <translation>Ajouter une grille tarifaire</translation>
        </message>
        <message>
            <source>Enter a rate</source>
            <translation>Saisir un tarif</translation>
        </message>
        <message>
            <source>Enter a rate by hand…</source>
            <translation>Saisir un taux à la main…</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Tarifs et taux</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Take in published rates…</source>
            <translation>Reprendre des taux publiés…</translation>
        </message>
        <message>
            <source>There is nothing to take in.</source>
            <translation>Il n’y a rien à reprendre.</translation>
        </message>
    </context>
    <context>
        <name>RecognitionFigures</name>
        <message>
            <source>Area</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Relied on</source>
            <translation>Entité reconnue</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>Entité qui s’appuie</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
    </context>
    <context>
        <name>RecognitionOverview</name>
        <message>
            <source>Both have signed the statement on mutual recognition.</source>
            <translation>Les deux ont signé la déclaration sur la reconnaissance mutuelle.</translation>
        </message>
        <message>
            <source>No further agreement is needed; the record is kept for reporting.</source>
            <translation>Aucun autre accord n’est nécessaire ; la fiche sert aux rapports.</translation>
        </message>
        <message>
            <source>No signatory on record: {codes}.</source>
            <translation>Signataire non enregistré : {codes}.</translation>
        </message>
        <message>
            <source>No signatory on record: {codes}. Excused.</source>
            <translation>Signataire non enregistré : {codes}. Exception motivée.</translation>
        </message>
        <message>
            <source>On which day did {code} sign the statement on mutual recognition?</source>
            <translation>À quelle date {code} a signé la déclaration sur la reconnaissance mutuelle ?</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Record the signature if it has signed the statement, or give the reason for the exception.</source>
            <translation>Enregistrez la signature si l’entité a signé la déclaration, ou donnez le motif de l’exception.</translation>
        </message>
        <message>
            <source>{code} has signed…</source>
            <translation>{code} a signé…</translation>
        </message>
    </context>
    <context>
        <name>RecognitionsBrowse</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Both entities have signed the statement in every reliance.</source>
            <translation>Dans chaque reconnaissance, les deux entités ont signé la déclaration.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>New reliance</source>
            <translation>Nouvelle fiche</translation>
        </message>
        <message>
            <source>No reliance matches {conditions}.</source>
            <translation>Aucune reconnaissance ne correspond à {conditions}.</translation>
        </message>
        <message>
            <source>No reliance yet. Log when one entity relies on a policy, contract or roster of another.</source>
            <translation>Rien encore. Enregistrez quand une entité s’appuie sur une politique, un contrat ou une liste d’une autre.</translation>
        </message>
        <message>
            <source>Not both signatories</source>
            <translation>Signataire manquant</translation>
        </message>
        <message>
            <source>Relied on</source>
            <translation>Entité reconnue</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>Entité qui reconnaît</translation>
        </message>
        <message>
            <source>Search, or party:wfp day:&lt;2026-07</source>
            <translation>Rechercher, ou party:wfp</translation>
        </message>
        <message>
            <source>Sum of values {sums}</source>
            <translation>Somme des valeurs {sums}</translation>
        </message>
        <message>
            <source>Views of mutual recognition</source>
            <translation>Vues de la reconnaissance mutuelle</translation>
        </message>
    </context>
    <context>
        <name>RecognitionsBulk</name>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>Tous ont déjà cette valeur. Choisissez une autre valeur.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Changing reliances</source>
            <translation>Modification des reconnaissances</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Reliances changed: {count}.</source>
            <translation>Reconnaissances modifiées : {count}.</translation>
        </message>
        <message>
            <source>Relied on</source>
            <translation>Entité reconnue</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>Entité qui reconnaît</translation>
        </message>
        <message>
            <source>Selected reliances: {count}</source>
            <translation>Reconnaissances sélectionnées : {count}</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Reliances: {count}.</source>
            <translation>Ce qui va changer : {field} → {value}. Reconnaissances : {count}.</translation>
        </message>
    </context>
    <context>
        <name>RecordBook</name>
        <message>
            <source>Attach…</source>
            <translation>Joindre…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Hand back…</source>
            <translation>Restituer…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>Parties de la fiche</translation>
        </message>
    </context>
    <context>
        <name>RecordCommands</name>
        <message>
            <source>Attach a document…</source>
            <translation>Joindre un document…</translation>
        </message>
        <message>
            <source>Edit the terms</source>
            <translation>Modifier les conditions</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>No step can be made by hand now.</source>
            <translation>Aucune étape ne peut être franchie à la main pour le moment.</translation>
        </message>
        <message>
            <source>Nobody has to sign now.</source>
            <translation>Personne n’a à signer pour le moment.</translation>
        </message>
        <message>
            <source>Print the arrangement…</source>
            <translation>Imprimer l’arrangement…</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>Consigner une signature</translation>
        </message>
        <message>
            <source>Save the arrangement as PDF…</source>
            <translation>Enregistrer l’arrangement en PDF…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation>Cet arrangement ne figure plus dans le registre.</translation>
        </message>
    </context>
    <context>
        <name>RecordDeeds</name>
        <message>
            <source>Amend…</source>
            <translation>Avenant…</translation>
        </message>
        <message>
            <source>An amendment is open already.</source>
            <translation>Un avenant est déjà ouvert.</translation>
        </message>
        <message>
            <source>Complete the amendment…</source>
            <translation>Achever l’avenant…</translation>
        </message>
        <message>
            <source>Drop the amendment…</source>
            <translation>Abandonner l’avenant…</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Prolonger…</translation>
        </message>
        <message>
            <source>New from this…</source>
            <translation>Nouveau à partir de celui-ci…</translation>
        </message>
        <message>
            <source>No amendment is open.</source>
            <translation>Aucun avenant n’est ouvert.</translation>
        </message>
        <message>
            <source>Only a signed arrangement is replaced by another.</source>
            <translation>Seul un arrangement signé est remplacé par un autre.</translation>
        </message>
        <message>
            <source>Only an arrangement in force is reviewed.</source>
            <translation>Seul un arrangement en vigueur est revu.</translation>
        </message>
        <message>
            <source>Only signed terms are amended.</source>
            <translation>Seules des conditions signées se modifient par avenant.</translation>
        </message>
        <message>
            <source>Record a review</source>
            <translation>Consigner un examen</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>Consigner un examen…</translation>
        </message>
        <message>
            <source>Record a signature under the amendment…</source>
            <translation>Consigner une signature de l’avenant…</translation>
        </message>
        <message>
            <source>Renew…</source>
            <translation>Renouveler…</translation>
        </message>
        <message>
            <source>Replaced by…</source>
            <translation>Remplacé par…</translation>
        </message>
        <message>
            <source>What did the review find? The next review is counted from today.</source>
            <translation>Qu’a montré l’examen ? Le prochain se compte à partir d’aujourd’hui.</translation>
        </message>
    </context>
    <context>
        <name>RecordHeader</name>
        <message>
            <source>Amendment {number}</source>
            <translation>Avenant {number}</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Avenant…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>Autres étapes</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>Consigner une signature</translation>
        </message>
    </context>
    <context>
        <name>RecordKinds</name>
        <message>
            <source>Building</source>
            <translation>Bâtiment</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Common premises</source>
            <translation>Locaux communs</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Handed back</source>
            <translation>Restitués</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Tenure and lease</source>
            <translation>Occupation et bail</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>UN House</source>
            <translation>Maison des Nations Unies</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>{relying} relies on {relied_on}</source>
            <translation>{relying} s’appuie sur {relied_on}</translation>
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
            <translation>Prochain examen</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Préavis</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Signed copy</source>
            <translation>Exemplaire signé</translation>
        </message>
        <message>
            <source>{reference} · version {number}</source>
            <translation>{reference} · version {number}</translation>
        </message>
        <message>
            <source>{spent} used, {share} of the ceiling</source>
            <translation>{spent} utilisés, {share} du plafond</translation>
        </message>
    </context>
    <context>
        <name>ReferenceField</name>
        <message>
            <source>“{text}” fits {count} records. Type more of the name, or choose one with the down key.</source>
            <translation>« {text} » correspond à {count} fiches. Complétez le nom, ou choisissez-en une avec la touche Bas.</translation>
        </message>
        <message>
            <source>“{text}” is not known here. Type an acronym or part of the name and choose from the list.</source>
            <translation>« {text} » est inconnu ici. Tapez un sigle ou une partie du nom et choisissez dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>sorted, first first</source>
            <translation>trié, premier en tête</translation>
        </message>
        <message>
            <source>sorted, last first</source>
            <translation>trié, dernier en tête</translation>
        </message>
    </context>
    <context>
        <name>RegisterList</name>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Bâtiment</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Long-term agreements</source>
            <translation>Accords à long terme</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Mutual recognition</source>
            <translation>Reconnaissance mutuelle</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>Nouvel accord</translation>
        </message>
        <message>
            <source>New premises</source>
            <translation>Nouveaux locaux</translation>
        </message>
        <message>
            <source>New reliance</source>
            <translation>Nouvelle fiche</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <source>Tenure and lease</source>
            <translation>Occupation et bail</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Endroit</translation>
        </message>
    </context>
    <context>
        <name>RolesPart</name>
        <message>
            <source>Kept in the register from today on, where colleagues see them.</source>
            <translation>Conservées dans le registre à partir d’aujourd’hui ; vos collègues les voient.</translation>
        </message>
        <message>
            <source>Nobody has declared a role yet, so every step is open to everyone. The first one binds.</source>
            <translation>Personne n’a encore déclaré de rôle : chaque étape est ouverte à tous. Le premier engage.</translation>
        </message>
        <message>
            <source>Roles are declared here and bind: without one you can enter records, but not move them on.</source>
            <translation>Des rôles sont déclarés et engagent : sans rôle, vous saisissez des fiches mais ne les faites pas avancer.</translation>
        </message>
        <message>
            <source>Roles bind: a step is open to those who hold a role for it on that day.</source>
            <translation>Les rôles engagent : une étape est ouverte à ceux qui exercent ce jour-là un rôle prévu pour elle.</translation>
        </message>
        <message>
            <source>Roles you hold</source>
            <translation>Vos rôles</translation>
        </message>
        <message>
            <source>You may approve up to {amount}, given by {who}, until {day}.</source>
            <translation>Vous pouvez approuver jusqu’à {amount}, par délégation de {who}, jusqu’au {day}.</translation>
        </message>
        <message>
            <source>You may approve without a ceiling, given by {who}, until {day}.</source>
            <translation>Vous pouvez approuver sans plafond, par délégation de {who}, jusqu’au {day}.</translation>
        </message>
        <message>
            <source>Your roles in this register</source>
            <translation>Vos rôles dans ce registre</translation>
        </message>
        <message>
            <source>further notice</source>
            <translation>nouvel ordre</translation>
        </message>
    </context>
    <context>
        <name>RowDeeds</name>
        <message>
            <source>Accept as it is…</source>
            <translation>Accepter en l’état…</translation>
        </message>
        <message>
            <source>Correct the card…</source>
            <translation>Corriger la grille…</translation>
        </message>
        <message>
            <source>Dismiss…</source>
            <translation>Écarter…</translation>
        </message>
        <message>
            <source>End the rate…</source>
            <translation>Mettre fin au tarif…</translation>
        </message>
        <message>
            <source>Enter a rate by hand…</source>
            <translation>Saisir un taux à la main…</translation>
        </message>
        <message>
            <source>Enter a rate of this card…</source>
            <translation>Saisir un tarif de cette grille…</translation>
        </message>
        <message>
            <source>Enter the missing rate…</source>
            <translation>Saisir le tarif manquant…</translation>
        </message>
        <message>
            <source>Explain…</source>
            <translation>Expliquer…</translation>
        </message>
        <message>
            <source>It is dismissed already.</source>
            <translation>C’est déjà écarté.</translation>
        </message>
        <message>
            <source>It is not dismissed.</source>
            <translation>Ce n’est pas écarté.</translation>
        </message>
        <message>
            <source>It is not open any more.</source>
            <translation>Il n’est plus ouvert.</translation>
        </message>
        <message>
            <source>It is open already.</source>
            <translation>Il est déjà ouvert.</translation>
        </message>
        <message>
            <source>New rate from a day on…</source>
            <translation>Nouveau tarif à partir d’un jour…</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>Rouvrir…</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Open the service</source>
            <translation>Ouvrir le service</translation>
        </message>
        <message>
            <source>Owner and day…</source>
            <translation>Responsable et échéance…</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Revoir…</translation>
        </message>
        <message>
            <source>Run this check…</source>
            <translation>Exécuter ce contrôle…</translation>
        </message>
        <message>
            <source>Settle…</source>
            <translation>Régler…</translation>
        </message>
        <message>
            <source>Show its differences</source>
            <translation>Voir ses écarts</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>There is no page for what this is about.</source>
            <translation>Il n’y a pas de page pour ce dont il s’agit.</translation>
        </message>
        <message>
            <source>This rate has ended.</source>
            <translation>Ce tarif a pris fin.</translation>
        </message>
        <message>
            <source>This run is reviewed already.</source>
            <translation>Cette exécution est déjà revue.</translation>
        </message>
    </context>
    <context>
        <name>RowPanel</name>
        <message>
            <source>Choose a row in the list; Space shows or hides this panel.</source>
            <translation>Choisissez une ligne de la liste ; Espace montre ou cache ce volet.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Rien n’est sélectionné.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A bill is written off only by an approved decision. Name the decision first.</source>
            <translation>Une facture n’est passée en pertes que par une décision approuvée. Indiquez d’abord la décision.</translation>
        </message>
        <message>
            <source>A budget that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation>Un budget à l’état « {from_state} » ne peut pas passer à « {to_state} ». À partir d’ici, il peut passer à : {choices}.</translation>
        </message>
        <message>
            <source>A document of the kind “{named}” is missing. Attach it, or waive it with a reason.</source>
            <translation>Un document du genre « {named} » manque. Joignez-le, ou accordez une dispense motivée.</translation>
        </message>
        <message>
            <source>A form has room for {most} months; {value} has {count}. Hand out one form for each year.</source>
            <translation>Un formulaire contient au plus {most} mois ; {value} en compte {count}. Distribuez un formulaire par année.</translation>
        </message>
        <message>
            <source>A minimum or a cap of {value} is below zero. Enter what is meant without the sign.</source>
            <translation>Un minimum ou un plafond de {value} est inférieur à zéro. Saisissez la valeur voulue sans le signe.</translation>
        </message>
        <message>
            <source>A new record needs more: {fields}.</source>
            <translation>Une nouvelle fiche demande davantage : {fields}.</translation>
        </message>
        <message>
            <source>A note is missing. Say how it was settled, or why it is accepted, for example {example}.</source>
            <translation>Il manque une note. Dites comment l’écart a été réglé ou pourquoi il est accepté, par exemple {example}.</translation>
        </message>
        <message>
            <source>A number 0.12 means 12 %.</source>
            <translation>Un nombre 0,12 signifie 12 %.</translation>
        </message>
        <message>
            <source>A number 12 means 12 %.</source>
            <translation>Un nombre 12 signifie 12 %.</translation>
        </message>
        <message>
            <source>A reason is missing. Say why in a few words, for example {example}.</source>
            <translation>Un motif manque. Indiquez-le en quelques mots, par exemple {example}.</translation>
        </message>
        <message>
            <source>A service that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation>Un service dans l’état {from_state} ne peut pas passer à {to_state}. À partir d’ici, il peut passer à {choices}.</translation>
        </message>
        <message>
            <source>A settlement that takes another one back is not taken back itself. Enter it anew.</source>
            <translation>Un règlement qui en reprend un autre n’est pas repris lui-même. Saisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>A signed document is missing. Attach it first, for example {example}.</source>
            <translation>Un document signé manque. Joignez-le d’abord, par exemple {example}.</translation>
        </message>
        <message>
            <source>All drivers are zero once weights and months are applied, so there is nothing to share by. Enter at least one above zero, or choose equal shares.</source>
            <translation>Toutes les clés valent zéro après application des pondérations et des mois ; rien ne permet de partager. Saisissez-en au moins une supérieure à zéro, ou choisissez des parts égales.</translation>
        </message>
        <message>
            <source>All drivers of the key {key} are zero, so its part cannot be shared. Enter at least one above zero, or leave the key out.</source>
            <translation>Toutes les valeurs de la clé {key} sont nulles ; sa part ne peut pas être partagée. Saisissez-en au moins une supérieure à zéro, ou supprimez la clé.</translation>
        </message>
        <message>
            <source>Amendment {value} is still open. Sign it or drop it first.</source>
            <translation>L’avenant {value} est encore ouvert. Signez-le ou abandonnez-le d’abord.</translation>
        </message>
        <message>
            <source>Amendment {value} was signed and is no longer dropped or changed. Let it be signed by all, then amend again.</source>
            <translation>L’avenant {value} a été signé et ne peut plus être abandonné ni modifié. Faites-le signer par tous, puis établissez un nouvel avenant.</translation>
        </message>
        <message>
            <source>An amendment is still open. Sign it or drop it first.</source>
            <translation>Un avenant est encore ouvert. Signez-le ou abandonnez-le d’abord.</translation>
        </message>
        <message>
            <source>An arrangement that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation>Un arrangement dans l’état {from_state} ne peut pas passer à {to_state}. À partir d’ici, il peut passer à {choices}.</translation>
        </message>
        <message>
            <source>An arrangement that is {from_state} has no parties to come or go. Change its draft instead, or log a new one.</source>
            <translation>Dans l’état {from_state}, un accord n’a pas de parties qui entrent ou sortent. Modifiez plutôt son projet, ou enregistrez un nouvel accord.</translation>
        </message>
        <message>
            <source>An arrangement that is {from_state} is not amended. Before signature change its terms directly; after its end log a new one.</source>
            <translation>Dans l’état {from_state}, un accord ne se modifie pas par avenant. Avant la signature, modifiez directement ses clauses ; après sa fin, enregistrez un nouvel accord.</translation>
        </message>
        <message>
            <source>Another line has the number {value}. The next free number is {example}.</source>
            <translation>Une autre ligne porte le numéro {value}. Le prochain numéro libre est {example}.</translation>
        </message>
        <message>
            <source>Before closing, “{named}” has to be confirmed. Record who confirmed it, or let it go with a reason.</source>
            <translation>Avant la clôture, « {named} » doit être confirmé. Consignez qui l’a confirmé, ou accordez une dispense motivée.</translation>
        </message>
        <message>
            <source>Bills not settled yet: {count}. Settle, credit or write them off first.</source>
            <translation>Factures non encore réglées : {count}. Réglez-les, créditez-les ou passez-les d’abord par pertes et profits.</translation>
        </message>
        <message>
            <source>Bills of this form did not come back: {bills}. Put their rows back and answer each.</source>
            <translation>Des factures de ce formulaire ne sont pas revenues : {bills}. Rétablissez leurs lignes et répondez à chacune.</translation>
        </message>
        <message>
            <source>Cells in the sheet {sheet} that show an error: {count}. The first one is {cell}.</source>
            <translation>Cellules de la feuille {sheet} qui montrent une erreur : {count}. La première est {cell}.</translation>
        </message>
        <message>
            <source>Column {column} is read as it was answered.</source>
            <translation>La colonne {column} est lue selon la réponse donnée.</translation>
        </message>
        <message>
            <source>Column {column} is read as this sender's sheets were read last time.</source>
            <translation>La colonne {column} est lue comme la dernière fois pour cet expéditeur.</translation>
        </message>
        <message>
            <source>Column {column}: {cell} “{value}” can only mean {outcome}. The whole column is read so.</source>
            <translation>Colonne {column} : {cell} « {value} » ne peut signifier que {outcome}. Toute la colonne est lue ainsi.</translation>
        </message>
        <message>
            <source>Column {column}: {count} numbers are read as the spreadsheet's days.</source>
            <translation>Colonne {column} : {count} nombres sont lus comme les jours du tableur.</translation>
        </message>
        <message>
            <source>Columns that are gone from the sheet and propose nothing: {fields}.</source>
            <translation>Colonnes disparues de la feuille, qui ne proposent rien : {fields}.</translation>
        </message>
        <message>
            <source>Columns that stand twice on the sheet and differ, so that nothing is taken from them: {fields}. Delete the copies.</source>
            <translation>Colonnes qui figurent deux fois sur la feuille et diffèrent, si bien que rien n’en est repris : {fields}. Supprimez les copies.</translation>
        </message>
        <message>
            <source>Differences were found. Explain them before the reconciliation is reviewed.</source>
            <translation>Des écarts ont été trouvés. Expliquez-les avant la revue du rapprochement.</translation>
        </message>
        <message>
            <source>Entity {value} is no party of the arrangement. Add it as a party first.</source>
            <translation>{value} n’est pas partie à l’arrangement. Ajoutez-la d’abord comme partie.</translation>
        </message>
        <message>
            <source>Everybody pays a flat sum, and {value} is left with nobody to pay it. Lower the percentages of the bands.</source>
            <translation>Tout le monde paie un forfait, et il reste {value} que personne ne paie. Abaissez les pourcentages des tranches.</translation>
        </message>
        <message>
            <source>Forms of the kind “{value}” are not known. The kinds are: {choices}.</source>
            <translation>Les formulaires de type « {value} » sont inconnus. Les types sont : {choices}.</translation>
        </message>
        <message>
            <source>Formulas in the sheet {sheet} without a stored result: {count}. The first is {cell}. Open the file in a spreadsheet program and save it, so that they have one.</source>
            <translation>Formules de la feuille {sheet} sans résultat enregistré : {count}. La première est {cell}. Ouvrez le fichier dans un tableur et enregistrez-le pour qu’elles en aient un.</translation>
        </message>
        <message>
            <source>Hidden columns in the sheet {sheet} were read as well: {count}.</source>
            <translation>Colonnes masquées de la feuille {sheet}, lues aussi : {count}.</translation>
        </message>
        <message>
            <source>Hidden rows in the sheet {sheet} were read as well: {count}.</source>
            <translation>Lignes masquées de la feuille {sheet}, lues aussi : {count}.</translation>
        </message>
        <message>
            <source>It is something new; add it.</source>
            <translation>C’est nouveau ; ajoutez-le.</translation>
        </message>
        <message>
            <source>It is {reference}; change that.</source>
            <translation>C’est {reference} ; modifiez-la.</translation>
        </message>
        <message>
            <source>It means {code}, {label}.</source>
            <translation>Cela désigne {code}, {label}.</translation>
        </message>
        <message>
            <source>It means {field}.</source>
            <translation>Cela désigne {field}.</translation>
        </message>
        <message>
            <source>Keep what is here: {value} (changed by {actor}, {day}).</source>
            <translation>Garder ce qui est ici : {value} (modifié par {actor}, {day}).</translation>
        </message>
        <message>
            <source>Leave the row out.</source>
            <translation>Laissez la ligne de côté.</translation>
        </message>
        <message>
            <source>Line {line} gives {rate} for the US dollar, so the rates are not per US dollar. Choose the list of operational rates.</source>
            <translation>La ligne {line} donne {rate} pour le dollar des États-Unis : les taux ne sont donc pas par dollar. Choisissez la liste des taux opérationnels.</translation>
        </message>
        <message>
            <source>Line {number}, order {order}: no confirmed quantity or no rate to compare the amount with. Enter it, or give a reason.</source>
            <translation>Ligne {number}, commande {order} : aucune quantité confirmée ou aucun tarif auquel comparer le montant. Saisissez-le, ou donnez un motif.</translation>
        </message>
        <message>
            <source>Line {number}, order {order}: the amount differs from what was confirmed at the rate in force by more than is allowed. Correct it, or give a reason.</source>
            <translation>Ligne {number}, commande {order} : le montant s’écarte plus que permis de ce qui a été confirmé au tarif en vigueur. Corrigez-le, ou donnez un motif.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has no actual cost for {months}. Enter it, or spread an estimate, which is flagged.</source>
            <translation>La ligne {number}, « {line} », n’a pas de coût réel pour {months}. Saisissez-le, ou répartissez une estimation, qui est signalée.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has no frozen advance run. Freeze the advance first.</source>
            <translation>La ligne {number}, « {line} », n’a pas de répartition d’avance figée. Figez d’abord l’avance.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has no scheme. Choose how it is shared.</source>
            <translation>La ligne {number}, « {line} », n’a pas de mode de répartition. Choisissez comment elle est répartie.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has not been shared out for this version of the budget. Share it out first.</source>
            <translation>La ligne {number}, « {line} », n’a pas été répartie pour cette version du budget. Répartissez-la d’abord.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, stands at {stands}, but {shared} is shared out. Share it out again.</source>
            <translation>La ligne {number}, « {line} », s’élève à {stands}, mais {shared} sont répartis. Répartissez-la de nouveau.</translation>
        </message>
        <message>
            <source>Line “{value}” has been shared out by {count} runs that stand. Supersede them first.</source>
            <translation>La ligne « {value} » a fait l’objet de {count} répartitions en vigueur. Remplacez-les d’abord.</translation>
        </message>
        <message>
            <source>More than one alert begins with “{value}”. Give more of its name.</source>
            <translation>Plusieurs alertes commencent par « {value} ». Donnez-en davantage du nom.</translation>
        </message>
        <message>
            <source>More than one sheet may be meant, or none. Choose one of: {choices}.</source>
            <translation>Plusieurs feuilles peuvent convenir, ou aucune. Choisissez parmi : {choices}.</translation>
        </message>
        <message>
            <source>Neither an expiry date nor open-ended is entered. Enter one, for example {example}.</source>
            <translation>Ni échéance ni durée indéterminée n’est saisie. Saisissez l’une des deux, par exemple {example}.</translation>
        </message>
        <message>
            <source>No amendment is open. Begin one first.</source>
            <translation>Aucun avenant n’est ouvert. Commencez-en un d’abord.</translation>
        </message>
        <message>
            <source>No bill is issued for the advance of {codes}. Issue it first.</source>
            <translation>Aucune facture n’est émise pour l’avance de {codes}. Émettez-la d’abord.</translation>
        </message>
        <message>
            <source>No bill or credit is issued for the difference of {codes}. Issue it first.</source>
            <translation>Aucune facture ni note de crédit n’est émise pour la différence de {codes}. Émettez-la d’abord.</translation>
        </message>
        <message>
            <source>No delegation of authority of {value} is valid on {day}. Record it, or let someone who has one approve.</source>
            <translation>Aucune délégation de pouvoirs de {value} n’est valable le {day}. Consignez-la, ou faites approuver par une personne qui en a une.</translation>
        </message>
        <message>
            <source>No heading of the sheet {sheet} is known. Say which field each column is.</source>
            <translation>Aucun en-tête de la feuille {sheet} n’est connu. Dites quel champ est chaque colonne.</translation>
        </message>
        <message>
            <source>No later arrangement that is signed and in effect replaces this one. Sign its successor first.</source>
            <translation>Aucun arrangement plus récent, signé et en vigueur, ne remplace celui-ci. Faites d’abord signer son successeur.</translation>
        </message>
        <message>
            <source>No mapping “{value}” is kept here. List them with: templates list.</source>
            <translation>Aucune correspondance « {value} » n’est conservée ici. Affichez-les avec : templates list.</translation>
        </message>
        <message>
            <source>No notice is on record. Record the notice first.</source>
            <translation>Aucun préavis n’est consigné. Consignez-le d’abord.</translation>
        </message>
        <message>
            <source>No record of the register has the hidden key of this row.</source>
            <translation>Aucun enregistrement du registre n’a la clé masquée de cette ligne.</translation>
        </message>
        <message>
            <source>No record of this kind has the identifier “{value}”.</source>
            <translation>Aucune fiche de ce type n’a l’identifiant « {value} ».</translation>
        </message>
        <message>
            <source>No renewal is left: all {value} agreed are used. Extend the arrangement by an amendment.</source>
            <translation>Il ne reste aucun renouvellement : les {value} convenus sont épuisés. Prolongez l’accord par un avenant.</translation>
        </message>
        <message>
            <source>No row with headings was found. Name the columns in one row above the values.</source>
            <translation>Aucune ligne de titres n’a été trouvée. Nommez les colonnes sur une ligne au-dessus des valeurs.</translation>
        </message>
        <message>
            <source>No service is entered under the arrangement. Add one.</source>
            <translation>Aucun service n’est saisi au titre de l’arrangement. Ajoutez-en un.</translation>
        </message>
        <message>
            <source>No sheet of this file holds the columns that were handed out. Ask for the file again.</source>
            <translation>Aucune feuille de ce fichier ne contient les colonnes remises. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>Nobody has answered the alert “{value}” yet; there is nothing to take up again.</source>
            <translation>Personne n’a encore répondu à l’alerte « {value} » ; il n’y a rien à reprendre.</translation>
        </message>
        <message>
            <source>Nobody has validated the narrative yet; there is nothing to take back.</source>
            <translation>Personne n’a encore validé le texte ; il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>Nobody is named to share the cost. Name at least one party with its driver.</source>
            <translation>Personne n’est désigné pour partager le coût. Nommez au moins une partie avec sa clé.</translation>
        </message>
        <message>
            <source>Nobody is named who gives {value}. Enter the managing entity first.</source>
            <translation>Personne n’est désigné comme prestataire de {value}. Saisissez d’abord l’entité gestionnaire.</translation>
        </message>
        <message>
            <source>Nobody knows these columns, and they are not kept: {headings}.</source>
            <translation>Personne ne connaît ces colonnes, et elles ne sont pas conservées : {headings}.</translation>
        </message>
        <message>
            <source>None of them is meant.</source>
            <translation>Aucune d’elles n’est visée.</translation>
        </message>
        <message>
            <source>Not everything is settled: {count} open. Settle it first.</source>
            <translation>Tout n’est pas réglé : {count} en suspens. Réglez d’abord le reste.</translation>
        </message>
        <message>
            <source>Not frozen yet: {count} runs. Freeze them first, so that what is billed cannot change.</source>
            <translation>Pas encore figées : {count} répartitions. Figez-les d’abord, pour que ce qui est facturé ne puisse pas changer.</translation>
        </message>
        <message>
            <source>Nothing is added by this import; only what is here is changed.</source>
            <translation>Cette importation n’ajoute rien ; seul ce qui est ici est modifié.</translation>
        </message>
        <message>
            <source>Nothing is there to be billed for the period. Certify the orders first, or choose another period.</source>
            <translation>Il n’y a rien à facturer pour la période. Certifiez d’abord les commandes, ou choisissez une autre période.</translation>
        </message>
        <message>
            <source>Nothing new is added by this sheet. Enter it in the register, or import it as an ordinary sheet.</source>
            <translation>Cette feuille n’ajoute rien de nouveau. Saisissez-le au registre, ou importez-le comme une feuille ordinaire.</translation>
        </message>
        <message>
            <source>Nothing of this obligation falls due on {value}. The next due date is {example}.</source>
            <translation>Rien de cette obligation n’échoit le {value}. La prochaine échéance est le {example}.</translation>
        </message>
        <message>
            <source>Nothing proves the agreement. Attach a document, or waive it with a reason.</source>
            <translation>Rien ne prouve l’accord. Joignez un document, ou accordez une dispense motivée.</translation>
        </message>
        <message>
            <source>Nothing shows that the participants agreed. Name the decision that adopted the budget and the shares.</source>
            <translation>Rien ne montre l’accord des participants. Indiquez la décision qui a adopté le budget et les quotes-parts.</translation>
        </message>
        <message>
            <source>Of the actions agreed on, {count} are still open. Close them first, or let them go with a reason.</source>
            <translation>Parmi les mesures convenues, {count} sont encore ouvertes. Clôturez-les d’abord, ou accordez une dispense motivée.</translation>
        </message>
        <message>
            <source>Of the obligations that fell due, {count} are not met. Record how each was met, or let them go with a reason.</source>
            <translation>Parmi les obligations échues, {count} ne sont pas remplies. Consignez comment chacune l’a été, ou accordez une dispense motivée.</translation>
        </message>
        <message>
            <source>Of {total} parties {count} have not signed. Record their signatures first.</source>
            <translation>Sur {total} parties, {count} n’ont pas signé. Consignez d’abord leurs signatures.</translation>
        </message>
        <message>
            <source>Only the reconciliation with the ledger takes an extract.</source>
            <translation>Seul le rapprochement avec la comptabilité prend un extrait.</translation>
        </message>
        <message>
            <source>Parties of a signed arrangement do not come and go by hand. Record the accession or the withdrawal of {value}.</source>
            <translation>Les parties d’un accord signé ne s’ajoutent ni ne se retirent à la main. Consignez l’adhésion ou le retrait de {value}.</translation>
        </message>
        <message>
            <source>Party {party} cannot take part for {value} months: the period has {most}. Enter a number from 0 to {most}.</source>
            <translation>La partie {party} ne peut pas participer {value} mois : la période en compte {most}. Saisissez un nombre de 0 à {most}.</translation>
        </message>
        <message>
            <source>Party {party} has a driver for each month, but this method prices each line by itself. Enter the quantity or cost of the whole period.</source>
            <translation>La partie {party} a une clé pour chaque mois, mais cette méthode chiffre chaque ligne séparément. Saisissez la quantité ou le coût de toute la période.</translation>
        </message>
        <message>
            <source>Party {party} has a weight, months or days, but this method prices each line by itself. Enter the quantity or cost that applies, and leave the others out.</source>
            <translation>La partie {party} a une pondération, des mois ou des jours, mais cette méthode chiffre chaque ligne séparément. Saisissez la quantité ou le coût qui s’applique, sans le reste.</translation>
        </message>
        <message>
            <source>Party {party} joins or leaves on a day, but no period is given. Enter the period, for example 2026-07..2027-06.</source>
            <translation>La partie {party} arrive ou part un jour donné, mais aucune période n’est indiquée. Saisissez la période, par exemple 2026-07..2027-06.</translation>
        </message>
        <message>
            <source>Party {party} leaves on {left}, before it joins on {joined}. Correct one of the days.</source>
            <translation>La partie {party} part le {left}, avant d’arriver le {joined}. Corrigez l’un des jours.</translation>
        </message>
        <message>
            <source>Party {smaller} counts less than {larger}, but would pay {more} against {less}. Lower the flat sums, or drop a band.</source>
            <translation>La partie {smaller} compte moins que {larger}, mais paierait {more} contre {less}. Abaissez les forfaits, ou supprimez une tranche.</translation>
        </message>
        <message>
            <source>Party {value} is the only one, so nobody would be left to share the cost.</source>
            <translation>{value} est la seule partie : il ne resterait personne pour partager le coût.</translation>
        </message>
        <message>
            <source>Party {value} takes no part in this run. Those that do are: {choices}.</source>
            <translation>{value} ne prend pas part à cette répartition. Y prennent part : {choices}.</translation>
        </message>
        <message>
            <source>Party {value} takes part already. Change its driver instead.</source>
            <translation>{value} prend déjà part. Modifiez plutôt sa clé.</translation>
        </message>
        <message>
            <source>Records of the sheet that are no longer in the register: {count}.</source>
            <translation>Fiches de la feuille qui ne sont plus au registre : {count}.</translation>
        </message>
        <message>
            <source>Row {row} holds totals (“{value}”) and is left out.</source>
            <translation>La ligne {row} contient des totaux (« {value} ») et est laissée de côté.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: “{value}” cannot be read. Correct it in the file, for example to {example}.</source>
            <translation>Ligne {row}, colonne {column} : « {value} » ne peut pas être lu. Corrigez-le dans le fichier, par exemple en {example}.</translation>
        </message>
        <message>
            <source>Say what leaves: one entity, one site, or the whole mission.</source>
            <translation>Indiquez ce qui part : une entité, un site ou toute la mission.</translation>
        </message>
        <message>
            <source>Some runs of the budget are frozen. Supersede them first.</source>
            <translation>Certaines répartitions du budget sont figées. Remplacez-les d’abord.</translation>
        </message>
        <message>
            <source>Take the value of the sheet: {value} (sheet of {day}).</source>
            <translation>Prendre la valeur de la feuille : {value} (feuille du {day}).</translation>
        </message>
        <message>
            <source>Texts in the sheet {sheet} longer than the {limit} characters a cell can hold: {cells}. They were read whole.</source>
            <translation>Textes de la feuille {sheet} plus longs que les {limit} caractères d’une cellule : {cells}. Ils ont été lus en entier.</translation>
        </message>
        <message>
            <source>The US dollar always stands at 1. Choose another currency.</source>
            <translation>Le dollar des États-Unis vaut toujours 1. Choisissez une autre monnaie.</translation>
        </message>
        <message>
            <source>The action is open already.</source>
            <translation>L’action est déjà en cours.</translation>
        </message>
        <message>
            <source>The action was closed on {day}. Open it again first.</source>
            <translation>L’action a été close le {day}. Rouvrez-la d’abord.</translation>
        </message>
        <message>
            <source>The actual cost of line {number}, “{line}”, has not been shared out. Share it out first.</source>
            <translation>Le coût réel de la ligne {number}, « {line} », n’a pas été réparti. Répartissez-le d’abord.</translation>
        </message>
        <message>
            <source>The additional cost of {party} has no evidence. Say what proves it.</source>
            <translation>Le coût supplémentaire de {party} n’a pas de justificatif. Indiquez ce qui le prouve.</translation>
        </message>
        <message>
            <source>The amendment changes no term yet. Change what was agreed, or drop it.</source>
            <translation>L’avenant ne modifie encore aucune clause. Modifiez ce qui a été convenu, ou abandonnez-le.</translation>
        </message>
        <message>
            <source>The amounts are in dollars already. Leave the rate of exchange out.</source>
            <translation>Les montants sont déjà en dollars. N’indiquez pas de taux de change.</translation>
        </message>
        <message>
            <source>The arrangement ended on {value}. Extend it first: the extension amends its end, for example to {example}.</source>
            <translation>L’arrangement a pris fin le {value}. Prolongez-le d’abord : la prolongation en modifie la fin par avenant, par exemple au {example}.</translation>
        </message>
        <message>
            <source>The arrangement is open-ended and does not expire. Give notice to end it.</source>
            <translation>L’arrangement est à durée indéterminée et n’expire pas. Donnez préavis pour y mettre fin.</translation>
        </message>
        <message>
            <source>The arrangement runs until {value}. It ends the day after.</source>
            <translation>L’arrangement court jusqu’au {value}. Il prend fin le lendemain.</translation>
        </message>
        <message>
            <source>The arrangement runs until {value}. It expires the day after.</source>
            <translation>L’arrangement court jusqu’au {value}. Il expire le lendemain.</translation>
        </message>
        <message>
            <source>The arrangement takes effect on {value}. Until then it stays signed.</source>
            <translation>L’arrangement prend effet le {value}. Jusque-là, il reste signé.</translation>
        </message>
        <message>
            <source>The arrangement {value} cannot replace itself, nor one that replaces it. Choose another one.</source>
            <translation>L’accord {value} ne peut remplacer ni lui-même, ni un accord qui le remplace. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The arrangement {value} is already replaced by {other}. Only one takes its place.</source>
            <translation>L’accord {value} est déjà remplacé par {other}. Un seul prend sa place.</translation>
        </message>
        <message>
            <source>The band below {value} per cent does not rise above the band below {before}. Order them by their percentages, with flat sums that rise.</source>
            <translation>La tranche au-dessous de {value} pour cent ne dépasse pas celle au-dessous de {before}. Rangez-les par pourcentage, avec des forfaits croissants.</translation>
        </message>
        <message>
            <source>The band below {value} per cent with {flat} cannot apply to anybody. Enter a percentage above zero, and a flat sum that is not below zero.</source>
            <translation>La tranche au-dessous de {value} pour cent, avec {flat}, ne peut s’appliquer à personne. Saisissez un pourcentage supérieur à zéro et un forfait qui ne soit pas négatif.</translation>
        </message>
        <message>
            <source>The bill {bill} cannot go back to this state: it was issued, paid or taken back since. Record what is right now as a new act.</source>
            <translation>La facture {bill} ne peut pas revenir à cet état : elle a été émise, réglée ou annulée depuis. Enregistrez ce qui est juste maintenant par un nouvel acte.</translation>
        </message>
        <message>
            <source>The bill {bill} is {from_state} and cannot become {to_state} from there.</source>
            <translation>La facture {bill} est à l’état « {from_state} » et ne peut pas passer à « {to_state} ».</translation>
        </message>
        <message>
            <source>The bill {value} cannot be cancelled while its credit {credit} stands. Remove or cancel the credit first.</source>
            <translation>La facture {value} ne peut pas être annulée tant que son avoir {credit} subsiste. Retirez ou annulez d’abord l’avoir.</translation>
        </message>
        <message>
            <source>The bill {value} cannot be issued: its lines come to less than nothing, or those of a credit to more. Correct the lines, or make it the other kind.</source>
            <translation>La facture {value} ne peut pas être émise : ses lignes donnent moins que zéro, ou celles d’un avoir davantage. Corrigez les lignes, ou changez-en le type.</translation>
        </message>
        <message>
            <source>The bill {value} cannot be set against {bill}: it must be a credit to the same side, or a bill the other way, in the same currency.</source>
            <translation>La facture {value} ne peut pas être compensée avec {bill} : il faut un avoir pour la même partie, ou une facture en sens inverse, dans la même monnaie.</translation>
        </message>
        <message>
            <source>The bill {value} has no lines. Remove it, or add what it is for.</source>
            <translation>La facture {value} n’a pas de lignes. Retirez-la, ou ajoutez son objet.</translation>
        </message>
        <message>
            <source>The bill {value} is no draft any more. Cancel it instead, or correct it by a credit note.</source>
            <translation>La facture {value} n’est plus un brouillon. Annulez-la, ou corrigez-la par un avoir.</translation>
        </message>
        <message>
            <source>The bill {value} is not open, so nothing can be settled on it.</source>
            <translation>La facture {value} n’est pas ouverte, rien ne peut donc y être réglé.</translation>
        </message>
        <message>
            <source>The bill {value} is settled in part. Take the settlements back first, or correct it by a credit note.</source>
            <translation>La facture {value} est réglée en partie. Reprenez d’abord les règlements, ou corrigez-la par un avoir.</translation>
        </message>
        <message>
            <source>The budget begins on {value}. Open it from that day on.</source>
            <translation>Le budget commence le {value}. Ouvrez-le à partir de ce jour.</translation>
        </message>
        <message>
            <source>The budget has no lines yet. Add at least one, with its amount and its scheme.</source>
            <translation>Le budget n’a pas encore de lignes. Ajoutez-en au moins une, avec son montant et son mode de répartition.</translation>
        </message>
        <message>
            <source>The budget runs until {value}. Close it from the day after.</source>
            <translation>Le budget court jusqu’au {value}. Clôturez-le à partir du lendemain.</translation>
        </message>
        <message>
            <source>The budget {reference} is {from_state}, so its lines stay as they are. Revise it, or take it back to draft.</source>
            <translation>L’état du budget {reference} est « {from_state} » ; ses lignes restent telles quelles. Révisez-le, ou ramenez-le à l’état de brouillon.</translation>
        </message>
        <message>
            <source>The budget {reference} is {from_state}; actual cost is entered from agreement to closing.</source>
            <translation>L’état du budget {reference} est « {from_state} » ; le coût réel se saisit de l’accord à la clôture.</translation>
        </message>
        <message>
            <source>The budget {value} has runs that are agreed or frozen, so it stays on record.</source>
            <translation>Le budget {value} a des répartitions convenues ou figées ; il reste au registre.</translation>
        </message>
        <message>
            <source>The cap {value} for each of {count} parties comes to {product} at most, less than the {total} there is to share. Raise the cap.</source>
            <translation>Avec le plafond de {value} pour chacune des {count} parties, on atteint au plus {product}, moins que {total} à partager. Relevez le plafond.</translation>
        </message>
        <message>
            <source>The cell of {service}, {consumer}, {month} is given twice and not alike, as value {first} and as value {second} of the list. Keep one of them; nothing was entered.</source>
            <translation>La case {service}, {consumer}, {month} est donnée deux fois et différemment, comme valeur {first} et comme valeur {second} de la liste. Gardez-en une ; rien n’a été saisi.</translation>
        </message>
        <message>
            <source>The cell shows the error {value}. Correct it in the sheet.</source>
            <translation>La cellule affiche l’erreur {value}. Corrigez-la dans la feuille.</translation>
        </message>
        <message>
            <source>The clearance “{named}” is missing. Record who cleared it and when.</source>
            <translation>La validation « {named} » manque. Consignez qui l’a donnée et quand.</translation>
        </message>
        <message>
            <source>The comma is the decimal sign.</source>
            <translation>La virgule est le signe décimal.</translation>
        </message>
        <message>
            <source>The cost {value} of {party} has more decimals than {currency}, which takes {places}. Round it yourself and enter it again.</source>
            <translation>Le coût {value} de {party} a plus de décimales que {currency}, qui en prend {places}. Arrondissez-le vous-même et saisissez-le de nouveau.</translation>
        </message>
        <message>
            <source>The count of {party} is dated {value}, which is in the future. Enter the day it was counted.</source>
            <translation>Le décompte de {party} est daté du {value}, un jour à venir. Saisissez le jour du décompte.</translation>
        </message>
        <message>
            <source>The currency {value} is given more than once and not alike, in lines {lines}. None of them is taken in.</source>
            <translation>La monnaie {value} est donnée plusieurs fois et différemment, aux lignes {lines}. Aucune n’est reprise.</translation>
        </message>
        <message>
            <source>The currency {value} is not that of the budget, {currency}. Convert the amount first.</source>
            <translation>La monnaie {value} n’est pas celle du budget, {currency}. Convertissez d’abord le montant.</translation>
        </message>
        <message>
            <source>The currency {value} was replaced by {by} on {since}: {factor} {value} became one {by}. Enter the rate of {by}.</source>
            <translation>La monnaie {value} a été remplacée par {by} le {since} : {factor} {value} sont devenus un {by}. Saisissez le taux de {by}.</translation>
        </message>
        <message>
            <source>The day comes first, then the month.</source>
            <translation>Le jour vient d’abord, puis le mois.</translation>
        </message>
        <message>
            <source>The day {value} is before the last step on {last}. Give that day or a later one, for example {example}.</source>
            <translation>Le jour {value} précède la dernière étape, du {last}. Donnez ce jour ou un jour ultérieur, par exemple {example}.</translation>
        </message>
        <message>
            <source>The day {value} is in the future. Give a day up to today, for example {example}.</source>
            <translation>Le jour {value} est dans le futur. Donnez un jour jusqu’à aujourd’hui, par exemple {example}.</translation>
        </message>
        <message>
            <source>The day “{value}” cannot be read. A valid example is 01 Jan 2099.</source>
            <translation>Le jour « {value} » est illisible. Exemple valable : 01 Jan 2099.</translation>
        </message>
        <message>
            <source>The delegation ended on {last}. Record a new one if it is given again.</source>
            <translation>La délégation a pris fin le {last}. Consignez-en une nouvelle si elle est redonnée.</translation>
        </message>
        <message>
            <source>The delegation of {value} on {day} does not reach the ceiling of the terms. Let someone with a higher one approve.</source>
            <translation>La délégation de {value} au {day} n’atteint pas le plafond des conditions. Faites approuver par une personne qui en a une plus élevée.</translation>
        </message>
        <message>
            <source>The difference of rounding has nobody to go to: “{value}” is none of the parties. Name one of them as lead: {parties}.</source>
            <translation>La différence d’arrondi ne va à personne : « {value} » n’est pas une des parties. Désignez l’une d’elles comme chef de file : {parties}.</translation>
        </message>
        <message>
            <source>The difference of rounding would leave the lead {party} below zero. Name another lead, or let the leftover units go to the largest remainders.</source>
            <translation>La différence d’arrondi ferait passer le chef de file {party} au-dessous de zéro. Désignez un autre chef de file, ou laissez les unités restantes aux plus grands restes.</translation>
        </message>
        <message>
            <source>The discrepancy is closed already. Open it again first.</source>
            <translation>L’écart est déjà clos. Rouvrez-le d’abord.</translation>
        </message>
        <message>
            <source>The discrepancy is open. There is nothing to open again.</source>
            <translation>L’écart est ouvert. Il n’y a rien à rouvrir.</translation>
        </message>
        <message>
            <source>The document “{value}” was replaced before or belongs to another record. Choose one that is in force here.</source>
            <translation>Le document « {value} » a déjà été remplacé ou appartient à une autre fiche. Choisissez-en un qui est en vigueur ici.</translation>
        </message>
        <message>
            <source>The draft is not attached. Attach a document of the kind Draft.</source>
            <translation>Le projet n’est pas joint. Joignez un document du genre Projet.</translation>
        </message>
        <message>
            <source>The driver of {party} has {value} monthly values, but the period has {most} months. Enter one value for each month.</source>
            <translation>La clé de {party} compte {value} valeurs mensuelles, mais la période a {most} mois. Saisissez une valeur pour chaque mois.</translation>
        </message>
        <message>
            <source>The driver of {party} is missing. Enter it; a party that used nothing has 0.</source>
            <translation>La clé de {party} manque. Saisissez-la ; une partie qui n’a rien utilisé a 0.</translation>
        </message>
        <message>
            <source>The driver of {party} is told month by month, so {value} months cannot be told as well. Leave them out, and enter 0 for the months it takes no part in.</source>
            <translation>La clé de {party} est indiquée mois par mois : on ne peut pas donner en plus {value} mois. Laissez-les de côté, et saisissez 0 pour les mois sans participation.</translation>
        </message>
        <message>
            <source>The driver {value} of {party} is below zero. Correct it; to give money back, share a negative total.</source>
            <translation>La clé {value} de {party} est inférieure à zéro. Corrigez-la ; pour rendre de l’argent, partagez un total négatif.</translation>
        </message>
        <message>
            <source>The element “{value}” is not written as NAME=QUANTITY*RATE, for example fuel=2.5*1.18.</source>
            <translation>L’élément « {value} » n’est pas écrit NOM=QUANTITÉ*PRIX, par exemple fuel=2.5*1.18.</translation>
        </message>
        <message>
            <source>The end {value} comes sooner than the {days} days of notice agreed: given on {day}, it runs until {earliest}. Give that day, or the reason why the parties agreed to less.</source>
            <translation>La fin au {value} vient plus tôt que les {days} jours de préavis convenus : donné le {day}, il court jusqu’au {earliest}. Donnez ce jour, ou le motif pour lequel les parties ont accepté moins.</translation>
        </message>
        <message>
            <source>The end {value} is before the notice was given on {day}. Give a later day.</source>
            <translation>La fin au {value} précède le préavis, donné le {day}. Donnez un jour ultérieur.</translation>
        </message>
        <message>
            <source>The entity {value} is already in these premises from {start} to {end}. Give other days, or another room.</source>
            <translation>L’entité {value} occupe déjà ces locaux du {start} au {end}. Donnez d’autres jours, ou un autre bureau.</translation>
        </message>
        <message>
            <source>The entity {value} is already in these premises since {start}. End that occupancy first, or name another room.</source>
            <translation>L’entité {value} occupe déjà ces locaux depuis le {start}. Mettez d’abord fin à cette occupation, ou nommez un autre bureau.</translation>
        </message>
        <message>
            <source>The file counts its days from 1904, as some old ones do. Its dates are right.</source>
            <translation>Le fichier compte ses jours à partir de 1904, comme certains anciens. Ses dates sont justes.</translation>
        </message>
        <message>
            <source>The file does not tell in which letters it is written. It was read as {encoding}: look at its accents before you go on.</source>
            <translation>Le fichier ne dit pas dans quel codage il est écrit. Il a été lu en {encoding} : regardez ses accents avant de continuer.</translation>
        </message>
        <message>
            <source>The file holds macros. They were not run; only its values were read.</source>
            <translation>Le fichier contient des macros. Elles n’ont pas été exécutées ; seules ses valeurs ont été lues.</translation>
        </message>
        <message>
            <source>The file holds no exchange rate. Choose the list as it was downloaded.</source>
            <translation>Le fichier ne contient aucun taux de change. Choisissez la liste telle qu’elle a été téléchargée.</translation>
        </message>
        <message>
            <source>The file holds rates from {first} to {last}: more than one list. Take in one list at a time.</source>
            <translation>Le fichier contient des taux du {first} au {last} : plus d’une liste. Reprenez une seule liste à la fois.</translation>
        </message>
        <message>
            <source>The file name “{value}” leads to another folder or is no name. Rename the file, for example to {example}, and attach it again.</source>
            <translation>Le nom de fichier « {value} » mène à un autre dossier ou n’est pas un nom. Renommez le fichier, par exemple {example}, et joignez-le de nouveau.</translation>
        </message>
        <message>
            <source>The file points to other files. They were not opened; the values stored here were read.</source>
            <translation>Le fichier renvoie à d’autres fichiers. Ils n’ont pas été ouverts ; les valeurs enregistrées ici ont été lues.</translation>
        </message>
        <message>
            <source>The file {value} has no column for {column}. Name a column so in its first row: {choices}.</source>
            <translation>Le fichier {value} n’a pas de colonne pour {column}. Nommez une colonne ainsi dans sa première ligne : {choices}.</translation>
        </message>
        <message>
            <source>The file {value} holds no items. Choose another one.</source>
            <translation>Le fichier {value} ne contient aucun élément. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The file “{value}” has {size}; at most {limit} are kept. Scan it in black and white or in parts, then attach it again.</source>
            <translation>Le fichier « {value} » fait {size} ; au plus {limit} sont conservés. Numérisez-le en noir et blanc ou en plusieurs parties, puis joignez-le de nouveau.</translation>
        </message>
        <message>
            <source>The file “{value}” is empty. Check where it came from and attach the full one.</source>
            <translation>Le fichier « {value} » est vide. Vérifiez d’où il vient et joignez le fichier complet.</translation>
        </message>
        <message>
            <source>The file “{value}” is given twice. Attach it once.</source>
            <translation>Le fichier « {value} » est donné deux fois. Joignez-le une seule fois.</translation>
        </message>
        <message>
            <source>The file “{value}” would start a program when it is opened and is not attached. Attach the paper itself, for example {example}.</source>
            <translation>Le fichier « {value} » lancerait un programme à l’ouverture et n’est pas joint. Joignez le document lui-même, par exemple {example}.</translation>
        </message>
        <message>
            <source>The first line has no heading “Type”. Copy the rows together with their headings, such as Type, Title in English, Parties.</source>
            <translation>La première ligne n’a pas d’en-tête « Type ». Copiez les lignes avec leurs en-têtes, par exemple Type, Titre (anglais), Parties.</translation>
        </message>
        <message>
            <source>The flat sum {value} of {party} is outside the minimum and the cap. Change one of them.</source>
            <translation>Le forfait {value} de {party} sort du minimum et du plafond. Modifiez l’un d’eux.</translation>
        </message>
        <message>
            <source>The flat sums come to {value}, more than the total {total}. Lower them.</source>
            <translation>Les forfaits atteignent {value}, plus que le total de {total}. Abaissez-les.</translation>
        </message>
        <message>
            <source>The form in {file}, taken on {day}.</source>
            <translation>Le formulaire de {file}, pris le {day}.</translation>
        </message>
        <message>
            <source>The form was handed out for {value}, which is no longer in the register.</source>
            <translation>Le formulaire a été remis pour {value}, qui ne figure plus au registre.</translation>
        </message>
        <message>
            <source>The formula of the cell has no stored result. Open the sheet in a spreadsheet program, let it calculate, and save it.</source>
            <translation>La formule de la cellule n’a pas de résultat enregistré. Ouvrez la feuille dans un tableur, laissez-le calculer, puis enregistrez-la.</translation>
        </message>
        <message>
            <source>The headings are those of a sheet this program wrote.</source>
            <translation>Les titres sont ceux d’une feuille écrite par ce programme.</translation>
        </message>
        <message>
            <source>The headings do not say what the sheet is about. Say which it is: {choices}.</source>
            <translation>Les en-têtes ne disent pas de quoi traite la feuille. Dites ce que c’est : {choices}.</translation>
        </message>
        <message>
            <source>The headings stand in row {row}.</source>
            <translation>Les titres se trouvent à la ligne {row}.</translation>
        </message>
        <message>
            <source>The hidden column of keys is gone; rows were known by their {field}.</source>
            <translation>La colonne masquée des clés a disparu ; les lignes ont été reconnues par : {field}.</translation>
        </message>
        <message>
            <source>The hidden columns by which rows are known are gone from this sheet. Hand the list out again.</source>
            <translation>Les colonnes masquées qui font reconnaître les lignes ont disparu de cette feuille. Remettez la liste à nouveau.</translation>
        </message>
        <message>
            <source>The hidden row of keys is gone from the sheet {sheet}; its columns were known by their headings.</source>
            <translation>La ligne masquée des clés a disparu de la feuille {sheet} ; ses colonnes ont été reconnues à leurs titres.</translation>
        </message>
        <message>
            <source>The identifier is that of “{reference}”, but the row says “{value}”. Correct one of them.</source>
            <translation>L’identifiant est celui de « {reference} », mais la ligne dit « {value} ». Corrigez l’un des deux.</translation>
        </message>
        <message>
            <source>The item “{named}” is missing. Enter it, or waive it with a reason.</source>
            <translation>L’élément « {named} » manque. Saisissez-le, ou accordez une dispense motivée.</translation>
        </message>
        <message>
            <source>The key {key} is named twice. Name it once, with its whole percentage.</source>
            <translation>La clé {key} est nommée deux fois. Nommez-la une seule fois, avec tout son pourcentage.</translation>
        </message>
        <message>
            <source>The keys of the mix add up to {value} per cent, {over} more than 100. Lower one of them.</source>
            <translation>Les clés de la combinaison totalisent {value} pour cent, {over} de plus que 100. Abaissez l’une d’elles.</translation>
        </message>
        <message>
            <source>The keys of the mix add up to {value} per cent, {under} less than 100. Raise one of them.</source>
            <translation>Les clés de la combinaison totalisent {value} pour cent, {under} de moins que 100. Relevez l’une d’elles.</translation>
        </message>
        <message>
            <source>The kind of service {value} is in use; there is nothing to take back.</source>
            <translation>Le type de service {value} est en usage ; il n’y a rien à reprendre.</translation>
        </message>
        <message>
            <source>The kind of service {value} was retired on {day}.</source>
            <translation>Le type de service {value} a été retiré le {day}.</translation>
        </message>
        <message>
            <source>The kind {by} is already called “{value}”. Choose that one, or another name.</source>
            <translation>Le type {by} s’appelle déjà « {value} ». Choisissez celui-là, ou un autre nom.</translation>
        </message>
        <message>
            <source>The line “{value}” is not written as CODE=NUMBER, for example {example}.</source>
            <translation>La ligne « {value} » n’est pas écrite comme CODE=NOMBRE, par exemple {example}.</translation>
        </message>
        <message>
            <source>The line “{value}” is too short: a currency code, a day and a rate are needed.</source>
            <translation>La ligne « {value} » est trop courte : il faut un code de monnaie, un jour et un taux.</translation>
        </message>
        <message>
            <source>The lines add up to {sum}, but the total says {value}. Correct a line, or leave the total out.</source>
            <translation>La somme des lignes est {sum}, mais le total indique {value}. Corrigez une ligne, ou omettez le total.</translation>
        </message>
        <message>
            <source>The meeting is on {value} and has not been held yet. Record its decisions from that day on.</source>
            <translation>La réunion est le {value} et n’a pas encore eu lieu. Consignez ses décisions à partir de ce jour.</translation>
        </message>
        <message>
            <source>The method needs bands. Enter at least one, for example 25000 below 0.5 per cent.</source>
            <translation>La méthode demande des tranches. Saisissez-en au moins une, par exemple 25000 au-dessous de 0,5 pour cent.</translation>
        </message>
        <message>
            <source>The minimum {value} for each of {count} parties would come to {product}, more than the {total} there is to share. Lower the minimum.</source>
            <translation>Le minimum de {value} pour chacune des {count} parties atteindrait {product}, plus que {total} à partager. Abaissez le minimum.</translation>
        </message>
        <message>
            <source>The minimum {value} is above the cap {cap}. Change one of them.</source>
            <translation>Le minimum {value} dépasse le plafond {cap}. Modifiez l’un d’eux.</translation>
        </message>
        <message>
            <source>The mix has no key “{value}”. Its keys are: {keys}.</source>
            <translation>La combinaison n’a pas de clé « {value} ». Ses clés sont : {keys}.</translation>
        </message>
        <message>
            <source>The month comes first, then the day.</source>
            <translation>Le mois vient d’abord, puis le jour.</translation>
        </message>
        <message>
            <source>The month {value} has its actual cost already. Spread the estimate over other months.</source>
            <translation>Le mois {value} a déjà son coût réel. Répartissez l’estimation sur d’autres mois.</translation>
        </message>
        <message>
            <source>The month {value} is outside the budget, which runs from {start} to {end}.</source>
            <translation>Le mois {value} est hors du budget, qui va de {start} à {end}.</translation>
        </message>
        <message>
            <source>The months {value} are not all within the budget, which runs from {start} to {end}.</source>
            <translation>Les mois {value} ne sont pas tous dans le budget, qui va de {start} à {end}.</translation>
        </message>
        <message>
            <source>The name {name} does not fit what the file really is: {format}. It was read as that.</source>
            <translation>Le nom {name} ne correspond pas à ce que le fichier est vraiment : {format}. Il a été lu comme tel.</translation>
        </message>
        <message>
            <source>The name “{value}” is already that of a scheme from {start} to {end}. Let that one end first, or choose another name.</source>
            <translation>Le nom « {value} » est déjà celui d’un mode de répartition du {start} au {end}. Mettez-y d’abord fin, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The narrative has {count} words; at least {limit} are needed. Say more about the effect, the conditions and the next step.</source>
            <translation>Le texte compte {count} mots ; il en faut au moins {limit}. Dites-en davantage sur l’effet, les conditions et la suite.</translation>
        </message>
        <message>
            <source>The narrative has {count} words; at most {limit} fit. Shorten it.</source>
            <translation>Le texte compte {count} mots ; {limit} au plus sont admis. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>The narrative was validated by “{value}” on {day}. Nothing is left to do.</source>
            <translation>Le texte a été validé par « {value} » le {day}. Il n’y a plus rien à faire.</translation>
        </message>
        <message>
            <source>The notice days are empty. Enter them first, for example {example}.</source>
            <translation>Les jours de préavis sont vides. Saisissez-les d’abord, par exemple {example}.</translation>
        </message>
        <message>
            <source>The number “{value}” can be read as {first} or as {second}, but no such decimals are kept here. Type {first}, or round the other yourself.</source>
            <translation>Le nombre « {value} » peut se lire {first} ou {second}, mais de telles décimales ne sont pas conservées ici. Tapez {first}, ou arrondissez l’autre vous-même.</translation>
        </message>
        <message>
            <source>The number “{value}” can be read as {first} or as {second}. Type {first} for the first, or {retyped} for the second.</source>
            <translation>Le nombre « {value} » peut se lire {first} ou {second}. Tapez {first} pour le premier, ou {retyped} pour le second.</translation>
        </message>
        <message>
            <source>The number “{value}” has more decimals than {currency}, which takes {places}. Round it yourself and enter it again.</source>
            <translation>Le nombre « {value} » a plus de décimales que {currency}, qui en prend {places}. Arrondissez-le vous-même et saisissez-le de nouveau.</translation>
        </message>
        <message>
            <source>The occupancy of {value} already ended on {end}. There is nothing to end.</source>
            <translation>L’occupation de {value} a déjà pris fin le {end}. Il n’y a rien à terminer.</translation>
        </message>
        <message>
            <source>The office has no entity of its own on record. Name the entity that leaves.</source>
            <translation>Le bureau n’a pas d’entité propre au registre. Indiquez l’entité qui part.</translation>
        </message>
        <message>
            <source>The one who drafted it, {value}, cannot also approve it. Let another approver do it, or give the reason why one person does both.</source>
            <translation>La personne qui l’a préparé, {value}, ne peut pas aussi l’approuver. Confiez-le à un autre approbateur, ou indiquez pourquoi une seule personne fait les deux.</translation>
        </message>
        <message>
            <source>The order {order} cannot go back to this state: it was delivered, billed or paid since. Record what is right now as a new act.</source>
            <translation>La commande {order} ne peut pas revenir à cet état : elle a été livrée, facturée ou réglée depuis. Enregistrez ce qui est juste maintenant par un nouvel acte.</translation>
        </message>
        <message>
            <source>The order {order} is {from_state} and cannot become {to_state}. From here it can become {choices}.</source>
            <translation>La commande {order} est à l’état « {from_state} » et ne peut pas passer à « {to_state} ». Elle peut passer à : {choices}.</translation>
        </message>
        <message>
            <source>The order {value} cannot be certified yet: “{field}” is missing, of {count} points in all. Enter it first.</source>
            <translation>La commande {value} ne peut pas encore être certifiée : « {field} » manque, sur {count} points en tout. Saisissez-le d’abord.</translation>
        </message>
        <message>
            <source>The paper is not known to let new parties join. Tick the clause on accession, or give the reason why {value} joins without it.</source>
            <translation>Rien n’indique que le texte permette l’adhésion de nouvelles parties. Cochez la clause d’adhésion, ou indiquez pourquoi {value} adhère sans elle.</translation>
        </message>
        <message>
            <source>The parameters “{value}” cannot be read. Enter keys, bands, percentages, weights or the rate anew.</source>
            <translation>Les paramètres « {value} » ne peuvent pas être lus. Saisissez de nouveau les clés, tranches, pourcentages, coefficients ou le tarif.</translation>
        </message>
        <message>
            <source>The party {party} has both {value} months and a day on which it joins or leaves. Give the months or the days, not both.</source>
            <translation>La partie {party} a à la fois {value} mois et un jour d’arrivée ou de départ. Indiquez les mois ou les jours, pas les deux.</translation>
        </message>
        <message>
            <source>The party {party} is named twice. Name it once, with the sum of its drivers.</source>
            <translation>La partie {party} est nommée deux fois. Nommez-la une seule fois, avec la somme de ses clés.</translation>
        </message>
        <message>
            <source>The party {value} does not sign this amendment: it is no signing party on the day it applies.</source>
            <translation>La partie {value} ne signe pas cet avenant : elle n’est pas partie signataire le jour où il s’applique.</translation>
        </message>
        <message>
            <source>The party {value} has already given notice or left. Take that back first.</source>
            <translation>La partie {value} a déjà donné préavis ou s’est retirée. Annulez cela d’abord.</translation>
        </message>
        <message>
            <source>The party {value} has given no notice. There is nothing to take back.</source>
            <translation>La partie {value} n’a donné aucun préavis. Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>The party {value} has signed this already. A signature is not changed; amend again.</source>
            <translation>La partie {value} a déjà signé ceci. Une signature ne se modifie pas ; établissez un nouvel avenant.</translation>
        </message>
        <message>
            <source>The party {value} left on {day}, and that day has passed. Record its accession instead.</source>
            <translation>La partie {value} s’est retirée le {day}, et ce jour est passé. Consignez plutôt son adhésion.</translation>
        </message>
        <message>
            <source>The percentages add up to {value}, which is {over} more than 100. Lower one of them.</source>
            <translation>Les pourcentages totalisent {value}, soit {over} de plus que 100. Abaissez l’un d’eux.</translation>
        </message>
        <message>
            <source>The percentages add up to {value}, which is {under} less than 100. Raise one of them, or choose equal shares.</source>
            <translation>Les pourcentages totalisent {value}, soit {under} de moins que 100. Relevez l’un d’eux, ou choisissez des parts égales.</translation>
        </message>
        <message>
            <source>The period begins on {start}, which is still to come.</source>
            <translation>La période commence le {start}, qui est encore à venir.</translation>
        </message>
        <message>
            <source>The period ends on {end}, before it begins on {start}. Write the earlier day first.</source>
            <translation>La période se termine le {end}, avant de commencer le {start}. Écrivez d’abord le jour le plus ancien.</translation>
        </message>
        <message>
            <source>The period ends on {value} and is not over on {day}. Close it afterwards.</source>
            <translation>La période se termine le {value} et n’est pas écoulée le {day}. Clôturez-la ensuite.</translation>
        </message>
        <message>
            <source>The period from {start} to {end} is closed already, and this one overlaps it. Choose other months.</source>
            <translation>La période du {start} au {end} est déjà close, et celle-ci la chevauche. Choisissez d’autres mois.</translation>
        </message>
        <message>
            <source>The period from {start} to {end} is closed, and {value} lies in it. Open it again with a reason and an approver, or take a later day.</source>
            <translation>La période du {start} au {end} est close, et le {value} en fait partie. Rouvrez-la avec un motif et un approbateur, ou prenez un jour ultérieur.</translation>
        </message>
        <message>
            <source>The period holds {count} confirmed services that are not billed, worth at least {amount}: some have no rate yet. Bill them first, or say why it is closed all the same.</source>
            <translation>La période contient {count} services confirmés non facturés, d’une valeur d’au moins {amount} : certains n’ont pas encore de tarif. Facturez-les d’abord, ou dites pourquoi elle est close malgré tout.</translation>
        </message>
        <message>
            <source>The period holds {count} confirmed services that are not billed, worth {amount}. Bill them first, or say why it is closed all the same.</source>
            <translation>La période contient {count} services confirmés non facturés, d’une valeur de {amount}. Facturez-les d’abord, ou dites pourquoi elle est close malgré tout.</translation>
        </message>
        <message>
            <source>The person “{value}” confirmed and cannot certify as well. Let another person certify, or state the reason of a small office.</source>
            <translation>La personne « {value} » a confirmé et ne peut pas aussi certifier. Faites certifier par une autre personne, ou indiquez le motif d’un petit bureau.</translation>
        </message>
        <message>
            <source>The person “{value}” delivered and cannot confirm as well. Let the consumer confirm, or state the reason of a small office.</source>
            <translation>La personne « {value} » a livré et ne peut pas aussi confirmer. Faites confirmer par le bénéficiaire, ou indiquez le motif d’un petit bureau.</translation>
        </message>
        <message>
            <source>The person “{value}” issued the bill and cannot settle it as well. Let another person enter it, or state the reason of a small office.</source>
            <translation>La personne « {value} » a émis la facture et ne peut pas aussi la régler. Faites saisir le règlement par une autre personne, ou indiquez le motif d’un petit bureau.</translation>
        </message>
        <message>
            <source>The person “{value}” prepared the reconciliation and does not review it as well. Somebody else reviews it, or say why it cannot be so.</source>
            <translation>La personne « {value} » a préparé le rapprochement et ne le revoit pas aussi. Une autre le revoit, ou dites pourquoi c’est impossible.</translation>
        </message>
        <message>
            <source>The point is the decimal sign.</source>
            <translation>Le point est le signe décimal.</translation>
        </message>
        <message>
            <source>The premises cannot be handed back on {day}: {value} moves in on {start}. Remove that occupancy first, or give a later day.</source>
            <translation>Les locaux ne peuvent pas être restitués le {day} : {value} s’y installe le {start}. Retirez d’abord cette occupation, ou donnez un jour ultérieur.</translation>
        </message>
        <message>
            <source>The premises {value} cannot be the UN House: {other} already is, and a country has one at most. Take the mark off that one first.</source>
            <translation>Les locaux {value} ne peuvent pas être la Maison de l’ONU : {other} l’est déjà, et un pays en a une au plus. Retirez d’abord la marque à celle-là.</translation>
        </message>
        <message>
            <source>The premises {value} were already handed back on {day}. There is nothing to hand back.</source>
            <translation>Les locaux {value} ont déjà été restitués le {day}. Il n’y a rien à restituer.</translation>
        </message>
        <message>
            <source>The rate card {value} holds {count} rates. Take them out first.</source>
            <translation>La grille tarifaire {value} contient {count} tarifs. Retirez-les d’abord.</translation>
        </message>
        <message>
            <source>The rate of exchange {value} is not above zero. Enter how many units one dollar costs, for example 604.5.</source>
            <translation>Le taux de change {value} n’est pas supérieur à zéro. Saisissez combien d’unités coûte un dollar, par exemple 604,5.</translation>
        </message>
        <message>
            <source>The rate of {value} had to be reviewed by {day}. Review it before it is billed.</source>
            <translation>Le tarif de {value} devait être revu au plus tard le {day}. Revoyez-le avant de facturer.</translation>
        </message>
        <message>
            <source>The rate of {value} has no day from which it applies. Say from which day the list applies.</source>
            <translation>Le taux de {value} n’a pas de jour d’effet. Dites à partir de quel jour la liste s’applique.</translation>
        </message>
        <message>
            <source>The rate per unit is missing or not above zero. Enter it, for example 1.2437.</source>
            <translation>Le tarif unitaire manque ou n’est pas supérieur à zéro. Saisissez-le, par exemple 1,2437.</translation>
        </message>
        <message>
            <source>The rate runs from {start}, outside the days of the rate card {value}.</source>
            <translation>Le tarif court à partir du {start}, hors des jours de la grille {value}.</translation>
        </message>
        <message>
            <source>The rate stands on bill lines for services up to {last}. End it after that day.</source>
            <translation>Le tarif figure sur des lignes de facture pour des services jusqu’au {last}. Mettez-y fin après ce jour.</translation>
        </message>
        <message>
            <source>The rate stands on {count} bill lines and is kept. End it instead.</source>
            <translation>Le tarif figure sur {count} lignes de facture et est conservé. Mettez-y plutôt fin.</translation>
        </message>
        <message>
            <source>The rate stands on {count} bill lines, so its price is not changed. Enter the new price from a day on.</source>
            <translation>Le tarif figure sur {count} lignes de facture : son prix ne change pas. Saisissez le nouveau prix à partir d’un jour.</translation>
        </message>
        <message>
            <source>The rate {value} has too many decimals: at most {places} are kept.</source>
            <translation>Le taux {value} a trop de décimales : {places} au plus sont conservées.</translation>
        </message>
        <message>
            <source>The rate {value} is not above 0, or is too large.</source>
            <translation>Le taux {value} n’est pas supérieur à 0, ou est trop grand.</translation>
        </message>
        <message>
            <source>The rate “{value}” cannot be read. A valid example is 1234.567.</source>
            <translation>Le taux « {value} » est illisible. Exemple valable : 1234.567.</translation>
        </message>
        <message>
            <source>The reconciliation was reviewed by “{value}” on {day}. Nothing is left to do.</source>
            <translation>Le rapprochement a été revu par « {value} » le {day}. Il ne reste rien à faire.</translation>
        </message>
        <message>
            <source>The record “{value}” stands in {rows} and not alike. Keep one of them.</source>
            <translation>La fiche « {value} » figure en {rows}, et de façon différente. N’en gardez qu’une.</translation>
        </message>
        <message>
            <source>The risk is closed. Take the closing back first.</source>
            <translation>Le risque est clos. Annulez d’abord sa clôture.</translation>
        </message>
        <message>
            <source>The role ended on {last}. Declare it anew if it is held again.</source>
            <translation>Le rôle a pris fin le {last}. Déclarez-le de nouveau s’il est repris.</translation>
        </message>
        <message>
            <source>The row looks like {reference}.</source>
            <translation>La ligne ressemble à {reference}.</translation>
        </message>
        <message>
            <source>The row says the same as row {row}.</source>
            <translation>La ligne dit la même chose que la ligne {row}.</translation>
        </message>
        <message>
            <source>The row waits for an answer.</source>
            <translation>La ligne attend une réponse.</translation>
        </message>
        <message>
            <source>The row was left out.</source>
            <translation>La ligne a été laissée de côté.</translation>
        </message>
        <message>
            <source>The run names no months, so a day on which {value} leaves cannot be placed.</source>
            <translation>La répartition n’indique pas de mois : le jour du départ de {value} ne peut pas être situé.</translation>
        </message>
        <message>
            <source>The run was worked out by a newer version of the program. Open it with that version.</source>
            <translation>Ce calcul a été fait par une version plus récente du programme. Ouvrez-le avec cette version.</translation>
        </message>
        <message>
            <source>The run {reference} is {from_state}. This needs a run that is {to_state}.</source>
            <translation>L’état de la répartition {reference} est « {from_state} ». Il faut ici une répartition à l’état « {to_state} ».</translation>
        </message>
        <message>
            <source>The run {value} stands for the same months. Supersede it first, with the reason.</source>
            <translation>La répartition {value} vaut pour les mêmes mois. Remplacez-la d’abord, avec le motif.</translation>
        </message>
        <message>
            <source>The same form of {partner} for {period} came back {count} times, in {files}. One copy is read; the others say the same.</source>
            <translation>Le même formulaire de {partner} pour {period} est revenu {count} fois, dans {files}. Un exemplaire est lu ; les autres disent la même chose.</translation>
        </message>
        <message>
            <source>The same record stands in the rows {rows}. Keep the row that counts and delete the others.</source>
            <translation>Le même enregistrement figure aux lignes {rows}. Gardez la ligne qui compte et supprimez les autres.</translation>
        </message>
        <message>
            <source>The scheme gives {value} a percentage, but it is no party on these days. Agree on other percentages first.</source>
            <translation>Le mode de répartition attribue un pourcentage à {value}, qui n’est pas partie à ces dates. Convenez d’abord d’autres pourcentages.</translation>
        </message>
        <message>
            <source>The scheme “{value}” begins on {start}. Let the next one begin later.</source>
            <translation>Le mode de répartition « {value} » commence le {start}. Faites commencer le suivant plus tard.</translation>
        </message>
        <message>
            <source>The scheme “{value}” belongs to another arrangement. Choose one of this one.</source>
            <translation>Le mode de répartition « {value} » relève d’un autre arrangement. Choisissez-en un de celui-ci.</translation>
        </message>
        <message>
            <source>The scheme “{value}” does not apply on {day}. Choose one that does.</source>
            <translation>Le mode de répartition « {value} » ne s’applique pas le {day}. Choisissez-en un qui s’applique.</translation>
        </message>
        <message>
            <source>The scheme “{value}” shares {count} budget lines. Give them another scheme first.</source>
            <translation>Le mode de répartition « {value} » répartit {count} lignes budgétaires. Donnez-leur d’abord un autre mode.</translation>
        </message>
        <message>
            <source>The scheme “{value}” was approved on {day} and stays as it is. Let another one follow it from a day on.</source>
            <translation>Le mode de répartition « {value} » a été approuvé le {day} et reste tel quel. Faites-le suivre d’un autre à partir d’un jour donné.</translation>
        </message>
        <message>
            <source>The shares of {value} are not those of its inputs. Share it out again.</source>
            <translation>Les quotes-parts de {value} ne sont pas celles de ses données. Répartissez de nouveau.</translation>
        </message>
        <message>
            <source>The sheet counts in “{value}”, the service in “{unit}”. Convert the figures first.</source>
            <translation>La feuille compte en « {value} », le service en « {unit} ». Convertissez d’abord les chiffres.</translation>
        </message>
        <message>
            <source>The sheet is read as the last one of {sender} was, where its headings are the same.</source>
            <translation>La feuille est lue comme la dernière de {sender}, là où ses en-têtes sont les mêmes.</translation>
        </message>
        <message>
            <source>The sheet {sheet} is filtered. All its rows were read, also those it does not show.</source>
            <translation>La feuille {sheet} est filtrée. Toutes ses lignes ont été lues, même celles qu’elle ne montre pas.</translation>
        </message>
        <message>
            <source>The sheet {sheet} is hidden in the file. It was read like any other.</source>
            <translation>La feuille {sheet} est masquée dans le fichier. Elle a été lue comme les autres.</translation>
        </message>
        <message>
            <source>The signed amendment is not attached. Attach it, or let it go with a reason.</source>
            <translation>L’avenant signé n’est pas joint. Joignez-le, ou accordez une dispense motivée.</translation>
        </message>
        <message>
            <source>The spreadsheet exchanged day and month.</source>
            <translation>Le tableur a échangé le jour et le mois.</translation>
        </message>
        <message>
            <source>The spreadsheet holds the right days.</source>
            <translation>Le tableur contient les bons jours.</translation>
        </message>
        <message>
            <source>The support cost of {value} per cent is not between 0 and 100. Correct it.</source>
            <translation>Les frais d’appui de {value} pour cent ne sont pas compris entre 0 et 100. Corrigez-les.</translation>
        </message>
        <message>
            <source>The text “{value}” is not an identifier.</source>
            <translation>Le texte « {value} » n’est pas un identifiant.</translation>
        </message>
        <message>
            <source>The text “{value}” stands where the currency code is expected.</source>
            <translation>Le texte « {value} » se trouve là où le code de monnaie est attendu.</translation>
        </message>
        <message>
            <source>The time {value} is left out; the day is kept as it stands.</source>
            <translation>L’heure {value} est laissée de côté ; le jour reste tel quel.</translation>
        </message>
        <message>
            <source>The total is missing. Enter what is to be shared, for example 248600.00.</source>
            <translation>Le total manque. Saisissez ce qui est à partager, par exemple 248600,00.</translation>
        </message>
        <message>
            <source>The two runs are in {value} and {other}, so they cannot be compared. Convert one of them first.</source>
            <translation>Les deux calculs sont en {value} et en {other} ; ils ne peuvent pas être comparés. Convertissez-en d’abord un.</translation>
        </message>
        <message>
            <source>The units to divide by are missing or not above zero: {value}. Enter how many are planned, for example 2250.</source>
            <translation>Les unités par lesquelles diviser manquent ou ne sont pas supérieures à zéro : {value}. Saisissez combien sont prévues, par exemple 2250.</translation>
        </message>
        <message>
            <source>The use is not ready to be approved: {count} of its points are open. Settle them first; the list beside says which.</source>
            <translation>L’utilisation ne peut pas encore être approuvée : {count} de ses points sont ouverts. Réglez-les d’abord ; la liste à côté dit lesquels.</translation>
        </message>
        <message>
            <source>The user {value} called off orders under this use, so it stays on record. Remove the orders first, if they were entered by mistake.</source>
            <translation>L’utilisateur {value} a passé des commandes sous cette utilisation, elle reste donc enregistrée. Retirez d’abord les commandes, si elles ont été saisies par erreur.</translation>
        </message>
        <message>
            <source>The weight {value} of {party} is below zero. Enter 1 to count it whole, or 0 to leave it out.</source>
            <translation>La pondération {value} de {party} est inférieure à zéro. Saisissez 1 pour la compter en entier, ou 0 pour l’exclure.</translation>
        </message>
        <message>
            <source>The withdrawal {value} comes sooner than the {days} days of notice agreed, counted from {day}. Give {example} or a later day, or the reason why the parties agreed to less.</source>
            <translation>Le retrait au {value} vient plus tôt que les {days} jours de préavis convenus, comptés à partir du {day}. Donnez le {example} ou un jour ultérieur, ou le motif pour lequel les parties ont accepté moins.</translation>
        </message>
        <message>
            <source>The word “{value}” names no part of a full cost. Choose one of {choices}.</source>
            <translation>Le mot « {value} » ne désigne aucune partie d’un coût complet. Choisissez parmi {choices}.</translation>
        </message>
        <message>
            <source>The writer “{value}” of a narrative does not validate it. Somebody else has to validate it.</source>
            <translation>Le texte a été rédigé par « {value} », qui ne peut donc pas le valider. Une autre personne doit le faire.</translation>
        </message>
        <message>
            <source>The year comes first, then the month.</source>
            <translation>L’année vient d’abord, puis le mois.</translation>
        </message>
        <message>
            <source>There are {value} rows, too many at once; at most {limit} fit. Paste them in parts.</source>
            <translation>{value} lignes, c’est trop à la fois ; {limit} au plus. Collez-les en plusieurs fois.</translation>
        </message>
        <message>
            <source>There is no alert “{value}”. List them, and give the name shown there.</source>
            <translation>Il n’y a pas d’alerte « {value} ». Affichez-en la liste et donnez le nom qui y figure.</translation>
        </message>
        <message>
            <source>There is no field “{value}”. A valid example is {example}.</source>
            <translation>Il n’y a pas de champ « {value} ». Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>There is no import called “{value}”. There are: {choices}.</source>
            <translation>Il n’y a pas d’importation « {value} ». Il y a : {choices}.</translation>
        </message>
        <message>
            <source>There is no list “{value}” that is handed out as a sheet. The lists are: {choices}.</source>
            <translation>Il n’y a pas de liste « {value} » à remettre comme feuille. Les listes sont : {choices}.</translation>
        </message>
        <message>
            <source>There is no rate of {value} for {day}. Enter it before it is billed.</source>
            <translation>Il n’y a pas de tarif de {value} pour le {day}. Saisissez-le avant de facturer.</translation>
        </message>
        <message>
            <source>There is no requirement “{value}” in this arrangement. What can be let go: {choices}.</source>
            <translation>Cet arrangement n’a pas d’exigence « {value} ». Peuvent être levées : {choices}.</translation>
        </message>
        <message>
            <source>There is no sheet “{value}” that can be read. There are: {choices}.</source>
            <translation>Il n’y a pas de feuille « {value} » à lire. Il y a : {choices}.</translation>
        </message>
        <message>
            <source>There is no state “{value}”. A valid example is {example}.</source>
            <translation>Il n’y a pas d’état « {value} ». Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>There is no value “{value}” of {name}. Allowed: {allowed}.</source>
            <translation>« {value} » n’est pas une valeur de {name}. Valeurs admises : {allowed}.</translation>
        </message>
        <message>
            <source>There is no version {value}. The versions are: {choices}.</source>
            <translation>Il n’y a pas de version {value}. Les versions sont : {choices}.</translation>
        </message>
        <message>
            <source>There is nothing for {value} to fill in on such a form: {reason}.</source>
            <translation>Il n’y a rien à remplir pour {value} sur un tel formulaire : {reason}.</translation>
        </message>
        <message>
            <source>There is nothing to share out: no line has an amount for these months.</source>
            <translation>Il n’y a rien à répartir : aucune ligne n’a de montant pour ces mois.</translation>
        </message>
        <message>
            <source>These conditions for using the agreement are not met: {named}. Record them, or let them go with a reason.</source>
            <translation>Ces conditions d’utilisation de l’accord ne sont pas remplies : {named}. Consignez-les, ou accordez une dispense motivée.</translation>
        </message>
        <message>
            <source>This computer says it is {value}, but the last step was on {last}. Set the clock of the computer right, then try again.</source>
            <translation>Cet ordinateur indique le {value}, mais la dernière étape date du {last}. Réglez l’horloge de l’ordinateur, puis réessayez.</translation>
        </message>
        <message>
            <source>This file carries no slip of this program, so it is not known what it was handed out as. Import it as an ordinary sheet.</source>
            <translation>Ce fichier ne porte aucun bordereau de ce programme ; on ne sait donc pas à quel titre il a été remis. Importez-le comme une feuille ordinaire.</translation>
        </message>
        <message>
            <source>This means {code}.</source>
            <translation>Il s’agit de {code}.</translation>
        </message>
        <message>
            <source>This needs a role that {value} does not hold on {day}: {choices}. Those who do: {holders}.</source>
            <translation>Ceci exige un rôle que {value} n’exerce pas au {day} : {choices}. Qui l’exerce : {holders}.</translation>
        </message>
        <message>
            <source>This period was opened again already. There is nothing to open.</source>
            <translation>Cette période a déjà été rouverte. Il n’y a rien à rouvrir.</translation>
        </message>
        <message>
            <source>This reconciliation compares with an extract of the ledger. Give the file.</source>
            <translation>Ce rapprochement compare avec un extrait comptable. Donnez le fichier.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>Cet enregistrement ne figure plus au registre.</translation>
        </message>
        <message>
            <source>This settlement was taken back already. There is nothing left to take back.</source>
            <translation>Ce règlement a déjà été repris. Il n’y a plus rien à reprendre.</translation>
        </message>
        <message>
            <source>This sheet was handed out by a demonstration and holds made-up figures. It is not taken into a real register.</source>
            <translation>Cette feuille a été remise par une démonstration et contient des chiffres inventés. Elle n’est pas reprise dans un vrai registre.</translation>
        </message>
        <message>
            <source>This sheet was handed out by a real register. It is not taken into a demonstration.</source>
            <translation>Cette feuille a été remise par un vrai registre. Elle n’est pas reprise dans une démonstration.</translation>
        </message>
        <message>
            <source>This sheet was handed out by the register of another office. Open that register, and import it there.</source>
            <translation>Cette feuille a été remise par le registre d’un autre bureau. Ouvrez ce registre et importez-la là.</translation>
        </message>
        <message>
            <source>This stands on the bill {bill} already: {value}. Nothing is billed twice; cancel that bill first, if it is wrong.</source>
            <translation>Ceci figure déjà sur la facture {bill} : {value}. Rien n’est facturé deux fois ; annulez d’abord cette facture si elle est fausse.</translation>
        </message>
        <message>
            <source>Two lines hold “{value}”. Write it once.</source>
            <translation>Deux lignes portent « {value} ». Écrivez-le une seule fois.</translation>
        </message>
        <message>
            <source>Two of the forms say different things of this. Leave one of the files out.</source>
            <translation>Deux des formulaires se contredisent sur ce point. Laissez de côté l’un des fichiers.</translation>
        </message>
        <message>
            <source>What falls due on {value} is not marked yet. There is nothing to take back.</source>
            <translation>L’échéance du {value} n’est pas encore marquée. Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>What fell due on {value} is already marked, on {day}. Take that back first.</source>
            <translation>L’échéance du {value} est déjà marquée, le {day}. Annulez cela d’abord.</translation>
        </message>
        <message>
            <source>What is given free needs a reason, and who approved it. Enter both.</source>
            <translation>Ce qui est fourni gratuitement demande un motif et un approbateur. Saisissez les deux.</translation>
        </message>
        <message>
            <source>What stands below {other} cannot be open-ended, for that one ends on {limit}. Enter an end up to that day.</source>
            <translation>Ce qui dépend de {other} ne peut être à durée indéterminée, car celui-ci prend fin le {limit}. Saisissez une échéance jusqu’à ce jour.</translation>
        </message>
        <message>
            <source>Without cells, so not read: {sheets}.</source>
            <translation>Sans cellules, donc non lues : {sheets}.</translation>
        </message>
        <message>
            <source>Your name is not known yet, so no role can be declared. Enter it first.</source>
            <translation>Votre nom n’est pas encore connu : aucun rôle ne peut être déclaré. Saisissez-le d’abord.</translation>
        </message>
        <message>
            <source>{field} is empty in English and in French. Enter one of them, for example {example}.</source>
            <translation>{field} : rien n’est saisi, ni en anglais ni en français. Saisissez l’un des deux, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} is empty. A matter that is referred needs the body it goes to. Choose it.</source>
            <translation>{field} est vide. Une question renvoyée doit l’être à un organe. Choisissez-le.</translation>
        </message>
        <message>
            <source>{field} is empty. Enter how much is given up, for example {example}.</source>
            <translation>{field} est vide. Saisissez le montant abandonné, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} is empty. Enter it, for example {example}.</source>
            <translation>{field} : rien n’est saisi. Remplissez ce champ, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} is empty. Enter who validates the narrative.</source>
            <translation>{field} : champ vide. Indiquez qui valide le texte.</translation>
        </message>
        <message>
            <source>{field} is empty. Name the body that decided, or the person who decided alone.</source>
            <translation>{field} est vide. Indiquez l’organe qui a décidé, ou la personne qui a décidé seule.</translation>
        </message>
        <message>
            <source>{field} is empty. Name the person or the entity that has to do it.</source>
            <translation>{field} est vide. Indiquez la personne ou l’entité qui doit le faire.</translation>
        </message>
        <message>
            <source>{field} is empty. Say both what kind of record it is about, and which.</source>
            <translation>{field} est vide. Indiquez la nature de la fiche concernée, et laquelle.</translation>
        </message>
        <message>
            <source>{field} is empty. Say in a few words what came of it, for example {example}.</source>
            <translation>{field} est vide. Dites en quelques mots ce qu’il en est advenu, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} is not answered. Answer it before the narrative is validated.</source>
            <translation>{field} : sans réponse. Répondez avant que le texte soit validé.</translation>
        </message>
        <message>
            <source>{field} is only shown on this sheet and is not changed by it.</source>
            <translation>{field} est seulement affiché sur cette feuille et ne s’y modifie pas.</translation>
        </message>
        <message>
            <source>{field} of {value} stays: {count} records name it. Retire it and add another one.</source>
            <translation>{field} : {value} reste tel quel, car {count} fiches le nomment. Retirez-le et ajoutez-en un autre.</translation>
        </message>
        <message>
            <source>{field} stands in two columns, {first} and {second}; the first is read.</source>
            <translation>{field} figure dans deux colonnes, {first} et {second} ; la première est lue.</translation>
        </message>
        <message>
            <source>{field} {end} is before {other} {start}. Change one of them, for example to {example}.</source>
            <translation>{field} : {end} précède {other}, {start}. Modifiez l’une des deux dates, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} {end} is entered, and the arrangement is marked open-ended. Clear one of them.</source>
            <translation>{field} : {end} est saisi, et l’arrangement est marqué à durée indéterminée. Effacez l’un des deux.</translation>
        </message>
        <message>
            <source>{field} {value} already uses this agreement under the same arrangement. Change that entry instead.</source>
            <translation>{field} {value} utilise déjà cet accord sous le même arrangement. Modifiez plutôt cette ligne.</translation>
        </message>
        <message>
            <source>{field} {value} comes too early: {party} leaves on {last} and joins again after that. Give {example} or a later day.</source>
            <translation>{field} : {value} est trop tôt : {party} se retire le {last} et ne revient qu’ensuite. Donnez le {example} ou un jour ultérieur.</translation>
        </message>
        <message>
            <source>{field} {value} does not belong to {other}. Choose one that does.</source>
            <translation>{field} : {value} ne fait pas partie de {other}. Choisissez-en un qui en fasse partie.</translation>
        </message>
        <message>
            <source>{field} {value} falls into the days of the rate {rate} {currency}, which runs from {start} to {end}. A valid example is {example}.</source>
            <translation>{field} {value} tombe dans les jours du tarif {rate} {currency}, qui court du {start} au {end}. Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>{field} {value} has not begun yet. A valid example is {example}.</source>
            <translation>{field} : {value} n’a pas encore commencé. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is above {limit}. A valid example is {example}.</source>
            <translation>{field} : {value} dépasse {limit}. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is after the day the alert is about, {due}. Put it off to that day at the latest.</source>
            <translation>{field} : {value} est après le jour dont parle l’alerte, le {due}. Reportez-la au plus tard à ce jour.</translation>
        </message>
        <message>
            <source>{field} {value} is after the end of {other}. Give {limit} or an earlier day.</source>
            <translation>{field} : {value} est postérieur à la fin de {other}. Donnez le {limit} ou un jour antérieur.</translation>
        </message>
        <message>
            <source>{field} {value} is before the arrangement of {service} begins, on {start}. Correct the month, or say in a note why it is entered all the same.</source>
            <translation>{field} {value} est antérieur au début de l’arrangement de {service}, le {start}. Corrigez le mois, ou dites dans une note pourquoi il est saisi malgré tout.</translation>
        </message>
        <message>
            <source>{field} {value} is before the arrangement starts. Give {example} or a later day.</source>
            <translation>{field} : {value} précède le début de l’accord. Donnez le {example} ou un jour ultérieur.</translation>
        </message>
        <message>
            <source>{field} {value} is before the bill was issued, on {day}. Correct the day.</source>
            <translation>{field} {value} est antérieur à l’émission de la facture, le {day}. Corrigez le jour.</translation>
        </message>
        <message>
            <source>{field} {value} is before the day the present terms apply, {example}. Give that day or a later one.</source>
            <translation>{field} : {value} précède le jour d’application des clauses actuelles, le {example}. Donnez ce jour ou un jour ultérieur.</translation>
        </message>
        <message>
            <source>{field} {value} is before the decision of {day}. Give that day or a later one.</source>
            <translation>{field} {value} précède la décision du {day}. Donnez ce jour ou un jour ultérieur.</translation>
        </message>
        <message>
            <source>{field} {value} is before the first day of the arrangement of {service}, {start}. Correct the day, or record why the service was given without cover.</source>
            <translation>{field} {value} est antérieur au premier jour de l’arrangement de {service}, le {start}. Corrigez le jour, ou notez pourquoi le service a été fourni sans couverture.</translation>
        </message>
        <message>
            <source>{field} {value} is before the last signature under the terms in force, {last}. A valid example is {example}.</source>
            <translation>{field} : {value} précède la signature des clauses en vigueur, du {last}. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is before the request of {day}. Correct one of the two days.</source>
            <translation>{field} {value} est antérieur à la demande du {day}. Corrigez l’un des deux jours.</translation>
        </message>
        <message>
            <source>{field} {value} is before the request of {day}. Correct the day of the request first, if the order was only entered later.</source>
            <translation>{field} {value} est antérieur à la demande du {day}. Corrigez d’abord le jour de la demande, si la commande n’a été saisie que plus tard.</translation>
        </message>
        <message>
            <source>{field} {value} is before the settlement itself, on {day}. Correct the day.</source>
            <translation>{field} {value} est avant le règlement lui-même, le {day}. Corrigez la date.</translation>
        </message>
        <message>
            <source>{field} {value} is before {other} starts. Give {limit} or a later day.</source>
            <translation>{field} : {value} précède le début de {other}. Donnez le {limit} ou un jour ultérieur.</translation>
        </message>
        <message>
            <source>{field} {value} is below {limit}. A valid example is {example}.</source>
            <translation>{field} : {value} est inférieur à {limit}. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is in the future. A bill is issued today at the latest.</source>
            <translation>{field} {value} est dans le futur. Une facture est émise aujourd’hui au plus tard.</translation>
        </message>
        <message>
            <source>{field} {value} is in the future. A valid example is {example}.</source>
            <translation>{field} : {value} est dans le futur. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is less than was delivered, {delivered}. Say in the reason what was not received.</source>
            <translation>{field} {value} est inférieur à ce qui a été livré, {delivered}. Dites dans le motif ce qui n’a pas été reçu.</translation>
        </message>
        <message>
            <source>{field} {value} is more than the bill {bill} has left to credit, {balance}. Enter that much at most.</source>
            <translation>{field} {value} dépasse ce qui reste à créditer sur la facture {bill}, {balance}. Saisissez ce montant au plus.</translation>
        </message>
        <message>
            <source>{field} {value} is more than was delivered, {delivered}. Confirm that much at most, or enter the further delivery first.</source>
            <translation>{field} {value} dépasse ce qui a été livré, {delivered}. Confirmez cette quantité au plus, ou saisissez d’abord l’autre livraison.</translation>
        </message>
        <message>
            <source>{field} {value} is not above {limit}. A valid example is {example}.</source>
            <translation>{field} : {value} n’est pas supérieur à {limit}. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not ahead. Give a later day, for example {example}.</source>
            <translation>{field} {value} n’est pas à venir. Donnez un jour ultérieur, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not ahead. Put the alert off to a later day, for example {example}.</source>
            <translation>{field} : {value} n’est pas à venir. Reportez l’alerte à un jour ultérieur, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not later than the present end {end}. Give a later day.</source>
            <translation>{field} : {value} n’est pas postérieur à l’échéance actuelle, le {end}. Donnez un jour ultérieur.</translation>
        </message>
        <message>
            <source>{field} {value} is not the first day of a month. A valid example is {example}.</source>
            <translation>{field} : {value} n’est pas le premier jour d’un mois. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not within the days of the rate, which runs from {start} to {end}. Choose a day after its first.</source>
            <translation>{field} {value} n’est pas dans les jours du tarif, qui court du {start} au {end}. Choisissez un jour après le premier.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of the agreement {other}. The limit is {limit}.</source>
            <translation>{field} : {value} est hors de la durée de l’accord {other}. La limite est le {limit}.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of the agreement, {start} to {end}. Correct the day, or say in the note why it was ordered all the same.</source>
            <translation>{field} {value} est hors de la période de l’accord, du {start} au {end}. Corrigez le jour, ou dites dans la note pourquoi la commande a été passée quand même.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of the body {body}. Give a day from {start} to {end}.</source>
            <translation>{field} {value} sort des dates de l’organe {body}. Donnez un jour du {start} au {end}.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of {other}. The limit is {limit}.</source>
            <translation>{field} : {value} est hors de la durée de {other}. La limite est le {limit}.</translation>
        </message>
        <message>
            <source>{field} {value} is past. Choose a day ahead, for example {example}.</source>
            <translation>{field} {value} est passé. Choisissez un jour à venir, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} {value} neither holds nor uses this agreement. Add it to the users first.</source>
            <translation>{field} {value} ne détient ni n’utilise cet accord. Ajoutez-la d’abord aux utilisateurs.</translation>
        </message>
        <message>
            <source>{field} {value} would leave less than nothing: {delivered} was delivered so far. Enter a smaller correction.</source>
            <translation>{field} {value} laisserait moins que rien : {delivered} a été livré jusqu’ici. Saisissez une correction plus petite.</translation>
        </message>
        <message>
            <source>{field} {value} would leave {other}, which stands below, outside. Change that one first.</source>
            <translation>{field} : {value} laisserait dehors {other}, qui en dépend. Modifiez d’abord celui-là.</translation>
        </message>
        <message>
            <source>{field} {value} {currency} is above what is open of {bill}, {balance} {currency}. Enter that much at most.</source>
            <translation>{field} {value} {currency} dépasse ce qui reste dû sur {bill}, {balance} {currency}. Saisissez ce montant au plus.</translation>
        </message>
        <message>
            <source>{field} {value}: no signed arrangement covers {service} on that day. Have it signed or extended first, or record why the service was given without cover.</source>
            <translation>{field} {value} : aucun arrangement signé ne couvre {service} ce jour-là. Faites-le d’abord signer ou prolonger, ou notez pourquoi le service a été fourni sans couverture.</translation>
        </message>
        <message>
            <source>{field} “{value}” already holds this role on these days, from {start}. End that one first, or give other days.</source>
            <translation>{field} « {value} » exerce déjà ce rôle à ces dates, depuis le {start}. Mettez-y fin d’abord, ou donnez d’autres dates.</translation>
        </message>
        <message>
            <source>{field} “{value}” already stands below this arrangement. Choose another one, for example {example}.</source>
            <translation>{field} : « {value} » dépend déjà de cet arrangement. Choisissez-en un autre, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” already takes part in the service. A valid example is {example}.</source>
            <translation>{field} : « {value} » participe déjà au service. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” can be in {choices}. Write the three letters of the currency.</source>
            <translation>{field} : « {value} » peut être en {choices}. Écrivez les trois lettres de la monnaie.</translation>
        </message>
        <message>
            <source>{field} “{value}” can be of two centuries. Write the year with four digits, for example {example}.</source>
            <translation>{field} : « {value} » peut être de deux siècles. Écrivez l’année avec quatre chiffres, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” can be read with a decimal sign or with thousands. Type it without thousands, or with another number of decimals, for example {example}.</source>
            <translation>{field} : « {value} » peut se lire avec un signe décimal ou avec des milliers. Écrivez-le sans séparer les milliers, ou avec un autre nombre de décimales, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” can mean {codes}. Write one of them, for example {example}.</source>
            <translation>{field} : « {value} » peut désigner {codes}. Écrivez l’un d’eux, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” can mean {first} or {second}. Write the month as a word, for example {example}.</source>
            <translation>{field} : « {value} » peut désigner {first} ou {second}. Écrivez le mois en toutes lettres, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” cannot be changed once the record is saved; it stays {kept}. Make a new record instead.</source>
            <translation>{field} : « {value} » ne peut plus être modifié une fois la fiche enregistrée ; la valeur reste {kept}. Créez plutôt une nouvelle fiche.</translation>
        </message>
        <message>
            <source>{field} “{value}” does not fit the decimal sign of its column, settled by {cell} “{other}”. Write it in the same way, for example {example}.</source>
            <translation>{field} : « {value} » ne s’accorde pas avec le signe décimal de sa colonne, établi par {cell} « {other} ». Écrivez-le de la même manière, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” does not fit the order of day and month of its column, settled by {cell} “{other}”. Write it in the same order, or as {example}.</source>
            <translation>{field} : « {value} » ne s’accorde pas avec l’ordre du jour et du mois de sa colonne, établi par {cell} « {other} ». Écrivez-le dans le même ordre, ou sous la forme {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has more than {limit} digits, which no spreadsheet keeps as a number. Write it as text, or correct it.</source>
            <translation>{field} : « {value} » a plus de {limit} chiffres, ce qu’aucun tableur ne conserve comme nombre. Écrivez-le comme texte, ou corrigez-le.</translation>
        </message>
        <message>
            <source>{field} “{value}” has no currency. Choose the currency first, for example {example}.</source>
            <translation>{field} : « {value} » n’a pas de monnaie. Choisissez d’abord la monnaie, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has no currency. Write its three letters, for example USD.</source>
            <translation>{field} : « {value} » n’a pas de monnaie. Écrivez ses trois lettres, par exemple USD.</translation>
        </message>
        <message>
            <source>{field} “{value}” has signed and stays on record. Enter the day it leaves instead, in the field {example}.</source>
            <translation>{field} : « {value} » a signé et reste au dossier. Saisissez plutôt le jour de son départ, dans le champ {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has to be signed. Move it to signing first.</source>
            <translation>{field} : « {value} » doit être signé. Faites d’abord passer l’arrangement à la signature.</translation>
        </message>
        <message>
            <source>{field} “{value}” has too many decimals: at most {places} are kept. A valid example is {example}.</source>
            <translation>{field} : « {value} » a trop de décimales ; {places} au plus sont conservées. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has too many decimals: {currency} takes {places}.</source>
            <translation>{field} : « {value} » a trop de décimales : {currency} en prend {places}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has too many decimals: {currency} takes {places}. A valid example is {example}.</source>
            <translation>{field} : « {value} » a trop de décimales ; {currency} en admet {places}. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has {length} characters; at most {limit} fit. Shorten it, for example to {example}.</source>
            <translation>{field} : « {value} » compte {length} caractères ; {limit} au plus sont admis. Raccourcissez-le, par exemple en {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has {length} characters; at most {limit} fit. Shorten it.</source>
            <translation>{field} : « {value} » a {length} caractères ; {limit} au plus tiennent. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a character that cannot be kept, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation>{field} : « {value} » contient un caractère qui ne peut pas être conservé, {sign} à la position {place}. Supprimez-le ; un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a character that cannot be kept. Delete it.</source>
            <translation>{field} : « {value} » contient un caractère qui ne peut pas être conservé. Supprimez-le.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a line break. Write it in one line, for example {example}.</source>
            <translation>{field} : « {value} » contient un saut de ligne. Écrivez sur une seule ligne, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a line break. Write it in one line.</source>
            <translation>{field} : « {value} » contient un saut de ligne. Écrivez-le sur une seule ligne.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a writing-direction mark without its partner, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation>{field} : « {value} » contient une marque de sens d’écriture sans sa paire, {sign} à la position {place}. Supprimez-la ; un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a writing-direction mark without its partner. Delete it.</source>
            <translation>{field} : « {value} » contient une marque de sens d’écriture sans sa marque de fin. Supprimez-la.</translation>
        </message>
        <message>
            <source>{field} “{value}” is a month, and a day is wanted. A valid example is {example}.</source>
            <translation>{field} : « {value} » est un mois, et un jour est attendu. Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is a number, and not the number of a day. A valid example is {example}.</source>
            <translation>{field} : « {value} » est un nombre, et pas celui d’un jour. Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is a percentage, and none is wanted here. A valid example is {example}.</source>
            <translation>{field} : « {value} » est un pourcentage, et aucun n’est attendu ici. Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is above {limit}. A valid example is {example}.</source>
            <translation>{field} : « {value} » est supérieur à {limit}. Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already a party, and each takes part once. A valid example is {example}.</source>
            <translation>{field} : « {value} » est déjà partie à l’arrangement, et chacun n’y figure qu’une fois. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already attached here. A valid example is {example}.</source>
            <translation>{field} : « {value} » est déjà joint ici. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already on record. Add to that person, or write the name so that the two can be told apart.</source>
            <translation>{field} « {value} » existe déjà. Complétez cette personne, ou écrivez le nom de façon à distinguer les deux.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already the name of a body. Choose another name.</source>
            <translation>{field} « {value} » est déjà le nom d’un organe. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already used. A free one is {example}.</source>
            <translation>{field} : « {value} » est déjà utilisé. Une référence libre est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is below {limit}. A valid example is {example}.</source>
            <translation>{field} : « {value} » est inférieur à {limit}. Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is neither yes nor no. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est ni oui ni non. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is no longer used. Choose another one, for example {example}.</source>
            <translation>{field} : « {value} » n’est plus utilisé. Choisissez une autre valeur, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a code. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est pas un code. Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a currency. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est pas une monnaie. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a date. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est pas une date. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a month. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est pas un mois. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a number. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est pas un nombre. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a record of this kind. Choose one from the list.</source>
            <translation>{field} « {value} » n’est pas une fiche de cette nature. Choisissez-en une dans la liste.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a reference. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est pas une référence. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a whole number. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est pas un nombre entier. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not an identifier. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est pas un identifiant. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the list.</source>
            <translation>{field} : « {value} » n’est pas dans la liste.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the list. A valid example is {example}.</source>
            <translation>{field} : « {value} » ne figure pas dans la liste. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the list. The nearest is {example}.</source>
            <translation>{field} : « {value} » n’est pas dans la liste. Le plus proche est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the register. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est pas dans le registre. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not of the right kind. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est pas du bon genre. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not the first day of a month. A valid example is {example}.</source>
            <translation>{field} : « {value} » n’est pas le premier jour d’un mois. Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is outside the years that are kept. A valid example is {example}.</source>
            <translation>{field} : « {value} » est hors des années conservées. Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is outside the years {low} to {high}. A valid example is {example}.</source>
            <translation>{field} : « {value} » est hors des années {low} à {high}. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is shorter than the other codes, which have {length} figures: its leading zeros may be lost. Write the whole code as text.</source>
            <translation>{field} : « {value} » est plus court que les autres codes, qui ont {length} chiffres : ses zéros de tête sont peut-être perdus. Écrivez le code entier comme texte.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the body that decided. Choose the body the matter goes to.</source>
            <translation>{field} « {value} » est l’organe qui a décidé. Choisissez l’organe auquel la question est renvoyée.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the person itself. Choose the person who is stood in for.</source>
            <translation>{field} « {value} » est la personne elle-même. Choisissez la personne suppléée.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the record itself. Choose another one, for example {example}.</source>
            <translation>{field} : « {value} » est la fiche elle-même. Choisissez-en une autre, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the short form a spreadsheet gives a long number. Write the whole code as text.</source>
            <translation>{field} : « {value} » est la forme abrégée qu’un tableur donne à un long nombre. Écrivez le code entier comme texte.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the short form of a longer number. Write it with all its digits, for example {example}.</source>
            <translation>{field} : « {value} » est la forme abrégée d’un nombre plus long. Écrivez-le avec tous ses chiffres, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is too large to be kept. A valid example is {example}.</source>
            <translation>{field} : « {value} » est trop grand pour être conservé. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” left on {last}. Choose a person who is still here on {day}.</source>
            <translation>{field} « {value} » est parti le {last}. Choisissez une personne encore présente le {day}.</translation>
        </message>
        <message>
            <source>{field} “{value}” names another currency than {currency}. A valid example is {example}.</source>
            <translation>{field} : « {value} » indique une autre monnaie que {currency}. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” names the currency {named}, and none is wanted here. A valid example is {example}.</source>
            <translation>{field} : « {value} » nomme la monnaie {named}, et aucune n’est attendue ici. Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” names {named}, but the row is in {currency}. Correct one of them.</source>
            <translation>{field} : « {value} » nomme {named}, mais la ligne est en {currency}. Corrigez l’un des deux.</translation>
        </message>
        <message>
            <source>{field} “{value}” needs no signatures. Record the agreement at once, with its evidence.</source>
            <translation>{field} : « {value} » n’exige pas de signatures. Consignez tout de suite l’accord donné, avec son justificatif.</translation>
        </message>
        <message>
            <source>{field} “{value}” would make {depth} levels; at most {limit} are allowed. Choose a parent further up, for example {example}.</source>
            <translation>{field} : « {value} » ferait {depth} niveaux ; {limit} au plus sont admis. Choisissez un arrangement principal plus haut, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}”: its month does not have so many days. A valid example is {example}.</source>
            <translation>{field} : « {value} » : son mois n’a pas autant de jours. Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}”: {month} {year} has {days} days. A valid example is {example}.</source>
            <translation>{field} : « {value} » : {month} {year} compte {days} jours. Un exemple valable est {example}.</translation>
        </message>
        <message>
            <source>{field}: a letter of assist needs a Government among them, and “{value}” has none. Add one, for example {example}.</source>
            <translation>{field} : une lettre d’assistance exige un gouvernement parmi elles, et « {value} » n’en compte pas. Ajoutez-en un, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field}: a role for the whole office takes no single record. Leave it empty.</source>
            <translation>{field} : un rôle pour tout le bureau ne prend pas de fiche. Laissez vide.</translation>
        </message>
        <message>
            <source>{field}: a role that is not for the whole office needs the record it is for. Choose it.</source>
            <translation>{field} : un rôle qui n’est pas pour tout le bureau doit viser une fiche. Choisissez-la.</translation>
        </message>
        <message>
            <source>{field}: answer agree or disagree for each bill; {value} has no answer.</source>
            <translation>{field} : répondez D’accord ou Pas d’accord pour chaque facture ; {value} est sans réponse.</translation>
        </message>
        <message>
            <source>{field}: nothing is agreed on how long before a party may leave. Give the day it leaves.</source>
            <translation>{field} : rien n’est convenu sur le délai de retrait d’une partie. Donnez le jour où elle se retire.</translation>
        </message>
        <message>
            <source>{field}: premises in use stay so; “{value}” is a step before. Record the hand-back instead when they are given up.</source>
            <translation>{field} : des locaux en service le restent ; « {value} » est une étape antérieure. Enregistrez plutôt la restitution quand ils sont abandonnés.</translation>
        </message>
        <message>
            <source>{field}: premises that are not shared with the Government are not managed by it. Tick “{other}” first.</source>
            <translation>{field} : des locaux qui ne sont pas partagés avec le Gouvernement ne sont pas gérés par lui. Cochez d’abord « {other} ».</translation>
        </message>
        <message>
            <source>{field}: several records of the sheet are called “{value}”, and the hidden column that tells them apart is gone. Hand the list out again.</source>
            <translation>{field} : plusieurs enregistrements de la feuille s’appellent « {value} », et la colonne masquée qui les distingue a disparu. Distribuez à nouveau la liste.</translation>
        </message>
        <message>
            <source>{field}: signed terms do not change. Amend the arrangement: {value} stays as signed, and the amendment takes effect from its own day.</source>
            <translation>{field} : des clauses signées ne changent pas. Établissez un avenant : {value} reste tel que signé, et l’avenant prend effet à sa propre date.</translation>
        </message>
        <message>
            <source>{field}: the agreement is in {currency}, and so are the orders under it. Enter the amount in {currency}.</source>
            <translation>{field} : l’accord est en {currency}, les commandes aussi. Saisissez le montant en {currency}.</translation>
        </message>
        <message>
            <source>{field}: the bill {value} is agreed to, and yet another figure stands beside it. Answer that you disagree, or clear the figure.</source>
            <translation>{field} : la facture {value} est acceptée, et pourtant un autre montant figure à côté. Répondez Pas d’accord, ou effacez le montant.</translation>
        </message>
        <message>
            <source>{field}: the bill {value} is not agreed to; enter your own figure, 0 if you owe nothing.</source>
            <translation>{field} : la facture {value} n’est pas acceptée ; saisissez votre chiffre, 0 si vous ne devez rien.</translation>
        </message>
        <message>
            <source>{field}: the cell holds a formula without a result. Open the file, save it again, or type the value.</source>
            <translation>{field} : la cellule contient une formule sans résultat. Ouvrez le fichier, enregistrez-le à nouveau, ou saisissez la valeur.</translation>
        </message>
        <message>
            <source>{field}: the cell shows the error {value}. Correct it in the sheet.</source>
            <translation>{field} : la cellule affiche l’erreur {value}. Corrigez-la dans la feuille.</translation>
        </message>
        <message>
            <source>{field}: the spreadsheet holds the day {value}, not a number. Type the number again, for example {example}.</source>
            <translation>{field} : le tableur contient le jour {value}, pas un nombre. Saisissez de nouveau le nombre, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field}: the spreadsheet made the day {value} of the code. Write the code as text.</source>
            <translation>{field} : le tableur a fait du code le jour {value}. Écrivez le code comme texte.</translation>
        </message>
        <message>
            <source>{field}: the use belongs to {value}, not to the entity that orders. Choose the use of that entity.</source>
            <translation>{field} : l’utilisation est celle de {value}, pas de l’entité qui commande. Choisissez l’utilisation de cette entité.</translation>
        </message>
        <message>
            <source>{field}: there is no “{value}” in the register. Write it as the register has it.</source>
            <translation>{field} : il n’y a pas de « {value} » au registre. Écrivez-le comme au registre.</translation>
        </message>
        <message>
            <source>{field}: this meeting was one of another body, {body}. Choose a meeting of the body that decided.</source>
            <translation>{field} : cette réunion est celle d’un autre organe, {body}. Choisissez une réunion de l’organe qui a décidé.</translation>
        </message>
        <message>
            <source>{field}: what is corrected must be a delivery of {value} itself. Choose one of its lines.</source>
            <translation>{field} : ce qui est corrigé doit être une livraison de {value} même. Choisissez l’une de ses lignes.</translation>
        </message>
        <message>
            <source>{field}: with this order {total} would be called off, more than the ceiling of {ceiling}. Correct the amount, or say in the note why it was ordered all the same.</source>
            <translation>{field} : avec cette commande, {total} seraient commandés, plus que le plafond de {ceiling}. Corrigez le montant, ou dites dans la note pourquoi la commande a été passée quand même.</translation>
        </message>
        <message>
            <source>{field}: {count} given, an arrangement has at least 2. Add one, for example {example}.</source>
            <translation>{field} : {count} saisies, un arrangement en compte au moins 2. Ajoutez-en une, par exemple {example}.</translation>
        </message>
        <message>
            <source>{field}: {value} does not need to rely on itself. Choose another entity.</source>
            <translation>{field} : {value} n’a pas à s’appuyer sur elle-même. Choisissez une autre entité.</translation>
        </message>
        <message>
            <source>{field}: {value} holds the agreement itself and needs no leave to use it. Choose another entity.</source>
            <translation>{field} : {value} détient elle-même l’accord et n’a besoin d’aucune permission. Choisissez une autre entité.</translation>
        </message>
        <message>
            <source>{field}: {value} takes no part in the record here. Add parties by an import of parties, participants on the page of the service.</source>
            <translation>{field} : {value} ne participe pas à la fiche d’ici. Ajoutez les parties par une importation de parties, les participants sur la page du service.</translation>
        </message>
        <message>
            <source>{field}: “{value}” is none of the answers. They are: {choices}.</source>
            <translation>{field} : « {value} » n’est pas une des réponses. Les voici : {choices}.</translation>
        </message>
        <message>
            <source>{field}: “{value}” is not a currency. Write its three letters, for example USD.</source>
            <translation>{field} : « {value} » n’est pas une monnaie. Écrivez ses trois lettres, par exemple USD.</translation>
        </message>
        <message>
            <source>{field}: “{value}” names {count} records. Change it in the register instead.</source>
            <translation>{field} : « {value} » désigne {count} enregistrements. Modifiez-le plutôt au registre.</translation>
        </message>
    </context>
    <context>
        <name>RunColumns</name>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Worked out</source>
            <translation>Calculé</translation>
        </message>
    </context>
    <context>
        <name>RunsPart</name>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Its inputs were changed.</source>
            <translation>Ses données ont été modifiées.</translation>
        </message>
        <message>
            <source>Nothing was shared out yet.</source>
            <translation>Rien n’a encore été réparti.</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Calculs</translation>
        </message>
        <message>
            <source>Set it aside…</source>
            <translation>Le mettre de côté…</translation>
        </message>
        <message>
            <source>Set the run aside</source>
            <translation>Mettre le calcul de côté</translation>
        </message>
        <message>
            <source>Show its shares</source>
            <translation>Montrer ses parts</translation>
        </message>
        <message>
            <source>These differ: {codes}.</source>
            <translation>Ceux-ci diffèrent : {codes}.</translation>
        </message>
        <message>
            <source>This run is set aside already.</source>
            <translation>Ce calcul est déjà mis de côté.</translation>
        </message>
        <message>
            <source>Work it out again</source>
            <translation>Le recalculer</translation>
        </message>
        <message>
            <source>{run} does not give the shares that are on record.</source>
            <translation>{run} ne donne pas les parts enregistrées.</translation>
        </message>
        <message>
            <source>{run} gives the same shares again, to the smallest unit.</source>
            <translation>{run} redonne les mêmes parts, à la plus petite unité près.</translation>
        </message>
        <message>
            <source>{run} stays on record as it was, and counts no more.</source>
            <translation>{run} reste enregistré tel quel et ne compte plus.</translation>
        </message>
    </context>
    <context>
        <name>Said</name>
        <message>
            <source>An arrangement like this is in the register already: {choices}. Look whether it is the same, or say with --anyway TEXT why a further one is logged.</source>
            <translation>Un arrangement semblable est déjà dans le registre : {choices}. Vérifiez s’il s’agit du même, ou dites avec --anyway TEXT pourquoi un autre est enregistré.</translation>
        </message>
        <message>
            <source>Closed: {reference}.</source>
            <translation>Close : {reference}.</translation>
        </message>
        <message>
            <source>Codes that are not known: {codes}.</source>
            <translation>Codes inconnus : {codes}.</translation>
        </message>
        <message>
            <source>Imported: {subject}.</source>
            <translation>Importé : {subject}.</translation>
        </message>
        <message>
            <source>Line {line} was left out.</source>
            <translation>La ligne {line} a été laissée de côté.</translation>
        </message>
        <message>
            <source>No document “{value}” is in force there. There are: {choices}.</source>
            <translation>Aucun document « {value} » n’y est en vigueur. Il y a : {choices}.</translation>
        </message>
        <message>
            <source>Nobody knows these columns: {headings}.</source>
            <translation>Personne ne connaît ces colonnes : {headings}.</translation>
        </message>
        <message>
            <source>Not in this list: {codes}.</source>
            <translation>Absents de cette liste : {codes}.</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>Aucune différence.</translation>
        </message>
        <message>
            <source>Nothing matches.</source>
            <translation>Rien ne correspond.</translation>
        </message>
        <message>
            <source>Nothing to remark in {path}.</source>
            <translation>Rien à signaler dans {path}.</translation>
        </message>
        <message>
            <source>Nothing was written. Answer what is asked with --answers, and leave out what is refused with --leave-out refused.</source>
            <translation>Rien n’a été écrit. Répondez à ce qui est demandé avec --answers, et laissez de côté ce qui est refusé avec --leave-out refused.</translation>
        </message>
        <message>
            <source>Put off: {alert}, {title}.</source>
            <translation>Reporté : {alert}, {title}.</translation>
        </message>
        <message>
            <source>Say which store the backup goes to: --store PATH.</source>
            <translation>Indiquez à quel registre la sauvegarde est destinée : --store PATH.</translation>
        </message>
        <message>
            <source>Several acts begin with {value}. Give more digits.</source>
            <translation>Plusieurs opérations commencent par {value}. Donnez plus de chiffres.</translation>
        </message>
        <message>
            <source>Several files at once can only be returned forms. Import other files one at a time.</source>
            <translation>Plusieurs fichiers à la fois ne peuvent être que des formulaires renvoyés. Importez les autres fichiers un par un.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Arrêté ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Taken back: {act}, {subject}.</source>
            <translation>Annulé : {act}, {subject}.</translation>
        </message>
        <message>
            <source>Taken note of: {alert}, {title}.</source>
            <translation>Pris note : {alert}, {title}.</translation>
        </message>
        <message>
            <source>Taken up again: {alert}, {title}.</source>
            <translation>Repris : {alert}, {title}.</translation>
        </message>
        <message>
            <source>The backup {file} is now the store {path}.</source>
            <translation>La sauvegarde {file} est désormais le registre {path}.</translation>
        </message>
        <message>
            <source>The backup {file} is now the store {path}; the old one was moved to {aside}.</source>
            <translation>La sauvegarde {file} est désormais le registre {path} ; l’ancien a été déplacé vers {aside}.</translation>
        </message>
        <message>
            <source>The calendar is {path}: {count} days.</source>
            <translation>Le calendrier est {path} : {count} jours.</translation>
        </message>
        <message>
            <source>The copy is {path}; it was opened and checked.</source>
            <translation>La copie est {path} ; elle a été ouverte et vérifiée.</translation>
        </message>
        <message>
            <source>The day from which the amendment applies is missing. Give it, for example --from 2026-10-01.</source>
            <translation>Le jour d’application de l’avenant manque. Donnez-le, par exemple --from 2026-10-01.</translation>
        </message>
        <message>
            <source>The day {day} is still to come; the register can be shown as of today at the latest.</source>
            <translation>Le jour {day} est encore à venir ; le registre peut être affiché au plus tard à la date d’aujourd’hui.</translation>
        </message>
        <message>
            <source>The demonstration mission is in {path}: {count} records as of {day}.</source>
            <translation>La mission de démonstration se trouve dans {path} : {count} fiches au {day}.</translation>
        </message>
        <message>
            <source>The file “{value}” of --{field} is no JSON object of texts.</source>
            <translation>Le fichier « {value} » de --{field} n’est pas un objet JSON de textes.</translation>
        </message>
        <message>
            <source>The filled workbook is {path}: {count} cells.</source>
            <translation>Le classeur rempli est {path} : {count} cellules.</translation>
        </message>
        <message>
            <source>The gender figure {kpi} of {service}, {day}, has no validated narrative.</source>
            <translation>Le chiffre relatif au genre {kpi} de {service}, {day}, n’a pas de texte validé.</translation>
        </message>
        <message>
            <source>The handover pack is {path}: {rows}.</source>
            <translation>Le dossier de passation est {path} : {rows}.</translation>
        </message>
        <message>
            <source>The kind of service {code} is added.</source>
            <translation>Le type de service {code} est ajouté.</translation>
        </message>
        <message>
            <source>The kind of service {code} is in use again.</source>
            <translation>Le type de service {code} est de nouveau en usage.</translation>
        </message>
        <message>
            <source>The kind of service {code} is retired on {day}.</source>
            <translation>Le type de service {code} est retiré le {day}.</translation>
        </message>
        <message>
            <source>The last day {value} is before the first, {first}. Write the earlier day first.</source>
            <translation>Le dernier jour, {value}, précède le premier, {first}. Écrivez d’abord le jour le plus ancien.</translation>
        </message>
        <message>
            <source>The list counts only from {day}, which is more than a month ahead.</source>
            <translation>La liste ne compte qu’à partir du {day}, dans plus d’un mois.</translation>
        </message>
        <message>
            <source>The list of {day} holds {count} rates: {new} new, {changed} changed, {unchanged} unchanged. Nothing was written.</source>
            <translation>La liste du {day} contient {count} taux : {new} nouveaux, {changed} modifiés, {unchanged} inchangés. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The list of {day} is taken in: {new} new, {changed} changed, {unchanged} unchanged.</source>
            <translation>La liste du {day} est reprise : {new} nouveaux, {changed} modifiés, {unchanged} inchangés.</translation>
        </message>
        <message>
            <source>The mapping is {path}: {count} places are proposed and {left} are left open. Look it over.</source>
            <translation>La correspondance est {path} : {count} places sont proposées et {left} restent ouvertes. Relisez-la.</translation>
        </message>
        <message>
            <source>The mapping {name} is kept as version {version}.</source>
            <translation>La correspondance {name} est conservée comme version {version}.</translation>
        </message>
        <message>
            <source>The mapping {name} is removed.</source>
            <translation>La correspondance {name} est retirée.</translation>
        </message>
        <message>
            <source>The party “{value}” has no role. Write CODE:ROLE, for example WFP:CLIENT.</source>
            <translation>La partie « {value} » n’a pas de rôle. Écrivez CODE:RÔLE, par exemple WFP:CLIENT.</translation>
        </message>
        <message>
            <source>The period {value} ends before it begins. Write the earlier month first, for example 2025-07..2026-06.</source>
            <translation>La période {value} se termine avant de commencer. Écrivez d’abord le mois le plus ancien, par exemple 2025-07..2026-06.</translation>
        </message>
        <message>
            <source>The program met a fault of its own; nothing that was saved is lost. It is written down in {path}.</source>
            <translation>Le programme a rencontré une erreur de sa part ; rien de ce qui était enregistré n’est perdu. Elle est consignée dans {path}.</translation>
        </message>
        <message>
            <source>The service {value} has no rate on {day}.</source>
            <translation>Le service {value} n’a pas de tarif le {day}.</translation>
        </message>
        <message>
            <source>The signature “{value}” is not written as PARTY:DATE, for example WFP:2026-10-01.</source>
            <translation>La signature « {value} » n’est pas écrite sous la forme PARTIE:DATE, par exemple WFP:2026-10-01.</translation>
        </message>
        <message>
            <source>The statement is {path}: {rows} lines.</source>
            <translation>Le relevé est {path} : {rows} lignes.</translation>
        </message>
        <message>
            <source>The window needs PySide6, which is not installed: {reason}. The commands work without it; install it with: pip install PySide6-Essentials.</source>
            <translation>La fenêtre a besoin de PySide6, qui n’est pas installé : {reason}. Les commandes fonctionnent sans lui ; installez-le avec : pip install PySide6-Essentials.</translation>
        </message>
        <message>
            <source>The window needs a screen, and none is named by DISPLAY or WAYLAND_DISPLAY. The commands work without one; list them with: commonservices --help.</source>
            <translation>La fenêtre a besoin d’un écran, et aucun n’est désigné par DISPLAY ou WAYLAND_DISPLAY. Les commandes fonctionnent sans écran ; obtenez leur liste avec : commonservices --help.</translation>
        </message>
        <message>
            <source>The workbook is {path}: {count} offices, {missing} missing, {remarks} remarks.</source>
            <translation>Le classeur est {path} : {count} bureaux, {missing} manquants, {remarks} remarques.</translation>
        </message>
        <message>
            <source>The workbook is {path}: {rows} rows to fill in.</source>
            <translation>Le classeur est {path} : {rows} lignes à remplir.</translation>
        </message>
        <message>
            <source>The workbook is {path}: {rows}.</source>
            <translation>Le classeur est {path} : {rows}.</translation>
        </message>
        <message>
            <source>There is already an office in {path}: {office}. Choose another file with --store.</source>
            <translation>Il y a déjà un bureau dans {path} : {office}. Choisissez un autre fichier avec --store.</translation>
        </message>
        <message>
            <source>There is no act that can be taken back.</source>
            <translation>Aucune opération ne peut être annulée.</translation>
        </message>
        <message>
            <source>There is no act {value}. List them with: undo --list.</source>
            <translation>Il n’y a pas d’opération {value}. Obtenez leur liste avec : undo --list.</translation>
        </message>
        <message>
            <source>There is no field {field} here. The fields are: {fields}.</source>
            <translation>Il n’y a pas de champ {field} ici. Les champs sont : {fields}.</translation>
        </message>
        <message>
            <source>There is no open action “{value}”. List them with: decisions --open.</source>
            <translation>Il n’y a pas d’action en cours « {value} ». Listez-les avec : decisions --open.</translation>
        </message>
        <message>
            <source>There is no rate card “{value}”. A valid example is {example}.</source>
            <translation>Il n’y a pas de grille tarifaire « {value} ». Exemple valable : {example}.</translation>
        </message>
        <message>
            <source>There is no row “{value}” to leave out. The first row is {example}.</source>
            <translation>Il n’y a pas de ligne « {value} » à laisser de côté. La première ligne est {example}.</translation>
        </message>
        <message>
            <source>This is what follows if {who} left after {day}.</source>
            <translation>Voici ce qui s’ensuit si {who} partait après le {day}.</translation>
        </message>
        <message>
            <source>{count} bills are drafted; {left} things are left out.</source>
            <translation>{count} factures sont préparées ; {left} éléments sont laissés de côté.</translation>
        </message>
        <message>
            <source>{count} changed.</source>
            <translation>Modifiés : {count}.</translation>
        </message>
        <message>
            <source>{count} documents are what was attached.</source>
            <translation>{count} documents sont bien ceux qui ont été joints.</translation>
        </message>
        <message>
            <source>{count} findings in {path}.</source>
            <translation>Constatations dans {path} : {count}.</translation>
        </message>
        <message>
            <source>{count} of the values were changed again since: {fields}. Say --keep to leave those as they are, or --take-back to take them back as well.</source>
            <translation>{count} des valeurs ont été modifiées depuis : {fields}. Ajoutez --keep pour les laisser telles quelles, ou --take-back pour les annuler aussi.</translation>
        </message>
        <message>
            <source>{count} shown.</source>
            <translation>Affichés : {count}.</translation>
        </message>
        <message>
            <source>{currency} moves from {before} to {rate}: {percent} per cent.</source>
            <translation>{currency} passe de {before} à {rate} : {percent} pour cent.</translation>
        </message>
        <message>
            <source>{file}, read as {target}: {added} to add, {changed} to change, {unchanged} unchanged, {refused} refused, {asked} waiting; {missing} here are not mentioned.</source>
            <translation>{file}, lu comme {target} : {added} à ajouter, {changed} à modifier, {unchanged} inchangées, {refused} refusées, {asked} en attente ; {missing} d’ici ne sont pas mentionnées.</translation>
        </message>
        <message>
            <source>{office} is no mission of the list. Give name, kind and fiscal year, for example --name “Regional centre” --kind SERVICE_CENTRE --calendar JUL_JUN.</source>
            <translation>{office} ne figure pas dans la liste des missions. Donnez le nom, le genre et l’exercice, par exemple --name « Centre régional » --kind SERVICE_CENTRE --calendar JUL_JUN.</translation>
        </message>
        <message>
            <source>{path} does not tie out: {count} differences.</source>
            <translation>{path} ne concorde pas : {count} différences.</translation>
        </message>
        <message>
            <source>{path} holds no earlier result of sharing a cost. Give a file written by: share --json.</source>
            <translation>{path} ne contient aucun résultat antérieur d’un partage de coût. Donnez un fichier écrit par : share --json.</translation>
        </message>
        <message>
            <source>{path} ties out: {count} figures were recomputed.</source>
            <translation>{path} concorde : {count} chiffres ont été recalculés.</translation>
        </message>
        <message>
            <source>{path}: {reason}.</source>
            <translation>{path} : {reason}.</translation>
        </message>
        <message>
            <source>{reference} already was so; nothing was changed.</source>
            <translation>{reference} était déjà ainsi ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{reference} came out the same: {path}.</source>
            <translation>{reference} est ressorti à l’identique : {path}.</translation>
        </message>
        <message>
            <source>{reference} is changed: {fields}.</source>
            <translation>{reference} est modifié : {fields}.</translation>
        </message>
        <message>
            <source>{reference} is entered.</source>
            <translation>{reference} est saisi.</translation>
        </message>
        <message>
            <source>{reference} is logged as a draft.</source>
            <translation>{reference} est enregistré comme projet.</translation>
        </message>
        <message>
            <source>{reference} is logged.</source>
            <translation>{reference} est enregistré.</translation>
        </message>
        <message>
            <source>{reference} is now {state}.</source>
            <translation>{reference} est maintenant {state}.</translation>
        </message>
        <message>
            <source>{reference} is set up in {path}.</source>
            <translation>{reference} est créé dans {path}.</translation>
        </message>
        <message>
            <source>{reference} is submitted and kept; a copy is {path}.</source>
            <translation>{reference} est soumis et conservé ; une copie se trouve dans {path}.</translation>
        </message>
        <message>
            <source>{reference}, {consumer}, {month}: the figure is removed.</source>
            <translation>{reference}, {consumer}, {month} : le chiffre est retiré.</translation>
        </message>
        <message>
            <source>{reference}, {consumer}, {month}: {quantity} is entered.</source>
            <translation>{reference}, {consumer}, {month} : {quantity} est saisi.</translation>
        </message>
        <message>
            <source>{reference}, {kpi}, {day}: the value is removed.</source>
            <translation>{reference}, {kpi}, {day} : la valeur est retirée.</translation>
        </message>
        <message>
            <source>{reference}, {kpi}, {day}: {value} is entered.</source>
            <translation>{reference}, {kpi}, {day} : {value} est saisi.</translation>
        </message>
        <message>
            <source>{reference}: attached {files}.</source>
            <translation>{reference} : joint {files}.</translation>
        </message>
        <message>
            <source>{reference}: done.</source>
            <translation>{reference} : fait.</translation>
        </message>
        <message>
            <source>{reference}: the open amendment is dropped.</source>
            <translation>{reference} : l’avenant ouvert est abandonné.</translation>
        </message>
        <message>
            <source>{reference}: the rate {rate} counts from {start} until {end}.</source>
            <translation>{reference} : le tarif {rate} vaut du {start} jusqu’au {end} non compris.</translation>
        </message>
        <message>
            <source>{reference}: the signature of {party} on {day} is recorded.</source>
            <translation>{reference} : la signature de {party} du {day} est consignée.</translation>
        </message>
        <message>
            <source>{reference}: version {number} of the terms is {state}.</source>
            <translation>{reference} : la version {number} des clauses est {state}.</translation>
        </message>
        <message>
            <source>{value} is an arrangement; this command takes a service, for example {example}.</source>
            <translation>{value} est un arrangement ; cette commande prend un service, par exemple {example}.</translation>
        </message>
        <message>
            <source>{wrong} of {count} documents are missing or changed.</source>
            <translation>{wrong} documents sur {count} manquent ou ont été modifiés.</translation>
        </message>
        <message>
            <source>“{value}” is no party here. The parties are: {choices}.</source>
            <translation>« {value} » n’est pas partie ici. Les parties sont : {choices}.</translation>
        </message>
        <message>
            <source>“{value}” is not a period. Write the first and the last month, for example 2025-07..2026-06.</source>
            <translation>« {value} » n’est pas une période. Écrivez le premier et le dernier mois, par exemple 2025-07..2026-06.</translation>
        </message>
        <message>
            <source>“{value}” names nothing here, or several. List them, and give the name shown there.</source>
            <translation>« {value} » ne désigne rien ici, ou plusieurs choses. Affichez la liste et donnez le nom qui y figure.</translation>
        </message>
    </context>
    <context>
        <name>SaidActs</name>
        <message>
            <source>accession of a party recorded</source>
            <translation>adhésion d’une partie consignée</translation>
        </message>
        <message>
            <source>act taken back</source>
            <translation>opération annulée</translation>
        </message>
        <message>
            <source>action added</source>
            <translation>action ajoutée</translation>
        </message>
        <message>
            <source>action changed</source>
            <translation>action modifiée</translation>
        </message>
        <message>
            <source>action closed</source>
            <translation>action close</translation>
        </message>
        <message>
            <source>action opened again</source>
            <translation>action rouverte</translation>
        </message>
        <message>
            <source>actual cost entered</source>
            <translation>coût réel saisi</translation>
        </message>
        <message>
            <source>ageing kept</source>
            <translation>balance âgée conservée</translation>
        </message>
        <message>
            <source>alert put off</source>
            <translation>alerte reportée</translation>
        </message>
        <message>
            <source>alert taken note of</source>
            <translation>alerte notée</translation>
        </message>
        <message>
            <source>alert taken up again</source>
            <translation>alerte reprise</translation>
        </message>
        <message>
            <source>amendment begun</source>
            <translation>avenant commencé</translation>
        </message>
        <message>
            <source>amendment changed</source>
            <translation>avenant modifié</translation>
        </message>
        <message>
            <source>amendment dropped</source>
            <translation>avenant abandonné</translation>
        </message>
        <message>
            <source>amendment sealed</source>
            <translation>avenant scellé</translation>
        </message>
        <message>
            <source>amendment signed</source>
            <translation>avenant signé</translation>
        </message>
        <message>
            <source>arrangement logged</source>
            <translation>arrangement enregistré</translation>
        </message>
        <message>
            <source>arrangements pasted</source>
            <translation>arrangements collés</translation>
        </message>
        <message>
            <source>balance confirmed</source>
            <translation>solde confirmé</translation>
        </message>
        <message>
            <source>bill begun</source>
            <translation>facture commencée</translation>
        </message>
        <message>
            <source>bill cancelled</source>
            <translation>facture annulée</translation>
        </message>
        <message>
            <source>bill disputed</source>
            <translation>facture contestée</translation>
        </message>
        <message>
            <source>bill issued</source>
            <translation>facture émise</translation>
        </message>
        <message>
            <source>bill offset</source>
            <translation>facture compensée</translation>
        </message>
        <message>
            <source>bill written off</source>
            <translation>facture passée en pertes</translation>
        </message>
        <message>
            <source>bills drafted</source>
            <translation>factures préparées</translation>
        </message>
        <message>
            <source>body added</source>
            <translation>organe ajouté</translation>
        </message>
        <message>
            <source>body changed</source>
            <translation>organe modifié</translation>
        </message>
        <message>
            <source>budget line added</source>
            <translation>ligne budgétaire ajoutée</translation>
        </message>
        <message>
            <source>budget line changed</source>
            <translation>ligne budgétaire modifiée</translation>
        </message>
        <message>
            <source>budget line removed</source>
            <translation>ligne budgétaire retirée</translation>
        </message>
        <message>
            <source>budget shared out</source>
            <translation>budget réparti</translation>
        </message>
        <message>
            <source>clause checked</source>
            <translation>clause vérifiée</translation>
        </message>
        <message>
            <source>clearance given</source>
            <translation>validation donnée</translation>
        </message>
        <message>
            <source>count of a party removed</source>
            <translation>chiffre d’une partie retiré</translation>
        </message>
        <message>
            <source>counts agreed to</source>
            <translation>chiffres convenus</translation>
        </message>
        <message>
            <source>credit note drafted</source>
            <translation>avoir préparé</translation>
        </message>
        <message>
            <source>decision changed</source>
            <translation>décision modifiée</translation>
        </message>
        <message>
            <source>decision linked to a record</source>
            <translation>décision rattachée à une fiche</translation>
        </message>
        <message>
            <source>decision recorded</source>
            <translation>décision consignée</translation>
        </message>
        <message>
            <source>delegation of authority changed</source>
            <translation>délégation de pouvoir modifiée</translation>
        </message>
        <message>
            <source>delegation of authority ended</source>
            <translation>délégation de pouvoir terminée</translation>
        </message>
        <message>
            <source>delegation of authority recorded</source>
            <translation>délégation de pouvoir consignée</translation>
        </message>
        <message>
            <source>delivery confirmed</source>
            <translation>livraison confirmée</translation>
        </message>
        <message>
            <source>delivery entered</source>
            <translation>livraison saisie</translation>
        </message>
        <message>
            <source>demo mission made</source>
            <translation>mission de démonstration créée</translation>
        </message>
        <message>
            <source>differences accepted</source>
            <translation>écarts acceptés</translation>
        </message>
        <message>
            <source>differences opened again</source>
            <translation>écarts rouverts</translation>
        </message>
        <message>
            <source>differences settled</source>
            <translation>écarts réglés</translation>
        </message>
        <message>
            <source>dispute resolved</source>
            <translation>contestation réglée</translation>
        </message>
        <message>
            <source>document attached</source>
            <translation>document joint</translation>
        </message>
        <message>
            <source>document replaced</source>
            <translation>document remplacé</translation>
        </message>
        <message>
            <source>draft of a bill removed</source>
            <translation>brouillon de facture retiré</translation>
        </message>
        <message>
            <source>due date of an obligation let go</source>
            <translation>échéance d’une obligation abandonnée</translation>
        </message>
        <message>
            <source>due date of an obligation open again</source>
            <translation>échéance d’une obligation rouverte</translation>
        </message>
        <message>
            <source>entity added</source>
            <translation>entité ajoutée</translation>
        </message>
        <message>
            <source>estimate spread over months</source>
            <translation>estimation répartie sur les mois</translation>
        </message>
        <message>
            <source>exchange rate entered</source>
            <translation>taux de change saisi</translation>
        </message>
        <message>
            <source>exchange rate removed</source>
            <translation>taux de change retiré</translation>
        </message>
        <message>
            <source>exchange rates taken in</source>
            <translation>taux de change repris</translation>
        </message>
        <message>
            <source>field changed</source>
            <translation>champ modifié</translation>
        </message>
        <message>
            <source>indicator value entered</source>
            <translation>valeur d’indicateur saisie</translation>
        </message>
        <message>
            <source>kind of service added</source>
            <translation>type de service ajouté</translation>
        </message>
        <message>
            <source>kind of service in use again</source>
            <translation>type de service de nouveau en usage</translation>
        </message>
        <message>
            <source>kind of service retired</source>
            <translation>type de service retiré</translation>
        </message>
        <message>
            <source>line of a bill added</source>
            <translation>ligne de facture ajoutée</translation>
        </message>
        <message>
            <source>line of a bill changed</source>
            <translation>ligne de facture modifiée</translation>
        </message>
        <message>
            <source>line of a bill removed</source>
            <translation>ligne de facture retirée</translation>
        </message>
        <message>
            <source>location added</source>
            <translation>lieu ajouté</translation>
        </message>
        <message>
            <source>long-term agreement added</source>
            <translation>accord à long terme ajouté</translation>
        </message>
        <message>
            <source>long-term agreement removed</source>
            <translation>accord à long terme retiré</translation>
        </message>
        <message>
            <source>mapping of a workbook kept</source>
            <translation>correspondance d’un classeur conservée</translation>
        </message>
        <message>
            <source>mapping of a workbook removed</source>
            <translation>correspondance d’un classeur retirée</translation>
        </message>
        <message>
            <source>mapping of a workbook replaced</source>
            <translation>correspondance d’un classeur remplacée</translation>
        </message>
        <message>
            <source>matter referred to another body</source>
            <translation>question renvoyée à un autre organe</translation>
        </message>
        <message>
            <source>meeting changed</source>
            <translation>réunion modifiée</translation>
        </message>
        <message>
            <source>meeting recorded</source>
            <translation>réunion consignée</translation>
        </message>
        <message>
            <source>monthly use entered</source>
            <translation>utilisation mensuelle saisie</translation>
        </message>
        <message>
            <source>monthly use pasted</source>
            <translation>utilisation mensuelle collée</translation>
        </message>
        <message>
            <source>moved by the calendar</source>
            <translation>passage par le calendrier</translation>
        </message>
        <message>
            <source>moved to another state</source>
            <translation>passage à un autre état</translation>
        </message>
        <message>
            <source>mutual recognition recorded</source>
            <translation>reconnaissance mutuelle enregistrée</translation>
        </message>
        <message>
            <source>mutual recognition removed</source>
            <translation>reconnaissance mutuelle retirée</translation>
        </message>
        <message>
            <source>narrative changed</source>
            <translation>texte modifié</translation>
        </message>
        <message>
            <source>narrative removed</source>
            <translation>texte retiré</translation>
        </message>
        <message>
            <source>narrative validated</source>
            <translation>texte validé</translation>
        </message>
        <message>
            <source>narrative written</source>
            <translation>texte rédigé</translation>
        </message>
        <message>
            <source>new rate from a day on</source>
            <translation>nouveau tarif à partir d’un jour</translation>
        </message>
        <message>
            <source>number of the ledger noted</source>
            <translation>numéro comptable noté</translation>
        </message>
        <message>
            <source>obligation changed</source>
            <translation>obligation modifiée</translation>
        </message>
        <message>
            <source>obligation entered</source>
            <translation>obligation saisie</translation>
        </message>
        <message>
            <source>obligation met</source>
            <translation>obligation remplie</translation>
        </message>
        <message>
            <source>obligation removed</source>
            <translation>obligation retirée</translation>
        </message>
        <message>
            <source>occupancy changed</source>
            <translation>occupation modifiée</translation>
        </message>
        <message>
            <source>occupancy ended</source>
            <translation>occupation terminée</translation>
        </message>
        <message>
            <source>occupant added</source>
            <translation>occupant ajouté</translation>
        </message>
        <message>
            <source>occupant removed</source>
            <translation>occupant retiré</translation>
        </message>
        <message>
            <source>office changed</source>
            <translation>bureau modifié</translation>
        </message>
        <message>
            <source>office set up</source>
            <translation>bureau créé</translation>
        </message>
        <message>
            <source>order approved</source>
            <translation>commande approuvée</translation>
        </message>
        <message>
            <source>order called off</source>
            <translation>commande passée</translation>
        </message>
        <message>
            <source>order cancelled</source>
            <translation>commande annulée</translation>
        </message>
        <message>
            <source>order certified</source>
            <translation>commande certifiée</translation>
        </message>
        <message>
            <source>order changed</source>
            <translation>commande modifiée</translation>
        </message>
        <message>
            <source>order entered</source>
            <translation>commande saisie</translation>
        </message>
        <message>
            <source>order rejected</source>
            <translation>commande rejetée</translation>
        </message>
        <message>
            <source>order removed</source>
            <translation>commande retirée</translation>
        </message>
        <message>
            <source>owner of differences named</source>
            <translation>responsable d’écarts désigné</translation>
        </message>
        <message>
            <source>participant added</source>
            <translation>participant ajouté</translation>
        </message>
        <message>
            <source>participant changed</source>
            <translation>participant modifié</translation>
        </message>
        <message>
            <source>participant removed</source>
            <translation>participant retiré</translation>
        </message>
        <message>
            <source>party added</source>
            <translation>partie ajoutée</translation>
        </message>
        <message>
            <source>party changed</source>
            <translation>partie modifiée</translation>
        </message>
        <message>
            <source>party removed</source>
            <translation>partie retirée</translation>
        </message>
        <message>
            <source>payment entered</source>
            <translation>paiement saisi</translation>
        </message>
        <message>
            <source>period closed</source>
            <translation>période close</translation>
        </message>
        <message>
            <source>period opened again</source>
            <translation>période rouverte</translation>
        </message>
        <message>
            <source>person added</source>
            <translation>personne ajoutée</translation>
        </message>
        <message>
            <source>person changed</source>
            <translation>personne modifiée</translation>
        </message>
        <message>
            <source>premises added</source>
            <translation>locaux ajoutés</translation>
        </message>
        <message>
            <source>premises handed back</source>
            <translation>locaux restitués</translation>
        </message>
        <message>
            <source>premises removed</source>
            <translation>locaux retirés</translation>
        </message>
        <message>
            <source>priority served, with its reason</source>
            <translation>priorité servie, avec son motif</translation>
        </message>
        <message>
            <source>priority taken out</source>
            <translation>priorité retirée</translation>
        </message>
        <message>
            <source>provider changed</source>
            <translation>prestataire changé</translation>
        </message>
        <message>
            <source>rate card added</source>
            <translation>grille tarifaire ajoutée</translation>
        </message>
        <message>
            <source>rate card changed</source>
            <translation>grille tarifaire modifiée</translation>
        </message>
        <message>
            <source>rate card removed</source>
            <translation>grille tarifaire retirée</translation>
        </message>
        <message>
            <source>rate changed</source>
            <translation>tarif modifié</translation>
        </message>
        <message>
            <source>rate ended</source>
            <translation>tarif clos</translation>
        </message>
        <message>
            <source>rate entered</source>
            <translation>tarif saisi</translation>
        </message>
        <message>
            <source>rate removed</source>
            <translation>tarif retiré</translation>
        </message>
        <message>
            <source>reconciliation explained</source>
            <translation>rapprochement expliqué</translation>
        </message>
        <message>
            <source>reconciliation reviewed</source>
            <translation>rapprochement revu</translation>
        </message>
        <message>
            <source>reconciliations run</source>
            <translation>rapprochements effectués</translation>
        </message>
        <message>
            <source>recovery of an order waived</source>
            <translation>recouvrement d’une commande abandonné</translation>
        </message>
        <message>
            <source>reference lists filled</source>
            <translation>listes de référence remplies</translation>
        </message>
        <message>
            <source>register made</source>
            <translation>registre créé</translation>
        </message>
        <message>
            <source>reminder logged</source>
            <translation>rappel noté</translation>
        </message>
        <message>
            <source>returned sheet taken in</source>
            <translation>feuille renvoyée reprise</translation>
        </message>
        <message>
            <source>review recorded</source>
            <translation>examen consigné</translation>
        </message>
        <message>
            <source>risk changed</source>
            <translation>risque modifié</translation>
        </message>
        <message>
            <source>risk closed</source>
            <translation>risque clos</translation>
        </message>
        <message>
            <source>risk entered</source>
            <translation>risque saisi</translation>
        </message>
        <message>
            <source>risk looked at again</source>
            <translation>risque réexaminé</translation>
        </message>
        <message>
            <source>role changed</source>
            <translation>rôle modifié</translation>
        </message>
        <message>
            <source>role declared</source>
            <translation>rôle déclaré</translation>
        </message>
        <message>
            <source>role ended</source>
            <translation>rôle terminé</translation>
        </message>
        <message>
            <source>scheme approved</source>
            <translation>mode de répartition approuvé</translation>
        </message>
        <message>
            <source>scheme changed</source>
            <translation>mode de répartition modifié</translation>
        </message>
        <message>
            <source>scheme entered</source>
            <translation>mode de répartition saisi</translation>
        </message>
        <message>
            <source>scheme followed by another</source>
            <translation>mode de répartition suivi d’un autre</translation>
        </message>
        <message>
            <source>scheme removed</source>
            <translation>mode de répartition retiré</translation>
        </message>
        <message>
            <source>service logged</source>
            <translation>service enregistré</translation>
        </message>
        <message>
            <source>services both ways netted</source>
            <translation>services réciproques compensés</translation>
        </message>
        <message>
            <source>settlement taken back</source>
            <translation>règlement repris</translation>
        </message>
        <message>
            <source>several records changed</source>
            <translation>plusieurs fiches modifiées</translation>
        </message>
        <message>
            <source>shared budget agreed</source>
            <translation>budget partagé convenu</translation>
        </message>
        <message>
            <source>shared budget copied</source>
            <translation>budget partagé copié</translation>
        </message>
        <message>
            <source>shared budget made</source>
            <translation>budget partagé établi</translation>
        </message>
        <message>
            <source>shared budget moved on</source>
            <translation>budget partagé passé à un autre état</translation>
        </message>
        <message>
            <source>shared budget proposed</source>
            <translation>budget partagé proposé</translation>
        </message>
        <message>
            <source>shared budget removed</source>
            <translation>budget partagé retiré</translation>
        </message>
        <message>
            <source>shared budget revised</source>
            <translation>budget partagé révisé</translation>
        </message>
        <message>
            <source>shares agreed</source>
            <translation>quotes-parts convenues</translation>
        </message>
        <message>
            <source>shares frozen</source>
            <translation>quotes-parts figées</translation>
        </message>
        <message>
            <source>shares superseded</source>
            <translation>quotes-parts remplacées</translation>
        </message>
        <message>
            <source>sharing key entered</source>
            <translation>clé de répartition saisie</translation>
        </message>
        <message>
            <source>sheet imported</source>
            <translation>feuille importée</translation>
        </message>
        <message>
            <source>signature recorded</source>
            <translation>signature consignée</translation>
        </message>
        <message>
            <source>statement of the other side compared</source>
            <translation>relevé de l’autre partie comparé</translation>
        </message>
        <message>
            <source>stock taken</source>
            <translation>bilan dressé</translation>
        </message>
        <message>
            <source>successor named</source>
            <translation>successeur désigné</translation>
        </message>
        <message>
            <source>target set</source>
            <translation>cible fixée</translation>
        </message>
        <message>
            <source>use of an agreement changed</source>
            <translation>utilisation d’un accord modifiée</translation>
        </message>
        <message>
            <source>user of an agreement added</source>
            <translation>utilisateur d’un accord ajouté</translation>
        </message>
        <message>
            <source>user of an agreement removed</source>
            <translation>utilisateur d’un accord retiré</translation>
        </message>
        <message>
            <source>validation of a narrative taken back</source>
            <translation>validation d’un texte annulée</translation>
        </message>
        <message>
            <source>waiver given</source>
            <translation>dispense accordée</translation>
        </message>
        <message>
            <source>withdrawal of a party recorded</source>
            <translation>retrait d’une partie consigné</translation>
        </message>
        <message>
            <source>withdrawal of a party taken back</source>
            <translation>retrait d’une partie annulé</translation>
        </message>
        <message>
            <source>workbooks of offices received</source>
            <translation>classeurs de bureaux reçus</translation>
        </message>
    </context>
    <context>
        <name>SavedMark</name>
        <message>
            <source>Draft saved {time}</source>
            <translation>Brouillon enregistré à {time}</translation>
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation>Non enregistré : {reason}</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Enregistré à {time}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>What can I do?</source>
            <translation>Que puis-je faire ?</translation>
        </message>
    </context>
    <context>
        <name>ScanPanel</name>
        <message>
            <source>Another folder…</source>
            <translation>Un autre dossier…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Files to attach</source>
            <translation>Fichiers à joindre</translation>
        </message>
        <message>
            <source>Folder of the scanner</source>
            <translation>Dossier du scanneur</translation>
        </message>
        <message>
            <source>From the scan folder</source>
            <translation>Depuis le dossier de numérisation</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Lecture du dossier…</translation>
        </message>
        <message>
            <source>The newest files of {folder}</source>
            <translation>Les fichiers les plus récents de {folder}</translation>
        </message>
        <message>
            <source>There is no file in this folder. Scan the paper, then open it again.</source>
            <translation>Ce dossier ne contient aucun fichier. Numérisez le document, puis ouvrez-le de nouveau.</translation>
        </message>
        <message>
            <source>Tick the files to attach with Space, then continue.</source>
            <translation>Cochez les fichiers à joindre avec la barre d’espace, puis continuez.</translation>
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
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Folder of the scanner</source>
            <translation>Dossier du scanneur</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Aucun dossier</translation>
        </message>
        <message>
            <source>No folder is chosen.</source>
            <translation>Aucun dossier n’est choisi.</translation>
        </message>
        <message>
            <source>Scan folder</source>
            <translation>Dossier de numérisation</translation>
        </message>
        <message>
            <source>The folder your scanner writes to. Its newest files are offered when you attach documents.</source>
            <translation>Le dossier où votre scanneur enregistre. Ses fichiers les plus récents sont proposés quand vous joignez des documents.</translation>
        </message>
    </context>
    <context>
        <name>SchemeAsks</name>
        <message>
            <source>Add a scheme</source>
            <translation>Ajouter une clé</translation>
        </message>
        <message>
            <source>Bands: below which percentage, which flat sum</source>
            <translation>Tranches : au-dessous de quel pourcentage, quelle somme fixe</translation>
        </message>
        <message>
            <source>Change the scheme</source>
            <translation>Modifier le mode de répartition</translation>
        </message>
        <message>
            <source>Fill in only what the method needs, one entry on each line.</source>
            <translation>Remplissez seulement ce dont la méthode a besoin, une entrée par ligne.</translation>
        </message>
        <message>
            <source>For example {example}</source>
            <translation>Par exemple {example}</translation>
        </message>
        <message>
            <source>Keys of a mix, with the percentage each shares</source>
            <translation>Clés d’un mélange, avec le pourcentage que chacune répartit</translation>
        </message>
        <message>
            <source>Percentages of the parties</source>
            <translation>Pourcentages des parties</translation>
        </message>
        <message>
            <source>Price of a unit</source>
            <translation>Prix d’une unité</translation>
        </message>
        <message>
            <source>The scheme {name} is kept.</source>
            <translation>Le mode de répartition {name} est gardé.</translation>
        </message>
        <message>
            <source>Weights of the parties</source>
            <translation>Pondérations des parties</translation>
        </message>
    </context>
    <context>
        <name>SchemeColumns</name>
        <message>
            <source>Applies</source>
            <translation>S’applique</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approuvé par</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Compté par</translation>
        </message>
        <message>
            <source>Does not apply now</source>
            <translation>Ne s’applique pas à présent</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Validité</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Non approuvée</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>always</source>
            <translation>toujours</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
    </context>
    <context>
        <name>SchemesPart</name>
        <message>
            <source>Add a scheme</source>
            <translation>Ajouter une clé</translation>
        </message>
        <message>
            <source>Approve it</source>
            <translation>L’approuver</translation>
        </message>
        <message>
            <source>How costs are shared under this arrangement</source>
            <translation>Comment les coûts sont répartis sous cet arrangement</translation>
        </message>
        <message>
            <source>Mix, bands, percentages…</source>
            <translation>Mélange, tranches, pourcentages…</translation>
        </message>
        <message>
            <source>No scheme yet. Add how the parties share: by heads, by area, equally, or by percentages.</source>
            <translation>Aucune clé encore. Ajoutez comment les parties partagent : par têtes, par surface, à parts égales ou par pourcentages.</translation>
        </message>
        <message>
            <source>The scheme is approved.</source>
            <translation>La clé est approuvée.</translation>
        </message>
    </context>
    <context>
        <name>ScoresPart</name>
        <message>
            <source>Clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Complétude</translation>
        </message>
        <message>
            <source>Lacking: {names} and {count} more.</source>
            <translation>Manquent : {names} et {count} autres.</translation>
        </message>
        <message>
            <source>Lacking: {names}.</source>
            <translation>Manquent : {names}.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>{share}, {done} of {total}</source>
            <translation>{share}, {done} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>SearchOverlay</name>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation>Rien de trouvé. Essayez avec moins de lettres.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Rechercher ou lancer une commande</translation>
        </message>
        <message>
            <source>choose record</source>
            <translation>choisir une fiche</translation>
        </message>
        <message>
            <source>commands only</source>
            <translation>commandes</translation>
        </message>
        <message>
            <source>move</source>
            <translation>se déplacer</translation>
        </message>
        <message>
            <source>records only</source>
            <translation>fiches</translation>
        </message>
        <message>
            <source>run</source>
            <translation>lancer</translation>
        </message>
    </context>
    <context>
        <name>ServiceAsks</name>
        <message>
            <source>Change the provider</source>
            <translation>Changer de prestataire</translation>
        </message>
        <message>
            <source>Discontinue ends the service on its last day. Scale and modify give somebody the note as an action, due by a day.</source>
            <translation>« Supprimer » met fin au service à son dernier jour. Développer, réduire et modifier confient la note à quelqu’un comme action à échéance.</translation>
        </message>
        <message>
            <source>Nobody provides it yet.</source>
            <translation>Personne ne le fournit encore.</translation>
        </message>
        <message>
            <source>Take stock</source>
            <translation>Dresser le bilan</translation>
        </message>
        <message>
            <source>{provider} provides it now and stays on record up to the day before.</source>
            <translation>{provider} le fournit actuellement et reste enregistré jusqu’à la veille.</translation>
        </message>
    </context>
    <context>
        <name>ServiceBrowse</name>
        <message>
            <source>Every service that runs is on paper.</source>
            <translation>Tous les services en cours sont couverts par écrit.</translation>
        </message>
        <message>
            <source>Import the list…</source>
            <translation>Importer la liste…</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Gamme</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nouveau service</translation>
        </message>
        <message>
            <source>No service is active.</source>
            <translation>Aucun service n’est actif.</translation>
        </message>
        <message>
            <source>No service matches {conditions}.</source>
            <translation>Aucun service ne correspond à {conditions}.</translation>
        </message>
        <message>
            <source>No service runs for more than four years without a stock-take.</source>
            <translation>Aucun service ne dure depuis plus de quatre ans sans inventaire.</translation>
        </message>
        <message>
            <source>No services yet. Import the office's list of them or log the first one.</source>
            <translation>Aucun service pour le moment. Importez la liste du bureau ou saisissez le premier.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Views of services</source>
            <translation>Vues des services</translation>
        </message>
    </context>
    <context>
        <name>ServiceBulk</name>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>Tous ont déjà cette valeur. Choisissez une autre valeur.</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Changing services</source>
            <translation>Modification des services</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Gamme</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Selected services: {count}</source>
            <translation>Services sélectionnés : {count}</translation>
        </message>
        <message>
            <source>Services changed: {count}.</source>
            <translation>Services modifiés : {count}.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Services: {count}.</source>
            <translation>Ce qui va changer : {field} → {value}. Services : {count}.</translation>
        </message>
    </context>
    <context>
        <name>ServiceColumns</name>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>Bénéficiaires</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Dernier mois</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Gamme</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>Modalité</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>Sans accord écrit</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Reporting stream</source>
            <translation>Filière de rapport</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>Inventaire</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
    </context>
    <context>
        <name>ServiceDeeds</name>
        <message>
            <source>Print the service…</source>
            <translation>Imprimer le service…</translation>
        </message>
    </context>
    <context>
        <name>ServiceDocuments</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>ServiceFilterBar</name>
        <message>
            <source>Flag</source>
            <translation>Signal</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Gamme</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Party…</source>
            <translation>Partie…</translation>
        </message>
        <message>
            <source>Search, or line:fue party:wfp</source>
            <translation>Filtrer, ou line:fue</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>ServiceHeader</name>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Begin to set up</source>
            <translation>Commencer la mise en place</translation>
        </message>
        <message>
            <source>Discontinue</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Make active</source>
            <translation>Mettre en vigueur</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Utilisation mensuelle</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>Autres étapes</translation>
        </message>
        <message>
            <source>Put under modification</source>
            <translation>Mettre en modification</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
    </context>
    <context>
        <name>ServiceHistory</name>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Take this act back</source>
            <translation>Annuler cette opération</translation>
        </message>
        <message>
            <source>This act cannot be taken back; a new one corrects it.</source>
            <translation>Cette opération ne peut pas être annulée ; une nouvelle la corrige.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>ServiceInspector</name>
        <message>
            <source>Enter opens a service, Space shows or hides this panel.</source>
            <translation>Entrée ouvre un service, Espace affiche ou masque ce panneau.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Rien n’est sélectionné.</translation>
        </message>
    </context>
    <context>
        <name>ServiceOrders</name>
        <message>
            <source>Nobody ordered it. Orders are entered under Bills and recoveries.</source>
            <translation>Personne ne l’a commandé. Les commandes se saisissent sous Factures et recouvrements.</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Change the provider…</source>
            <translation>Changer de prestataire…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Edit the terms</source>
            <translation>Modifier les conditions</translation>
        </message>
        <message>
            <source>Enter a reading</source>
            <translation>Saisir un relevé</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Monthly usage of the service</source>
            <translation>Utilisation mensuelle du service</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>No step leads on from here.</source>
            <translation>Aucune étape ne part d’ici.</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Parts of the service</source>
            <translation>Parties de la fiche du service</translation>
        </message>
        <message>
            <source>Print the service…</source>
            <translation>Imprimer le service…</translation>
        </message>
        <message>
            <source>Save the service as PDF…</source>
            <translation>Enregistrer le service en PDF…</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Take stock…</source>
            <translation>Dresser le bilan…</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>The service is now: {status}.</source>
            <translation>Le service est maintenant dans l’état : {status}.</translation>
        </message>
        <message>
            <source>This service is no longer in the register.</source>
            <translation>Ce service ne figure plus dans le registre.</translation>
        </message>
    </context>
    <context>
        <name>ServicePanel</name>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Last months</source>
            <translation>Derniers mois</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Utilisation mensuelle</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>none chosen</source>
            <translation>aucun choisi</translation>
        </message>
        <message>
            <source>nothing entered</source>
            <translation>rien de saisi</translation>
        </message>
        <message>
            <source>{indicator}: {rating}</source>
            <translation>{indicator} : {rating}</translation>
        </message>
    </context>
    <context>
        <name>ServicePaper</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Signaux</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Utilisation mensuelle</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
    </context>
    <context>
        <name>ServiceRow</name>
        <message>
            <source>Name, code or line of the catalogue</source>
            <translation>Nom, code ou rubrique du catalogue</translation>
        </message>
        <message>
            <source>Remove service {n}</source>
            <translation>Retirer le service {n}</translation>
        </message>
        <message>
            <source>Service {n}</source>
            <translation>Service {n}</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Site of service {n}</source>
            <translation>Lieu du service {n}</translation>
        </message>
    </context>
    <context>
        <name>ServiceRows</name>
        <message>
            <source>Add a service</source>
            <translation>Ajouter un service</translation>
        </message>
        <message>
            <source>“{service}” stands here twice for the same site. Remove a line or choose another site.</source>
            <translation>« {service} » figure ici deux fois pour le même lieu. Retirez une ligne ou choisissez un autre lieu.</translation>
        </message>
    </context>
    <context>
        <name>ServiceSummary</name>
        <message>
            <source>Add the entities that use this service.</source>
            <translation>Ajoutez les entités qui utilisent ce service.</translation>
        </message>
        <message>
            <source>Delivered without cover</source>
            <translation>Fourni sans couverture</translation>
        </message>
        <message>
            <source>It was used up to {used}; {arrangement} ended on {ended}. Extend it, or record a waiver.</source>
            <translation>Il a été utilisé jusqu’au {used} ; {arrangement} a pris fin le {ended}. Prolongez-le, ou enregistrez une dérogation.</translation>
        </message>
        <message>
            <source>Nobody uses it yet</source>
            <translation>Personne ne l’utilise encore</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>Sans accord écrit</translation>
        </message>
        <message>
            <source>Nothing is entered yet</source>
            <translation>Rien n’est encore saisi</translation>
        </message>
        <message>
            <source>Type its monthly usage in the grid.</source>
            <translation>Saisissez son utilisation mensuelle dans la grille.</translation>
        </message>
    </context>
    <context>
        <name>ServiceTerms</name>
        <message>
            <source>A draft was kept.</source>
            <translation>Un brouillon a été conservé.</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>Le reprendre</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>Fonctionnement</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Sharing and reporting</source>
            <translation>Partage et rapports</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>Inventaire</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation>Saisi plus tôt et pas encore dans le registre : {fields}.</translation>
        </message>
    </context>
    <context>
        <name>ServiceViews</name>
        <message>
            <source>Active</source>
            <translation>Actifs</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>Sans accord écrit</translation>
        </message>
        <message>
            <source>Older than four years</source>
            <translation>Plus de quatre ans</translation>
        </message>
    </context>
    <context>
        <name>ServicesPage</name>
        <message>
            <source>Log service</source>
            <translation>Enregistrer le service</translation>
        </message>
        <message>
            <source>Monthly usage of the service</source>
            <translation>Utilisation mensuelle du service</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nouveau service</translation>
        </message>
        <message>
            <source>No service is selected.</source>
            <translation>Aucun service n’est sélectionné.</translation>
        </message>
        <message>
            <source>Open service</source>
            <translation>Ouvrir le service</translation>
        </message>
        <message>
            <source>Own kinds of service…</source>
            <translation>Types de service propres…</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>aperçu</translation>
        </message>
    </context>
    <context>
        <name>ServicesPart</name>
        <message>
            <source>Add a service</source>
            <translation>Ajouter un service</translation>
        </message>
        <message>
            <source>Level agreed</source>
            <translation>Niveau convenu</translation>
        </message>
        <message>
            <source>No service runs under this arrangement yet.</source>
            <translation>Aucun service n’est encore assuré au titre de cet arrangement.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>As the computer</source>
            <translation>Comme l’ordinateur</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Serré</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Aéré</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Arabic-Indic digits (٠١٢٣) in Arabic</source>
            <translation>Chiffres arabo-indiens (٠١٢٣) en arabe</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Each choice takes effect at once and is yours alone, on this computer.</source>
            <translation>Chaque choix prend effet aussitôt et ne concerne que vous, sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Rows in tables</source>
            <translation>Lignes des tableaux</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Stands in the change log beside what you do from now on.</source>
            <translation>Figure dans le journal des modifications à côté de ce que vous ferez désormais.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>This register is kept in {path}</source>
            <translation>Ce registre est conservé dans {path}</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
    </context>
    <context>
        <name>SetupPanel</name>
        <message>
            <source>Acronym</source>
            <translation>Sigle</translation>
        </message>
        <message>
            <source>Acronym in English or French, or part of the name. Leave it empty for another kind of office.</source>
            <translation>Sigle en anglais ou en français, ou partie du nom. Laissez vide pour un autre genre de bureau.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Conservé dans</translation>
        </message>
        <message>
            <source>Kind of office</source>
            <translation>Genre de bureau</translation>
        </message>
        <message>
            <source>Leave it empty when you work alone; once a role is declared, roles bind.</source>
            <translation>Laissez vide si vous travaillez seul ; dès qu’un rôle est déclaré, les rôles engagent.</translation>
        </message>
        <message>
            <source>Mission or office</source>
            <translation>Mission ou bureau</translation>
        </message>
        <message>
            <source>Roles you hold</source>
            <translation>Vos rôles</translation>
        </message>
        <message>
            <source>Set up my office</source>
            <translation>Créer mon bureau</translation>
        </message>
        <message>
            <source>Set up the office</source>
            <translation>Créer le bureau</translation>
        </message>
        <message>
            <source>Stands in the change log beside what you do. There is no account and no password.</source>
            <translation>Figure dans le journal des modifications à côté de ce que vous faites. Il n’y a ni compte ni mot de passe.</translation>
        </message>
        <message>
            <source>Working languages</source>
            <translation>Langues de travail</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>{field} is empty. Enter it.</source>
            <translation>{field} : rien n’est saisi. Remplissez ce champ.</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <source>Shares: {shares}</source>
            <translation>Parts : {shares}</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>Parties de la fiche</translation>
        </message>
        <message>
            <source>To</source>
            <translation>En</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>SheetOut</name>
        <message numerus="yes">
            <source>%n row(s) written: {name}.</source>
            <translation>
                <numerusform>%n ligne écrite : {name}.</numerusform>
                <numerusform>%n lignes écrites : {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Excel sheet that comes back</source>
            <translation>Fiche Excel qui revient</translation>
        </message>
        <message>
            <source>Excel sheet that comes back…</source>
            <translation>Fiche Excel qui revient…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Création de {name}</translation>
        </message>
        <message>
            <source>Save the sheet that comes back</source>
            <translation>Enregistrer la fiche qui revient</translation>
        </message>
        <message>
            <source>The sheet holds what the list shows now. Whoever gets it fills it in and sends it back; importing it proposes exactly what was changed. In which language?</source>
            <translation>La fiche contient ce que la liste montre maintenant. Qui la reçoit la remplit et la renvoie ; l’importer propose exactement ce qui a été modifié. Dans quelle langue ?</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Alt+Right opens it.</source>
            <translation>Alt+Droite l’ouvre.</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Nothing is entered for {month}. Type 0 if nothing was used.</source>
            <translation>Rien n’est saisi pour {month}. Tapez 0 si rien n’a été utilisé.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>This can be read in two ways. Choose one above the grid.</source>
            <translation>Cela peut se lire de deux façons. Choisissez-en une au-dessus de la grille.</translation>
        </message>
        <message>
            <source>This figure is computed. Type into the months of a consumer.</source>
            <translation>Ce chiffre est calculé. Saisissez dans les mois d’un bénéficiaire.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Année précédente</translation>
        </message>
        <message>
            <source>all consumers</source>
            <translation>tous les bénéficiaires</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clos</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message>
            <source>nothing entered</source>
            <translation>rien de saisi</translation>
        </message>
        <message>
            <source>{consumer} did not take part in {month}. Change its dates on the page of the service.</source>
            <translation>{consumer} ne participait pas en {month}. Changez ses dates sur la page du service.</translation>
        </message>
        <message>
            <source>{consumer}, {service}, {month}</source>
            <translation>{consumer}, {service}, {month}</translation>
        </message>
        <message>
            <source>{consumer}, {service}, {month}: {value}</source>
            <translation>{consumer}, {service}, {month} : {value}</translation>
        </message>
        <message>
            <source>{month} has not begun yet. It opens on its first day.</source>
            <translation>{month} n’a pas encore commencé. La saisie s’ouvre le premier jour du mois.</translation>
        </message>
        <message>
            <source>{month} is closed. Open the period again first: that needs a reason.</source>
            <translation>{month} est clos. Rouvrez d’abord la période : il faut un motif.</translation>
        </message>
        <message>
            <source>{number} is far more than before ({before}). Keep it with a reason, or correct it.</source>
            <translation>{number} est bien plus qu’auparavant ({before}). Gardez-le avec un motif, ou corrigez-le.</translation>
        </message>
        <message>
            <source>{number} is far more than before. Keep it with a reason, or correct it.</source>
            <translation>{number} est bien plus qu’auparavant. Gardez-le avec un motif, ou corrigez-le.</translation>
        </message>
        <message>
            <source>{text}, cannot be read</source>
            <translation>{text}, illisible</translation>
        </message>
        <message>
            <source>{value}, closed</source>
            <translation>{value}, clos</translation>
        </message>
    </context>
    <context>
        <name>SidePart</name>
        <message>
            <source>Alerts</source>
            <translation>Alertes</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>All alerts</source>
            <translation>Toutes les alertes</translation>
        </message>
        <message>
            <source>All who have to sign have signed.</source>
            <translation>Tous ceux qui doivent signer ont signé.</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>En bref</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Nothing asks for a look.</source>
            <translation>Rien ne demande d’attention.</translation>
        </message>
        <message>
            <source>One person prepared and approved.</source>
            <translation>Une seule personne a préparé et approuvé.</translation>
        </message>
        <message>
            <source>Signed copy</source>
            <translation>Exemplaire signé</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>En attente d’autres personnes</translation>
        </message>
        <message>
            <source>moves while no roles are declared</source>
            <translation>passages sans rôles déclarés</translation>
        </message>
        <message>
            <source>prepared and approved by one person</source>
            <translation>préparés et approuvés par la même personne</translation>
        </message>
        <message>
            <source>to act on now</source>
            <translation>à traiter maintenant</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <source>{state}, {who}: {reason}</source>
            <translation>{state}, {who} : {reason}</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>DEMO</source>
            <translation>DÉMO</translation>
        </message>
        <message>
            <source>This is a demo register</source>
            <translation>Ceci est un registre de démonstration</translation>
        </message>
    </context>
    <context>
        <name>SplitColumns</name>
        <message>
            <source>Against before</source>
            <translation>Écart avec avant</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>Exact amount</source>
            <translation>Montant exact</translation>
        </message>
        <message>
            <source>Part left</source>
            <translation>Reste coupé</translation>
        </message>
        <message>
            <source>Share %</source>
            <translation>Part %</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Appui</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>À payer</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Whole units</source>
            <translation>Unités entières</translation>
        </message>
    </context>
    <context>
        <name>SplitFacts</name>
        <message>
            <source>Agreement</source>
            <translation>Accord</translation>
        </message>
        <message>
            <source>Census</source>
            <translation>Recensement</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>Counts agreed</source>
            <translation>Effectifs convenus</translation>
        </message>
        <message>
            <source>Counts not agreed</source>
            <translation>Effectifs non convenus</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Justificatif</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Figé</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Not recorded yet</source>
            <translation>Pas encore enregistré</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Arrondi</translation>
        </message>
        <message>
            <source>Shared by</source>
            <translation>Réparti par</translation>
        </message>
        <message>
            <source>Who has agreed</source>
            <translation>Qui a convenu</translation>
        </message>
        <message>
            <source>Worked out</source>
            <translation>Calculé</translation>
        </message>
        <message>
            <source>without a decision</source>
            <translation>sans décision</translation>
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
            <translation>Coût réel, toutes les lignes</translation>
        </message>
        <message>
            <source>Actual cost, line {line}</source>
            <translation>Coût réel, ligne {line}</translation>
        </message>
        <message>
            <source>An earlier run</source>
            <translation>Un calcul antérieur</translation>
        </message>
        <message>
            <source>Budget, all lines</source>
            <translation>Budget, toutes les lignes</translation>
        </message>
        <message>
            <source>Budget, line {line}</source>
            <translation>Budget, ligne {line}</translation>
        </message>
        <message>
            <source>Nothing is shared out yet. Enter the lines and what every party counts, then share it out.</source>
            <translation>Rien n’est encore réparti. Saisissez les lignes et ce que compte chaque partie, puis répartissez.</translation>
        </message>
        <message>
            <source>Rounding each share alone would give {amount}.</source>
            <translation>Arrondir chaque part isolément donnerait {amount}.</translation>
        </message>
        <message>
            <source>Share it out</source>
            <translation>Répartir</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Shares add up to {total} to the smallest unit.</source>
            <translation>Les parts totalisent {total} à la plus petite unité près.</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Affiché</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est affiché</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>A checked copy takes the place of a lost or damaged store.</source>
            <translation>Une copie vérifiée prend la place d’un registre perdu ou endommagé.</translation>
        </message>
        <message>
            <source>A register that somebody made before, on this computer's disk.</source>
            <translation>Un registre que quelqu’un a créé auparavant, sur le disque de cet ordinateur.</translation>
        </message>
        <message>
            <source>Open a store…</source>
            <translation>Ouvrir un registre…</translation>
        </message>
        <message>
            <source>Open the demo mission</source>
            <translation>Ouvrir la démonstration</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Ouverts auparavant</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Set up my office</source>
            <translation>Créer mon bureau</translation>
        </message>
        <message>
            <source>Type your mission's acronym; calendar, country and languages are filled in.</source>
            <translation>Tapez le sigle de votre mission ; l’exercice, le pays et les langues sont remplis.</translation>
        </message>
        <message>
            <source>UNEXAM, an invented mission with arrangements, services and three years of usage to try with.</source>
            <translation>UNEXAM, une mission inventée avec des arrangements, des services et trois ans d’utilisation pour s’exercer.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>StepFields</name>
        <message>
            <source>Document that proves it</source>
            <translation>Document qui le prouve</translation>
        </message>
        <message>
            <source>It is shown on the record and counted until another person can approve.</source>
            <translation>Cela figure sur la fiche et est compté tant qu’aucune autre personne ne peut approuver.</translation>
        </message>
        <message>
            <source>One sentence; it is kept in the history.</source>
            <translation>Une phrase ; elle est conservée dans l’historique.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Who approved it</source>
            <translation>Qui l’a approuvé</translation>
        </message>
        <message>
            <source>Why one person does both</source>
            <translation>Pourquoi une seule personne fait les deux</translation>
        </message>
        <message>
            <source>Why sooner than agreed</source>
            <translation>Pourquoi plus tôt que convenu</translation>
        </message>
    </context>
    <context>
        <name>StepForm</name>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>What would follow has changed. Read it, then confirm.</source>
            <translation>Les conséquences ont changé. Lisez-les, puis confirmez.</translation>
        </message>
        <message>
            <source>{field}: enter it first.</source>
            <translation>{field} : à saisir d’abord.</translation>
        </message>
    </context>
    <context>
        <name>StepNote</name>
        <message>
            <source>Close this note</source>
            <translation>Fermer cette note</translation>
        </message>
        <message>
            <source>The step opened</source>
            <translation>L’étape ouverte</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Life cycle, step {number} of {count}, {label}</source>
            <translation>Cycle de vie, étape {number} sur {count}, {label}</translation>
        </message>
    </context>
    <context>
        <name>Stores</name>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Looking back</source>
            <translation>Consultation du passé</translation>
        </message>
        <message>
            <source>Making the demo mission</source>
            <translation>Création de la mission de démonstration</translation>
        </message>
        <message>
            <source>Opening {name}</source>
            <translation>Ouverture de {name}</translation>
        </message>
        <message>
            <source>Restoring {name}</source>
            <translation>Restauration de {name}</translation>
        </message>
        <message>
            <source>Setting up the office</source>
            <translation>Création du bureau</translation>
        </message>
    </context>
    <context>
        <name>SubmitPart</name>
        <message>
            <source>A check fails, so it cannot be submitted.</source>
            <translation>Un contrôle échoue, il ne peut donc pas être transmis.</translation>
        </message>
        <message>
            <source>A mistake found later is put right by submitting again: it restates this one and lists what changed.</source>
            <translation>Une erreur découverte plus tard se corrige par une nouvelle transmission : elle rectifie celle-ci et énumère ce qui a changé.</translation>
        </message>
        <message>
            <source>Back to the grid</source>
            <translation>Retour à la grille</translation>
        </message>
        <message>
            <source>Bill it first under Bills and recoveries, or say below why not.</source>
            <translation>Facturez d’abord sous Factures et recouvrements, ou dites ci-dessous pourquoi non.</translation>
        </message>
        <message>
            <source>Cells entered</source>
            <translation>Cellules saisies</translation>
        </message>
        <message>
            <source>Cells missing</source>
            <translation>Cellules manquantes</translation>
        </message>
        <message>
            <source>Cells that need a reason</source>
            <translation>Cellules qui demandent un motif</translation>
        </message>
        <message>
            <source>Checks that agree</source>
            <translation>Contrôles concordants</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>Validé par</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Give each a reason in its note, or correct it; then submit.</source>
            <translation>Donnez un motif dans la note de chacune, ou corrigez-la ; puis soumettez.</translation>
        </message>
        <message>
            <source>Go to the first of them</source>
            <translation>Aller à la première</translation>
        </message>
        <message>
            <source>Known gaps on the cover</source>
            <translation>Lacunes connues en page de garde</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Marquage</translation>
        </message>
        <message>
            <source>Mend what the check names, or save a draft: its sheets are marked.</source>
            <translation>Corrigez ce que le contrôle signale, ou enregistrez un projet : ses feuilles portent la mention.</translation>
        </message>
        <message>
            <source>Not billed yet</source>
            <translation>Pas encore facturé</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Nothing is entered, billed or settled in it any more; opening it again needs a reason and approval. Cells that are missing stay missing: they are not zero.</source>
            <translation>Plus rien n’y est saisi, facturé ni réglé ; le rouvrir demande un motif et une approbation. Les cellules manquantes le restent : elles ne valent pas zéro.</translation>
        </message>
        <message>
            <source>Reason for the restatement</source>
            <translation>Motif de la rectification</translation>
        </message>
        <message>
            <source>Restate {first} to {last}</source>
            <translation>Rectifier : {first} à {last}</translation>
        </message>
        <message>
            <source>Restates</source>
            <translation>Rectifie</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Since it was submitted</source>
            <translation>Depuis cette transmission</translation>
        </message>
        <message>
            <source>Some quantities are far more than before.</source>
            <translation>Certaines quantités dépassent de loin les précédentes.</translation>
        </message>
        <message>
            <source>Submit to Headquarters</source>
            <translation>Transmettre au Siège</translation>
        </message>
        <message>
            <source>Submit {first} to {last}</source>
            <translation>Transmettre : {first} à {last}</translation>
        </message>
        <message>
            <source>Submit {month}</source>
            <translation>Soumettre {month}</translation>
        </message>
        <message>
            <source>Submitting the workbook</source>
            <translation>Transmission du classeur</translation>
        </message>
        <message>
            <source>The workbook is kept as it is, and this cannot be undone.</source>
            <translation>Le classeur est conservé tel quel, et cela ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>This closes {month} for the whole office.</source>
            <translation>Ceci clôt {month} pour tout le bureau.</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>en cours de lecture</translation>
        </message>
        <message>
            <source>{added} new, {changed} changed, {removed} closed</source>
            <translation>nouvelles {added}, modifiées {changed}, retirées {removed}</translation>
        </message>
        <message>
            <source>{count} of {of}</source>
            <translation>{count} sur {of}</translation>
        </message>
        <message>
            <source>{month} is submitted and closed.</source>
            <translation>{month} est soumis et clos.</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>All parties have signed.</source>
            <translation>Toutes les parties ont signé.</translation>
        </message>
        <message>
            <source>Attach the signed copy to complete it.</source>
            <translation>Joignez l’exemplaire signé pour le compléter.</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Joint</translation>
        </message>
        <message>
            <source>Decide by {day}, {distance}</source>
            <translation>À décider avant le {day}, {distance}</translation>
        </message>
        <message>
            <source>If all sign by {day}, it takes effect as planned.</source>
            <translation>Si toutes signent d’ici au {day}, il prend effet comme prévu.</translation>
        </message>
        <message>
            <source>It takes effect once all have signed and its start date is entered.</source>
            <translation>Il prend effet dès que toutes ont signé et que sa date de prise d’effet est saisie.</translation>
        </message>
        <message>
            <source>It was to take effect on {day}; until all have signed, it does not.</source>
            <translation>Il devait prendre effet le {day} ; tant que toutes n’ont pas signé, il ne prend pas effet.</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquant</translation>
        </message>
        <message>
            <source>Next: {state}</source>
            <translation>Ensuite : {state}</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Non requis</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Rien n’est à faire.</translation>
        </message>
        <message>
            <source>Nothing is due. The next decision is on {day}.</source>
            <translation>Rien n’est à faire. La prochaine décision est pour le {day}.</translation>
        </message>
        <message>
            <source>Nothing is due. The next review is on {day}.</source>
            <translation>Rien n’est à faire. Le prochain examen est pour le {day}.</translation>
        </message>
        <message>
            <source>Nothing is missing for this step.</source>
            <translation>Rien ne manque pour cette étape.</translation>
        </message>
        <message>
            <source>Renew it, change it or let it end: the last day for notice is {notice}, and it ends on {end}.</source>
            <translation>Renouvelez l’arrangement, modifiez-le ou laissez-le prendre fin : le dernier jour de préavis est le {notice}, et l’échéance le {end}.</translation>
        </message>
        <message>
            <source>Waiting for {parties}.</source>
            <translation>En attente de {parties}.</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Dispense</translation>
        </message>
        <message>
            <source>{days}, to {last}</source>
            <translation>{days}, jusqu’au {last}</translation>
        </message>
        <message>
            <source>{providers} to {others}</source>
            <translation>{providers} pour {others}</translation>
        </message>
        <message>
            <source>{start} – {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <source>{start}, open-ended</source>
            <translation>{start}, durée indéterminée</translation>
        </message>
    </context>
    <context>
        <name>TabbedLists</name>
        <message>
            <source>Clear the words</source>
            <translation>Effacer les mots</translation>
        </message>
        <message>
            <source>Lists of the place</source>
            <translation>Listes de cette rubrique</translation>
        </message>
        <message>
            <source>Nothing here holds “{text}”.</source>
            <translation>Rien ici ne contient « {text} ».</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Your text is kept in the form. Mend the cause, then leave the field again.</source>
            <translation>Votre texte reste dans le formulaire. Corrigez la cause, puis quittez de nouveau le champ.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPart</name>
        <message numerus="yes">
            <source>%n cell(s) were written and read back; everything else is as the desk made it.</source>
            <translation>
                <numerusform>%n cellule a été écrite et relue ; tout le reste est tel que le service l’a fait.</numerusform>
                <numerusform>%n cellules ont été écrites et relues ; tout le reste est tel que le service l’a fait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) or heading(s) of it mean nothing here and stay as they are.</source>
            <translation>
                <numerusform>%n nom ou en-tête n’a pas de sens ici et reste tel quel.</numerusform>
                <numerusform>%n noms ou en-têtes n’ont pas de sens ici et restent tels quels.</numerusform>
            </translation>
        </message>
        <message>
            <source>A desk hands out a workbook of its own? Keep its mapping here and fill it with a period.</source>
            <translation>Un service distribue son propre classeur ? Conservez ici sa correspondance et remplissez-le avec une période.</translation>
        </message>
        <message>
            <source>A workbook is being read or made.</source>
            <translation>Un classeur est en cours de lecture ou de production.</translation>
        </message>
        <message>
            <source>Back to the preview</source>
            <translation>Retour à l’aperçu</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx *.xlsm)</source>
            <translation>Classeur Excel (*.xlsx *.xlsm)</translation>
        </message>
        <message>
            <source>Fill it</source>
            <translation>Le remplir</translation>
        </message>
        <message>
            <source>Fill it…</source>
            <translation>Le remplir…</translation>
        </message>
        <message>
            <source>Keep a workbook first.</source>
            <translation>Conservez d’abord un classeur.</translation>
        </message>
        <message>
            <source>Keep a workbook or mapping</source>
            <translation>Conserver un classeur ou une correspondance</translation>
        </message>
        <message>
            <source>Keep a workbook or mapping…</source>
            <translation>Conserver un classeur ou une correspondance…</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>Création de {name}</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Le retirer</translation>
        </message>
        <message>
            <source>The desk's workbook</source>
            <translation>Le classeur du service</translation>
        </message>
        <message>
            <source>Workbooks and mappings (*.xlsx *.xlsm *.toml *.json)</source>
            <translation>Classeurs et correspondances (*.xlsx *.xlsm *.toml *.json)</translation>
        </message>
        <message>
            <source>Workbooks of Headquarters desks</source>
            <translation>Classeurs des services du Siège</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>rempli</translation>
        </message>
        <message>
            <source>{name} is filled</source>
            <translation>{name} est rempli</translation>
        </message>
        <message numerus="yes">
            <source>{name} is kept; it fills %n place(s)</source>
            <translation>
                <numerusform>{name} est conservé ; il remplit %n emplacement</numerusform>
                <numerusform>{name} est conservé ; il remplit %n emplacements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TermsPart</name>
        <message>
            <source>A draft was kept.</source>
            <translation>Un brouillon a été conservé.</translation>
        </message>
        <message>
            <source>Amendment {number} is open; its terms are changed there.</source>
            <translation>L’avenant {number} est ouvert ; ses conditions s’y modifient.</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Avenant…</translation>
        </message>
        <message>
            <source>An amendment changes them as the next version.</source>
            <translation>Un avenant les modifie, comme version suivante.</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>Le reprendre</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>Go to the amendment</source>
            <translation>Aller à l’avenant</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gouvernance</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Finances</translation>
        </message>
        <message>
            <source>Period and notice</source>
            <translation>Période et préavis</translation>
        </message>
        <message>
            <source>Policy lens</source>
            <translation>Regard des politiques</translation>
        </message>
        <message>
            <source>Sealed since {day}.</source>
            <translation>Scellées depuis le {day}.</translation>
        </message>
        <message>
            <source>Signed terms do not change.</source>
            <translation>Les clauses signées ne changent pas.</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation>Saisi plus tôt et pas encore dans le registre : {fields}.</translation>
        </message>
    </context>
    <context>
        <name>TimelinePart</name>
        <message>
            <source>No dates in the coming months.</source>
            <translation>Aucune date dans les mois à venir.</translation>
        </message>
        <message>
            <source>The coming months</source>
            <translation>Les mois à venir</translation>
        </message>
    </context>
    <context>
        <name>TimelineStrip</name>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>TodayDeeds</name>
        <message>
            <source>Record a review</source>
            <translation>Consigner un examen</translation>
        </message>
        <message>
            <source>Record review</source>
            <translation>Consigner l’examen</translation>
        </message>
        <message>
            <source>The review is recorded.</source>
            <translation>L’examen est consigné.</translation>
        </message>
        <message>
            <source>What did the review find? It is recorded for {day}.</source>
            <translation>Qu’a montré l’examen ? Il est consigné au {day}.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>New arrangement</source>
            <translation>Nouvel arrangement</translation>
        </message>
        <message>
            <source>No alert is selected.</source>
            <translation>Aucune alerte n’est sélectionnée.</translation>
        </message>
        <message>
            <source>No decision is selected.</source>
            <translation>Aucune décision n’est sélectionnée.</translation>
        </message>
        <message>
            <source>No decision is selected. Choose a line first.</source>
            <translation>Aucune décision n’est sélectionnée. Choisissez d’abord une ligne.</translation>
        </message>
        <message>
            <source>No review is due for this one.</source>
            <translation>Aucun examen n’est attendu pour cet arrangement.</translation>
        </message>
        <message>
            <source>Open arrangement</source>
            <translation>Ouvrir l’arrangement</translation>
        </message>
        <message>
            <source>Put off…</source>
            <translation>Remettre à plus tard…</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>Consigner un examen…</translation>
        </message>
        <message>
            <source>Record decision…</source>
            <translation>Consigner une décision…</translation>
        </message>
        <message>
            <source>Save calendar…</source>
            <translation>Enregistrer le calendrier…</translation>
        </message>
        <message>
            <source>Show 12 months</source>
            <translation>Afficher 12 mois</translation>
        </message>
        <message>
            <source>Show the alerts</source>
            <translation>Afficher les alertes</translation>
        </message>
        <message>
            <source>Show the day</source>
            <translation>Afficher le jour</translation>
        </message>
        <message>
            <source>Show the month</source>
            <translation>Afficher le mois</translation>
        </message>
        <message>
            <source>Take note…</source>
            <translation>Prendre note…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>décider</translation>
        </message>
        <message>
            <source>month</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>next part</source>
            <translation>zone suivante</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>put off</source>
            <translation>remettre</translation>
        </message>
        <message>
            <source>take note</source>
            <translation>prendre note</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>TodayWords</name>
        <message numerus="yes">
            <source>%n d</source>
            <translation>
                <numerusform>%n j</numerusform>
                <numerusform>%n j</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n manquante</numerusform>
                <numerusform>%n manquantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on {day}</source>
            <translation>
                <numerusform>%n le {day}</numerusform>
                <numerusform>%n le {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to {day}</source>
            <translation>
                <numerusform>%n jusqu’au {day}</numerusform>
                <numerusform>%n jusqu’au {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within 90 days</source>
            <translation>
                <numerusform>%n sous 90 jours</numerusform>
                <numerusform>%n sous 90 jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>Décider avant le</translation>
        </message>
        <message>
            <source>Decide by {day}, {distance}: {title}. {reason}</source>
            <translation>À décider avant le {day}, {distance} : {title}. {reason}</translation>
        </message>
        <message>
            <source>Decide by {day}, {title}, {distance}</source>
            <translation>Décision avant le {day}, {title}, {distance}</translation>
        </message>
        <message>
            <source>Decide whether it goes on.</source>
            <translation>Décidez s’il continue.</translation>
        </message>
        <message>
            <source>Decisions due in 30 days</source>
            <translation>Décisions à prendre sous 30 jours</translation>
        </message>
        <message>
            <source>Ended {end} and is still used. Extend it or stop.</source>
            <translation>Échu le {end} et encore utilisé. Prolongez-le ou arrêtez.</translation>
        </message>
        <message>
            <source>Ended {end}, still used in {month}. Extend it or stop.</source>
            <translation>Échu le {end}, encore utilisé en {month}. Prolongez-le ou arrêtez.</translation>
        </message>
        <message>
            <source>Ending in 180 days</source>
            <translation>Échéance sous 180 jours</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Ends {day}, {title}, {distance}</source>
            <translation>Échéance le {day}, {title}, {distance}</translation>
        </message>
        <message>
            <source>Ends {end}; the last day for notice, {notice}, has passed. Replace it or let it end.</source>
            <translation>Échéance le {end} ; le dernier jour de préavis, le {notice}, est passé. Remplacez-le ou laissez-le prendre fin.</translation>
        </message>
        <message>
            <source>Ends {end}; {days} of notice; last day to give notice {notice}.</source>
            <translation>Échéance le {end} ; dernier jour pour donner préavis le {notice} ({days}).</translation>
        </message>
        <message>
            <source>Entries for {month}</source>
            <translation>Saisies de {month}</translation>
        </message>
        <message>
            <source>Extend or stop</source>
            <translation>Prolonger ou arrêter</translation>
        </message>
        <message>
            <source>Lapsed but used</source>
            <translation>Échus mais utilisés</translation>
        </message>
        <message>
            <source>Last day to give notice {day}, {title}, {distance}</source>
            <translation>Dernier jour de préavis le {day}, {title}, {distance}</translation>
        </message>
        <message>
            <source>Last notice day</source>
            <translation>Dernier jour de préavis</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>None is late</source>
            <translation>Aucune en retard</translation>
        </message>
        <message>
            <source>None within 90 days</source>
            <translation>Aucun sous 90 jours</translation>
        </message>
        <message>
            <source>Not signed: {parties} and {more} more.</source>
            <translation>Non signé : {parties} et {more} autres.</translation>
        </message>
        <message>
            <source>Not signed: {parties}.</source>
            <translation>Non signé : {parties}.</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Rien ne manque</translation>
        </message>
        <message>
            <source>Nothing needs a decision before {day}.</source>
            <translation>Rien n’appelle de décision avant le {day}.</translation>
        </message>
        <message>
            <source>Nothing needs a decision before {day}. The next one is due on {following}: {title}.</source>
            <translation>Rien n’appelle de décision avant le {day}. La prochaine est attendue le {following} : {title}.</translation>
        </message>
        <message>
            <source>Renews itself after {end}; {days} of notice; last day to give notice {notice}.</source>
            <translation>Renouvellement tacite après le {end} ; dernier jour pour donner préavis le {notice} ({days}).</translation>
        </message>
        <message>
            <source>Review due {day}, {title}, {distance}</source>
            <translation>Examen attendu le {day}, {title}, {distance}</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Revues</translation>
        </message>
        <message>
            <source>Services with valid cover</source>
            <translation>Services valablement couverts</translation>
        </message>
        <message>
            <source>The last day for notice, {notice}, has passed: it renews itself after {end}.</source>
            <translation>Le dernier jour de préavis, le {notice}, est passé : après le {end}, le renouvellement est tacite.</translation>
        </message>
        <message>
            <source>decide: {title}</source>
            <translation>décision : {title}</translation>
        </message>
        <message>
            <source>ending in 180 days</source>
            <translation>échéance sous 180 jours</translation>
        </message>
        <message>
            <source>ends: {title}</source>
            <translation>échéance : {title}</translation>
        </message>
        <message>
            <source>entries for {month}</source>
            <translation>saisies de {month}</translation>
        </message>
        <message>
            <source>lapsed but used</source>
            <translation>échus mais utilisés</translation>
        </message>
        <message>
            <source>last notice day: {title}</source>
            <translation>dernier jour de préavis : {title}</translation>
        </message>
        <message>
            <source>review: {title}</source>
            <translation>examen : {title}</translation>
        </message>
        <message>
            <source>services covered</source>
            <translation>services couverts</translation>
        </message>
        <message>
            <source>to decide in 30 days</source>
            <translation>à décider sous 30 jours</translation>
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
            <translation>{part} services sur {whole}</translation>
        </message>
        <message>
            <source>{title}: {who}</source>
            <translation>{title} : {who}</translation>
        </message>
        <message>
            <source>{title}: {who} Waiting for {days}.</source>
            <translation>{title} : {who} En attente depuis {days}.</translation>
        </message>
    </context>
    <context>
        <name>TokenButton</name>
        <message>
            <source>{subject} {value}, remove</source>
            <translation>{subject} {value}, retirer</translation>
        </message>
    </context>
    <context>
        <name>ToldPart</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open {title}</source>
            <translation>Ouvrir {title}</translation>
        </message>
        <message>
            <source>Select a line to read what its calendar says.</source>
            <translation>Sélectionnez une ligne pour lire ce que dit son calendrier.</translation>
        </message>
        <message>
            <source>What the calendar says</source>
            <translation>Ce que dit le calendrier</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Inspector</source>
            <translation>Panneau latéral</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>Touches et aide</translation>
        </message>
    </context>
    <context>
        <name>TotalsRow</name>
        <message>
            <source>All services, USD</source>
            <translation>Tous les services, USD</translation>
        </message>
        <message>
            <source>Filter the lines to see their sum in USD.</source>
            <translation>Filtrez les lignes pour voir leur somme en USD.</translation>
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
            <translation>Évolution du {first} au {last} : minimum {low}, maximum {high}, maintenant {now}.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
    </context>
    <context>
        <name>TriedColumns</name>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Effectifs</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>Se retire le</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Paie</translation>
        </message>
        <message>
            <source>Would count</source>
            <translation>Compterait</translation>
        </message>
        <message>
            <source>Would pay</source>
            <translation>Paierait</translation>
        </message>
    </context>
    <context>
        <name>UnbilledPart</name>
        <message numerus="yes">
            <source>%n bill(s) drafted, {left} left out.</source>
            <translation>
                <numerusform>%n facture préparée, {left} laissés de côté.</numerusform>
                <numerusform>%n factures préparées, {left} laissés de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be billed yet.</source>
            <translation>
                <numerusform>%n ne peut pas encore être facturé.</numerusform>
                <numerusform>%n ne peuvent pas encore être facturés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) billed within a year: in the middle {median}, at most {longest} after delivery.</source>
            <translation>
                <numerusform>En un an, %n commande a été facturée, en médiane {median} et au plus {longest} après la livraison.</numerusform>
                <numerusform>En un an, %n commandes ont été facturées, en médiane {median} et au plus {longest} après la livraison.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for a bill: {amounts}.</source>
            <translation>
                <numerusform>%n en attente de facture : {amounts}.</numerusform>
                <numerusform>%n en attente de facture : {amounts}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft bills</source>
            <translation>Préparer les factures</translation>
        </message>
        <message>
            <source>Draft bills…</source>
            <translation>Préparer les factures…</translation>
        </message>
        <message>
            <source>Nothing waits for a bill.</source>
            <translation>Rien n’attend de facture.</translation>
        </message>
        <message>
            <source>One draft for each party and currency, out of all that is certified or used in these days.</source>
            <translation>Un brouillon par partie et par monnaie, avec tout ce qui est certifié ou consommé à ces dates.</translation>
        </message>
        <message>
            <source>Party, service, order</source>
            <translation>Partie, service, commande</translation>
        </message>
        <message>
            <source>Reading the register…</source>
            <translation>Lecture du registre…</translation>
        </message>
        <message>
            <source>Unbilled</source>
            <translation>Non facturé</translation>
        </message>
    </context>
    <context>
        <name>UndoList</name>
        <message>
            <source>No act is selected.</source>
            <translation>Aucune opération n’est sélectionnée.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>The last acts</source>
            <translation>Les dernières opérations</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>This act is undone already.</source>
            <translation>Cette opération est déjà annulée.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
    </context>
    <context>
        <name>UndoListPage</name>
        <message>
            <source>The last 200 acts, newest first. An act is taken back as a whole; later changes stay.</source>
            <translation>Les 200 dernières opérations, la plus récente d’abord. Une opération est annulée en entier ; les modifications ultérieures restent.</translation>
        </message>
        <message>
            <source>Undo list</source>
            <translation>Liste des annulations</translation>
        </message>
        <message>
            <source>Undo this act</source>
            <translation>Annuler cette opération</translation>
        </message>
        <message>
            <source>undo the act</source>
            <translation>annuler l’opération</translation>
        </message>
    </context>
    <context>
        <name>UndoNames</name>
        <message>
            <source>Nothing to redo.</source>
            <translation>Rien à rétablir.</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Rien à annuler.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>UndoQuestions</name>
        <message numerus="yes">
            <source>%n of these values changed again since.</source>
            <translation>
                <numerusform>%n de ces valeurs a été modifiée depuis.</numerusform>
                <numerusform>%n de ces valeurs ont été modifiées depuis.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it as it is now</source>
            <translation>La garder telle quelle</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Ne rien faire</translation>
        </message>
        <message>
            <source>Say for each whether it stays as it is now or is taken back too.</source>
            <translation>Indiquez pour chacune si elle reste telle quelle ou si elle est annulée aussi.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>L’annuler</translation>
        </message>
        <message>
            <source>Undo as chosen</source>
            <translation>Annuler selon ces choix</translation>
        </message>
        <message>
            <source>{record}, {field}</source>
            <translation>{record}, {field}</translation>
        </message>
        <message>
            <source>{what}, keep: {value}</source>
            <translation>{what}, garder : {value}</translation>
        </message>
        <message>
            <source>{what}, take back to: {value}</source>
            <translation>{what}, revenir à : {value}</translation>
        </message>
    </context>
    <context>
        <name>UsageDeeds</name>
        <message numerus="yes">
            <source>%n cell(s) cleared.</source>
            <translation>
                <numerusform>%n cellule effacée.</numerusform>
                <numerusform>%n cellules effacées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied from the month before.</source>
            <translation>
                <numerusform>%n cellule copiée du mois précédent.</numerusform>
                <numerusform>%n cellules copiées du mois précédent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) filled.</source>
            <translation>
                <numerusform>%n cellule remplie.</numerusform>
                <numerusform>%n cellules remplies.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) pasted.</source>
            <translation>
                <numerusform>%n cellule collée.</numerusform>
                <numerusform>%n cellules collées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to copy: the month before is empty, or every cell has its entry.</source>
            <translation>Rien à copier : le mois précédent est vide, ou chaque cellule a sa valeur.</translation>
        </message>
        <message>
            <source>Nothing to fill: select a cell with a quantity and the cells to fill.</source>
            <translation>Rien à recopier : sélectionnez une cellule avec une quantité et les cellules à remplir.</translation>
        </message>
        <message>
            <source>Pasting</source>
            <translation>Collage</translation>
        </message>
        <message>
            <source>The block is larger than the grid from here on. Begin further up or earlier.</source>
            <translation>Le bloc est plus grand que la grille à partir d’ici. Commencez plus haut ou plus tôt.</translation>
        </message>
        <message>
            <source>The cells in the clipboard are empty, so nothing changed.</source>
            <translation>Les cellules du presse-papiers sont vides : rien n’a changé.</translation>
        </message>
        <message>
            <source>The clipboard holds no cells. Copy them in the spreadsheet first.</source>
            <translation>Le presse-papiers ne contient pas de cellules. Copiez-les d’abord dans le tableur.</translation>
        </message>
    </context>
    <context>
        <name>UsageFilterBar</name>
        <message>
            <source>Arrangement is</source>
            <translation>Arrangement :</translation>
        </message>
        <message>
            <source>Arrangement…</source>
            <translation>Arrangement…</translation>
        </message>
        <message>
            <source>Choose filters</source>
            <translation>Choisir des filtres</translation>
        </message>
        <message>
            <source>Consumer is</source>
            <translation>Bénéficiaire :</translation>
        </message>
        <message>
            <source>Consumer…</source>
            <translation>Bénéficiaire…</translation>
        </message>
        <message>
            <source>Search services, or consumer:undp</source>
            <translation>Services, ou consumer:undp</translation>
        </message>
        <message>
            <source>Service is</source>
            <translation>Service :</translation>
        </message>
        <message>
            <source>Site is</source>
            <translation>Le site est</translation>
        </message>
        <message>
            <source>Site…</source>
            <translation>Site…</translation>
        </message>
        <message>
            <source>arrangement</source>
            <translation>arrangement</translation>
        </message>
        <message>
            <source>consumer</source>
            <translation>bénéficiaire</translation>
        </message>
        <message>
            <source>site</source>
            <translation>site</translation>
        </message>
    </context>
    <context>
        <name>UsageGrid</name>
        <message>
            <source>Rate</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Service and consumer</source>
            <translation>Service et bénéficiaire</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
    </context>
    <context>
        <name>UsageHeader</name>
        <message>
            <source>Copy last month</source>
            <translation>Copier le mois précédent</translation>
        </message>
        <message>
            <source>Paste from Excel</source>
            <translation>Coller depuis Excel</translation>
        </message>
        <message>
            <source>Submit {month}</source>
            <translation>Soumettre {month}</translation>
        </message>
    </context>
    <context>
        <name>UsagePage</name>
        <message>
            <source>Cell to fix before</source>
            <translation>Cellule à corriger précédente</translation>
        </message>
        <message>
            <source>Clear the cells</source>
            <translation>Effacer les cellules</translation>
        </message>
        <message>
            <source>Clear the last filter</source>
            <translation>Effacer le dernier filtre</translation>
        </message>
        <message>
            <source>Copy as table with names</source>
            <translation>Copier comme tableau avec les noms</translation>
        </message>
        <message>
            <source>Copy last month</source>
            <translation>Copier le mois précédent</translation>
        </message>
        <message>
            <source>Copy the cells</source>
            <translation>Copier les cellules</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>Modifier la cellule</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Recopier vers le bas</translation>
        </message>
        <message>
            <source>Fill right</source>
            <translation>Recopier vers la droite</translation>
        </message>
        <message>
            <source>Import services…</source>
            <translation>Importer des services…</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>Utilisation mensuelle</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nouveau service</translation>
        </message>
        <message>
            <source>Next cell to fix</source>
            <translation>Cellule à corriger suivante</translation>
        </message>
        <message>
            <source>No cell is selected.</source>
            <translation>Aucune cellule n’est sélectionnée.</translation>
        </message>
        <message>
            <source>No line matches {conditions}.</source>
            <translation>Aucune ligne ne correspond à {conditions}.</translation>
        </message>
        <message>
            <source>No month of this year is open.</source>
            <translation>Aucun mois de cette année n’est ouvert.</translation>
        </message>
        <message>
            <source>No service has consumers yet. Log a service and say who uses it.</source>
            <translation>Aucun service n’a encore de bénéficiaires. Enregistrez un service et indiquez qui l’utilise.</translation>
        </message>
        <message>
            <source>Open the service</source>
            <translation>Ouvrir le service</translation>
        </message>
        <message>
            <source>Paste from Excel</source>
            <translation>Coller depuis Excel</translation>
        </message>
        <message>
            <source>The grid shows no line.</source>
            <translation>La grille n’affiche aucune ligne.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>down</source>
            <translation>bas</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>modifier</translation>
        </message>
        <message>
            <source>fill down</source>
            <translation>recopier en bas</translation>
        </message>
        <message>
            <source>go to the cell</source>
            <translation>aller à la cellule</translation>
        </message>
        <message>
            <source>next issue</source>
            <translation>point suivant</translation>
        </message>
        <message>
            <source>right</source>
            <translation>droite</translation>
        </message>
    </context>
    <context>
        <name>UsageSheet</name>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken.</source>
            <translation>
                <numerusform>%n cellule ne peut pas être reprise.</numerusform>
                <numerusform>%n cellules ne peuvent pas être reprises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied.</source>
            <translation>
                <numerusform>%n cellule copiée.</numerusform>
                <numerusform>%n cellules copiées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Les laisser de côté</translation>
        </message>
        <message>
            <source>No cell asks for your attention.</source>
            <translation>Aucune cellule n’appelle votre attention.</translation>
        </message>
        <message>
            <source>Nothing is written yet. Correct them in the grid, or leave them out.</source>
            <translation>Rien n’est encore écrit. Corrigez-les dans la grille, ou laissez-les de côté.</translation>
        </message>
        <message>
            <source>Nothing is written yet. Which number is meant?</source>
            <translation>Rien n’est encore écrit. Quel nombre est le bon ?</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>Le registre est affiché en lecture seule.</translation>
        </message>
        <message>
            <source>“{example}” can be read in two ways.</source>
            <translation>« {example} » peut se lire de deux façons.</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Documents read: {count}, {size}.</source>
            <translation>Documents lus : {count}, {size}.</translation>
        </message>
        <message>
            <source>Documents that are not sound</source>
            <translation>Documents altérés ou absents</translation>
        </message>
        <message>
            <source>Documents that are not what was attached: {wrong} of {count}</source>
            <translation>Documents différents de ce qui a été joint : {wrong} sur {count}</translation>
        </message>
        <message>
            <source>Each document is read to its end and compared with what was attached. Nothing is changed.</source>
            <translation>Chaque document est lu jusqu’au bout et comparé à ce qui a été joint. Rien n’est modifié.</translation>
        </message>
        <message>
            <source>Every document is what was attached.</source>
            <translation>Chaque document est bien celui qui a été joint.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>No document is attached yet.</source>
            <translation>Aucun document n’est encore joint.</translation>
        </message>
        <message>
            <source>Open the record and attach the document again, or copy the documents folder from a backup.</source>
            <translation>Ouvrez la fiche et joignez de nouveau le document, ou recopiez le dossier des documents depuis une sauvegarde.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop verifying documents</source>
            <translation>Arrêter la vérification des documents</translation>
        </message>
        <message>
            <source>Stopped. Not all documents were read.</source>
            <translation>Arrêté. Tous les documents n’ont pas été lus.</translation>
        </message>
        <message>
            <source>The documents are being read.</source>
            <translation>Les documents sont en cours de lecture.</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>Vérifier de nouveau</translation>
        </message>
        <message>
            <source>Verify documents</source>
            <translation>Vérifier les documents</translation>
        </message>
        <message>
            <source>Verify documents again</source>
            <translation>Vérifier de nouveau les documents</translation>
        </message>
        <message>
            <source>Verifying documents</source>
            <translation>Vérification des documents</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Ce qui ne va pas</translation>
        </message>
        <message>
            <source>open the record</source>
            <translation>ouvrir la fiche</translation>
        </message>
    </context>
    <context>
        <name>VersionsPart</name>
        <message>
            <source>Amend…</source>
            <translation>Avenant…</translation>
        </message>
        <message>
            <source>Changed terms</source>
            <translation>Conditions modifiées</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Sealed on</source>
            <translation>Scellé le</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Takes effect</source>
            <translation>Prise d’effet</translation>
        </message>
        <message>
            <source>These are the first terms, sealed since they were signed. An amendment makes the next version.</source>
            <translation>Ce sont les premières conditions, scellées depuis leur signature. Un avenant crée la version suivante.</translation>
        </message>
        <message>
            <source>These are the first terms. They can be changed until they are signed.</source>
            <translation>Ce sont les premières conditions. Elles peuvent changer jusqu’à leur signature.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Versions of the terms</source>
            <translation>Versions des conditions</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouverte</translation>
        </message>
        <message>
            <source>past</source>
            <translation>passée</translation>
        </message>
        <message>
            <source>sealed, to come</source>
            <translation>scellée, à venir</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>version {number}</translation>
        </message>
        <message>
            <source>{signed} of {total}</source>
            <translation>{signed} sur {total}</translation>
        </message>
        <message>
            <source>{standing}, retroactive</source>
            <translation>{standing}, rétroactive</translation>
        </message>
    </context>
    <context>
        <name>ViewBar</name>
        <message>
            <source>Delete this view</source>
            <translation>Supprimer cette vue</translation>
        </message>
        <message>
            <source>More about views</source>
            <translation>Plus sur les vues</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nom de la vue</translation>
        </message>
        <message>
            <source>Name of the view, then Enter</source>
            <translation>Nom de la vue, puis Entrée</translation>
        </message>
        <message>
            <source>Rename this view…</source>
            <translation>Renommer cette vue…</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Save as a new view…</source>
            <translation>Enregistrer comme nouvelle vue…</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Enregistrer la vue</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <source>12 months</source>
            <translation>12 mois</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertes</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Rien à décider</translation>
        </message>
        <message>
            <source>To decide: {number}</source>
            <translation>À décider : {number}</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vues</translation>
        </message>
    </context>
    <context>
        <name>VoidCheck</name>
        <message>
            <source>Install PySide6-Essentials 6.11.3, or use Python 3.12 or later.</source>
            <translation>Installez PySide6-Essentials 6.11.3, ou utilisez Python 3.12 ou une version ultérieure.</translation>
        </message>
        <message>
            <source>This version of PySide6 is not safe with this version of Python.</source>
            <translation>Cette version de PySide6 n’est pas sûre avec cette version de Python.</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPart</name>
        <message>
            <source>Count</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>It cannot be shared like that.</source>
            <translation>Cela ne peut être réparti ainsi.</translation>
        </message>
        <message>
            <source>Joins on</source>
            <translation>Rejoint le</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>Se retire le</translation>
        </message>
        <message>
            <source>Let it join</source>
            <translation>La faire entrer</translation>
        </message>
        <message>
            <source>Nothing is otherwise than in the run.</source>
            <translation>Rien ne diffère du calcul.</translation>
        </message>
        <message>
            <source>Nothing is written. {total} would be shared like this.</source>
            <translation>Rien n’est écrit. {total} seraient répartis ainsi.</translation>
        </message>
        <message>
            <source>One more party</source>
            <translation>Une partie de plus</translation>
        </message>
        <message>
            <source>Propose this run</source>
            <translation>Proposer ce calcul</translation>
        </message>
        <message>
            <source>Propose this run to put it to the participants.</source>
            <translation>Proposez ce calcul pour le soumettre aux participants.</translation>
        </message>
        <message>
            <source>Say first which entity joins.</source>
            <translation>Dites d’abord quelle entité rejoint.</translation>
        </message>
        <message>
            <source>Share the budget out first; then other counts and parties can be tried.</source>
            <translation>Répartissez d’abord le budget ; d’autres effectifs et parties pourront ensuite être essayés.</translation>
        </message>
        <message>
            <source>Shared by</source>
            <translation>Réparti par</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>The run is proposed.</source>
            <translation>Le calcul est proposé.</translation>
        </message>
        <message>
            <source>These are the shares of the run. Nothing is written here.</source>
            <translation>Ce sont les parts du calcul. Rien n’est écrit ici.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Try it on</source>
            <translation>Essayer sur</translation>
        </message>
        <message>
            <source>Type another count or a day of leaving into the table, or change the fields below it.</source>
            <translation>Saisissez un autre effectif ou une date de départ dans le tableau, ou modifiez les champs en dessous.</translation>
        </message>
        <message>
            <source>What every party would pay</source>
            <translation>Ce que paierait chaque partie</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Et si</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>Ce qu’elle compte</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Choose one line above the bar to see its steps.</source>
            <translation>Choisissez une ligne au-dessus de la barre pour voir ses étapes.</translation>
        </message>
        <message>
            <source>Copy explanation</source>
            <translation>Copier l’explication</translation>
        </message>
        <message>
            <source>Nothing is shared out yet.</source>
            <translation>Rien n’est encore réparti.</translation>
        </message>
        <message>
            <source>The explanation is copied.</source>
            <translation>L’explication est copiée.</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>À payer</translation>
        </message>
        <message>
            <source>What changed since {before}</source>
            <translation>Ce qui a changé depuis {before}</translation>
        </message>
        <message>
            <source>Why {party} pays {amount}</source>
            <translation>Pourquoi {party} paie {amount}</translation>
        </message>
        <message>
            <source>{percent} % of {budget}</source>
            <translation>{percent} % de {budget}</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>Another file…</source>
            <translation>Un autre fichier…</translation>
        </message>
        <message>
            <source>Backups (*.csdb);;All files (*)</source>
            <translation>Sauvegardes (*.csdb);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Demo user</source>
            <translation>Utilisateur de démonstration</translation>
        </message>
        <message>
            <source>Keep the store in</source>
            <translation>Conserver le registre dans</translation>
        </message>
        <message>
            <source>Open a store</source>
            <translation>Ouvrir un registre</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Stores (*.csdb)</source>
            <translation>Registres (*.csdb)</translation>
        </message>
        <message>
            <source>Stores (*.csdb);;All files (*)</source>
            <translation>Registres (*.csdb);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The newest one, of {moment}</source>
            <translation>La plus récente, du {moment}</translation>
        </message>
        <message>
            <source>The store was copied to {name} and the copy was checked.</source>
            <translation>Le registre a été copié vers {name} et la copie a été vérifiée.</translation>
        </message>
        <message>
            <source>Which backup shall take the place of {name}? What is there now is kept beside it.</source>
            <translation>Quelle sauvegarde doit prendre la place de {name} ? Ce qui s’y trouve maintenant est conservé à côté.</translation>
        </message>
    </context>
    <context>
        <name>WorkingPaper</name>
        <message>
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <source>Exact amount</source>
            <translation>Montant exact</translation>
        </message>
        <message>
            <source>Share %</source>
            <translation>Part %</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>To pay, {currency}</source>
            <translation>À payer, {currency}</translation>
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
            <translation>Pourquoi {party} paie {amount}</translation>
        </message>
    </context>
    <context>
        <name>YearPart</name>
        <message numerus="yes">
            <source>%n more; the month view has them all</source>
            <translation>
                <numerusform>%n autre ; la vue du mois les montre toutes</numerusform>
                <numerusform>%n autres ; la vue du mois les montre toutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing falls between today and {day}.</source>
            <translation>Rien entre aujourd’hui et le {day}.</translation>
        </message>
        <message>
            <source>The twelve months ahead</source>
            <translation>Les douze mois à venir</translation>
        </message>
        <message>
            <source>The twelve months ahead, by date</source>
            <translation>Les douze mois à venir, par date</translation>
        </message>
        <message>
            <source>This line has no page of its own; what is known stands beside it.</source>
            <translation>Cette ligne n’a pas de page à elle ; ce que l’on sait figure à côté.</translation>
        </message>
        <message numerus="yes">
            <source>{lane}, {day}: %n date(s)</source>
            <translation>
                <numerusform>{lane}, {day} : %n date</numerusform>
                <numerusform>{lane}, {day} : %n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{lane}, {first} to {last}: %n date(s)</source>
            <translation>
                <numerusform>{lane}, du {first} au {last} : %n date</numerusform>
                <numerusform>{lane}, du {first} au {last} : %n dates</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: {number}</source>
            <translation>{title} : {number}</translation>
        </message>
    </context>
    <context>
        <name>YearSwitch</name>
        <message>
            <source>Year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>Année suivante</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Année précédente</translation>
        </message>
    </context>
    <context>
        <name>YesNoField</name>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
    </context>
</TS>
