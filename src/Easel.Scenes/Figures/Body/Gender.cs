namespace Easel.Scenes.Figures.Body;

internal enum Gender
{
    /// <summary>The prompt does not say.</summary>
    Any,
    Male,
    Female,
}
