using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>What people do who are unwell; words without articles.</summary>
internal static class AilmentDoings
{
    public static readonly (Doing Doing, string Words)[] All =
    [
        (
            new(PoseName.CoveringEars) { Mood = Mood.Sad },
            "having headache, having migraine, having hangover, having brain freeze, having earache, having ear ache, holding his head, holding her head, rubbing his temples, rubbing her temples"
        ),
        (
            new(PoseName.HoldingInFront) { Mood = Mood.Sad },
            "having stomachache, having stomach ache, having tummyache, having tummy ache, having bellyache, having belly ache, holding his stomach, holding her stomach, holding his belly, clutching his stomach, clutching her stomach"
        ),
        (
            new(PoseName.Grooming) { Mood = Mood.Sad },
            "having toothache, having tooth ache, having sore throat, holding his cheek, holding her cheek"
        ),
        (
            new(PoseName.HandsOnHips) { Mood = Mood.Sad },
            "having backache, having back ache, having back pain, having backpain, having sore back"
        ),
        (
            new(PoseName.Eating)
            {
                Mood = Mood.Sad,
                Thing = "thermometer",
                ThingRelation = SceneRelationKind.HeldBy,
            },
            "having fever, having flu, feeling sick, feeling ill, being sick, taking his temperature, taking her temperature"
        ),
        (
            new(PoseName.Eating)
            {
                Mood = Mood.Blowing,
                Thing = "handkerchief",
                ThingRelation = SceneRelationKind.HeldBy,
            },
            "sneezing, sneezing into tissue, sneezing in tissue, sneezing into handkerchief, sneezing into napkin, having cold, having common cold, having runny nose, having stuffy nose, having blocked nose, having allergy, having allergies, having hay fever, blowing nose, blowing his nose, blowing her nose, blowing nose into tissue, blowing his nose into tissue, wiping nose, wiping his nose, wiping her nose"
        ),
        (
            new(PoseName.Eating) { Mood = Mood.Blowing },
            "coughing, having cough, having hiccups, sneezing into elbow, sneezing into his elbow, sneezing into her elbow, coughing into elbow, coughing into his elbow"
        ),
    ];
}
