<#import "template.ftl" as layout>
<#assign school = user.attributes.invitedTo!"">
<#assign newcomer = requiredActions?has_content>
<#assign address = newcomer?then(link, properties.web)>
<@layout.emailLayout>
<p>${msg("invitationGreeting", user.firstName!user.username)}</p>
<p>${msg(school?has_content?then("invitationOfASchool", "invitation"), school)}</p>
<p>${msg(newcomer?then("invitationToSetAPassword", "invitationToLogIn"))}</p>
<p><a href="${address}">${newcomer?then(msg("invitationLink"), address)}</a></p>
<#if newcomer>
<p>${msg("invitationLogin", user.username, linkExpirationFormatter(linkExpiration))}</p>
</#if>
<p>${msg("invitationByMistake")}</p>
</@layout.emailLayout>
