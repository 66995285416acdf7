using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PrescriptionPlanner.Records.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_event",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    subject_kind = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    detail_json = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "clinic",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clinic", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "setting",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_setting", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "document",
                columns: table => new
                {
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    schema = table.Column<int>(type: "integer", nullable: false),
                    utf8 = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document", x => new { x.clinic_id, x.id, x.language });
                    table.ForeignKey(
                        name: "FK_document_clinic_clinic_id",
                        column: x => x.clinic_id,
                        principalTable: "clinic",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "patient",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "text", nullable: false),
                    external_id = table.Column<string>(type: "text", nullable: true),
                    time_zone = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    care_team = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_patient", x => x.id);
                    table.UniqueConstraint("AK_patient_clinic_id_id", x => new { x.clinic_id, x.id });
                    table.ForeignKey(
                        name: "FK_patient_clinic_clinic_id",
                        column: x => x.clinic_id,
                        principalTable: "clinic",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "progression_run",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    requested_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    finished_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    plans = table.Column<int>(type: "integer", nullable: false),
                    decisions = table.Column<int>(type: "integer", nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    decided_json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_progression_run", x => x.id);
                    table.ForeignKey(
                        name: "FK_progression_run_clinic_clinic_id",
                        column: x => x.clinic_id,
                        principalTable: "clinic",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessed_on = table.Column<LocalDate>(type: "date", nullable: false),
                    profile_json = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment", x => x.id);
                    table.UniqueConstraint("AK_assessment_clinic_id_id", x => new { x.clinic_id, x.id });
                    table.ForeignKey(
                        name: "FK_assessment_patient_clinic_id_patient_id",
                        columns: x => new { x.clinic_id, x.patient_id },
                        principalTable: "patient",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_record",
                columns: table => new
                {
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    caller = table.Column<string>(type: "text", nullable: false),
                    route = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: true),
                    body_hash = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    location = table.Column<string>(type: "text", nullable: true),
                    etag = table.Column<string>(type: "text", nullable: true),
                    language = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotency_record", x => new { x.clinic_id, x.caller, x.route, x.key });
                    table.ForeignKey(
                        name: "FK_idempotency_record_patient_clinic_id_patient_id",
                        columns: x => new { x.clinic_id, x.patient_id },
                        principalTable: "patient",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    start_date = table.Column<LocalDate>(type: "date", nullable: false),
                    weeks = table.Column<int>(type: "integer", nullable: false),
                    time_zone = table.Column<string>(type: "text", nullable: false),
                    week = table.Column<int>(type: "integer", nullable: false),
                    next_decision_on = table.Column<LocalDate>(type: "date", nullable: true),
                    next_decision_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    track_json = table.Column<string>(type: "text", nullable: false),
                    state_json = table.Column<string>(type: "text", nullable: false),
                    positions_json = table.Column<string>(type: "text", nullable: false),
                    has_flags = table.Column<bool>(type: "boolean", nullable: false),
                    awaits_review = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan", x => x.id);
                    table.UniqueConstraint("AK_plan_clinic_id_id", x => new { x.clinic_id, x.id });
                    table.ForeignKey(
                        name: "FK_plan_assessment_clinic_id_assessment_id",
                        columns: x => new { x.clinic_id, x.assessment_id },
                        principalTable: "assessment",
                        principalColumns: new[] { "clinic_id", "id" });
                    table.ForeignKey(
                        name: "FK_plan_patient_clinic_id_patient_id",
                        columns: x => new { x.clinic_id, x.patient_id },
                        principalTable: "patient",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "decision_record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    week = table.Column<int>(type: "integer", nullable: false),
                    decided_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    awaits_review = table.Column<bool>(type: "boolean", nullable: false),
                    modalities_json = table.Column<string>(type: "text", nullable: false),
                    raises_flag = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision_record", x => x.id);
                    table.ForeignKey(
                        name: "FK_decision_record_plan_clinic_id_plan_id",
                        columns: x => new { x.clinic_id, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "due_item",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    week = table.Column<int>(type: "integer", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<LocalDate>(type: "date", nullable: false),
                    due_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    reminded_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    done_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_due_item", x => new { x.plan_id, x.code, x.week });
                    table.ForeignKey(
                        name: "FK_due_item_plan_clinic_id_plan_id",
                        columns: x => new { x.clinic_id, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "observation_record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    observed_on = table.Column<LocalDate>(type: "date", nullable: false),
                    counts_in_week = table.Column<int>(type: "integer", nullable: false),
                    pain_before = table.Column<int>(type: "integer", nullable: true),
                    pain_during = table.Column<int>(type: "integer", nullable: true),
                    pain_next_morning = table.Column<int>(type: "integer", nullable: true),
                    new_midline_spinal_pain = table.Column<bool>(type: "boolean", nullable: false),
                    adverse_events_json = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    external_id = table.Column<string>(type: "text", nullable: true),
                    received_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_observation_record", x => x.id);
                    table.ForeignKey(
                        name: "FK_observation_record_plan_clinic_id_plan_id",
                        columns: x => new { x.clinic_id, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_revision",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    options_json = table.Column<string>(type: "text", nullable: false),
                    continuation_json = table.Column<string>(type: "text", nullable: true),
                    from_week = table.Column<int>(type: "integer", nullable: false),
                    effective_on = table.Column<LocalDate>(type: "date", nullable: false),
                    reckoned_on = table.Column<LocalDate>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    document_id = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_revision", x => new { x.plan_id, x.revision });
                    table.ForeignKey(
                        name: "FK_plan_revision_assessment_clinic_id_assessment_id",
                        columns: x => new { x.clinic_id, x.assessment_id },
                        principalTable: "assessment",
                        principalColumns: new[] { "clinic_id", "id" });
                    table.ForeignKey(
                        name: "FK_plan_revision_plan_clinic_id_plan_id",
                        columns: x => new { x.clinic_id, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    week = table.Column<int>(type: "integer", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    modalities_json = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_record", x => x.id);
                    table.ForeignKey(
                        name: "FK_review_record_plan_clinic_id_plan_id",
                        columns: x => new { x.clinic_id, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "session_record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<string>(type: "text", nullable: false),
                    week = table.Column<int>(type: "integer", nullable: false),
                    counts_in_week = table.Column<int>(type: "integer", nullable: false),
                    modality = table.Column<string>(type: "text", nullable: false),
                    performed_on = table.Column<LocalDate>(type: "date", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    duration_minutes = table.Column<int>(type: "integer", nullable: true),
                    session_rpe_tenths = table.Column<int>(type: "integer", nullable: true),
                    pain_before = table.Column<int>(type: "integer", nullable: true),
                    pain_during = table.Column<int>(type: "integer", nullable: true),
                    pain_next_morning = table.Column<int>(type: "integer", nullable: true),
                    new_midline_spinal_pain = table.Column<bool>(type: "boolean", nullable: false),
                    technique_ok = table.Column<bool>(type: "boolean", nullable: true),
                    average_heart_rate_bpm = table.Column<int>(type: "integer", nullable: true),
                    intervals_completed = table.Column<int>(type: "integer", nullable: true),
                    bouts_completed = table.Column<int>(type: "integer", nullable: true),
                    adverse_events_json = table.Column<string>(type: "text", nullable: false),
                    sets_json = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    external_id = table.Column<string>(type: "text", nullable: true),
                    judgement_json = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    received_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_session_record", x => x.id);
                    table.ForeignKey(
                        name: "FK_session_record_plan_clinic_id_plan_id",
                        columns: x => new { x.clinic_id, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "status_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_status_change", x => x.id);
                    table.ForeignKey(
                        name: "FK_status_change_plan_clinic_id_plan_id",
                        columns: x => new { x.clinic_id, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "strength_reference",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    exercise = table.Column<string>(type: "text", nullable: false),
                    one_rep_max_grams = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<LocalDate>(type: "date", nullable: false),
                    created_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_strength_reference", x => x.id);
                    table.ForeignKey(
                        name: "FK_strength_reference_plan_clinic_id_plan_id",
                        columns: x => new { x.clinic_id, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "week_record",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    week = table.Column<int>(type: "integer", nullable: false),
                    clinic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    evidence_json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_week_record", x => new { x.plan_id, x.week });
                    table.ForeignKey(
                        name: "FK_week_record_plan_clinic_id_plan_id",
                        columns: x => new { x.clinic_id, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "clinic_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_clinic_id_patient_id",
                table: "assessment",
                columns: new[] { "clinic_id", "patient_id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_event_clinic_id_patient_id",
                table: "audit_event",
                columns: new[] { "clinic_id", "patient_id" });

            migrationBuilder.CreateIndex(
                name: "IX_decision_record_plan_id_week",
                table: "decision_record",
                columns: new[] { "plan_id", "week" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_due_item_due_at",
                table: "due_item",
                column: "due_at",
                filter: "done_at IS NULL AND reminded_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_idempotency_record_clinic_id_patient_id",
                table: "idempotency_record",
                columns: new[] { "clinic_id", "patient_id" });

            migrationBuilder.CreateIndex(
                name: "IX_idempotency_record_created_at",
                table: "idempotency_record",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "IX_observation_record_plan_id_counts_in_week",
                table: "observation_record",
                columns: new[] { "plan_id", "counts_in_week" });

            migrationBuilder.CreateIndex(
                name: "IX_observation_record_plan_id_external_id",
                table: "observation_record",
                columns: new[] { "plan_id", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_patient_clinic_id_external_id",
                table: "patient",
                columns: new[] { "clinic_id", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_assessment_id",
                table: "plan",
                column: "assessment_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_clinic_id_patient_id",
                table: "plan",
                columns: new[] { "clinic_id", "patient_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_next_decision_at_id",
                table: "plan",
                columns: new[] { "next_decision_at", "id" },
                filter: "next_decision_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_plan_revision_assessment_id",
                table: "plan_revision",
                column: "assessment_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_revision_clinic_id_document_id",
                table: "plan_revision",
                columns: new[] { "clinic_id", "document_id" });

            migrationBuilder.CreateIndex(
                name: "IX_progression_run_clinic_id_requested_at",
                table: "progression_run",
                columns: new[] { "clinic_id", "requested_at" });

            migrationBuilder.CreateIndex(
                name: "IX_review_record_plan_id_week",
                table: "review_record",
                columns: new[] { "plan_id", "week" });

            migrationBuilder.CreateIndex(
                name: "IX_session_record_plan_id_counts_in_week",
                table: "session_record",
                columns: new[] { "plan_id", "counts_in_week" });

            migrationBuilder.CreateIndex(
                name: "IX_session_record_plan_id_external_id",
                table: "session_record",
                columns: new[] { "plan_id", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_session_record_plan_id_session_id",
                table: "session_record",
                columns: new[] { "plan_id", "session_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_status_change_plan_id",
                table: "status_change",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "IX_strength_reference_plan_id_exercise",
                table: "strength_reference",
                columns: new[] { "plan_id", "exercise" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_event");

            migrationBuilder.DropTable(
                name: "decision_record");

            migrationBuilder.DropTable(
                name: "document");

            migrationBuilder.DropTable(
                name: "due_item");

            migrationBuilder.DropTable(
                name: "idempotency_record");

            migrationBuilder.DropTable(
                name: "observation_record");

            migrationBuilder.DropTable(
                name: "plan_revision");

            migrationBuilder.DropTable(
                name: "progression_run");

            migrationBuilder.DropTable(
                name: "review_record");

            migrationBuilder.DropTable(
                name: "session_record");

            migrationBuilder.DropTable(
                name: "setting");

            migrationBuilder.DropTable(
                name: "status_change");

            migrationBuilder.DropTable(
                name: "strength_reference");

            migrationBuilder.DropTable(
                name: "week_record");

            migrationBuilder.DropTable(
                name: "plan");

            migrationBuilder.DropTable(
                name: "assessment");

            migrationBuilder.DropTable(
                name: "patient");

            migrationBuilder.DropTable(
                name: "clinic");
        }
    }
}
