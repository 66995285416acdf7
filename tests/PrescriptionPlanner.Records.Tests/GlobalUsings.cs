global using PrescriptionPlanner.Records.Access;
global using PrescriptionPlanner.Records.Audit;
global using PrescriptionPlanner.Records.Database;
global using PrescriptionPlanner.Records.Database.PostgreSql;
global using PrescriptionPlanner.Records.Database.Sqlite;
global using PrescriptionPlanner.Records.Documents;
global using PrescriptionPlanner.Records.Patients;
global using PrescriptionPlanner.Records.Plans;
