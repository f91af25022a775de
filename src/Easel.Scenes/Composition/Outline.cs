namespace Easel.Scenes.Composition;

/// <summary>What a thing looks like from its front, or from above.</summary>
public enum Outline
{
    Round,
    Oval,
    Square,
    Rectangle,
    Triangle,
    Pentagon,
    Hexagon,
    Octagon,
    Diamond,
    Heart,
    Star,
    Teardrop,
    Crescent,

    // Bodies: no outline is drawn of one, but many things are one.
    Sphere,
    Cube,
    Cylinder,
    Cone,
    Pyramid,
}
