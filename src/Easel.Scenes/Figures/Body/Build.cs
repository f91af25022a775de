namespace Easel.Scenes.Figures.Body;

/// <summary>How a body is built. Lengths are in 64ths of the model's square.</summary>
/// <param name="Head">Its radius.</param>
/// <param name="Torso">From the hips to the shoulders.</param>
/// <param name="Arm">Upper arm, and lower arm with the hand; each.</param>
/// <param name="Leg">Thigh, and shin; each.</param>
/// <param name="Shoulder">From the middle to either shoulder.</param>
/// <param name="Stoop">By which it leans in any pose, in degrees.</param>
internal sealed record Build(double Head, double Torso, double Arm, double Leg, double Shoulder, double Stoop = 0)
{
    /// <summary>Between ankle and sole.</summary>
    public const double Ankle = 2.2;

    /// <summary>Of who is said to be tall.</summary>
    public const double Tall = 1.2;

    public const double Short = 0.8;

    /// <summary>Of who is said to be fat.</summary>
    public const double Stout = 1.5;

    /// <summary>Of who is said to be strong.</summary>
    public const double Broad = 1.25;

    public const double Slight = 0.76;

    private static readonly Build Adult = new(Head: 8.4, Torso: 17.5, Arm: 8.6, Leg: 9.6, Shoulder: 7.2);
    private static readonly Build Old = new(Head: 8.4, Torso: 16.5, Arm: 8.4, Leg: 8.6, Shoulder: 6.9, Stoop: 5);
    private static readonly Build Child = new(Head: 8.8, Torso: 12, Arm: 6.3, Leg: 5.9, Shoulder: 5.6);
    private static readonly Build Baby = new(Head: 8.2, Torso: 9.5, Arm: 4.3, Leg: 3.4, Shoulder: 4.8);

    /// <summary>From the middle to either hip.</summary>
    public double Hip => Shoulder * 0.55;

    public double ArmWidth => Shoulder * 0.7;

    public double LegWidth => Shoulder * 0.88;

    public double Hand => Shoulder * 0.38;

    public double Foot => Shoulder * 0.62;

    public static Build Of(Person person)
    {
        var usual = Of(person.Age);
        return usual with
        {
            Torso = usual.Torso * person.Stature,
            Arm = usual.Arm * person.Stature,
            Leg = usual.Leg * person.Stature,
            Shoulder = usual.Shoulder * person.Girth,
        };
    }

    public static Build Of(Age age) =>
        age switch
        {
            Age.Baby => Baby,
            Age.Child => Child,
            Age.Old => Old,
            _ => Adult,
        };
}
