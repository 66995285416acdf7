using NodaTime;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Api.Http.Profiles;

/// <summary>What a profile is read for.</summary>
internal enum Purpose
{
    /// <summary>A diagnosis: the history need not be complete.</summary>
    Diagnosis,

    /// <summary>A plan: conditions, symptoms and fractures must have been asked.</summary>
    Plan,
}

/// <summary>Turns an untrusted profile into the domain's, noting everything that cannot be right.</summary>
internal static class ProfileReader
{
    private const int YoungestYears = 18;
    private const int OldestYears = 120;

    /// <summary>Reads a profile.</summary>
    /// <param name="request">What the caller sent.</param>
    /// <param name="on">The date that ages and intervals are reckoned at.</param>
    /// <param name="purpose">What it is read for.</param>
    /// <param name="errors">Where errors are noted; the answer is of use only where it stays empty.</param>
    public static PatientProfile? Read(ProfileRequest? request, LocalDate on, Purpose purpose, InputErrors errors)
    {
        if (request is null)
        {
            errors.Required("/profile");
            return null;
        }

        if (request.Sex is null) errors.Required("/profile/sex");
        var birthDate = ReadBirthDate(request.BirthDate, on, errors);
        if (request is { Postmenopausal: true, Sex: Sex.Male })
            errors.Add("/profile/postmenopausal", "Does not go with a male sex.", "与男性性别不符。");
        errors.InRange("/profile/heightCm", request.HeightCm);
        errors.InRange("/profile/bodyMassKg", request.BodyMassKg);
        var profile = new PatientProfile
        {
            Sex = request.Sex ?? default,
            BirthDate = birthDate ?? on.PlusYears(-YoungestYears),
            Postmenopausal = request.Postmenopausal,
            Height = request.HeightCm is { } height ? new Stature(height) : null,
            BodyMass = request.BodyMassKg is { } mass ? new Mass(mass) : null,
            BoneDensity = MeasurementReader.ReadBone(request.BoneDensity, errors),
            Muscle = MeasurementReader.ReadMuscle(request.Muscle, errors),
            Vitals = MeasurementReader.ReadVitals(request.Vitals, errors),
            Laboratory = MeasurementReader.ReadLaboratory(request.Laboratory, errors),
            History = HistoryReader.Read(request.History, new EventDates(birthDate, on), purpose, errors),
            StrengthTests = TrainingReader.ReadStrengthTests(request.StrengthTests, errors),
            TrainingStatus = request.Training?.Status,
            ResistanceExperience = request.Training?.ResistanceExperience,
            Diet = TrainingReader.ReadDiet(request.Diet, errors),
            Equipment = EquipmentReader.Read(request.Equipment, errors),
            Availability = TrainingReader.ReadAvailability(request.Availability, errors),
        };
        if (errors.IsEmpty) CheckBodyComposition(profile, errors);
        return profile;
    }

    private static LocalDate? ReadBirthDate(LocalDate? birthDate, LocalDate on, InputErrors errors)
    {
        var pointer = "/profile/birthDate";
        if (birthDate is not { } born)
        {
            errors.Required(pointer);
            return null;
        }

        if (born > on)
        {
            errors.Add(pointer, "Lies after the date that ages are reckoned at.", "晚于计算年龄所用的日期。");
            return null;
        }

        var age = Period.Between(born, on, PeriodUnits.Years).Years;
        if (age is < YoungestYears or > OldestYears)
            errors.Add(pointer, $"The planner is for adults aged {YoungestYears} to {OldestYears} years at the start date.",
                $"本规划器适用于起始日年龄为{YoungestYears}～{OldestYears}岁的成人。");
        return born;
    }

    // Each value may be plausible alone and the pair impossible: mostly a slip of unit or a mixed-up field.
    private static void CheckBodyComposition(PatientProfile profile, InputErrors errors)
    {
        var muscle = profile.Muscle;
        if (profile.BodyMassIndex is < 8 or > 90)
            errors.Add("/profile/bodyMassKg", "Does not fit the height: the body-mass index would lie outside 8 to 90 kg/m². Check the units of both.",
                "与身高不符：体质指数将超出8～90 kg/m²。请核对两者的单位。");
        if (profile.Height is { } height && muscle.AppendicularLeanMassKg is { } lean && lean / height.SquareMetres is < 3 or > 13)
            errors.Add("/profile/muscle/appendicularLeanMassKg", "Does not fit the height: the muscle index would lie outside 3 to 13 kg/m². Give kilograms of the four limbs, and height in centimetres.",
                "与身高不符：骨骼肌指数将超出3～13 kg/m²。请填写四肢瘦组织的千克数，身高以厘米填写。");
        if (profile.BodyMass is not { Kilograms: var mass }) return;
        var english = "Has to be less than the body mass.";
        var chinese = "应小于体重。";
        if (muscle.AppendicularLeanMassKg >= mass) errors.Add("/profile/muscle/appendicularLeanMassKg", english, chinese);
        if (muscle.WholeBodySkeletalMuscleKg >= mass) errors.Add("/profile/muscle/wholeBodySkeletalMuscleKg", english, chinese);
        if (muscle.LegMuscleMassKg >= mass) errors.Add("/profile/muscle/legMuscleMassKg", english, chinese);
    }
}
