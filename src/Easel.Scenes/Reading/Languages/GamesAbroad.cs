namespace Easel.Scenes.Reading.Languages;

/// <summary>What is played, as it stands after a verb: "jugando al fútbol" is playing soccer, where "un fútbol" is a ball.</summary>
internal static class GamesAbroad
{
    private static readonly WordListAbroad Words = new(
        ("soccer", "fußball, fussball, foot, football, fútbol, futbol, calcio, pallone, futebol, bola"),
        ("ball", "ball, ballon, balle, pelota, palla"),
        ("basketball", "basketball, basket, baloncesto, básquet, pallacanestro, basquete"),
        ("volleyball", "volleyball, volley, voleibol, pallavolo, vôlei"),
        ("tennis", "tennis, tenis, tênis"),
        ("table tennis", "tischtennis, ping pong, pingpong"),
        ("chess", "schach, échecs, ajedrez, scacchi, xadrez"),
        ("cards", "karten, cartes, cartas, carte"),
        ("video games", "videospiele, jeux vidéo, videojuegos, videogiochi, videogame, videogames"),
        ("golf", "golf, golfe"),
        ("baseball", "baseball, béisbol, beisbol"),
        ("hide and seek", "verstecken, cache cache, escondite, nascondino, esconde esconde")
    );

    /// <summary>Null where it is no game.</summary>
    public static string? Find(ReadOnlySpan<char> words) => Words.Find(words);
}
