using System.Collections.Frozen;

namespace Easel.Scenes.Figures.Body;

/// <summary>The joint angles of every pose.</summary>
internal static class PoseTable
{
    private static readonly FrozenDictionary<PoseName, Pose> Poses = new Dictionary<PoseName, Pose>
    {
        [PoseName.Standing] = new(new(16, 9), new(-16, -9), new(2, 0), new(-2, 0)),
        [PoseName.AtMirror] = new(new(14, 8), new(-10, -4), new(3, 0), new(-3, 0)) { Turn = 0.6 },
        [PoseName.Walking] = new(new(-28, -8), new(30, 48), new(26, 12), new(-20, -42)) { Turn = 0.6, Lean = 3 },
        [PoseName.Running] = new(new(-48, 32), new(48, 120), new(62, 2), new(-26, -92)) { Turn = 0.8, Lean = 13 },
        [PoseName.Jumping] = new(new(140, 160), new(-140, -160), new(34, -34), new(-34, 34)) { Height = 9 },
        [PoseName.Sitting] = new(new(22, 66), new(16, 58), new(80, 6), new(70, -4)) { Turn = 0.6, Contact = FigureContact.Seat },
        [PoseName.SittingOnGround] = new(new(-32, -22), new(40, 62), new(84, 78), new(118, 22)) { Turn = 0.6, Lean = -8 },
        [PoseName.SittingOnGroundHolding] = new(new(34, 104), new(44, 112), new(84, 78), new(118, 22))
        {
            Turn = 0.6,
            Lean = -4,
            BothHands = true,
        },
        [PoseName.Lotus] = new(new(34, 58), new(-34, -58), new(74, -82), new(-74, 82)),
        [PoseName.Kneeling] = new(new(24, 62), new(14, 52), new(82, -2), new(4, -88)) { Turn = 0.6 },
        [PoseName.Praying] = new(new(28, 118), new(34, 120), new(8, -86), new(14, -82))
        {
            Turn = 0.7,
            Nod = 12,
            BothHands = true,
        },
        [PoseName.Lying] = new(new(12, 6), new(-12, -6), new(3, 0), new(-3, 0)) { Rotate = -90, Contact = FigureContact.Back },
        [PoseName.Crawling] = new(new(8, 2), new(40, 28), new(20, -74), new(-14, -86))
        {
            Turn = 0.8,
            Lean = 62,
            Nod = -48,
        },
        [PoseName.Dancing] = new(new(118, 152), new(-78, -128), new(34, -30), new(-10, -4))
        {
            Lean = -7,
            Turn = 0.2,
            Nod = 6,
        },
        [PoseName.Cheering] = new(new(148, 166), new(-148, -166), new(9, 4), new(-9, -4)),
        [PoseName.Waving] = new(new(104, 168), new(-16, -9), new(2, 0), new(-2, 0)),
        [PoseName.Pointing] = new(new(92, 90), new(-18, -9), new(6, 2), new(-6, -2)) { Turn = 0.4 },
        [PoseName.Directing] = new(new(96, 92), new(-128, -176), new(5, 2), new(-5, -2)),
        [PoseName.Saluting] = new(new(98, -136), new(-14, -7), new(2, 0), new(-2, 0)),
        [PoseName.Grooming] = new(new(106, 150), new(-14, -7), new(2, 0), new(-2, 0)),
        [PoseName.CoveringEars] = new(new(112, -166), new(-112, 166), new(2, 0), new(-2, 0))
        {
            HandsInFront = true,
            HandsAtHead = new FigurePoint(0.95, 0.05),
        },
        [PoseName.CoveringEyes] = new(new(64, -148), new(-64, 148), new(2, 0), new(-2, 0))
        {
            HandsInFront = true,
            HandsAtHead = new FigurePoint(0.34, 0.1),
        },
        [PoseName.Holding] = new(new(26, 104), new(-16, -9), new(2, 0), new(-2, 0)) { Turn = 0.15 },
        [PoseName.Dangling] = new(new(126, 178), new(-126, -178), new(10, -6), new(-14, 8))
        {
            BothHands = true,
            HandsAtHead = new FigurePoint(0.9, -1.5),
        },
        [PoseName.HoldingInFront] = new(new(24, -78), new(-24, 78), new(2, 0), new(-2, 0)) { BothHands = true, HandsInFront = true },
        [PoseName.HoldingTwo] = new(new(26, 104), new(-26, -104), new(2, 0), new(-2, 0)),
        [PoseName.HoldingUp] = new(new(126, 178), new(-126, -178), new(5, 2), new(-5, -2)) { BothHands = true },
        [PoseName.Carrying] = new(new(52, 150), new(-16, -9), new(22, 10), new(-16, -34)) { Turn = 0.4 },
        [PoseName.Pushing] = new(new(66, 88), new(74, 92), new(34, -4), new(-24, -40))
        {
            Turn = 0.8,
            Lean = 14,
            BothHands = true,
        },
        [PoseName.Fishing] = new(new(24, 74), new(34, 84), new(8, 2), new(-8, -4)) { Turn = 0.6, BothHands = true },
        [PoseName.Pulling] = new(new(62, 82), new(72, 88), new(40, 16), new(-6, 2))
        {
            Turn = 0.8,
            Lean = -16,
            BothHands = true,
        },
        [PoseName.Throwing] = new(new(126, 164), new(46, 62), new(26, 8), new(-24, -30)) { Turn = 0.6, Lean = -8 },
        [PoseName.Kicking] = new(new(-44, -30), new(58, 74), new(58, 66), new(-8, -10))
        {
            Turn = 0.8,
            Lean = -10,
            UsesFoot = true,
        },
        [PoseName.Riding] = new(new(40, 84), new(46, 90), new(38, -16), new(38, -16))
        {
            Turn = 0.8,
            BothHands = true,
            Contact = FigureContact.Seat,
        },
        [PoseName.Driving] = new(new(52, 92), new(60, 96), new(80, 6), new(78, 4))
        {
            Turn = 0.7,
            BothHands = true,
            Contact = FigureContact.Inside,
        },
        [PoseName.Climbing] = new(new(158, 172), new(60, 140), new(96, -14), new(8, 4)) { Turn = 0.7, Contact = FigureContact.Climbing },
        [PoseName.Swimming] = new(new(150, 172), new(20, 8), new(8, -14), new(-14, -2))
        {
            Turn = 0.8,
            Rotate = 78,
            Nod = -62,
        },
        [PoseName.Hugging] = new(new(66, 84), new(60, 98), new(4, 0), new(-6, -2)) { Turn = 0.7, BothHands = true },
        [PoseName.HandInHand] = new(new(40, 46), new(-40, -46), new(2, 0), new(-2, 0)),
        [PoseName.Bowing] = new(new(-8, -4), new(10, 6), new(0, 0), new(-3, 0))
        {
            Turn = 0.8,
            Lean = 58,
            Nod = 16,
        },
        [PoseName.Fighting] = new(new(58, 112), new(36, 128), new(34, -2), new(-34, -24)) { Turn = 0.6, Lean = 5 },
        [PoseName.Floating] = new(new(112, 146), new(-82, -46), new(30, -14), new(-22, -52)) { Rotate = -12, Contact = FigureContact.Air },
        [PoseName.Flying] = new(new(172, 176), new(-14, 10), new(6, -6), new(-6, -16))
        {
            Turn = 0.8,
            Rotate = 68,
            Nod = -50,
            Contact = FigureContact.Air,
        },
        [PoseName.Spinning] = new(new(116, -168), new(-116, 168), new(62, -56), new(0, 0)),
        [PoseName.Balancing] = new(new(96, 100), new(-96, -100), new(60, -60), new(0, 0)),
        [PoseName.Crouching] = new(new(64, 84), new(-70, -82), new(62, -26), new(20, -50)) { Turn = 0.7, Lean = 16 },
        [PoseName.Eating] = new(new(30, 146), new(-16, -9), new(2, 0), new(-2, 0)) { Turn = 0.3 },
        [PoseName.Working] = new(new(32, 86), new(38, 96), new(4, 0), new(-4, 0)) { Turn = 0.6, BothHands = true },
        [PoseName.HandsOnHips] = new(new(58, -44), new(-58, 44), new(7, 2), new(-7, -2)),
        [PoseName.HandsInPockets] = new(new(34, -26), new(-34, 26), new(3, 0), new(-3, 0)) { HandsInFront = true, HandsHidden = true },
        [PoseName.HandsBehindBack] = new(new(26, -46), new(-26, 46), new(2, 0), new(-2, 0)) { HandsBehind = true },
        [PoseName.Shrugging] = new(new(30, 118), new(-30, -118), new(2, 0), new(-2, 0)),
        [PoseName.Leaning] = new(new(70, 74), new(-12, -5), new(14, 6), new(-6, -2)) { Turn = 0.4, Lean = 8 },
        [PoseName.PairDancing] = new(new(78, 92), new(58, 104), new(26, 12), new(-16, -44))
        {
            Turn = 0.6,
            Lean = -4,
            BothHands = true,
        },
        [PoseName.Skipping] = new(new(48, 74), new(-48, -74), new(24, -40), new(-16, -50)) { Height = 7 },
        [PoseName.Clapping] = new(new(28, -140), new(-28, 140), new(2, 0), new(-2, 0)) { BothHands = true, HandsInFront = true },
        [PoseName.LookingUp] = new(new(14, 8), new(-16, -9), new(2, 0), new(-2, 0))
        {
            Turn = 0.5,
            Lean = -4,
            Nod = -22,
        },
        [PoseName.Batting] = new(new(70, 150), new(84, 152), new(26, -2), new(-26, -6))
        {
            Turn = 0.4,
            Lean = -6,
            BothHands = true,
        },
        [PoseName.Shooting] = new(new(132, 170), new(112, 158), new(20, -36), new(-8, -40))
        {
            Turn = 0.5,
            Height = 8,
            BothHands = true,
        },
        [PoseName.Hooping] = new(new(112, 160), new(-112, -160), new(14, 4), new(-14, -4)) { Lean = -5 },
        [PoseName.Plunging] = new(new(164, 172), new(150, 168), new(4, -6), new(-4, -12)) { Rotate = 150, Contact = FigureContact.Air },
        [PoseName.Cycling] = new(new(50, 74), new(56, 80), new(58, -8), new(32, -16))
        {
            Turn = 0.8,
            Lean = 16,
            BothHands = true,
        },
        [PoseName.Unicycling] = new(new(92, 108), new(-92, -108), new(46, -14), new(14, -18)) { Turn = 0.5 },
        [PoseName.Motorcycling] = new(new(46, 82), new(52, 86), new(78, -14), new(70, -18))
        {
            Turn = 0.8,
            Lean = 14,
            BothHands = true,
        },
        [PoseName.ScooterRiding] = new(new(48, 80), new(54, 84), new(82, 14), new(76, 8))
        {
            Turn = 0.8,
            Lean = 4,
            BothHands = true,
        },
        [PoseName.Scooting] = new(new(52, 78), new(58, 82), new(20, -10), new(-22, -54))
        {
            Turn = 0.8,
            Lean = 10,
            BothHands = true,
        },
        [PoseName.Boarding] = new(new(76, 96), new(-80, -98), new(46, -12), new(-36, 14)) { Turn = 0.4, Lean = 6 },
        [PoseName.Skiing] = new(new(30, 78), new(38, 84), new(54, -20), new(46, -26)) { Turn = 0.8, Lean = 24 },
        [PoseName.Sledding] = new(new(42, 66), new(48, 70), new(98, 62), new(92, 60))
        {
            Turn = 0.7,
            Lean = -6,
            BothHands = true,
        },
        [PoseName.Wheeling] = new(new(-22, 34), new(-16, 40), new(84, 8), new(78, 2)) { Turn = 0.7, Lean = -4 },
        [PoseName.Cartwheeling] = new(new(150, 164), new(-150, -164), new(44, 40), new(-44, -40)) { Rotate = 150 },
        [PoseName.Gliding] = new(new(62, 86), new(-66, -84), new(30, -10), new(-34, -78)) { Turn = 0.7, Lean = 14 },
        [PoseName.OnStilts] = new(new(38, 66), new(-38, -66), new(10, 4), new(-10, -4)),
        [PoseName.OnPogoStick] = new(new(36, 92), new(44, 98), new(42, -34), new(34, -40))
        {
            Turn = 0.7,
            Height = 5,
            BothHands = true,
        },
        [PoseName.SittingHolding] = new(new(30, 96), new(38, 104), new(80, 6), new(70, -4))
        {
            Turn = 0.6,
            BothHands = true,
            Contact = FigureContact.Seat,
        },
        [PoseName.AtTable] = new(new(34, 92), new(42, 98), new(80, 6), new(72, -2)) { Turn = 0.6, BothHands = true },
        [PoseName.SeatedFront] = new(new(14, -6), new(-14, 6), new(24, 3), new(-24, -3))
        {
            Thigh = 0.34,
            HandsInFront = true,
            Contact = FigureContact.Seat,
        },
        [PoseName.SeatedBehind] = new(new(26, -70), new(-26, 70), new(20, 2), new(-20, -2))
        {
            Thigh = 0.34,
            HandsInFront = true,
            Contact = FigureContact.Seat,
        },
        [PoseName.AtSill] = new(new(34, -14), new(-34, 14), new(2, 0), new(-2, 0)) { HandsInFront = true },
        [PoseName.AtSink] = new(new(34, 82), new(42, 92), new(4, 0), new(-4, 0))
        {
            Turn = 0.6,
            Nod = 8,
            BothHands = true,
        },
        [PoseName.Ironing] = new(new(36, 74), new(30, 60), new(4, 0), new(-4, 0)) { Turn = 0.6, Nod = 8 },
        [PoseName.Vacuuming] = new(new(40, 76), new(-14, -6), new(30, 2), new(-18, -34)) { Turn = 0.7, Lean = 8 },
        [PoseName.Sweeping] = new(new(34, 66), new(36, 108), new(20, 4), new(-14, -18))
        {
            Turn = 0.6,
            Lean = 6,
            BothHands = true,
        },
        [PoseName.Blowing] = new(new(62, 134), new(52, 140), new(4, 0), new(-4, 0)) { Turn = 0.6, BothHands = true },
        [PoseName.HangingUp] = new(new(122, 150), new(108, 136), new(3, 0), new(-5, -2)) { Turn = 0.6, BothHands = true },
        [PoseName.Towing] = new(new(34, 56), new(-44, -56), new(26, 12), new(-20, -42)) { Turn = 0.6, Lean = 6 },
        [PoseName.Slumped] = new(new(64, 112), new(58, 116), new(4, 0), new(-4, 0))
        {
            Turn = 0.5,
            Lean = 48,
            Nod = 26,
            HandsInFront = true,
        },
        [PoseName.InBed] = new(new(12, 6), new(-12, -6), new(3, 0), new(-3, 0)) { Rotate = -90, Nod = 66 },
        [PoseName.InBath] = new(new(56, 60), new(-56, -60), new(2, 0), new(-2, 0)),
        [PoseName.AtKeys] = new(new(40, 76), new(48, 84), new(82, 6), new(76, 0))
        {
            Turn = 0.7,
            Lean = 6,
            BothHands = true,
        },
        [PoseName.OnShoulders] = new(new(58, 128), new(-58, -128), new(70, 4), new(-70, -4)),
        [PoseName.Bearing] = new(new(62, 176), new(-62, -176), new(8, 2), new(-8, -2)),
        [PoseName.HighFiving] = new(new(96, 152), new(-16, -9), new(8, 2), new(-8, -4)) { Turn = 0.5 },
        [PoseName.Selfie] = new(new(66, 128), new(-16, -9), new(2, 0), new(-2, 0)) { Nod = 5 },
        [PoseName.HoldingString] = new(new(74, 116), new(-16, -9), new(2, 0), new(-2, 0)),
        [PoseName.ShakingHands] = new(new(44, 82), new(-14, -7), new(4, 0), new(-4, 0)) { Turn = 0.6 },
    }.ToFrozenDictionary();

    public static Pose Of(PoseName name) => Poses[name];
}
