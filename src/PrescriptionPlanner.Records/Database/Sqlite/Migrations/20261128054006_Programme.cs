using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PrescriptionPlanner.Records.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Programme : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "evidence_json",
                table: "week_record",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "sessions_json",
                table: "week_record",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "standing_json",
                table: "week_record",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "programme_json",
                table: "plan_revision",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ruleset_version",
                table: "plan_revision",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "screened_json",
                table: "plan_revision",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_unreadable",
                table: "plan",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "sessions_json",
                table: "week_record");

            migrationBuilder.DropColumn(
                name: "standing_json",
                table: "week_record");

            migrationBuilder.DropColumn(
                name: "programme_json",
                table: "plan_revision");

            migrationBuilder.DropColumn(
                name: "ruleset_version",
                table: "plan_revision");

            migrationBuilder.DropColumn(
                name: "screened_json",
                table: "plan_revision");

            migrationBuilder.DropColumn(
                name: "is_unreadable",
                table: "plan");

            migrationBuilder.AlterColumn<string>(
                name: "evidence_json",
                table: "week_record",
                type: "TEXT",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
