namespace Easel.Scenes.Figures.Animals;

/// <summary>What is about the nose of a round head.</summary>
internal enum Muzzle
{
    Cat,
    Dog,
    Pig,
    Koala,
    Rodent,
    Primate,

    /// <summary>With tusks.</summary>
    Walrus,
}
