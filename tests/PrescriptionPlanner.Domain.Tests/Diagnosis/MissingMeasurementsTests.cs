using CsCheck;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Tests.Diagnosis;

/// <summary>
/// A measurement is missing exactly where two values of it, with some values of everything else that is absent, give another answer or
/// stage. Held by filling in every absent measurement with a value from each cell between the cut-points.
/// </summary>
public class MissingMeasurementsTests
{
    private static readonly decimal[] Heights = [1.48m, 1.60m, 1.75m];
    private static readonly decimal[] BodyMasses = [40m, 58m, 90m];
    private static readonly decimal[] Indices = [4.5m, 5.4m, 5.45m, 5.5m, 5.6m, 5.67m, 5.7m, 6.42m, 7.0m, 7.1m, 7.23m, 7.3m, 7.6m, 8.87m, 9m];
    private static readonly decimal[] Grips = [12m, 16m, 17m, 18m, 20m, 26m, 27m, 28m, 32m, 34m, 35.5m, 40m];
    private static readonly decimal[] Gaits = [0.5m, 0.79m, 0.80m, 0.81m, 0.99m, 1.0m, 1.2m];
    private static readonly decimal[] ChairStands = [10m, 11.9m, 12m, 15m, 15.1m, 20m];
    private static readonly decimal[] Sppbs = [3m, 8m, 9m, 10m, 12m];
    private static readonly decimal[] TimedUpAndGoes = [9m, 19.9m, 20m];
    private static readonly decimal[] Walks = [300m, 359m, 360m];
    private static readonly int[] Ages = [45, 50, 60, 64, 65, 80];

    private static readonly Gen<int[]> Draws = Gen.Int[0, 9_999].Array[26];

    [Fact]
    public void Classify_AnyProfile_ListsExactlyWhatCouldChangeTheAnswerOrStage() => Draws.Sample(draws =>
    {
        var (facts, known) = Decode(draws);
        var report = Profile(facts, known).Report();
        foreach (var definition in Enum.GetValues<SarcopeniaDefinition>())
        {
            var cells = new Cells(definition, facts, known);
            var result = report.By(definition);
            var expected = SarcopeniaOracle.Read(cells.PossibleStages);
            Assert.Equal(expected, (result.Answer, result.Stage));
            Assert.Equal(cells.Pivotal.Select(input => SarcopeniaOracle.Paths[input]), result.Missing);
        }
    }, iter: 10_000);

    [Fact]
    public void Classify_MeasurementFilledIn_ChangesTheResultIfAndOnlyIfItWasListed() => Draws.Sample(draws =>
    {
        var (facts, known) = Decode(draws);
        var definition = (SarcopeniaDefinition)(draws[25] % 8);
        var cells = new Cells(definition, facts, known);
        var listed = Profile(facts, known).Report().By(definition).Missing;
        for (var input = 0; input < SarcopeniaOracle.Paths.Length; input++)
        {
            if (known[input]) continue;
            if (!cells.Witnesses.TryGetValue(input, out var witness))
            {
                Assert.DoesNotContain(SarcopeniaOracle.Paths[input], listed);
                continue;
            }

            var everything = Enumerable.Repeat(true, known.Length).ToArray();
            var one = Profile(witness.One, everything).Report().By(definition);
            var other = Profile(witness.Other, everything).Report().By(definition);
            Assert.NotEqual((one.Answer, one.Stage), (other.Answer, other.Stage));
            Assert.Contains(SarcopeniaOracle.Paths[input], listed);
        }
    }, iter: 10_000);

    [Fact]
    public void Classify_MoreMeasured_NeverTakesBackADefiniteAnswer() => Draws.Sample(draws =>
    {
        var (facts, known) = Decode(draws);
        var more = known.ToArray();
        more[draws[24] % more.Length] = true;
        var (before, after) = (Profile(facts, known).Report(), Profile(facts, more).Report());
        foreach (var definition in Enum.GetValues<SarcopeniaDefinition>())
        {
            var answer = before.By(definition).Answer;
            if (answer != Answer.Indeterminate) Assert.Equal(answer, after.By(definition).Answer);
        }
    }, iter: 10_000);

    private static (SarcopeniaOracle.Facts Facts, bool[] Known) Decode(int[] draws)
    {
        var height = Pick(Heights, draws[2]);
        var facts = new SarcopeniaOracle.Facts
        {
            Male = draws[0] % 2 == 0,
            Age = Ages[draws[1] % Ages.Length],
            Height = height,
            BodyMass = Pick(BodyMasses, draws[3]),
            LeanMass = Pick(Indices, draws[4]) * height * height,
            Bia = draws[5] % 2 == 0,
            WholeBody = Pick(Indices, draws[6]) * height * height,
            Grip = Pick(Grips, draws[7]),
            Gait = Pick(Gaits, draws[8]),
            ChairStand = Pick(ChairStands, draws[9]),
            Sppb = Pick(Sppbs, draws[10]),
            TimedUpAndGo = Pick(TimedUpAndGoes, draws[11]),
            Walk = Pick(Walks, draws[12]),
        };
        // From nearly nothing known to nearly everything known.
        var share = 2 + draws[13] % 8;
        var known = new bool[SarcopeniaOracle.Paths.Length];
        for (var input = 0; input < known.Length; input++) known[input] = draws[14 + input % 10] / (input < 10 ? 1 : 7) % 10 < share;
        return (facts, known);
    }

    private static decimal Pick(decimal[] values, int draw) => values[draw % values.Length];

