using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Figures.Rides;

namespace Easel.Scenes.Figures;

/// <summary>A person, or an animal on two legs, that can be drawn as one of several: its hips are the origin of its own plane.</summary>
internal interface IGroupMember : IVectorDrawing
{
    PoseName PoseName { get; }

    /// <summary>It looks to the left.</summary>
    bool IsMirrored { get; }

    bool IsPortrait { get; }

    Furnished? Furnished { get; }

    Ridden? Ridden { get; }

    /// <summary>About all of it, as it looks.</summary>
    Frame Frame { get; }

    /// <summary>How far below its hips the ground is.</summary>
    double Sole { get; }

    /// <summary>How far before its hips its hands are.</summary>
    double Reach { get; }

    /// <summary>From its hips; where it has what it holds.</summary>
    FigurePoint Hands { get; }

    /// <summary>Between the hips of two such side by side, at least.</summary>
    double Breadth { get; }

    /// <summary>The same one in another pose.</summary>
    IGroupMember Posed(PoseName pose, bool isMirrored, Furnished? furnished = null);

    /// <summary>Without what its outfit has in its hands.</summary>
    IGroupMember EmptyHanded();

    void Draw(SvgText svg, long seed);
}