    private static PatientProfile Profile(SarcopeniaOracle.Facts facts, bool[] known) =>
        DiagnosisCases.Unmeasured(facts.Male ? Sex.Male : Sex.Female, facts.Age) with
        {
            Height = known[0] ? new Stature(facts.Height * 100m) : null,
            BodyMass = known[1] ? new Mass(facts.BodyMass) : null,
            Muscle = new MuscleMeasurements
            {
                AppendicularLeanMassKg = known[2] ? facts.LeanMass : null,
                LeanMassMethod = known[3] ? facts.Bia ? LeanMassMethod.Bia : LeanMassMethod.Dxa : null,
                WholeBodySkeletalMuscleKg = known[4] ? facts.WholeBody : null,
                GripStrengthKg = known[5] ? facts.Grip : null,
                GaitSpeedMps = known[6] ? facts.Gait : null,
                FiveTimesChairStandSeconds = known[7] ? facts.ChairStand : null,
                SppbScore = known[8] ? (int)facts.Sppb : null,
                TimedUpAndGoSeconds = known[9] ? facts.TimedUpAndGo : null,
                FourHundredMetreWalkSeconds = known[10] ? facts.Walk : null,
            },
        };

    /// <summary>Every way to fill in what is absent, one value from each cell, and what follows.</summary>
    private sealed class Cells
    {
        private readonly SarcopeniaDefinition _definition;
        private readonly int[] _absent;
        private readonly decimal[][] _values;

        public Cells(SarcopeniaDefinition definition, SarcopeniaOracle.Facts facts, bool[] known)
        {
            _definition = definition;
            _absent = [.. SarcopeniaOracle.Reads(definition).Where(input => !known[input])];
            _values = [.. _absent.Select(input => Values(input, definition, facts, known))];
            var total = _values.Aggregate(1, (product, values) => product * values.Length);
            var stages = new SarcopeniaStage[total][];
            for (var cell = 0; cell < total; cell++) stages[cell] = SarcopeniaOracle.Stages(definition, Fill(facts, cell));
            PossibleStages = [.. stages.SelectMany(each => each).Distinct()];

            var stride = 1;
            for (var axis = 0; axis < _absent.Length; stride *= _values[axis].Length, axis++)
                for (var cell = 0; cell < total; cell++)
                {
                    var digit = cell / stride % _values[axis].Length;
                    if (digit == 0 || SarcopeniaOracle.Read(stages[cell]) == SarcopeniaOracle.Read(stages[cell - digit * stride])) continue;
                    Witnesses[_absent[axis]] = (Fill(facts, cell), Fill(facts, cell - digit * stride));
                    break;
                }
        }

        public SarcopeniaStage[] PossibleStages { get; }

        public Dictionary<int, (SarcopeniaOracle.Facts One, SarcopeniaOracle.Facts Other)> Witnesses { get; } = [];

        public IEnumerable<int> Pivotal => Witnesses.Keys.Order();

        private SarcopeniaOracle.Facts Fill(SarcopeniaOracle.Facts facts, int cell)
        {
            for (var axis = 0; axis < _absent.Length; axis++)
            {
                var value = _values[axis][cell % _values[axis].Length];
                cell /= _values[axis].Length;
                switch (_absent[axis])
                {
                    case 0: facts.Height = value; break;
                    case 1: facts.BodyMass = value; break;
                    case 2: facts.LeanMass = value; break;
                    case 3: facts.Bia = value == 1m; break;
                    case 4: facts.WholeBody = value; break;
                    case 5: facts.Grip = value; break;
                    case 6: facts.Gait = value; break;
                    case 7: facts.ChairStand = value; break;
                    case 8: facts.Sppb = value; break;
                    case 9: facts.TimedUpAndGo = value; break;
                    case 10: facts.Walk = value; break;
                    default: throw new InvalidOperationException();
                }
            }

            return facts;
        }

        private static decimal[] Values(int input, SarcopeniaDefinition definition, SarcopeniaOracle.Facts facts, bool[] known) => input switch
        {
            0 => Between(0.2m, 9m, [.. SarcopeniaOracle.MassCuts(definition, facts.Male, facts.Age)
                .Where(cut => known[cut.Kind == 1 ? 4 : 2] && (cut.Kind != 2 || known[1]))
                .Select(cut => Root(cut.Kind switch
                {
                    0 => facts.LeanMass / cut.Cut,
                    1 => facts.WholeBody / cut.Cut,
                    _ => cut.Cut * facts.BodyMass / facts.LeanMass,
                })), 1.6m]),
            1 => [2m, 60m, 3_000m],
            2 => MassValues(0, definition, facts, known),
            3 => [0m, 1m],
            4 => MassValues(1, definition, facts, known),
            5 => [5m, 60m],
            6 => [0.3m, 1.6m],
            7 => [8m, 30m],
            8 => [1m, 12m],
            9 => [7m, 40m],
            10 => [250m, 500m],
            _ => throw new ArgumentOutOfRangeException(nameof(input)),
        };

        private static decimal[] MassValues(int kind, SarcopeniaDefinition definition, SarcopeniaOracle.Facts facts, bool[] known)
        {
            var height = known[0] ? facts.Height : 1.6m;
            var bodyMass = known[1] ? facts.BodyMass : 60m;
            return Between(0.1m, 900m, [.. SarcopeniaOracle.MassCuts(definition, facts.Male, facts.Age)
                .Where(cut => cut.Kind % 2 == kind)
                .Select(cut => cut.Kind == 2 ? cut.Cut * bodyMass / (height * height) : cut.Cut * height * height)]);
        }

        private static decimal Root(decimal value) => (decimal)Math.Sqrt((double)value);

        /// <summary>Both ends, the turning points, and a value between each two neighbours.</summary>
        private static decimal[] Between(decimal lowest, decimal highest, decimal[] turning)
        {
            Array.Sort(turning);
            return [lowest, .. turning, .. turning.Zip(turning.Skip(1), (left, right) => (left + right) / 2m), highest];
        }
    }
}
